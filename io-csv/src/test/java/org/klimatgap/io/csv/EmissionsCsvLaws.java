package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

class EmissionsCsvLaws {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();
    private static final SourceFile SOURCE = new SourceFile("source.csv", Sha256.of(new byte[0]));

    /** What a line keeps when it is written and read. */
    private record Kept(
            Area area,
            Sector sector,
            AnnualSeries series,
            Map<Integer, NotationKey> notations,
            Optional<String> substance,
            List<String> notes) {
        static Kept of(InventoryLine line) {
            List<String> notes = new ArrayList<>();
            line.series().years().forEach(year -> notes.add(note(line.origin(year))));
            line.notations().keySet().forEach(year -> notes.add(note(line.origin(year))));
            return new Kept(line.area(), line.sector(), line.series(), line.notations(), line.substance(), notes);
        }

        private static String note(Origin origin) {
            return ((Origin.Place) origin).note();
        }
    }

    /** One year: a value with its status, or a notation key. */
    private record Cell(int year, double tonnes, ValueStatus status, Optional<NotationKey> key) {}

    @Provide
    Arbitrary<Inventory> inventories() {
        Arbitrary<List<Municipality>> municipalities = Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(4), texts().filter(name -> !name.isBlank()))
                .as(Municipality::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(Municipality::code);
        Arbitrary<List<Sector>> sectors =
                Arbitraries.of(NED.sectors()).list().ofMinSize(1).ofMaxSize(4).uniqueElements();
        return Combinators.combine(municipalities, sectors).flatAs(EmissionsCsvLaws::inventory);
    }

    private static Arbitrary<Inventory> inventory(List<Municipality> municipalities, List<Sector> sectors) {
        List<Arbitrary<InventoryLine>> lines = new ArrayList<>();
        municipalities.forEach(municipality -> sectors.forEach(sector -> lines.add(line(municipality, sector))));
        return Combinators.combine(lines).as(all -> Inventory.of(SOURCE, NED, all));
    }

    private static Arbitrary<InventoryLine> line(Municipality municipality, Sector sector) {
        Arbitrary<Optional<String>> substances = Arbitraries.of("CO2", "CO2e").optional();
        return Combinators.combine(cells(), substances, texts()).as((cells, substance, note) -> {
            AnnualSeries.Builder series = AnnualSeries.builder();
            Map<Integer, NotationKey> notations = new TreeMap<>();
            cells.forEach(cell -> cell.key()
                    .ifPresentOrElse(
                            key -> notations.put(cell.year(), key),
                            () -> series.put(cell.year(), Emissions.ofTonnes(cell.tonnes()), cell.status())));
            CellOrigins origins = new CellOrigins.OneRow(new Origin.Place(SOURCE, 1, note));
            return new InventoryLine(municipality, sector, series.build(), notations, origins, substance);
        });
    }

    private static Arbitrary<List<Cell>> cells() {
        Arbitrary<Double> amounts = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, Double.MAX_VALUE),
                Arbitraries.doubles().between(0, 1e6),
                Arbitraries.of(0.0, Double.MIN_VALUE, 0.1, 1e7, 1e15, 123456789.12345679));
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2100),
                        amounts,
                        Arbitraries.of(ValueStatus.class),
                        Arbitraries.of(NotationKey.class).optional(0.3))
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(Cell::year);
    }

    /** Texts with everything that a table can trip over; spaces around a cell do not belong to it. */
    private static Arbitrary<String> texts() {
        StringArbitrary letters =
                Arbitraries.strings().withChars("aÅö ,;\t\"'=+-@\r\n1\u00A0#").ofMaxLength(10);
        return letters.map(CellText::strip);
    }

    private static <T> T inFile(Function<Path, T> use) {
        try {
            Path file = Files.createTempFile("emissions", ".csv");
            try {
                return use.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Inventory writtenAndRead(Inventory inventory, CsvSeparator separator) {
        return inFile(file -> {
            EmissionsCsv.write(inventory, file, separator);
            return EmissionsCsv.read(file, NED).get();
        });
    }

    private static List<Kept> kept(Inventory inventory) {
        return inventory.lines().stream().map(Kept::of).toList();
    }

    @Property(tries = 100)
    void what_is_written_is_read_back(@ForAll("inventories") Inventory inventory, @ForAll CsvSeparator separator) {
        assertThat(kept(writtenAndRead(inventory, separator))).isEqualTo(kept(inventory));
    }

    @Property(tries = 50)
    void writing_what_was_read_gives_the_same_bytes(@ForAll("inventories") Inventory inventory) {
        assertThat(bytes(writtenAndRead(inventory, CsvSeparator.COMMA))).isEqualTo(bytes(inventory));
    }

    private static byte[] bytes(Inventory inventory) {
        return inFile(file -> {
            EmissionsCsv.write(inventory, file);
            try {
                return Files.readAllBytes(file);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
    }

    @Property(tries = 50)
    void order_of_rows_does_not_change_series(@ForAll("inventories") Inventory inventory, @ForAll Random random) {
        List<List<String>> rows = new ArrayList<>();
        new EmissionsTable(inventory, DecimalMark.POINT).rows().forEach(rows::add);
        Collections.shuffle(rows, random);
        Inventory shuffled = inFile(file -> {
            TableCsv.write(EmissionsTable.COLUMNS, rows, file);
            return EmissionsCsv.read(file, NED).get();
        });
        assertThat(kept(shuffled)).containsExactlyInAnyOrderElementsOf(kept(inventory));
    }

    @Property(tries = 200)
    void any_text_gives_findings_or_a_value_and_never_an_exception(@ForAll("files") String text) {
        Checked<Inventory> checked = inFile(file -> {
            TestFiles.write(file.getParent(), file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
            return EmissionsCsv.read(file, NED, EmissionsCsvOptions.DEFAULT.withDisplayName("any.csv"));
        });
        assertThat(checked.findings())
                .allMatch(finding -> finding.text(Language.SWEDISH).startsWith("any.csv"));
        assertThat(checked.isUsable()).isEqualTo(checked.errors().isEmpty());
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "0764",
                        "waste",
                        "2019",
                        "1",
                        "1,5",
                        "1.5",
                        "t",
                        "NE",
                        "kg/person",
                        "\"",
                        "\"\"",
                        "",
                        "\n",
                        "\r"),
                Arbitraries.strings().ofMaxLength(5));
        return cell.list()
                .ofMaxSize(40)
                .map(cells -> "municipality,sector,year,value,unit\n" + String.join(",", cells));
    }
}
