package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.DataException;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** What is noticed in the values of a contract, and what a contract may not be. */
class ContractFindingTest {
    private static ContractAssessment assess(EmissionsAccount account) {
        return Contracts.contract(Contracts.account(account, Optional.of(2019))).assess();
    }

    private static List<Finding> found(ContractAssessment assessment, ContractFinding code) {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # status of 2019, status of 2023, years that are told
            REPORTED, REPORTED,    ''
            SPLICED,  REPORTED,    2019
            REPORTED, PROVISIONAL, 2023
            REVISED,  SURROGATE,   2019 2023
            """)
    void values_that_are_not_reported_are_told(ValueStatus reference, ValueStatus current, String years) {
        AnnualSeries series = AnnualSeries.builder()
                .put(2019, Emissions.ofTonnes(1_000), reference)
                .put(2023, Emissions.ofTonnes(600), current)
                .build();
        EmissionsAccount account = Examples.inventory(
                        List.of(Examples.line(Examples.ALVESTA, "total", series, Map.of(), Optional.empty())))
                .account(Examples.ALVESTA, AggregationRule.reportedTotal(Examples.NED), Examples.GHG)
                .get();
        List<Finding> told = new ArrayList<>(found(assess(account), ContractFinding.NOT_REPORTED));
        told.addAll(found(assess(account), ContractFinding.PROVISIONAL_VALUE));
        assertThat(told)
                .extracting(
                        finding -> finding.message().find("year").orElseThrow().toString())
                .isEqualTo(years.isEmpty() ? List.of() : List.of(years.split(" ")));
    }

    @Test
    void a_sector_that_was_zero_in_the_reference_year_is_told() {
        EmissionsAccount account = Examples.inventory(List.of(
                        Examples.line("total", Map.of(2019, 100.0, 2023, 95.0)),
                        Examples.line("international-transport", Map.of(2019, 0.0, 2023, 15.0))))
                .account(Examples.ALVESTA, AggregationRule.reportedTotal(Examples.NED), Examples.GHG)
                .get();
        assertThat(found(assess(account), ContractFinding.BOUNDARY_BREAK))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments())
                            .containsEntry("referenceYear", 2019)
                            .containsEntry("currentYear", 2023)
                            .containsEntry("amount", Emissions.ofTonnes(15));
                    assertThat(finding.text(Language.SWEDISH)).contains("2019", "2023", "15 t");
                    assertThat(finding.text(Language.ENGLISH)).contains("International transport");
                });
        assertThat(found(assess(Contracts.falling()), ContractFinding.BOUNDARY_BREAK))
                .isEmpty();
    }

    @Test
    void an_assessment_with_errors_is_not_fit_to_be_published() {
        ContractAccount account = Contracts.account(Contracts.falling(), Optional.of(2019));
        ContractAssessment broken = Contracts.contract(
                        List.of(account),
                        List.of(Contracts.stated("nothing.a", "1 t"), Contracts.stated("change.a", "1 t")))
                .assess();
        assertThat(broken.errors())
                .extracting(Finding::code)
                .containsExactly(ContractFinding.STATED_FIGURE_UNKNOWN, ContractFinding.STATED_FIGURE_UNIT);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(broken::requireSound)
                .withMessageContaining("nothing.a")
                .withMessageContaining("change.a");
        ContractAssessment sound = assess(Contracts.falling());
        assertThat(sound.requireSound()).isSameAs(sound);
    }

    @Test
    void two_accounts_or_two_goals_never_share_an_identifier() {
        ContractAccount account = Contracts.account(Contracts.falling(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.contract(account, account))
                .withMessage("two accounts have the identifier 'a'");
        ContractGoal goal = Contracts.goal("cap", ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(1), 2030));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.account(Contracts.falling(), Optional.empty(), goal, goal))
                .withMessage("two goals have the identifier 'cap'");
    }

    @Test
    void a_year_without_a_total_is_named_with_those_that_have_one() {
        ContractAccount noReference = Contracts.account(Contracts.falling(), Optional.of(2020));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.contract(noReference).assess())
                .withMessageContaining("no value for 2020, must be one of [2019, 2021, 2023]");
        ContractAccount noCurrent =
                new ContractAccount("a", Contracts.text("a"), Contracts.falling(), 2024, Optional.empty(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.contract(noCurrent).assess())
                .withMessageContaining("no value for 2024, must be one of [2019, 2021, 2023]");
    }

    @Test
    void accepted_errors_of_files_do_not_spoil_the_figures() {
        Finding ofFile = Contracts.contract(List.of(), List.of(Contracts.stated("nothing.a", "1 t")))
                .assess()
                .errors()
                .get(0);
        ClimateContract accepted = new ClimateContract(
                Examples.ALVESTA,
                Language.SWEDISH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Contracts.FILE,
                List.of(ofFile));
        assertThat(accepted.assess().findings()).contains(ofFile);
        assertThat(accepted.assess().errors()).isEmpty();
    }

    @Test
    void an_interim_target_says_where_its_path_starts() {
        GoalAssessment goal =
                Contracts.alvesta().assess().accounts().get(0).goals().get(0);
        assertThat(goal.interimTargets())
                .extracting(InterimTarget::year, InterimTarget::startYear)
                .containsExactly(tuple(2026, 2023), tuple(2028, 2023));
    }
}
