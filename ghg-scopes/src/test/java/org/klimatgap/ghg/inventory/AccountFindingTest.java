package org.klimatgap.ghg.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.ghg.inventory.Examples.ALVESTA;
import static org.klimatgap.ghg.inventory.Examples.GHG;
import static org.klimatgap.ghg.inventory.Examples.LESSEBO;
import static org.klimatgap.ghg.inventory.Examples.NED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.AnnualSeries;

/** What is noticed when lines become an account. */
class AccountFindingTest {
    private static final AggregationRule MAIN = AggregationRule.mainSectors(NED);
    private static final AggregationRule TWO =
            AggregationRule.sectors(List.of(SectorCode.of("NED", "transport"), SectorCode.of("NED", "machinery")));

    private static Checked<EmissionsAccount> account(AggregationRule rule, Basis basis, InventoryLine... lines) {
        return Examples.inventory(List.of(lines)).account(ALVESTA, rule, basis);
    }

    private static InventoryLine machinery(Map<Integer, Double> tonnes, Map<Integer, NotationKey> notations) {
        return Examples.line(ALVESTA, "machinery", AnnualSeries.ofTonnes(tonnes), notations, Optional.empty());
    }

    private static InventoryLine transportIn(String substance) {
        return Examples.line(
                ALVESTA, "transport", AnnualSeries.ofTonnes(Map.of(2023, 1.0)), Map.of(), Optional.of(substance));
    }

    @Test
    void a_municipality_that_is_not_in_the_file_has_no_account() {
        Checked<EmissionsAccount> account =
                Examples.inventory(Examples.alvestaLines()).account(Municipality.of("1440", "Ale"), MAIN, GHG);
        assertThat(account.isUsable()).isFalse();
        assertThat(Examples.shown(account))
                .containsExactly("UNKNOWN_MUNICIPALITY emissions.csv {municipality=1440 Ale, known=[0764 Alvesta]}");
    }

    @Test
    void a_municipality_is_known_by_its_code_whatever_its_name() {
        Checked<EmissionsAccount> account = Examples.inventory(Examples.alvestaLines())
                .account(Municipality.of("0764", "Alvesta kommun"), MAIN, GHG);
        assertThat(account.isUsable()).isTrue();
        assertThat(account.get().area().name()).isEqualTo("Alvesta kommun");
    }

    @Test
    void none_of_the_rules_sectors_is_no_account() {
        Checked<EmissionsAccount> account = account(TWO, GHG, Examples.line("waste", Map.of(2023, 1.0)));
        assertThat(account.isUsable()).isFalse();
        assertThat(Examples.shown(account))
                .containsExactly("NO_SECTOR emissions.csv "
                        + "{municipality=0764 Alvesta, sectors=[NED~transport, NED~machinery]}");
    }

