package org.klimatgap.ghg.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.expenditure.ExpenditureBridge;
import org.klimatgap.ghg.expenditure.PriceTerms;
import org.klimatgap.ghg.expenditure.ValueAddedTax;
import org.klimatgap.ghg.inputoutput.Concordance;
import org.klimatgap.ghg.inputoutput.EmissionMultipliers;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.InputOutputModel;
import org.klimatgap.ghg.inputoutput.InputOutputSystem;
import org.klimatgap.ghg.inputoutput.Intensities;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.ghg.inputoutput.SolutionMethod;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

/**
 * Goods and services with A = [[1/5, 3/10], [2/5, 1/10]] and s = (1/2, 1/5), whose multipliers are 53/60 and 31/60 t for each
 * MSEK by hand. Residents buy for 60 and 120 MSEK in 2022, which causes 53 + 62 = 115 t, and for 30 and 60 MSEK in 2023: 57.5 t.
 */
class FootprintAccountTest {
    private static final double EXACT = 1e-9;
    private static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");
    private static final InputUnit MONEY = new InputUnit("MSEK");
    private static final RegionLabel GOODS = RegionLabel.of("SE", "goods");
    private static final RegionLabel SERVICES = RegionLabel.of("SE", "services");
    private static final List<RegionLabel> SECTORS = List.of(GOODS, SERVICES);

    private static Basis basis(Boundary boundary) {
        return Basis.of(boundary, Basket.GHG_TOTAL, "AR5", Vintage.of("a made-up country"));
    }

    private static InputOutputModel model() {
        LabelledMatrix<RegionLabel, RegionLabel> coefficients =
                LabelledMatrix.of("the test", MONEY, SECTORS, SECTORS, new double[][] {{.2, .3}, {.4, .1}});
        return InputOutputModel.of(
                        InputOutputSystem.ofCoefficients(coefficients, SolutionMethod.DIRECT)
                                .get(),
                        new Intensities(
                                LabelledMatrix.of(
                                        "the test",
                                        new InputUnit("t/MSEK"),
                                        List.of(Stressors.EQUIVALENTS),
                                        SECTORS,
                                        new double[][] {{.5, .2}}),
                                "AR5"))
                .get();
    }

    private static Footprint<String> footprint(String who, Basis basis, double goods, double services) {
        return model().footprints(
                        LabelledMatrix.of("bought", MONEY, List.of(who), SECTORS, new double[][] {{goods, services}}),
                        basis)
                .get()
                .get(0);
    }

    private static Map<Integer, Footprint<String>> twoYears() {
        return Map.of(
                2022,
                footprint("0764", basis(Boundary.HOUSEHOLDS), 60, 120),
                2023,
                footprint("0764", basis(Boundary.HOUSEHOLDS), 30, 60));
    }

    private static Map<Integer, Traced<Population>> persons(long in2022, long in2023) {
        Message name = Message.of(ConsumptionText.RESIDENTS).with("year", 2022);
        return Map.of(
                2022, Traced.given(name, Population.ofPersons(in2022)),
                2023, Traced.given(name, Population.ofPersons(in2023)));
    }

    @Test
    void a_footprint_becomes_an_account_of_its_basis_and_use() {
        EmissionsAccount account = FootprintAccount.of(ALVESTA, 2022, twoYears().get(2022));
        assertThat(account.total().get(2022).tonnes()).isCloseTo(115, within(EXACT));
        assertThat(account.basis()).isEqualTo(basis(Boundary.HOUSEHOLDS));
        assertThat(account.lines()).extracting(line -> line.sector().code()).containsExactly(households());
        assertThat(account.rule().name().text(Language.SWEDISH))
                .isEqualTo("hushållens konsumtion, beräknat ur det som köps och utsläppen i dess leveranskedjor");
        assertThat(account.observation(2022).emissions().explain())
                .contains("demand of 0764 for SE|services = 120 MSEK ← given: bought");
    }

    private static SectorCode households() {
        return SectorCode.of("FINAL-USE", "households");
    }

    /** 115 t of 20 residents are 5.75 t each, 1.75 t above 4 t: 30.43… % of it. */
    @Test
    void a_goal_per_person_has_its_gap_on_it() {
        Observation now = FootprintAccount.of(ALVESTA, twoYears())
                .withPopulations(persons(20, 23))
                .observation(2022);
        GapAnalysis gaps = GapAnalysis.of(
                now,
                ReductionTarget.perPerson(
                        now.basis(), EmissionsPerCapita.ofTonnesPerPerson(4), Population.ofPersons(20), 2030));
        assertThat(gaps.level().amount().value().amount()).isCloseTo(1_750, within(EXACT));
        assertThat(gaps.levelShare().get().value().percent()).isCloseTo(100 * 1.75 / 5.75, within(EXACT));
    }

