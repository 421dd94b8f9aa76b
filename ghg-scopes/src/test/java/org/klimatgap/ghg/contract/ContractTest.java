package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.inventory.Published;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Contracts of other shapes than Alvesta's. The account is 1,000 t in 2019, 800 t in 2021, 600 t in 2023. */
class ContractTest {
    private static final Baseline FROM = Contracts.falling().baseline(2019);

    private static ReductionTarget reduction(int year) {
        return ReductionTarget.reduction(FROM, Share.ofPercent(80), year);
    }

    private static ReductionTarget ceiling(double tonnes, int year) {
        return ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(tonnes), year);
    }

    private static ReductionTarget perPerson(int year) {
        return ReductionTarget.perPerson(
                Examples.GHG, EmissionsPerCapita.ofKilogramsPerPerson(10), Population.ofPersons(20_000), year);
    }

    private static ReductionTarget neutrality(int year) {
        return ReductionTarget.climateNeutrality(FROM, Share.ofPercent(20), year);
    }

    private static ReductionTarget rate(int year) {
        return ReductionTarget.yearlyRate(FROM, Rate.ofPercentPerYear(16), year);
    }

    private static ContractAssessment assess(Optional<Integer> referenceYear, ContractGoal... goals) {
        return Contracts.contract(Contracts.account(Contracts.falling(), referenceYear, goals))
                .assess();
    }

    private static List<String> ids(ContractAssessment assessment) {
        return assessment.figures().stream().map(ContractFigure::id).toList();
    }

    private static Quantity figure(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value();
    }

    private static List<Omission.Item> omissions(ContractAssessment assessment) {
        return assessment.omissions().stream().map(Omission::item).toList();
    }

    @Test
    void one_account_without_goals_has_its_current_value_and_omissions() {
        ContractAssessment assessment = assess(Optional.empty());
        assertThat(ids(assessment)).containsExactly("current.a");
        assertThat(omissions(assessment)).containsExactly(Omission.Item.values());
        assertThat(assessment.findings()).extracting(Finding::code).containsExactly(ContractFinding.NO_JUST_TRANSITION);
        assertThat(assessment.partialGoals()).isEmpty();
    }

    @Test
    void an_account_with_a_reference_year_has_a_change_without_any_goal() {
        ContractAssessment assessment = assess(Optional.of(2019));
        assertThat(ids(assessment)).containsExactly("baseline.a", "current.a", "change.a");
        assertThat(figure(assessment, "change.a")).isEqualTo(Share.ofPercent(-40));
        assertThat(omissions(assessment)).doesNotContain(Omission.Item.BASELINE);
    }

    @Test
    void a_contract_without_accounts_has_nothing_but_omissions() {
        ContractAssessment assessment = Contracts.contract().assess();
        assertThat(assessment.figures()).isEmpty();
        assertThat(omissions(assessment)).doesNotContain(Omission.Item.BASELINE).hasSize(4);
        assertThat(assessment.sources()).containsExactly(Contracts.FILE);
    }

    @Test
    void the_second_goals_figures_carry_its_name() {
        ContractAssessment assessment = assess(
                Optional.of(2019),
                Contracts.goal("first", reduction(2030)),
                Contracts.goal("second", ceiling(300, 2035)));
        assertThat(figure(assessment, "target.a")).isEqualTo(Emissions.ofTonnes(200));
        assertThat(figure(assessment, "target.a.second")).isEqualTo(Emissions.ofTonnes(300));
        assertThat(figure(assessment, "gap.level.a")).isEqualTo(Emissions.ofTonnes(400));
        assertThat(figure(assessment, "gap.level.a.second")).isEqualTo(Emissions.ofTonnes(300));
        assertThat(ids(assessment)).doesNotHaveDuplicates().doesNotContain("target.a.first");
    }

    @Test
    void a_goal_of_another_reference_year_has_a_baseline_and_a_change_of_its_own() {
        ReductionTarget since2021 =
                ReductionTarget.reduction(Contracts.falling().baseline(2021), Share.ofPercent(50), 2030);
        ContractAssessment assessment = assess(
                Optional.of(2019), Contracts.goal("first", reduction(2030)), Contracts.goal("since-2021", since2021));
        assertThat(figure(assessment, "baseline.a")).isEqualTo(Emissions.ofTonnes(1_000));
        assertThat(figure(assessment, "baseline.a.since-2021")).isEqualTo(Emissions.ofTonnes(800));
        assertThat(figure(assessment, "change.a.since-2021")).isEqualTo(Share.ofPercent(-25));
        assertThat(figure(assessment, "target.a.since-2021")).isEqualTo(Emissions.ofTonnes(400));
    }

    @Test
    void the_first_goals_reference_year_is_the_accounts_where_it_has_none() {
        ContractAssessment assessment = assess(
                Optional.empty(), Contracts.goal("cap", ceiling(300, 2030)), Contracts.goal("cut", reduction(2030)));
        assertThat(figure(assessment, "baseline.a")).isEqualTo(Emissions.ofTonnes(1_000));
        assertThat(omissions(assessment)).doesNotContain(Omission.Item.BASELINE);
    }

    @Test
    void a_ceiling_is_measured_from_the_accounts_reference_year() {
        ContractAssessment assessment = assess(Optional.of(2019), Contracts.goal("cap", ceiling(300, 2030)));
        assertThat(figure(assessment, "gap.level.a")).isEqualTo(Emissions.ofTonnes(300));
        Published.assertAgrees(figure(assessment, "progress.a"), "57.142857");
        Published.assertAgrees(figure(assessment, "gap.projected.linear.a"), "-300");
        Published.assertAgrees(figure(assessment, "gap.on-track.linear.a"), "-145.454545");
    }

    @Test
    void a_ceiling_without_any_reference_year_has_a_gap_and_a_required_rate() {
        assertThat(ids(assess(Optional.empty(), Contracts.goal("cap", ceiling(300, 2030)))))
                .containsExactly(
                        "current.a",
                        "target.a",
                        "gap.level.a",
                        "gap-share.a",
                        "required-rate.a",
                        "required-per-year.a");
    }

    @Test
    void a_rate_has_its_own_path_alone() {
        ContractAssessment assessment = assess(Optional.of(2019), Contracts.goal("rate", rate(2030)));
        Published.assertAgrees(figure(assessment, "target.a"), "146.917032");
        // 600 − 1000·0.84⁴, exact
        Published.assertAgrees(figure(assessment, "gap.on-track.constant-rate.a"), "102.12864");
        assertThat(ids(assessment)).doesNotContain("gap.on-track.linear.a", "gap.on-track.geometric.a");
    }

    @Test
    void a_goal_per_person_is_in_kilograms_where_residents_are_known() {
        EmissionsAccount counted = Contracts.falling().withPopulations(Map.of(2023, Contracts.residents(20_000)));
        ContractAssessment assessment = Contracts.contract(
                        Contracts.account(counted, Optional.empty(), Contracts.goal("each", perPerson(2030))))
                .assess();
        assertThat(figure(assessment, "gap.level.a")).isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(20));
        assertThat(figure(assess(Optional.empty(), Contracts.goal("each", perPerson(2030))), "gap.level.a"))
                .isEqualTo(Emissions.ofTonnes(400));
    }

    static Stream<Arguments> pastGoals() {
        InterimPlan none = new InterimPlan(List.of(), Trajectory.Shape.LINEAR, true);
        return Stream.of(2020, 2021, 2022, 2023)
                .flatMap(year -> Stream.of(
                                reduction(year), ceiling(300, year), perPerson(year), neutrality(year), rate(year))
                        .flatMap(target -> Stream.of(
                                Arguments.of(year, target.kind(), Contracts.goal("past", target)),
                                Arguments.of(
                                        year,
                                        target.kind() + ", interim targets",
                                        Contracts.goal("past", target, none)),
                                Arguments.of(
                                        year,
                                        target.kind() + ", interim target from now",
                                        Contracts.goal(
                                                "past",
                                                target,
                                                new InterimPlan(List.of(2025), Trajectory.Shape.LINEAR, true))))));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pastGoals")
    void a_goal_whose_year_has_come_has_a_gap_and_nothing_that_lies_ahead(int year, String kind, ContractGoal goal) {
        ContractAssessment assessment = assess(Optional.of(2019), goal);
        assertThat(figure(assessment, "gap.level.a")).isInstanceOf(Emissions.class);
        assertThat(ids(assessment))
                .as("%s in %s", kind, year)
                .doesNotContain("required-rate.a", "required-per-year.a", "gap.rate.a")
                .noneMatch(id -> id.startsWith("gap.projected") || id.startsWith("interim"));
    }

    @Test
    void a_goal_measured_from_a_year_that_the_account_lacks_is_assessed() {
        Baseline elsewhere = Baseline.of(Examples.GHG, 1990, Emissions.ofTonnes(2_000));
        ContractAssessment assessment = assess(
                Optional.empty(),
                Contracts.goal("since-1990", ReductionTarget.reduction(elsewhere, Share.ofPercent(90), 2030)));
        assertThat(figure(assessment, "baseline.a")).isEqualTo(Emissions.ofTonnes(2_000));
        assertThat(figure(assessment, "change.a")).isEqualTo(Share.ofPercent(-70));
        assertThat(assessment.accounts().get(0).baselineObservation()).isEmpty();
    }

    @Test
    void a_baseline_per_person_needs_the_residents_of_the_reference_year() {
        EmissionsAccount counted = Contracts.falling().withPopulations(Map.of(2019, Contracts.residents(20_000)));
        ContractAssessment assessment = Contracts.contract(Contracts.account(counted, Optional.of(2019)))
                .assess();
        assertThat(figure(assessment, "baseline-per-capita.a")).isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(50));
        assertThat(ids(assessment)).doesNotContain("per-capita.a");
    }

    @Test
    void rising_emissions_are_assessed() {
        EmissionsAccount rising = Examples.totals(Examples.ALVESTA, Examples.GHG, Map.of(2019, 1_000.0, 2023, 1_200.0));
        ContractAssessment assessment = Contracts.contract(
                        Contracts.account(rising, Optional.of(2019), Contracts.goal("cut", reduction(2030))))
                .assess();
        assertThat(figure(assessment, "progress.a")).isEqualTo(Share.ofPercent(-25));
        assertThat(figure(assessment, "gap.projected.linear.a")).isEqualTo(Emissions.ofTonnes(1_550 - 200));
        assertThat(figure(assessment, "historical-rate.a").isNegative()).isTrue();
    }

    @Test
    void zero_emissions_are_assessed() {
        EmissionsAccount zero = Examples.totals(Examples.ALVESTA, Examples.GHG, Map.of(2019, 1_000.0, 2023, 0.0));
        ContractAssessment assessment = Contracts.contract(
                        Contracts.account(zero, Optional.of(2019), Contracts.goal("cut", reduction(2030))))
                .assess();
        assertThat(figure(assessment, "gap.level.a")).isEqualTo(Emissions.ofTonnes(-200));
        assertThat(ids(assessment))
                .doesNotContain("required-rate.a", "historical-rate.a", "gap.projected.compound-rate.a");
        assertThat(figure(assessment, "gap.projected.linear.a")).isEqualTo(Emissions.ofTonnes(-200));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # stated figure, amount, what is noticed
            change.a,   -40 %,   ''
            change.a,   -40.0 %, ''
            change.a,   -41 %,   STATED_FIGURE_DIFFERS
            change.a,   -40 t,   STATED_FIGURE_UNIT
            change.b,   -40 %,   STATED_FIGURE_UNKNOWN
            current.a,  600 t,   ''
            """)
    void a_stated_figure_is_compared_with_the_computed_one(String figure, String amount, String noticed) {
        ContractAccount account = Contracts.account(Contracts.falling(), Optional.of(2019));
        ContractAssessment assessment = Contracts.contract(List.of(account), List.of(Contracts.stated(figure, amount)))
                .assess();
        List<Finding> found = assessment.findings().stream()
                .filter(finding -> finding.code() != ContractFinding.NO_JUST_TRANSITION)
                .toList();
        assertThat(found)
                .extracting(finding -> finding.code().name())
                .isEqualTo(noticed.isEmpty() ? List.of() : List.of(noticed));
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.location().orElseThrow()).hasToString("contract.json:20");
            assertThat(finding.text(Language.SWEDISH)).containsAnyOf("40", figure);
        });
        assertThat(assessment.errors().isEmpty())
                .isEqualTo(noticed.isEmpty() || noticed.equals("STATED_FIGURE_DIFFERS"));
    }

    @ParameterizedTest
    @EnumSource(ContractFinding.class)
    void only_what_is_stated_and_cannot_be_compared_is_an_error(ContractFinding finding) {
        boolean error = List.of(
                        ContractFinding.STATED_FIGURE_UNIT,
                        ContractFinding.STATED_FIGURE_UNKNOWN,
                        ContractFinding.OVERLAP_NOT_COMPARABLE,
                        ContractFinding.OVERLAP_TOO_LARGE)
                .contains(finding);
        assertThat(finding.severity() == Severity.ERROR).isEqualTo(error);
    }

    @Test
    void a_provisional_current_value_is_told() {
        AnnualSeries series = AnnualSeries.builder()
                .put(2019, Emissions.ofTonnes(1_000))
                .put(2023, Emissions.ofTonnes(600), ValueStatus.PROVISIONAL)
                .build();
        EmissionsAccount account = Examples.inventory(
                        List.of(Examples.line(Examples.ALVESTA, "total", series, Map.of(), Optional.empty())))
                .account(Examples.ALVESTA, AggregationRule.reportedTotal(Examples.NED), Examples.GHG)
                .get();
        ContractAssessment assessment = Contracts.contract(Contracts.account(account, Optional.of(2019)))
                .assess();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code() == ContractFinding.PROVISIONAL_VALUE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text(Language.SWEDISH)).contains("2023", "preliminärt"));
    }

    @Test
    void findings_of_the_files_come_first() {
        Finding noticed = Finding.of(ContractFinding.NO_JUST_TRANSITION);
        ClimateContract contract = new ClimateContract(
                Examples.ALVESTA,
                Language.SWEDISH,
                List.of(),
                List.of(Contracts.text("rättvist")),
                List.of(Contracts.text("renare luft")),
                List.of(),
                Contracts.FILE,
                List.of(noticed));
        assertThat(contract.assess().findings()).containsExactly(noticed);
        assertThat(omissions(contract.assess())).doesNotContain(Omission.Item.CO_BENEFITS);
    }

    @Test
    void a_part_goal_within_the_cap_is_no_warning() {
        EmissionsAccount co2 = Examples.totals(Examples.ALVESTA, Examples.CO2, Map.of(2019, 950.0, 2023, 590.0));
        ReductionTarget target = ReductionTarget.ceiling(Examples.CO2, Emissions.ofTonnes(10), 2030);
        ContractAccount part = new ContractAccount(
                "part", Contracts.text("CO2"), co2, 2023, Optional.of(2019), List.of(Contracts.goal("cap", target)));
        ContractAccount whole =
                Contracts.account(Contracts.falling(), Optional.of(2019), Contracts.goal("neutral", neutrality(2030)));
        ContractAssessment assessment = Contracts.contract(part, whole).assess();
        assertThat(figure(assessment, "remaining.a.cap")).isEqualTo(Emissions.ofTonnes(10 + 600 - 590));
        assertThat(ids(assessment)).doesNotContain("above-cap.a.cap");
        assertThat(assessment.findings()).extracting(Finding::code).containsExactly(ContractFinding.NO_JUST_TRANSITION);
    }

    @Test
    void part_and_whole_of_different_current_years_are_not_compared() {
        EmissionsAccount co2 = Examples.totals(Examples.ALVESTA, Examples.CO2, Map.of(2022, 590.0));
        ContractAccount part = new ContractAccount(
                "part",
                Contracts.text("CO2"),
                co2,
                2022,
                Optional.empty(),
                List.of(Contracts.goal("cap", ReductionTarget.ceiling(Examples.CO2, Emissions.ofTonnes(10), 2030))));
        ContractAccount whole = Contracts.account(Contracts.falling(), Optional.of(2019));
        assertThat(Contracts.contract(part, whole).assess().partialGoals()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Omission.Item.class)
    void an_omission_has_an_identifier_and_a_reason(Omission.Item item) {
        assertThat(item.key()).isEqualTo("omission." + item.id());
        Omission omission = new Omission(
                item, Optional.of(Contracts.account(Contracts.falling(), Optional.empty())), Optional.empty());
        for (Language language : Language.shipped()) {
            assertThat(omission.reason().text(language)).endsWith(".");
        }
    }
}
