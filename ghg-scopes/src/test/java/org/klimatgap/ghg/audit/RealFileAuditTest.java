package org.klimatgap.ghg.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Published;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;

/** The defects that really occur in SMHI's releases, with the figures that are known of them. */
class RealFileAuditTest {
    private static final SourceFile CO2 =
            new SourceFile("lansrapport_CO2_2024-04-18.xlsx", "0123456789abcdef".repeat(4));

    private static Quantity amount(Finding finding, String name) {
        return (Quantity) finding.arguments().get(name);
    }

    private static Area area(String name) {
        return RealFiles.SWEDEN
                .findLargerArea(name)
                .or(() -> RealFiles.SWEDEN.findMunicipality(name).map(Area.class::cast))
                .orElseThrow();
    }

    private static List<String[]> table(String name) {
        return TestTables.rows(name).stream().map(row -> row.split(";", -1)).toList();
    }

    private static InventoryLine line(Area area, String sector, int row, Map<Integer, Double> tonnes) {
        return new InventoryLine(
                area,
                RealFiles.SCHEME.find(sector).orElseThrow(),
                AnnualSeries.ofTonnes(tonnes),
                Map.of(),
                new CellOrigins.OneRow(new Origin.Place(CO2, row, "SMHI")),
                Optional.of("CO2"));
    }

    private static Inventory countyTotals() {
        List<InventoryLine> lines = new ArrayList<>();
        table("co2-county-totals.csv").stream()
                .skip(1)
                .forEach(cells -> lines.add(line(
                        area(cells[0]),
                        "total",
                        lines.size() + 7,
                        Map.of(2005, Double.parseDouble(cells[1]), 2022, Double.parseDouble(cells[2])))));
        return Inventory.of(CO2, RealFiles.SCHEME, lines);
    }

    /** data/README.md: −253,285 t CO2 in 2022. */
    @Test
    void counties_do_not_sum_to_the_nation() {
        AuditReport report = InventoryAudit.standard().of(countyTotals());
        assertThat(report.entries()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.code()).isEqualTo(AuditFinding.COUNTIES_DIFFER);
        assertThat(finding.arguments()).containsEntry("area", "00 Riket").containsEntry("latestYear", 2022);
        Published.assertAgrees(amount(finding, "latestDifference"), "-253285");
    }

    @Test
    void the_unallocated_rest_makes_counties_and_nation_agree() {
        List<InventoryLine> rest = UnallocatedRest.of(countyTotals());
        assertThat(rest).hasSize(1);
        Published.assertAgrees(rest.get(0).series().get(2022), "253285");
        List<Emissions> parts = Stream.concat(
                        countyTotals().lines().stream()
                                .filter(line -> line.area().isCounty()),
                        rest.stream())
                .map(line -> line.series().get(2022))
                .toList();
        Emissions nation = countyTotals().linesOf("00").get(0).series().get(2022);
        assertThat(parts).hasSize(22);
        Published.assertAgrees(Emissions.sum(parts).minus(nation), "0.000");
    }

