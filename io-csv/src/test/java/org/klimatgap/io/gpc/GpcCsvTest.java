package org.klimatgap.io.gpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.ghg.gpc.GpcLine;
import org.klimatgap.ghg.gpc.GpcQuality;
import org.klimatgap.ghg.gpc.GpcSum;
import org.klimatgap.ghg.gpc.GpcTable;
import org.klimatgap.ghg.gpc.GpcTotal;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.csv.MessageBundles;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

class GpcCsvTest {
    private static final String HEADER =
            "reference,year,gas,value,included_in,activity_quality,factor_quality,energy_recovery,source\n";
    private static final Municipality CITY = Municipality.of("0764", "Alvesta");
    private static final GwpSet AR5 = GwpSet.of("AR5");
    private static final Basis BASIS =
            Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", Vintage.of("city 2026"));

    @TempDir
    private Path folder;

    private static Path example() {
        try {
            return Path.of(Objects.requireNonNull(GpcCsvTest.class.getResource("city.csv"))
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static GpcInventory city() {
        return GpcCsv.read(example(), CITY, BASIS, AR5).get();
    }

    private Checked<GpcInventory> read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("city.csv"), HEADER + rows);
        return GpcCsv.read(file, CITY, BASIS, AR5);
    }

    private static List<String> texts(Checked<?> checked) {
        return checked.findings().stream()
                .map(finding -> finding.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void example_of_the_javadoc_is_the_test_resource() throws IOException {
        String documented = Files.readAllLines(example()).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/main/java/org/klimatgap/io/gpc/GpcCsv.java")))
                .contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    /**
     * BASIC 2046.81 + 1250.5 + 310 + 100·28 = 6407.31 (biogenic methane of AR5 is 28); BASIC+ adds −4200; territorial is
     * 2046.81 + 666.82 + 310 + 2800 − 4200.
     */
    @ParameterizedTest
    @CsvSource({"BASIC, 6407.31", "BASIC_PLUS, 2207.31", "TERRITORIAL, 1623.63"})
    void the_documented_city_has_its_totals(GpcTotal total, double expected) {
        GpcSum sum = city().sum(total, 2023).get();
        assertThat(sum.emissions().value().tonnes()).isCloseTo(expected, within(1e-9));
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.emissions().explain()).contains("city.csv:2");
    }

    @Test
    void cells_of_a_row_become_a_line() {
        GpcInventory city = city();
        assertThat(city.biogenic(2023).orElseThrow().value()).isEqualTo(Emissions.ofTonnes(5_120));
        GpcLine methane = city.lines().stream()
                .filter(line -> line.sector().code().code().equals("III.1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(methane.emissions().orElseThrow().explain())
                .contains("100 t CH4-biogenic ← city.csv:9", "28 t CO2e/t ← gwp100.csv:", "E = m·GWP");
        assertThat(methane.activityQuality()).contains(GpcQuality.MEDIUM);
        assertThat(methane.factorQuality()).contains(GpcQuality.LOW);
        assertThat(methane.origin().leaves()).hasToString("[city.csv:9]");
        assertThat(city.lines()).filteredOn(GpcLine::energyRecovery).hasToString("[I.4.4, 2023: 666.82 t]");
        assertThat(city.lines()).anySatisfy(line -> assertThat(line).hasToString("I.5.1, 2023: IE (I.2.1)"));
    }

    @Test
    void what_is_written_is_read_again() {
        GpcInventory city = city();
        Path copy = folder.resolve("copy.csv");
        GpcCsv.write(city, copy);
        Checked<GpcInventory> again = GpcCsv.read(copy, CITY, BASIS, AR5);
        assertThat(again.findings()).isEmpty();
        assertThat(again.get().lines()).hasToString(city.lines().toString());
        assertThat(again.get().lines())
                .extracting(GpcLine::activityQuality, GpcLine::factorQuality, GpcLine::energyRecovery)
                .isEqualTo(city.lines().stream()
                        .map(line -> tuple(line.activityQuality(), line.factorQuality(), line.energyRecovery()))
                        .toList());
    }

    @Test
    void every_defect_is_found_in_one_pass_with_its_line() throws IOException {
        Checked<GpcInventory> city = read("""
                I.1,2023,CO2e,1,,,,,
                I.1.1,23,CO2e,1,,X,,,
                I.1.1,2023,SF9,1,,,,,
                I.1.1,2023,,1,,,,,
                I.1.2,2023,CO2e,-1,,,,,
                I.2.1,2023,,IE,,,,,
                I.2.2,2023,CO2e,1,I.1.1,,,,
                I.3.1,2023,,IE,I.3,,,maybe,
                I.3.2,2023,CO2e,,,,,,
                I.4.1,2023,CO2e,1,,,,,SCB
                I.4.1,2023,CO2e,2,,,,,SCB
                I.4.2,2023,CO2e,"1,5",,,,,
                """);
        assertThat(texts(city))
                .containsExactly(
                        "city.csv:2: \"I.1\" in column \"reference\" is no GPC sub-sector with a scope, must be for instance"
                                + " I.1.1, II.1.2, III.4.1, IV.2, V.1",
                        "city.csv:3: \"23\" is not a year, must be a whole number from 1900 to 2100",
                        "city.csv:3: \"X\" in column \"activity_quality\" is unknown, must be one of H, M, L",
                        "city.csv:4: gas \"SF9\" has no GWP in AR5, must be one of CO2e, CO2-biogenic, "
                                + AR5.gases().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        "city.csv:5: column \"gas\" is empty",
                        "city.csv:6: \"-1\" in column \"value\" is negative, emissions must be 0 or more; removals do not"
                                + " belong in this table",
                        "city.csv:7: I.2.1 has the key IE and must name in column \"included_in\" the sub-sector that counts"
                                + " it",
                        "city.csv:8: column \"included_in\" is \"I.1.1\", but may be so only where the value is IE",
                        "city.csv:9: \"I.3\" in column \"included_in\" is no GPC sub-sector with a scope, must be for instance"
                                + " I.1.1, II.1.2, III.4.1, IV.2, V.1",
                        "city.csv:9: \"maybe\" in column \"energy_recovery\" is unknown, must be one of yes, no",
                        "city.csv:10: column \"value\" is empty",
                        "city.csv:12: I.4.1 already has a row for 2023 with the same gas and source on line 11: merge them or"
                                + " name different sources",
                        "city.csv:13: \"1,5\" in column \"value\" has the wrong decimal mark, must have a decimal point since"
                                + " commas separate the columns: write \"1.5\"");
        assertThat(city.acceptPartial("test").get().lines()).hasToString("[I.4.1, 2023: 1 t]");
    }

    @Test
    void contradictions_between_rows_are_found_while_reading() throws IOException {
        Checked<GpcInventory> city = read("""
                I.1.1,2023,CO2e,1,,,,,
                I.1.1,2023,,NE,,,,,
                I.5.1,2023,,IE,I.2.1,,,,
                III.3.1,2023,CO2,5,,,,yes,
                """);
        assertThat(texts(city))
                .containsExactly(
                        "city.csv:3: 2023: I.1.1 (1 t) and I.1.1 (NE) give both a number and a notation key for the same sub-sector, must"
                                + " be one of them",
                        "city.csv:4: I.5.1 in 2023 is said to be included in I.2.1, which has no line in that year",
                        "city.csv:5: III.3.1 in 2023 is waste that is burnt with energy recovery, which belongs to stationary"
                                + " energy (I) and not to waste");
        assertThat(city.isUsable()).isFalse();
    }

    @Test
    void a_basis_of_other_potentials_is_refused() {
        GwpSet ar6 = GwpSet.of("AR6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpcCsv.read(example(), CITY, BASIS, ar6))
                .withMessage("the basis has the GWP set AR5, must be that of the potentials, AR6");
    }

    @Test
    void a_line_of_a_larger_sector_is_not_written() {
        GpcLine leaf = GpcLine.of("II.1.1", 2023, Emissions.ofTonnes(1));
        GpcLine coarse = new GpcLine(
                SectorScheme.gpc().get(SectorCode.of("GPC", "II")),
                leaf.parts(),
                2023,
                leaf.emissions(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                leaf.origin());
        GpcInventory inventory = GpcInventory.of(CITY, BASIS, List.of(coarse));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GpcCsv.write(inventory, folder.resolve("x.csv")))
                .withMessageContaining("must be of a sub-sector with a scope");
    }

    @Test
    void the_table_is_written_in_the_layout_of_the_standard() throws IOException {
        GpcTable table = city().table(2023).get();
        Path file = folder.resolve("table.csv");
        GpcTableCsv.write(table, Language.ENGLISH, file);
        assertThat(Files.readAllLines(file))
                .hasSize(31)
                .startsWith(
                        "reference,title,scope_1,scope_1_territorial_only,scope_2,scope_3,undivided,basic,basic_plus,territorial",
                        "I.1,Residential buildings,2046.81,n/a,1250.5,,n/a,3297.31,3297.31,2046.81")
                .contains("I.7,\"Fugitive emissions from mining, processing, storage and"
                        + " transportation of coal\",NO,n/a,n/a,n/a,n/a,,,")
                .anyMatch(row -> row.startsWith("I.5,") && row.contains(",IE (I.2.1),n/a,"))
                .anyMatch(row -> row.startsWith(",Total,"));
        assertThat(GpcTableCsv.text(table, Language.SWEDISH)).contains("\nI.1,Bostäder,2046.81,");
    }

    @Test
    void both_languages_have_every_text() {
        MessageBundles.assertComplete(GpcCsvFinding.class, GpcCsvText.class);
    }
}