    @Test
    void a_missing_sector_makes_a_lower_bound() {
        Checked<EmissionsAccount> account = account(TWO, GHG, Examples.line("transport", Map.of(2023, 1.0)));
        assertThat(account.get().total()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2023, 1.0)));
        assertThat(Examples.shown(account))
                .containsExactly("MISSING_SECTOR emissions.csv {sectors=[NED~machinery], present=1, expected=2}");
    }

    @ParameterizedTest
    @EnumSource(names = {"NE", "C", "IE"})
    void a_cell_not_estimated_or_confidential_or_outside_chosen_sectors_makes_a_lower_bound(NotationKey key) {
        Checked<EmissionsAccount> account = account(
                TWO,
                GHG,
                Examples.line("transport", Map.of(2022, 5.0, 2023, 7.0)),
                machinery(Map.of(2022, 2.0), Map.of(2023, key)));
        assertThat(account.get().total()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2022, 7.0, 2023, 7.0)));
        assertThat(Examples.shown(account))
                .containsExactly("LOWER_BOUND emissions.csv:7 {year=2023, sector=Off-road machinery, key=" + key + "}");
    }

    @Test
    void a_lower_bound_from_no_file_is_said_of_the_inventory() {
        InventoryLine given = new InventoryLine(
                ALVESTA,
                NED.get(SectorCode.of("NED", "machinery")),
                AnnualSeries.ofTonnes(Map.of()),
                Map.of(2023, NotationKey.NE),
                new CellOrigins.OneRow(new Origin.Given("the council's minutes")),
                Optional.empty());
        assertThat(Examples.shown(account(TWO, GHG, Examples.line("transport", Map.of(2023, 7.0)), given)))
                .containsExactly("LOWER_BOUND emissions.csv {year=2023, sector=Off-road machinery, key=NE}");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "IE"})
    void a_cell_not_occurring_or_included_elsewhere_leaves_the_total_complete(NotationKey key) {
        // Elsewhere is inside the total when the total has every sector.
        AggregationRule every = new AggregationRule(TWO.name(), TWO.sectors(), true);
        Checked<EmissionsAccount> account = account(
                every,
                GHG,
                Examples.line("transport", Map.of(2022, 5.0, 2023, 7.0)),
                machinery(Map.of(2022, 2.0), Map.of(2023, key)));
        assertThat(account.get().total()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2022, 7.0, 2023, 7.0)));
        assertThat(account.findings()).isEmpty();
    }

    @Test
    void an_empty_cell_leaves_the_year_without_total() {
        Checked<EmissionsAccount> account = account(
                TWO,
                GHG,
                Examples.line("transport", Map.of(2022, 5.0, 2023, 7.0)),
                machinery(Map.of(2022, 2.0), Map.of()));
        assertThat(account.get().total()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2022, 7.0)));
        assertThat(Examples.shown(account))
                .containsExactly("INCOMPLETE_YEAR emissions.csv {sector=Off-road machinery, year=2023}");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # basket of the basis, what the unit names, and what it should name
            GHG, CO2,  CO2e
            CO2, CO2e, CO2
            """)
    void a_unit_that_names_another_substance_is_an_error(String basket, String actual, String expected) {
        Basis basis = basket.equals("GHG") ? GHG : Examples.CO2;
        Checked<EmissionsAccount> account =
                account(TWO, basis, transportIn(actual), machinery(Map.of(2023, 1.0), Map.of()));
        assertThat(account.isUsable()).isFalse();
        assertThat(Examples.shown(account))
                .containsExactly("SUBSTANCE_DIFFERS emissions.csv {actual=" + actual + ", basket=" + basket
                        + ", expected=" + expected + "}");
    }

    @Test
    void a_unit_that_names_the_right_substance_or_none_is_fine() {
        assertThat(account(TWO, GHG, transportIn("CO2e"), machinery(Map.of(2023, 1.0), Map.of()))
                        .findings())
                .isEmpty();
        assertThat(account(TWO, Examples.CO2, transportIn("CO2"), machinery(Map.of(2023, 1.0), Map.of()))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_unit_of_a_sector_outside_the_rule_does_not_matter() {
        InventoryLine waste =
                Examples.line(ALVESTA, "waste", AnnualSeries.ofTonnes(Map.of(2023, 1.0)), Map.of(), Optional.of("CO2"));
        Checked<EmissionsAccount> account =
                account(TWO, GHG, transportIn("CO2e"), machinery(Map.of(2023, 1.0), Map.of()), waste);
        assertThat(account.findings()).isEmpty();
    }

    /** Alvesta's nine sectors sum to 95864.49 t in 2023. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the source's own total of 2023, sum less total where that passes the tolerance of 0.55 t
            95864.48,
            95864,
            95865,
            95863.95,
            95865.03,
            95863.93, 0.56
            95865.05, -0.56
            90000,    5864.49
            """)
    void the_main_sectors_are_compared_with_the_sources_own_total(double total, Double difference) {
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.remove(9);
        lines.add(Examples.line("total", Map.of(2019, 108_293.09, 2023, total)));
        Checked<EmissionsAccount> account = Examples.inventory(lines).account(ALVESTA, MAIN, GHG);
        assertThat(account.isUsable()).isTrue();
        if (difference == null) {
            assertThat(account.findings()).isEmpty();
        } else {
            assertThat(account.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(AccountFinding.SUM_DIFFERS);
                assertThat(finding.message().find("year")).contains(2023);
                Published.assertAgrees(
                        (Emissions) finding.message().find("difference").orElseThrow(),
                        new BigDecimal(difference.toString()).setScale(6).toPlainString());
            });
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # key in place of the sector's 0 t, whether the sum of the others is compared with a total of 90000 t
            NO, true
            IE, true
            NE, false
            C,  false
            """)
    void a_sector_that_does_not_occur_does_not_hinder_the_comparison(NotationKey key, boolean compared) {
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.set(
                8,
                Examples.line(
                        ALVESTA,
                        "international-transport",
                        AnnualSeries.ofTonnes(Map.of(2019, 0.0)),
                        Map.of(2023, key),
                        Optional.empty()));
        lines.set(9, Examples.line("total", Map.of(2023, 90_000.0)));
        Checked<EmissionsAccount> account = Examples.inventory(lines).account(ALVESTA, MAIN, GHG);
        assertThat(account.findings().stream().anyMatch(finding -> finding.code() == AccountFinding.SUM_DIFFERS))
                .isEqualTo(compared);
    }

    @Test
    void a_file_is_reconciled_municipality_by_municipality() {
        assertThat(Examples.inventory(Examples.alvestaLines()).reconcile()).isEmpty();
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.set(9, Examples.line("total", Map.of(2019, 1.0, 2023, 1.0)));
        lines.add(Examples.line(LESSEBO, "total", Map.of(2023, 1.0)));
        assertThat(Examples.inventory(lines).reconcile())
                .extracting(finding -> finding.message().find("year").orElseThrow())
                .containsExactly(2019, 2023);
    }

    @Test
    void sectors_that_are_not_all_there_are_not_compared() {
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.remove(0);
        Checked<EmissionsAccount> account =
                Examples.inventory(lines).account(ALVESTA, AggregationRule.reportedTotal(NED), GHG);
        assertThat(account.findings()).isEmpty();
    }

    @Test
    void lines_of_another_municipality_do_not_count() {
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.add(Examples.line(LESSEBO, "transport", Map.of(2019, 1e6, 2023, 1e6)));
        EmissionsAccount account =
                Examples.inventory(lines).account(ALVESTA, MAIN, GHG).get();
        assertThat(account.total()).isEqualTo(Examples.alvesta().total());
    }

    @ParameterizedTest
    @EnumSource(AccountFinding.class)
    void only_what_spoils_the_account_is_an_error(AccountFinding finding) {
        boolean spoils = List.of(
                        AccountFinding.UNKNOWN_MUNICIPALITY, AccountFinding.NO_SECTOR, AccountFinding.SUBSTANCE_DIFFERS)
                .contains(finding);
        assertThat(finding.severity()).isEqualTo(spoils ? Severity.ERROR : Severity.WARNING);
    }

    @Test
    void every_finding_reads_in_both_languages() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(
                account(MAIN, GHG, Examples.line(LESSEBO, "waste", Map.of())).findings());
        findings.addAll(
                account(TWO, GHG, Examples.line("waste", Map.of(2023, 1.0))).findings());
        findings.addAll(account(TWO, GHG, transportIn("CO2")).findings());
        findings.addAll(account(
                        TWO,
                        GHG,
                        Examples.line("transport", Map.of(2022, 1.0, 2023, 1.0)),
                        machinery(Map.of(), Map.of(2023, NotationKey.NE)))
                .findings());
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.set(9, Examples.line("total", Map.of(2023, 1.0)));
        findings.addAll(Examples.inventory(lines).account(ALVESTA, MAIN, GHG).findings());
        assertThat(findings).extracting(Finding::code).contains(AccountFinding.values());
        for (Language language : Language.shipped()) {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.text(language))
                            .startsWith("emissions.csv")
                            .doesNotContain("{"));
        }
    }
}