    /** data/README.md: Kumla's subs exceed its main sector by 127,848 t in 2018. */
    @Test
    void sub_sectors_of_waste_exceed_the_main_sector_in_kumla() {
        List<String[]> table = table("kumla-waste-co2.csv");
        List<InventoryLine> lines = new ArrayList<>();
        for (String[] cells : table.subList(1, table.size())) {
            Map<Integer, Double> tonnes = new TreeMap<>();
            for (int i = 1; i < cells.length; i++) {
                tonnes.put(Integer.parseInt(table.get(0)[i]), Double.parseDouble(cells[i]));
            }
            lines.add(line(area("Kumla"), cells[0], lines.size() + 16523, tonnes));
        }
        AuditReport report = InventoryAudit.standard().of(Inventory.of(CO2, RealFiles.SCHEME, lines));
        assertThat(report.entries(AuditCheck.SUB_SECTORS_VS_MAIN)).hasSize(1);
        Finding finding = report.entries(AuditCheck.SUB_SECTORS_VS_MAIN).get(0).finding();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments())
                .containsEntry("area", "1881 Kumla")
                .containsEntry("year", 2018)
                .containsEntry("years", List.of(2005, 2018, 2019, 2020, 2021));
        Published.assertAgrees(amount(finding, "difference"), "127848");
        assertThat(finding.location()).hasToString("Optional[lansrapport_CO2_2024-04-18.xlsx:16523]");
        assertThat(report.entries(AuditCheck.UNIT_SLIP)).isEmpty();
    }

    /** data/README.md: nitrous oxide from product use is missing from the main sector (88,589 t in 2019). */
    @Test
    void product_use_of_2021_lacks_nitrous_oxide_everywhere_and_nothing_else_differs() {
        AuditReport report = InventoryAudit.standard().of(RealFiles.export("lansrapport_GHG_2021-10-14.csv"));
        List<AuditEntry> differing = report.entries(AuditCheck.SUB_SECTORS_VS_MAIN);
        assertThat(differing)
                .hasSize(312)
                .allSatisfy(entry ->
                        assertThat(entry.sector().orElseThrow().code().code()).isEqualTo("products"));
        Finding nation = differing.get(0).finding();
        assertThat(nation.severity()).isEqualTo(Severity.WARNING);
        assertThat(nation.arguments()).containsEntry("area", "00 Riket").containsEntry("latestYear", 2019);
        Published.assertAgrees(amount(nation, "latestDifference"), "-88589");
    }

    /** data/README.md: within 0.05 t and about 1.5 t. */
    @Test
    void main_sectors_and_municipalities_of_2021_sum_without_a_finding() {
        AuditReport report = InventoryAudit.standard().of(RealFiles.export("lansrapport_GHG_2021-10-14.csv"));
        assertThat(report.countsByCheck())
                .containsEntry(AuditCheck.MAIN_VS_TOTAL, 0)
                .containsEntry(AuditCheck.MUNICIPALITIES_VS_COUNTY, 0)
                .containsEntry(AuditCheck.NEGATIVE_VALUE, 0)
                .containsEntry(AuditCheck.MISSING_SECTOR, 0)
                .containsEntry(AuditCheck.BOUNDARY_BREAK, 0)
                .containsEntry(AuditCheck.UNIT_SLIP, 0);
    }

    /** Cars of 1990, 2000 and 2005 have the same municipal shares. */
    @Test
    void cars_of_2021_were_computed_backwards() {
        AuditReport report = InventoryAudit.standard().of(RealFiles.export("lansrapport_GHG_2021-10-14.csv"));
        Finding largest = report.entries(AuditCheck.BACK_CAST).get(0).finding();
        assertThat(largest.severity()).isEqualTo(Severity.INFO);
        assertThat(largest.arguments())
                .containsEntry(
                        "sector", RealFiles.SCHEME.find("cars").orElseThrow().title())
                .containsEntry("count", 290)
                .containsEntry("years", List.of(1990, 2000, 2005));
    }

    /** data/README.md: 0 before 2023 and positive afterwards in 80 municipalities, 185,520 t in 2023. */
    @Test
    void international_transport_begins_in_2023_in_80_municipalities() {
        AuditReport report = InventoryAudit.standard().of(RealFiles.tidy("main_sectors_GHG_2026-06-25.csv"));
        AuditEntry begins = report.entries().get(0);
        assertThat(begins.finding().code()).isEqualTo(AuditFinding.SECTOR_BEGINS);
        assertThat(begins.finding().arguments())
                .containsEntry("year", 2023)
                .containsEntry("before", 2022)
                .containsEntry("count", 80)
                .containsEntry("area", "0191 Sigtuna");
        Published.assertAgrees(amount(begins.finding(), "difference"), "185520");
        assertThat((List<?>) begins.finding().arguments().get("areas")).hasSize(80);
    }

    /** By hand from two releases: Härryda 2023 moves +15.3 % with it and −0.3 % without, so it is 13.5 % of the total. */
    @Test
    void municipalities_that_gain_a_percent_by_a_break_are_named() {
        AuditReport report = InventoryAudit.standard().of(RealFiles.tidy("main_sectors_GHG_2026-06-25.csv"));
        Finding finding = report.findings(area("Härryda")).get(0);
        assertThat(finding.code()).isEqualTo(AuditFinding.AREA_GAINS);
        Share gain = (Share) finding.arguments().get("share");
        Published.assertAgrees(Share.ofFraction(1 - 0.997 / 1.153), "13.5");
        Published.assertAgrees(gain, "13.5");
        assertThat(report.findings(area("Alvesta"))).isEmpty();
    }

    @Test
    void the_main_sectors_of_january_2026_have_few_findings() {
        AuditReport report = InventoryAudit.standard().of(RealFiles.tidy("main_sectors_GHG_2026-01-15.csv"));
        assertThat(Synthetic.shown(report))
                .containsExactlyInAnyOrder(
                        "OUTLIER_CHANGE 0840 industry",
                        "OUTLIER_CHANGE 2085 products",
                        "OUTLIER_YEAR 0781 machinery",
                        "OUTLIER_CHANGE 2521 industry");
    }
}
