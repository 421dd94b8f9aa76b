package org.klimatgap.ghg.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;

/** Series that break, were computed backwards, are in another unit or stand out. */
class SeriesAuditTest {
    private static final List<String> CODES = Synthetic.REGISTER.municipalities().stream()
            .map(each -> each.code())
            .toList();

    /** A sector that 'breaking' of 40 municipalities have as zeros until a year. */
    private static Synthetic beginning(int breaking, int last) {
        Synthetic made = Synthetic.clean();
        CODES.stream().limit(breaking).forEach(code -> made.until(code, "sewage", last, 0));
        return made.summed();
    }

    @ParameterizedTest
    @CsvSource({"40, 2012, 1", "40, 2011, 0", "20, 2012, 1", "19, 2012, 0"})
    void a_sector_begins_when_half_of_the_areas_had_three_zeros(int breaking, int last, int found) {
        assertThat(beginning(breaking, last).audit(AuditCheck.BOUNDARY_BREAK).findings())
                .filteredOn(finding -> finding.code() == AuditFinding.SECTOR_BEGINS)
                .hasSize(found)
                .allSatisfy(finding -> assertThat(finding.arguments())
                        .containsEntry("year", last + 1)
                        .containsEntry("before", last)
                        .containsEntry("count", breaking));
    }

    @Test
    void a_main_sector_that_begins_speaks_for_its_sub_sectors() {
        Synthetic made = Synthetic.clean();
        CODES.forEach(code -> made.until(code, "sewage", 2014, 0).until(code, "landfills", 2014, 0));
        List<String> shown = Synthetic.shown(made.summed().audit(AuditCheck.BOUNDARY_BREAK));
        assertThat(shown).filteredOn(each -> each.startsWith("SECTOR")).containsExactly("SECTOR_BEGINS waste");
        assertThat(shown).filteredOn(each -> each.startsWith("AREA_GAINS")).hasSize(43);
    }

    @Test
    void a_sector_ceases_when_its_values_turn_to_zeros() {
        Synthetic made = Synthetic.clean();
        for (String code : CODES) {
            for (int year = 2017; year <= 2019; year++) {
                made.times(code, "sewage", year, 0);
            }
        }
        AuditReport report = made.summed().audit(AuditCheck.BOUNDARY_BREAK);
        assertThat(Synthetic.shown(report)).contains("SECTOR_CEASES sewage", "AREA_LOSES 00 sewage");
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == AuditFinding.SECTOR_CEASES)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("year", 2017)
                        .containsEntry("before", 2016));
    }

    /** Shares of the nation that repeat those of one year. */
    private static Synthetic backCast(int areas, int first, int last) {
        Synthetic made = Synthetic.clean();
        for (int year = first; year <= last; year++) {
            for (String code : CODES.subList(0, areas)) {
                made.row(code, "cars")[year - 2010] = made.row(code, "cars")[last - 2010] * (1 + 0.1 * (last - year));
            }
        }
        if (areas < CODES.size()) {
            for (int year = first; year <= last; year++) {
                double growth = 1 + 0.1 * (last - year);
                for (int i = areas; i < CODES.size(); i++) {
                    double sign = i == CODES.size() - 1 ? -(CODES.size() - areas - 1) : 1;
                    double base = made.row(CODES.get(i), "cars")[last - 2010];
                    made.row(CODES.get(i), "cars")[year - 2010] = base * growth + sign * (last - year);
                }
            }
        }
        return made.summed();
    }

    @ParameterizedTest
    @CsvSource({"40, 2010, 2012, 1", "40, 2010, 2011, 0", "20, 2014, 2016, 1", "19, 2014, 2016, 0"})
    void constant_shares_of_three_years_in_half_of_the_areas_are_a_back_cast(
            int areas, int first, int last, int found) {
        List<Finding> findings =
                backCast(areas, first, last).audit(AuditCheck.BACK_CAST).findings();
        assertThat(findings).hasSize(found).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.arguments())
                    .containsEntry("count", areas)
                    .containsEntry("of", 40)
                    .containsEntry("years", List.of(first, first + 1, last));
        });
    }

    @ParameterizedTest
    @CsvSource({"1000, 1", "0.001, 1", "600, 0", "1600, 0", "0.0018, 0", "0.0005, 0"})
    void a_thousand_times_the_years_beside_is_a_unit_slip(double factor, int found) {
        for (int year : List.of(2010, 2014, 2019)) {
            AuditReport report =
                    Synthetic.clean().times("0112", "heating", year, factor).audit(AuditCheck.UNIT_SLIP);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.code() == AuditFinding.UNIT_SLIP)
                    .hasSize(found)
                    .allSatisfy(finding -> assertThat(finding.arguments()).containsEntry("years", List.of(year)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.001", "1000"})
    void a_row_in_another_unit_is_what_explains_every_difference(double factor) {
        Synthetic made = Synthetic.clean();
        for (int year = 2010; year <= 2019; year++) {
            made.times("0112", "cars", year, factor);
        }
        assertThat(Synthetic.shown(made.audit(AuditCheck.UNIT_SLIP)))
                .containsOnly("UNIT_SLIP_OF_ROW 0112 cars")
                .isNotEmpty();
    }

    @Test
    void a_part_that_its_whole_leaves_out_is_no_unit_slip() {
        Synthetic made = Synthetic.clean();
        for (int year = 2010; year <= 2019; year++) {
            made.plus("0112", "waste", year, -made.row("0112", "sewage")[year - 2010]);
        }
        assertThat(made.audit(AuditCheck.UNIT_SLIP).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "0.2, 1", "1.5, 0", "0.6, 0"})
    void a_single_year_stands_out(double factor, int found) {
        Synthetic made = Synthetic.clean();
        made.until("0112", "industry", 2019, 10_000);
        AuditReport report =
                made.times("0112", "industry", 2014, factor).summed().audit(AuditCheck.OUTLIER);
        assertThat(Synthetic.shown(report))
                .filteredOn(each -> each.startsWith("OUTLIER_YEAR"))
                .isEqualTo(found == 0 ? List.of() : List.of("OUTLIER_YEAR 0112 industry"));
    }

    @Test
    void what_a_whole_county_shares_is_no_outlier() {
        Synthetic made = Synthetic.clean();
        CODES.subList(0, 8).forEach(code -> made.times(code, "industry", 2014, 4));
        CODES.subList(8, 12).forEach(code -> made.times(code, "industry", 2014, 5));
        assertThat(Synthetic.shown(made.summed().audit(AuditCheck.OUTLIER)))
                .noneMatch(each -> each.startsWith("OUTLIER_YEAR"));
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "1.3, 0"})
    void a_step_that_changes_the_picture_of_an_area_stands_out(double factor, int found) {
        Synthetic made = Synthetic.clean();
        for (int year = 2015; year <= 2019; year++) {
            made.times("0112", "industry", year, factor);
        }
        assertThat(Synthetic.shown(made.summed().audit(AuditCheck.OUTLIER)))
                .isEqualTo(found == 0 ? List.of() : List.of("OUTLIER_CHANGE 0112 industry"));
    }
}
