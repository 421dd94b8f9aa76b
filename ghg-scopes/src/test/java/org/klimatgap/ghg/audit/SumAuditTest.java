package org.klimatgap.ghg.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.County;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** Sums that do not agree, sectors and areas that are missing, and values below zero. */
class SumAuditTest {
    /** Room for binary noise in sums of some hundred numbers below 10^6. */
    private static final double BINARY_NOISE = 1e-6;

    @Test
    void a_clean_inventory_has_no_finding() {
        AuditReport report = Synthetic.clean().audit();
        assertThat(report.findings()).isEmpty();
        assertThat(report.countsByArea()).isEmpty();
        assertThat(report.summary()).hasSize(AuditCheck.values().length).allSatisfy(summary -> {
            assertThat(summary.findings()).isZero();
            assertThat(summary.largest()).isEmpty();
        });
    }

    /** One cell is changed after everything was summed. */
    @ParameterizedTest
    @CsvSource({
        "sub-sectors-vs-main, 0101, cars, 0.54, ''",
        "sub-sectors-vs-main, 0101, cars, 0.56, SUB_SECTORS_DIFFER_SLIGHTLY 0101 transport",
        "sub-sectors-vs-main, 0101, cars, -5000, SUB_SECTORS_DIFFER 0101 transport",
        "main-vs-total, 0101, industry, 0.54, ''",
        "main-vs-total, 0101, industry, 0.56, MAIN_SECTORS_DIFFER_SLIGHTLY 0101 total",
        "main-vs-total, 0101, industry, 5000, MAIN_SECTORS_DIFFER 0101 total",
        "municipalities-vs-county, 0101, industry, 1.49, ''",
        "municipalities-vs-county, 0101, industry, 1.51, MUNICIPALITIES_DIFFER_SLIGHTLY 01 industry",
        "municipalities-vs-county, 0101, industry, 5000, MUNICIPALITIES_DIFFER 01 industry",
        "counties-vs-nation, 01, industry, 1.49, ''",
        "counties-vs-nation, 01, industry, -1.51, COUNTIES_DIFFER_SLIGHTLY 00 industry",
        "counties-vs-nation, 01, industry, -5000, COUNTIES_DIFFER 00 industry"
    })
    void a_sum_is_reported_from_its_tolerance_on(
            String check, String area, String sector, double tonnes, String expected) {
        AuditReport report = Synthetic.clean().plus(area, sector, 2015, tonnes).audit(AuditCheck.of(check));
        assertThat(Synthetic.shown(report)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void one_defect_of_many_years_is_one_finding_with_the_worst_year_and_all_differences() {
        Synthetic broken = Synthetic.clean()
                .plus("0203", "buses", 2012, 40)
                .plus("0203", "buses", 2016, -90)
                .plus("0203", "buses", 2018, 7);
        AuditReport report = broken.audit(AuditCheck.SUB_SECTORS_VS_MAIN);
        Map<String, Object> arguments = report.findings().get(0).arguments();
        assertThat(report.findings()).hasSize(1);
        assertThat(arguments).containsEntry("year", 2016).containsEntry("latestYear", 2018);
        assertThat(arguments).containsEntry("years", List.of(2012, 2016, 2018));
        assertThat(((Emissions) arguments.get("difference")).tonnes()).isCloseTo(-90, within(BINARY_NOISE));
        assertThat(((Emissions) arguments.get("latestDifference")).tonnes()).isCloseTo(7, within(BINARY_NOISE));
        double whole = ((Emissions) arguments.get("whole")).tonnes();
        assertThat(((Share) arguments.get("share")).fraction()).isCloseTo(-90 / whole, within(BINARY_NOISE));
        assertThat(report.entries().get(0).size().orElseThrow().tonnes()).isCloseTo(90, within(BINARY_NOISE));
    }

    @Test
    void a_finding_stands_at_the_line_of_the_whole() {
        Synthetic broken = Synthetic.clean().plus("0101", "cars", 2015, 5000);
        long line = 2
                + broken.lines().stream()
                        .map(InventoryLine::toString)
                        .takeWhile(text -> !text.startsWith("0101 Nordby 1, NED~transport,"))
                        .count();
        assertThat(broken.audit(AuditCheck.SUB_SECTORS_VS_MAIN).findings())
                .extracting(Finding::location)
                .extracting(Optional::orElseThrow)
                .extracting(Object::toString)
                .containsExactly("synthetic.csv:" + line);
    }

    @Test
    void the_largest_finding_comes_first() {
        AuditReport report = Synthetic.clean()
                .plus("0101", "cars", 2015, 10)
                .plus("0207", "sewage", 2015, -400)
                .plus("0105", "landfills", 2015, 60)
                .audit(AuditCheck.SUB_SECTORS_VS_MAIN);
        assertThat(Synthetic.shown(report))
                .containsExactly(
                        "SUB_SECTORS_DIFFER 0207 waste",
                        "SUB_SECTORS_DIFFER 0105 waste",
                        "SUB_SECTORS_DIFFER_SLIGHTLY 0101 transport");
        assertThat(report.countsByArea()).isEqualTo(Map.of("0101", 1, "0105", 1, "0207", 1));
        assertThat(report.countsByCheck()).isEqualTo(Map.of(AuditCheck.SUB_SECTORS_VS_MAIN, 3));
        assertThat(report.summary()).hasToString("[sub-sectors-vs-main: 3 findings, 2 of them warnings, in 3 areas]");
        assertThat(report.findings(Synthetic.REGISTER.find("0207").orElseThrow()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(report.findings(new County("25", "Norrbottens län"))).isEmpty();
        assertThat(report).hasToString("synthetic.csv: 3 findings of 1 checks");
    }

    @Test
    void areas_that_the_file_lacks_are_said_instead_of_compared() {
        List<InventoryLine> lines = Synthetic.clean().lines().stream()
                .filter(line -> !line.area().code().equals("0101"))
                .toList();
        AuditReport report = Synthetic.audit(Synthetic.inventory(lines));
        assertThat(Synthetic.shown(report)).containsExactly("AREAS_MISSING 01");
        assertThat(report.findings().get(0).arguments())
                .containsEntry("count", 1)
                .containsEntry("areas", List.of("0101 Nordby 1"));
    }

    @Test
    void a_main_sector_that_no_area_has_is_one_finding_of_the_file() {
        AuditReport report = Synthetic.clean().without("agriculture").audit();
        assertThat(Synthetic.shown(report)).containsExactly("FILE_LACKS_SECTORS");
    }

    @Test
    void a_sector_that_one_area_lacks_is_found_there() {
        AuditReport report = Synthetic.clean().without("0104", "buses").audit(AuditCheck.MISSING_SECTOR);
        assertThat(Synthetic.shown(report)).containsExactly("AREA_LACKS_SECTORS 0104 buses");
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "5, 0"})
    void a_sector_that_many_areas_lack_is_not_expected_of_the_others(int lacking, int found) {
        Synthetic sparse = Synthetic.clean();
        for (int i = 1; i <= lacking; i++) {
            sparse.without("010" + i, "buses");
        }
        assertThat(sparse.audit(AuditCheck.MISSING_SECTOR).findings()).hasSize(found);
    }

    @Test
    void emissions_below_zero_are_found_with_the_lowest_year() {
        Synthetic broken = Synthetic.clean();
        broken.row("0110", "sewage")[3] = -2;
        broken.row("0110", "sewage")[7] = -11.5;
        broken.row("0111", "sewage")[7] = 0;
        AuditReport report = broken.audit(AuditCheck.NEGATIVE_VALUE);
        assertThat(Synthetic.shown(report)).containsExactly("NEGATIVE_VALUE 0110 sewage");
        assertThat(report.findings().get(0).arguments())
                .containsEntry("year", 2017)
                .containsEntry("value", Emissions.ofTonnes(-11.5))
                .containsEntry("years", List.of(2013, 2017));
    }

    @Test
    void nation_is_counties_and_the_unallocated_rest() {
        Synthetic made = Synthetic.clean().plus("00", "cars", 2015, 777).plus("00", "buses", 2016, -3);
        List<InventoryLine> rest = UnallocatedRest.of(made.inventory(), Synthetic.REGISTER);
        assertThat(rest).hasSize(RealFiles.SCHEME.mainSectors().size() + 1 + Synthetic.SUBS.size());
        assertThat(tonnes(rest, "cars", 2015)).isCloseTo(777, within(BINARY_NOISE));
        assertThat(tonnes(rest, "buses", 2016)).isCloseTo(-3, within(BINARY_NOISE));
        assertThat(tonnes(rest, "waste", 2016)).isCloseTo(0, within(BINARY_NOISE));
        assertThat(rest.get(0).area()).hasToString("00~unallocated Ofördelat");
        assertThat(rest.get(0).origin(2015).inputs()).hasSize(3);
    }

    @Test
    void there_is_no_rest_where_a_county_is_missing() {
        List<InventoryLine> lines = Synthetic.clean().lines().stream()
                .filter(line -> !line.area().code().equals("02"))
                .toList();
        assertThat(UnallocatedRest.of(Synthetic.inventory(lines), Synthetic.REGISTER))
                .isEmpty();
    }

    private static double tonnes(List<InventoryLine> lines, String sector, int year) {
        return lines.stream()
                .filter(line -> line.sector().code().code().equals(sector))
                .findFirst()
                .orElseThrow()
                .series()
                .get(year)
                .tonnes();
    }
}