    /** Half of 115 t until 2030 in eight equal steps is 115 − 7.1875 = 107.8125 t in 2023, 50.3125 t more than 57.5 t. */
    @Test
    void a_path_from_its_baseline_is_followed() {
        EmissionsAccount account = FootprintAccount.of(ALVESTA, twoYears());
        Baseline baseline = account.baseline(2022);
        ReductionTarget goal = ReductionTarget.reduction(baseline, Share.ofPercent(50), 2030);
        GapAnalysis gaps = GapAnalysis.of(account.observation(2023), goal);
        assertThat(gaps.onTrack(Trajectory.linear(baseline, goal))
                        .get()
                        .amount()
                        .value()
                        .amount())
                .isCloseTo(57.5 - 107.8125, within(EXACT));
    }

    @Test
    void it_is_joined_with_accounts_of_other_uses() {
        EmissionsAccount households = FootprintAccount.of(ALVESTA, twoYears());
        EmissionsAccount government = Examples.totals(ALVESTA, basis(Boundary.PUBLIC_CONSUMPTION), Map.of(2022, 85.0));
        EmissionsAccount both =
                WiderBoundary.of(List.of(households, government)).get();
        assertThat(both.total().get(2022).tonnes()).isCloseTo(200, within(EXACT));
        assertThat(both.sectorShares(2022).get(0).share().value().percent()).isCloseTo(57.5, within(EXACT));
    }

    @Test
    void a_footprint_of_several_uses_has_no_lines() {
        Footprint<String> footprint = footprint("all", basis(Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT), 60, 120);
        EmissionsAccount account = FootprintAccount.of(ALVESTA, 2022, footprint);
        assertThat(account.lines()).isEmpty();
        assertThat(account.rule().sectors()).hasSize(3);
    }

    @Test
    void what_does_not_belong_together_is_refused() {
        Footprint<String> boras = footprint("1490", basis(Boundary.HOUSEHOLDS), 1, 1);
        Footprint<String> other = footprint("0764", basis(Boundary.HOUSEHOLDS_AND_PUBLIC), 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FootprintAccount.of(ALVESTA, 2022, boras))
                .withMessage("the footprint must be of 0764 Alvesta, was of 1490");
        assertThatThrownBy(() ->
                        FootprintAccount.of(ALVESTA, Map.of(2022, twoYears().get(2022), 2023, other)))
                .isInstanceOf(BasisMismatchException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FootprintAccount.of(ALVESTA, Map.<Integer, Footprint<String>>of()))
                .withMessageContaining("at least one footprint");
    }

    private static EmissionMultipliers factors() {
        return model().multipliers();
    }

    private static Concordance.Link<String, RegionLabel> link(String category, RegionLabel to, double percent) {
        return new Concordance.Link<>(category, to, Share.ofPercent(percent), new Origin.Given("margins"));
    }

    private static List<Footprint<String>> categories() {
        Concordance<String, RegionLabel> bridge = Concordance.of(List.of(
                        link("01.1", GOODS, 100),
                        link("01.2", SERVICES, 100),
                        link("07", GOODS, 50),
                        link("07", SERVICES, 50)))
                .get();
        LabelledMatrix<String, String> spending = LabelledMatrix.of(
                "survey", MONEY, List.of("0764", "1490"), List.of("01.1", "01.2", "07"), new double[][] {
                    {60, 30, 120}, {1, 1, 1}
                });
        return new ExpenditureBridge(bridge, PriceTerms.of(new ValueAddedTax.Excluded()))
                .footprintsByCategory(spending, "0764", factors(), basis(Boundary.HOUSEHOLDS))
                .get();
    }

    /** Food 60·53/60 + 30·31/60 = 68.5 t, transport 60·53/60 + 60·31/60 = 84 t; together 152.5 t. */
    @Test
    void spending_by_category_gives_an_account_with_a_line_for_each_main_group() {
        EmissionsAccount account =
                FootprintAccount.byCategory(ALVESTA, Map.of(2022, categories()), ConsumptionSchemes.coicop());
        assertThat(account.total().get(2022).tonnes()).isCloseTo(152.5, within(EXACT));
        assertThat(tonnes(account, "01")).isCloseTo(68.5, within(EXACT));
        assertThat(tonnes(account, "07")).isCloseTo(84, within(EXACT));
        assertThat(account.sectorShares(2022).get(0).sector().code()).isEqualTo(SectorCode.of("COICOP", "07"));
        assertThat(account.observation(2022).emissions().explain())
                .contains("survey")
                .contains("E = Σ E_category");
    }

    private static double tonnes(EmissionsAccount account, String group) {
        return account.lines().stream()
                .filter(line -> line.sector().code().code().equals(group))
                .map(InventoryLine::series)
                .findFirst()
                .orElseThrow()
                .get(2022)
                .tonnes();
    }

    @Test
    void a_category_of_another_scheme_and_a_year_without_any_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FootprintAccount.byCategory(ALVESTA, Map.of(2022, categories()), ConsumptionSchemes.sei()))
                .withMessageContaining("category '01.1' is none of SEI-HH, must be one of [food, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FootprintAccount.byCategory(
                        ALVESTA, Map.of(2022, List.<Footprint<String>>of()), ConsumptionSchemes.coicop()))
                .withMessageContaining("year 2022");
    }
}
