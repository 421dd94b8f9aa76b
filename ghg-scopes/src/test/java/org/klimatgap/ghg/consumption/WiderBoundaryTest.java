package org.klimatgap.ghg.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/** Alvesta 2022: households by SEI, public consumption and investment by SCB; 2023 likewise. */
class WiderBoundaryTest {
    private static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");

    private static Basis basis(Boundary boundary, String vintage) {
        return Basis.of(boundary, Basket.GHG_TOTAL, "AR5", Vintage.of(vintage));
    }

    private static EmissionsAccount account(Boundary boundary, String vintage, Map<Integer, Double> tonnes) {
        return Examples.totals(ALVESTA, basis(boundary, vintage), tonnes);
    }

    private static Traced<Population> persons(long persons) {
        return Traced.given(Message.of(ConsumptionText.RESIDENTS).with("year", 2022), Population.ofPersons(persons));
    }

    private static EmissionsAccount households() {
        return account(Boundary.HOUSEHOLDS, "SEI", Map.of(2022, 5.157 * 20_257, 2023, 5.0665002296 * 20_040))
                .withPopulations(Map.of(2022, persons(20_257), 2023, persons(20_040)));
    }

    private static EmissionsAccount publicConsumption() {
        return account(Boundary.PUBLIC_CONSUMPTION, "SCB", Map.of(2021, 14_311.0, 2022, 12_217.0, 2023, 10_730.0));
    }

    private static EmissionsAccount investment() {
        return account(Boundary.INVESTMENT, "SCB", Map.of(2022, 35_075.0, 2023, 25_933.0));
    }

    private static Checked<EmissionsAccount> whole() {
        return WiderBoundary.of(List.of(households(), publicConsumption(), investment()));
    }

    private static List<FindingCode> codes(EmissionsAccount... parts) {
        return WiderBoundary.of(List.of(parts)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    /** 2022: 104,465 + 12,217 + 35,075 t of 20,257 residents; 2023: 101,533 + 10,730 + 25,933 t of 20,040. */
    @ParameterizedTest
    @CsvSource({"2022,151757,7.49", "2023,138196,6.90"})
    void alvesta_causes_7_49_t_in_2022_and_6_90_t_in_2023(int year, double tonnes, double perPerson) {
        Observation now = whole().get().observation(year);
        assertThat(now.tonnes()).isCloseTo(tonnes, within(0.5));
        assertThat(now.perCapita().orElseThrow().value().tonnesPerPerson()).isCloseTo(perPerson, within(0.005));
    }

    /** (7.49 − 4) t = 3.49 t and 1 − (4 / 7.4916)^(1/8) = 7.54 % a year; households alone 1,157 kg, which is 22.44 %. */
    @Test
    void gap_to_4_t_is_3_49_t_for_all_uses_and_1157_kg_for_households() {
        Observation all = whole().get().observation(2022);
        GapAnalysis gaps = GapAnalysis.of(all, goal(all));
        assertThat(gaps.level().amount().value().amount()).isCloseTo(3_491.6, within(0.05));
        assertThat(gaps.requiredRate().orElseThrow().value().percentPerYear()).isCloseTo(7.54, within(0.005));
        Observation alone = households().observation(2022);
        GapAnalysis narrow = GapAnalysis.of(alone, goal(alone));
        assertThat(narrow.level().amount().value().amount()).isCloseTo(1_157, within(1e-6));
        assertThat(narrow.levelShare().orElseThrow().value().percent()).isCloseTo(22.44, within(0.005));
    }

    private static ReductionTarget goal(Observation now) {
        return ReductionTarget.perPerson(
                now.basis(), EmissionsPerCapita.ofTonnesPerPerson(4), Population.ofPersons(20_257), 2030);
    }

    @Test
    void total_exists_for_years_that_all_parts_have() {
        assertThat(whole().get().total().years()).containsExactly(2022, 2023);
    }

    @Test
    void whole_names_every_release_and_each_part_keeps_its_own() {
        EmissionsAccount whole = whole().get();
        assertThat(whole.basis().boundary()).isEqualTo(Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT);
        assertThat(whole.basis().vintage().label()).isEqualTo("SEI + SCB");
        assertThat(whole.observation(2022).emissions().explain())
                .contains("household consumption in 2022 (SEI)", "investment in 2022 (SCB)", "Σ E_use");
        assertThat(whole().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ConsumptionFinding.VINTAGES_MIXED);
            assertThat(finding.text(Language.SWEDISH)).contains("hushållens konsumtion från SEI");
        });
    }

