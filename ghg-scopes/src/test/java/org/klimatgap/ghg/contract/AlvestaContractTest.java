package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.inventory.Published;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;

/** Alvesta's contract, from its accounts and goals to every figure and finding. */
class AlvestaContractTest {
    private static final ContractAssessment ALVESTA = Contracts.alvesta().assess();

    private static Quantity figure(String id) {
        return ALVESTA.figure(id)
                .orElseThrow(() -> new AssertionError("no figure " + id))
                .value()
                .value();
    }

    private static List<Finding> findings(ContractFinding code) {
        return ALVESTA.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "alvesta-figures.csv", useHeadersInDisplayName = true)
    void every_figure_is_the_published_one(String id, String published) {
        Published.assertAgrees(figure(id), published);
    }

    @Test
    void level_gap_of_alvesta_is_35327_tonnes() {
        assertThat(figure("gap.level.co2-territorial")).isEqualTo(Emissions.ofTonnes(35_327));
        assertThat(figure("remaining.ghg-territorial.co2-2030")).isEqualTo(Emissions.ofTonnes(60_537));
    }

    @Test
    void an_identifier_stands_for_one_figure() {
        assertThat(ALVESTA.figures()).extracting(ContractFigure::id).doesNotHaveDuplicates();
        assertThat(ALVESTA.figure("gap.level.nowhere")).isEqualTo(Optional.empty());
        assertThat(ALVESTA.figure("gap.level.co2-territorial").orElseThrow())
                .hasToString("gap.level.co2-territorial = 35327 t")
                .satisfies(figure ->
                        assertThat(figure.account().orElseThrow().id()).isEqualTo("co2-territorial"));
    }

    @Test
    void figures_are_in_the_order_of_the_accounts() {
        assertThat(ALVESTA.figures())
                .extracting(figure -> figure.account().orElseThrow().id())
                .startsWith("co2-territorial")
                .containsSubsequence("co2-territorial", "ghg-territorial", "consumption-households");
    }

    @Test
    void the_published_11_6_percent_is_flagged_with_11_5() {
        assertThat(findings(ContractFinding.STATED_FIGURE_DIFFERS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments().get("stated")).hasToString("-11.6 %");
                    assertThat(finding.arguments().get("computed")).hasToString("-11.5 %");
                    assertThat(finding.arguments()).containsEntry("figure", "change.ghg-territorial");
                    assertThat(finding.location().orElseThrow()).hasToString("contract.json:20");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void the_carbon_dioxide_goal_is_not_enough() {
        assertThat(findings(ContractFinding.PARTIAL_GOAL_INSUFFICIENT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments().get("remaining")).hasToString("60537 t");
                    Published.assertAgrees((Quantity) finding.arguments().get("share"), "55.9");
                    Published.assertAgrees((Quantity) finding.arguments().get("excess"), "38878");
                    assertThat(finding.arguments()).containsEntry("year", 2030);
                });
    }

    @Test
    void two_vintages_are_told_apart() {
        assertThat(findings(ContractFinding.VINTAGES_DIFFER))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("partVintage", "Alvesta kommun, Klimatkontrakt 2030")
                        .containsEntry("wholeVintage", "SMHI 2026-01-15"));
    }

