package org.klimatgap.report.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.Omission;
import org.klimatgap.ghg.contract.Requirement;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.ChartRow;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Report;

/** What stands on the page that is signed, what does not, and what is said of that which is missing. */
class SectionPartsTest {
    private static final EmissionsAccount FALLING = Contracts.account(800);

    private static ReductionTarget reduction(double percent, int year) {
        return ReductionTarget.reduction(FALLING.baseline(2019), Share.ofPercent(percent), year);
    }

    private static ContractAssessment many() {
        ContractGoal[] goals = IntStream.range(0, 5)
                .mapToObj(i -> Contracts.goal("g" + i, reduction(10.0 * (i + 3), 2030 + i), java.util.Optional.empty()))
                .toArray(ContractGoal[]::new);
        return Contracts.of(FALLING, goals);
    }

    private static Report report(ContractAssessment assessment) {
        return Section51.of(assessment, Language.SWEDISH);
    }

    private static List<Block> part(Report report, String id) {
        return report.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    @Test
    void parts_have_the_order_of_the_template() {
        assertThat(report(Contracts.of(FALLING, reduction(50, 2030))).parts())
                .extracting(Part::id)
                .containsExactly("goals", "status", "gaps", "just-transition", "omissions");
    }

    @Test
    void no_two_parts_have_one_name() {
        Report report = report(many());
        List<String> names =
                new java.util.ArrayList<>(report.parts().stream().map(Part::id).toList());
        names.addAll(
                report.appendix().orElseThrow().parts().stream().map(Part::id).toList());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void few_goals_are_all_said_with_a_chart() {
        Report report = report(Contracts.of(FALLING, reduction(50, 2030), reduction(90, 2040)));
        assertThat(((BulletList) part(report, "gaps").get(0)).items()).hasSize(2);
        assertThat(part(report, "status")).hasAtLeastOneElementOfType(ChartRow.class);
    }

    @Test
    void of_many_goals_the_first_is_said_and_the_number_of_the_others_without_a_chart() {
        Report report = report(many());
        assertThat(((BulletList) part(report, "gaps").get(0)).items()).hasSize(1);
        assertThat(part(report, "gaps").get(1))
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        paragraph ->
                                assertThat(paragraph.line().text()).isEqualTo("Gapen för 4 mål till står i bilagan."));
        assertThat(part(report, "status")).doesNotHaveAnyElementsOfTypes(ChartRow.class);
    }

    @Test
    void goals_that_never_reach_neutrality_are_set_in_relation_to_the_mission() {
        assertThat(((Paragraph) part(report(Contracts.of(FALLING, reduction(50, 2030))), "goals")
                                .get(0))
                        .line()
                        .text())
                .contains("uppdraget klimatneutrala städer 2030", "Inget av målen gäller klimatneutralitet.");
    }

    @Test
    void a_contract_without_goals_lacks_all_but_the_just_transition() {
        ContractAssessment assessment = Contracts.of(List.of());
        assertThat(assessment.unmet())
                .containsExactly(Requirement.MISSION, Requirement.EMISSION_GOALS, Requirement.GAPS);
        assertThat(report(assessment).opening())
                .filteredOn(Notice.class::isInstance)
                .extracting(block -> ((Notice) block).kind())
                .containsExactly(Notice.Kind.UNMET, Notice.Kind.UNMET, Notice.Kind.UNMET);
    }

    @Test
    void a_contract_without_goals_of_a_just_transition_says_so_once() {
        ClimateContract whole = Contracts.of(FALLING, reduction(50, 2030)).contract();
        ContractAssessment without = new ClimateContract(
                        whole.municipality(),
                        whole.language(),
                        whole.accounts(),
                        List.of(),
                        whole.coBenefits(),
                        whole.statedFigures(),
                        whole.file(),
                        whole.findings())
                .assess();
        assertThat(without.unmet()).containsExactly(Requirement.JUST_TRANSITION);
        assertThat(report(without).blocks())
                .filteredOn(Notice.class::isInstance)
                .extracting(block -> ((Notice) block).line().text())
                .containsExactly("Kontraktet saknar mål för en rättvis omställning.");
        assertThat(ContractJson.of(without, Language.ENGLISH)).contains("\"requirement\": \"just-transition\"");
    }

    @Test
    void an_omission_has_the_reason_that_the_contract_states() {
        ContractAssessment assessment = Contracts.of(FALLING, reduction(50, 2030))
                .contract()
                .withOmitted(
                        Map.of(Omission.Item.SCOPES, Omission.Reason.of(Contracts.text("Bokslutet blir klart i maj."))))
                .assess();
        assertThat(((Paragraph) part(report(assessment), "omissions").get(0))
                        .line()
                        .text())
                .contains(
                        "Uppgifter per scope enligt GHG-protokollet anges inte i underlaget. Skäl: Bokslutet blir klart i maj.");
    }

    @Test
    void a_reason_for_what_is_not_missing_is_told() {
        ContractAssessment assessment = Contracts.of(FALLING, reduction(50, 2030))
                .contract()
                .withOmitted(Map.of(
                        Omission.Item.BASELINE, Omission.Reason.of(Contracts.text("Mätningen började 2020.")),
                        Omission.Item.SCOPES, Omission.Reason.of(Contracts.text("Bokslutet blir klart i maj."))))
                .assess();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code() == ContractFinding.NEEDLESS_REASON)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text(Language.SWEDISH))
                        .isEqualTo(
                                "”omitted” ger ett skäl till att ”baseline” saknas, men uppgiften finns i kontraktet;"
                                        + " skälet visas därför inte"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0;  utsläppen ska inte vara större 2030 än 2019, alltså högst 1 000 ton.
            50; utsläppen ska minska med 50 % till 2030 jämfört med 2019, till högst 500 ton.
            """)
    void a_reduction_of_nothing_is_no_reduction(double percent, String sentence) {
        assertThat(goals(Contracts.of(FALLING, reduction(percent, 2030)))).contains("Mål g0: " + sentence);
    }

    @Test
    void neutrality_without_a_residual_leaves_no_emissions() {
        ReductionTarget target = ReductionTarget.climateNeutrality(FALLING.baseline(2019), Share.ofPercent(0), 2040);
        assertThat(goals(Contracts.of(FALLING, target)))
                .contains("Mål g0: klimatneutralitet 2040. Inga utsläpp får då återstå.");
    }

    private static List<String> goals(ContractAssessment assessment) {
        return part(report(assessment), "goals").stream()
                .filter(BulletList.class::isInstance)
                .flatMap(block -> ((BulletList) block).items().stream())
                .map(line -> line.text().replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void every_part_is_a_value_of_a_template_even_if_the_contract_has_nothing_for_it() {
        ContractValues values = ContractValues.of(Contracts.of(FALLING, reduction(50, 2030)), Language.SWEDISH);
        assertThat(values.blocks())
                .containsKeys("section", "appendix", "goals", "scopes", "gap-details", "sources")
                .containsEntry("co-benefits", List.of());
        assertThat(values.lines().get("municipality")).hasToString("Provstad");
        assertThat(values.lines().get("gap.level.co2")).hasToString("300\u00A0ton");
    }
}