    @Test
    void parts_are_shares_of_the_whole() {
        assertThat(whole().get().sectorShares(2022))
                .extracting(share -> share.sector().code().code())
                .containsExactly("households", "investment", "public");
        assertThat(whole().get().sectorShares(2022).get(0).share().value().percent())
                .isCloseTo(100 * 104_465.0 / 151_757, within(0.01));
    }

    @Test
    void a_part_that_joins_uses_itself_gives_its_own_lines() {
        EmissionsAccount two =
                WiderBoundary.of(List.of(households(), publicConsumption())).get();
        EmissionsAccount all = WiderBoundary.of(List.of(two, investment())).get();
        assertThat(two.basis().boundary()).isEqualTo(Boundary.HOUSEHOLDS_AND_PUBLIC);
        assertThat(all.total()).isEqualTo(whole().get().total());
        assertThat(all.sectorShares(2022)).hasSize(3);
    }

    @Test
    void parts_of_one_release_leave_no_finding() {
        EmissionsAccount scb = account(Boundary.HOUSEHOLDS, "SCB", Map.of(2022, 1.0));
        assertThat(codes(scb, publicConsumption(), investment())).isEmpty();
    }

    @Test
    void a_use_is_never_counted_twice() {
        assertThat(codes(households(), whole().get())).containsExactly(ConsumptionFinding.USE_TWICE);
        assertThat(codes(households(), households())).containsExactly(ConsumptionFinding.USE_TWICE);
    }

    @Test
    void every_hindrance_is_told_at_once() {
        Municipality elsewhere = Municipality.of("0780", "Växjö");
        EmissionsAccount other = Examples.totals(
                elsewhere, Basis.of(Boundary.HOUSEHOLDS, Basket.CH4, "AR6", Vintage.of("SEI")), Map.of(2022, 1.0));
        assertThat(codes(households(), other))
                .containsExactly(
                        ConsumptionFinding.OTHER_GASES, ConsumptionFinding.OTHER_AREA, ConsumptionFinding.USE_TWICE);
    }

    @Test
    void territorial_emissions_are_never_a_part() {
        assertThat(codes(households(), account(Boundary.MUNICIPAL_AREA, "SMHI", Map.of(2022, 1.0))))
                .containsExactly(ConsumptionFinding.OTHER_PERSPECTIVE);
    }

    @Test
    void uses_without_a_common_name_or_year_make_no_account() {
        assertThat(codes(publicConsumption(), investment())).containsExactly(ConsumptionFinding.NO_SUCH_BOUNDARY);
        assertThat(codes(households(), account(Boundary.PUBLIC_CONSUMPTION, "SCB", Map.of(2010, 1.0))))
                .containsExactly(ConsumptionFinding.NO_COMMON_YEAR);
    }

    @Test
    void residents_that_differ_are_told_and_the_first_are_used() {
        EmissionsAccount others = publicConsumption().withPopulations(Map.of(2022, persons(20_000)));
        Checked<EmissionsAccount> both = WiderBoundary.of(List.of(households(), others));
        assertThat(both.findings()).extracting(Finding::code).contains(ConsumptionFinding.RESIDENTS_DIFFER);
        assertThat(both.get().population(2022).orElseThrow().value()).isEqualTo(Population.ofPersons(20_257));
    }

    @Test
    void one_part_is_no_wider_boundary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WiderBoundary.of(List.of(households())))
                .withMessageContaining("two parts");
    }
}
