package org.klimatgap.ghg.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Lines, inventories and accounts for tests. */
public final class Examples {
    /** The municipality of the methods' worked numbers. */
    public static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");

    /** Its neighbour. */
    public static final Municipality LESSEBO = Municipality.of("0761", "Lessebo");

    /** SMHI's nine main sectors. */
    public static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();

    /** The release with data to 2023. */
    public static final Vintage SMHI = Vintage.of("SMHI 2026-01-15");

    /** All greenhouse gases inside the municipality. */
    public static final Basis GHG = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", SMHI);

    /** Carbon dioxide inside the municipality. */
    public static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, SMHI);

    /** The file that all lines here pretend to be from. */
    public static final SourceFile FILE = new SourceFile("emissions.csv", "0123456789abcdef".repeat(4));

    private Examples() {}

    /**
     * A place in the file.
     *
     * @param line the line
     * @return the place
     */
    public static Origin place(long line) {
        return new Origin.Place(FILE, line, "SMHI");
    }

    /**
     * A line of a municipality.
     *
     * @param municipality whose
     * @param sector a code of NED
     * @param tonnesByYear its values
     * @return the line, from line 7 of the file, with a unit that names no substance
     */
    public static InventoryLine line(Municipality municipality, String sector, Map<Integer, Double> tonnesByYear) {
        return line(municipality, sector, AnnualSeries.ofTonnes(tonnesByYear), Map.of(), Optional.empty());
    }

    /**
     * A line of Alvesta.
     *
     * @param sector a code of NED
     * @param tonnesByYear its values
     * @return the line
     */
    public static InventoryLine line(String sector, Map<Integer, Double> tonnesByYear) {
        return line(ALVESTA, sector, tonnesByYear);
    }

    /**
     * A line with everything that a line can have.
     *
     * @param municipality whose
     * @param sector a code of NED
     * @param series its values
     * @param notations its notation keys
     * @param substance what its unit names
     * @return the line, from line 7 of the file
     */
    public static InventoryLine line(
            Municipality municipality,
            String sector,
            AnnualSeries series,
            Map<Integer, NotationKey> notations,
            Optional<String> substance) {
        return new InventoryLine(
                municipality,
                NED.get(SectorCode.of("NED", sector)),
                series,
                notations,
                new CellOrigins.OneRow(place(7)),
                substance);
    }

    /**
     * An inventory of lines.
     *
     * @param lines the lines
     * @return the inventory
     */
    public static Inventory inventory(List<InventoryLine> lines) {
        return Inventory.of(FILE, NED, lines);
    }

    /** {@return Alvesta's greenhouse gases of 2019 and 2023, each sector from a line of its own} */
    public static List<InventoryLine> alvestaLines() {
        List<InventoryLine> lines = new ArrayList<>();
        for (String row : rows("alvesta-ghg.csv")) {
            String[] cells = row.split(",", -1);
            lines.add(new InventoryLine(
                    ALVESTA,
                    NED.get(SectorCode.of("NED", cells[0])),
                    AnnualSeries.ofTonnes(
                            Map.of(2019, Double.parseDouble(cells[1]), 2023, Double.parseDouble(cells[2]))),
                    Map.of(),
                    new CellOrigins.OneRow(place(lines.size() + 4)),
                    Optional.of("CO2e")));
        }
        return List.copyOf(lines);
    }

    private static List<String> rows(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Examples.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(row -> !row.startsWith("#")).skip(1).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** {@return Alvesta's account of greenhouse gases by its nine main sectors} */
    public static EmissionsAccount alvesta() {
        return inventory(alvestaLines())
                .account(ALVESTA, AggregationRule.mainSectors(NED), GHG)
                .get();
    }

    /**
     * An account without sectors.
     *
     * @param municipality whose
     * @param basis what the tonnes stand for
     * @param tonnesByYear the total by year
     * @return the account
     */
    public static EmissionsAccount totals(Municipality municipality, Basis basis, Map<Integer, Double> tonnesByYear) {
        return inventory(List.of(line(municipality, "total", tonnesByYear)))
                .account(municipality, AggregationRule.reportedTotal(NED), basis)
                .get();
    }

    /**
     * Findings without their sentences.
     *
     * @param checked what has findings
     * @return for instance {@code MISSING_SECTOR emissions.csv {sectors=[NED~waste], …}}
     */
    public static List<String> shown(Checked<?> checked) {
        return checked.findings().stream().map(Examples::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.code().name()
                + finding.location().map(place -> " " + place).orElse("") + " " + finding.arguments();
    }
}