    @Test
    void nothing_else_is_noticed() {
        assertThat(ALVESTA.findings()).hasSize(3);
        assertThat(ALVESTA.errors()).isEmpty();
        for (Language language : Language.shipped()) {
            assertThat(ALVESTA.findings())
                    .allSatisfy(finding ->
                            assertThat(finding.text(language)).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void the_consumption_account_lacks_a_reference_year_and_the_contract_its_scopes() {
        assertThat(ALVESTA.omissions())
                .extracting(Omission::item)
                .containsExactly(Omission.Item.BASELINE, Omission.Item.SCOPES);
        assertThat(ALVESTA.omissions().get(0).account().orElseThrow().id()).isEqualTo("consumption-households");
        assertThat(ALVESTA.omissions().get(0).reason().text(Language.SWEDISH)).contains("Konsumtion");
        assertThat(ALVESTA.omissions().get(1).reason().text(Language.ENGLISH)).contains("GHG Protocol");
    }

    @Test
    void every_figure_is_traced_to_leaves() {
        assertThat(ALVESTA.figures()).allSatisfy(figure -> {
            assertThat(figure.value().origin().leaves()).isNotEmpty();
            assertThat(derivations(figure.value()))
                    .allMatch(node -> !node.origin().inputs().isEmpty());
        });
    }

    private static Stream<Traced<?>> derivations(Traced<?> figure) {
        return Stream.concat(
                        Stream.of(figure), figure.origin().inputs().stream().flatMap(AlvestaContractTest::derivations))
                .filter(node -> node.origin() instanceof Origin.Derivation);
    }

    @Test
    void sources_are_the_files_of_the_figures_and_the_contract() {
        assertThat(ALVESTA.sources()).containsExactlyInAnyOrder(Examples.FILE, Contracts.FILE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # gap definition of a goal of the greenhouse-gas account, whether there is one
            LEVEL,      true
            NEUTRALITY, true
            RESIDUAL,   true
            RATE,       true
            ON_TRACK,   true
            PROJECTED,  true
            """)
    void a_neutrality_goal_has_every_kind_of_gap(GapDefinition definition, boolean there) {
        GoalAssessment mission = ALVESTA.accounts().get(1).goals().get(1);
        assertThat(mission.goal().id()).isEqualTo("mission-2030");
        assertThat(mission.gap(definition).isPresent()).isEqualTo(there);
    }

    @Test
    void identifiers_can_be_asked_for() {
        AccountAssessment account = ALVESTA.accounts().get(1);
        GoalAssessment first = account.goals().get(0);
        GoalAssessment second = account.goals().get(1);
        assertThat(ALVESTA.figureId("required-rate", account.account(), first.goal()))
                .isEqualTo("required-rate.ghg-territorial");
        assertThat(ALVESTA.figureId("required-rate", account.account(), second.goal()))
                .isEqualTo("required-rate.ghg-territorial.mission-2030");
        assertThat(ALVESTA.figureId("baseline", account, second)).isEqualTo("baseline.ghg-territorial");
        assertThat(ALVESTA.figureId(second.gaps().get(0), account.account(), second.goal()))
                .isEqualTo("gap.level.ghg-territorial.mission-2030");
        assertThat(ALVESTA.figureId(first.interimTargets().get(0), account.account(), first.goal()))
                .isEqualTo("interim.2030.ghg-territorial");
    }

    @Test
    void an_assessment_says_what_it_is() {
        assertThat(Contracts.alvesta()).hasToString("0764 Alvesta, 3 accounts, 4 goals");
        assertThat(Contracts.alvesta().accounts().get(0))
                .asString()
                .startsWith("co2-territorial, current year 2023, co2-2030: target 2030: 11443 t (-80 % from 2019)")
                .doesNotContain("Optional");
        assertThat(ALVESTA.toString()).startsWith("Alvesta: ").endsWith(" figures, 3 findings");
        assertThat(ALVESTA.contract().account("co2-territorial")).isPresent();
        assertThat(ALVESTA.contract().account("nowhere")).isEmpty();
    }

    @Test
    void the_account_has_its_change_and_its_sectors() {
        AccountAssessment account = ALVESTA.accounts().get(1);
        Published.assertAgrees(account.change().orElseThrow().value(), "-11.477");
        assertThat(account.sectors()).hasSize(9);
        assertThat(account.baselineObservation().orElseThrow().year()).isEqualTo(2019);
        assertThat(ALVESTA.accounts().get(2).change()).isEmpty();
        assertThat(ALVESTA.accounts().get(2).sectors()).isEmpty();
    }

    @Test
    void the_same_contract_gives_the_same_figures() {
        ContractAssessment again = Contracts.alvesta().assess();
        assertThat(again.figures().toString()).isEqualTo(ALVESTA.figures().toString());
        assertThat(again.findings()).isEqualTo(ALVESTA.findings());
    }
}
