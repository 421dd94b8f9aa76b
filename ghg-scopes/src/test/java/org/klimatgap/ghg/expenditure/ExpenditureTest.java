package org.klimatgap.ghg.expenditure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.klimatgap.ghg.inputoutput.Concordance;
import org.klimatgap.ghg.inputoutput.EmissionMultipliers;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.gwp.Gas;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;

/** What is spent becomes demand and emissions; expected values are computed by hand. */
class ExpenditureTest {
    private static final double EXACT = 1e-9;
    private static final InputUnit KRONOR = new InputUnit("SEK");
    private static final RegionLabel FOOD = RegionLabel.of("SE", "food industry");
    private static final RegionLabel TRADE = RegionLabel.of("SE", "trade");
    private static final RegionLabel LORRIES = RegionLabel.of("SE", "transport");
    private static final Basis BASIS =
            Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("made-up factors"));

    /** 0.050, 0.010 and 0.080 kg CO2e for each krona at basic prices. */
    private static final EmissionMultipliers FACTORS = multipliers(KRONOR, .050e-3, .010e-3, .080e-3);

    private static EmissionMultipliers multipliers(InputUnit money, double... tonnes) {
        InputUnit unit = new InputUnit("t/" + money);
        return EmissionMultipliers.of(
                        LabelledMatrix.of(
                                "factors",
                                unit,
                                List.of(Stressors.EQUIVALENTS),
                                List.of(FOOD, TRADE, LORRIES),
                                new double[][] {tonnes}),
                        "AR5",
                        money)
                .get();
    }

    private static Concordance<String, RegionLabel> bridge() {
        return Concordance.of(List.of(link(FOOD, 88), link(TRADE, 10), link(LORRIES, 2)))
                .get();
    }

    private static Concordance.Link<String, RegionLabel> link(RegionLabel to, double percent) {
        return new Concordance.Link<>("01.1", to, Share.ofPercent(percent), new Origin.Given("margins"));
    }

    private static LabelledMatrix<String, String> spending(InputUnit money, List<String> categories, double... values) {
        return LabelledMatrix.of("purchases", money, List.of("Alvesta"), categories, new double[][] {values});
    }

    private static <Q extends Quantity> Traced<Q> given(Q value) {
        return Traced.given(ExpenditureText.RESIDENTS.of("test"), value);
    }

    private static ValueAddedTax tax(double percent) {
        return new ValueAddedTax.Included(given(Share.ofPercent(percent)));
    }

    private static PriceTerms.PriceChange prices(double spent, double factors) {
        return new PriceTerms.PriceChange(
                given(InputAmount.of(spent, "index")), given(InputAmount.of(factors, "index")));
    }

    private static Footprint<String> food(PriceTerms terms) {
        return new ExpenditureBridge(bridge(), terms)
                .footprints(spending(KRONOR, List.of("01.1"), 1_250_000), FACTORS, BASIS)
                .get()
                .get(0);
    }

    /**
     * 1,250,000 SEK with 25 % VAT are 1,000,000 without; 880,000·0.050 + 100,000·0.010 + 20,000·0.080 = 46,600 kg at prices of the
     * factors' year; 46,600·100/118 = 39,491.525… kg.
     */
    @Test
    void a_purchase_without_tax_margins_apart_and_in_the_prices_of_the_factors_causes_39491_kg() {
        Footprint<String> footprint = food(PriceTerms.of(tax(25)).withPrices(prices(118, 100)));
        assertThat(footprint.total().tonnes() * 1000).isCloseTo(4_660_000 / 118.0, within(EXACT));
        assertThat(footprint.byProduct()).hasSize(3);
    }

    /** The naive way, 1,250,000 SEK times the factor of food, would give 62,500 kg. */
    @Test
    void tax_counts_only_where_it_is_included() {
        assertThat(food(PriceTerms.of(new ValueAddedTax.Excluded())).total().tonnes())
                .isCloseTo(58.25, within(EXACT));
        assertThat(food(PriceTerms.of(tax(25))).total().tonnes()).isCloseTo(46.6, within(EXACT));
        assertThat(food(PriceTerms.of(tax(25)).withTax("01.1", tax(12))).total().tonnes())
                .isCloseTo(58.25 / 1.12, within(EXACT));
    }

    /** 0.45 kg for a euro at 10.59 SEK for each is 0.042493… kg for a krona. */
    @Test
    void another_money_needs_a_rate_of_exchange_in_the_right_direction() {
        EmissionMultipliers euros = multipliers(new InputUnit("EUR"), .45e-3, .45e-3, .45e-3);
        PriceTerms terms = PriceTerms.of(new ValueAddedTax.Excluded());
        LabelledMatrix<String, String> bought = spending(KRONOR, List.of("01.1"), 1000);
        PriceTerms exchanged = terms.withExchange(given(InputAmount.of(10.59, "SEK/EUR")));
        Footprint<String> footprint = new ExpenditureBridge(bridge(), exchanged)
                .footprints(bought, euros, BASIS)
                .get()
                .get(0);
        assertThat(footprint.total().tonnes() * 1000).isCloseTo(450 / 10.59, within(EXACT));
        assertThatThrownBy(() -> new ExpenditureBridge(bridge(), terms).demand(bought, euros))
                .hasMessageContaining("need a rate of exchange in SEK/EUR, was none");
        PriceTerms wrong = terms.withExchange(given(InputAmount.of(.0944, "EUR/SEK")));
        assertThatThrownBy(() -> new ExpenditureBridge(bridge(), wrong).demand(bought, euros))
                .hasMessageContaining("was 0.0944 EUR/SEK");
    }

    @Test
    void a_footprint_is_explained_down_to_purchase_share_tax_and_index() {
        String explained = food(PriceTerms.of(tax(25)).withPrices(prices(118, 100)))
                .traced()
                .explain();
        assertThat(explained)
                .contains("spent on 01.1 = 1250000 SEK ← given: purchases")
                .contains("share 01.1 → SE|trade, 10 % = 10 % ← given: margins")
                .contains("value-added tax = 25 %")
                .contains("price index in the year of spending = 118 index")
                .contains("price index in the year of the multipliers = 100 index");
    }

    @Test
    void a_category_without_place_is_not_estimated_and_never_zero() {
        ExpenditureBridge bridge = new ExpenditureBridge(bridge(), PriceTerms.of(new ValueAddedTax.Excluded()));
        Checked<List<Footprint<String>>> checked =
                bridge.footprints(spending(KRONOR, List.of("01.1", "07.3", "12.9"), 750, 250, 0), FACTORS, BASIS);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.findings().get(0).text(Language.ENGLISH))
                .isEqualTo(
                        "categories without a place in the concordance (1): 07.3; 25 % of the expenditure is not estimated");
        assertThat(checked.acceptPartial("the lower bound is asked for")
                        .get()
                        .get(0)
                        .total()
                        .tonnes())
                .isCloseTo(750 * 46.6e-6, within(EXACT));
    }

    @Test
    void a_product_without_multiplier_is_an_error() {
        Concordance<String, RegionLabel> other = Concordance.of(List.of(new Concordance.Link<>(
                        "01.1", RegionLabel.of("SE", "fishing"), Share.ofPercent(100), new Origin.Given("margins"))))
                .get();
        Checked<List<Footprint<String>>> checked = new ExpenditureBridge(other, PriceTerms.of(tax(0)))
                .footprints(spending(KRONOR, List.of("01.1"), 1), FACTORS, BASIS);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.findings().get(0).text(Language.SWEDISH)).contains("SE|fishing, som 01.1 köper");
    }

    @Test
    void a_multiplier_below_zero_is_an_error_and_so_is_one_in_another_unit() {
        LabelledMatrix<Gas, RegionLabel> negative = LabelledMatrix.of(
                "factors", new InputUnit("t/SEK"), List.of(Stressors.EQUIVALENTS), List.of(FOOD), new double[][] {{-1}
                });
        assertThat(EmissionMultipliers.of(negative, "AR5", KRONOR).isUsable()).isFalse();
        assertThatThrownBy(() -> EmissionMultipliers.of(negative, "AR5", new InputUnit("EUR")))
                .hasMessageContaining("must be in t/EUR");
    }

    @ParameterizedTest
    @CsvSource({"-1, 100, 100", "25, 0, 100", "25, 100, -3"})
    void terms_that_make_no_sense_are_refused(double tax, double spent, double factors) {
        assertThatThrownBy(() -> PriceTerms.of(tax(tax)).withPrices(prices(spent, factors)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AreaIncome area(String code, long persons, double income) {
        return AreaIncome.of(code, given(Population.ofPersons(persons)), given(InputAmount.of(income, "kSEK/person")));
    }

    private static final LabelledMatrix<String, String> NATIONAL = LabelledMatrix.of(
            "survey", KRONOR, List.of("Sweden"), List.of("01.1", "07.3"), new double[][] {{900, 600}});

    /** A tenth of the residents with 4/3 of the income: with elasticities of 0 and 1 a tenth of 900 and 4/30 of 600. */
    @Test
    void expenditure_is_scaled_by_residents_and_income() {
        ExpenditureScaling scaling = new ExpenditureScaling(
                NATIONAL,
                area("Sweden", 1000, 300),
                Map.of("01.1", given(Share.ofPercent(0)), "07.3", given(Share.ofPercent(100))));
        LabelledMatrix<String, String> scaled =
                scaling.scale(List.of(area("0764", 100, 400))).get();
        assertThat(scaled.value("0764", "01.1")).isCloseTo(90, within(EXACT));
        assertThat(scaled.value("0764", "07.3")).isCloseTo(80, within(EXACT));
        assertThat(scaled.traced(ExpenditureText.SPENT_ON.of("07.3"), "0764", "07.3")
                        .explain())
                .contains("residents of 0764 = 100 persons", "income per person in Sweden = 300 kSEK/person")
                .contains("income elasticity of 07.3 = 100 %");
    }

    @Test
    void with_whole_income_all_areas_make_the_whole() {
        ExpenditureScaling scaling = new ExpenditureScaling(
                NATIONAL,
                area("Sweden", 1000, 300),
                Map.of("01.1", given(Share.ofPercent(100)), "07.3", given(Share.ofPercent(100))));
        LabelledMatrix<String, String> scaled = scaling.scale(List.of(area("0764", 250, 420), area("0765", 750, 260)))
                .get();
        assertThat(scaled.transposed().rowSum("01.1")).isCloseTo(900, within(EXACT));
        assertThat(scaled.transposed().rowSum("07.3")).isCloseTo(600, within(EXACT));
    }

    @Test
    void by_residents_alone_income_is_not_asked_for() {
        AreaIncome sweden = AreaIncome.of("Sweden", given(Population.ofPersons(1000)));
        AreaIncome alvesta = AreaIncome.of("0764", given(Population.ofPersons(10)));
        assertThat(ExpenditureScaling.byResidents(NATIONAL, sweden)
                        .scale(List.of(alvesta))
                        .get()
                        .value("0764", "01.1"))
                .isCloseTo(9, within(EXACT));
        assertThatThrownBy(() -> new ExpenditureScaling(NATIONAL, sweden, Map.of("01.1", given(Share.ofPercent(1)))))
                .hasMessageContaining("income of Sweden must be known");
        assertThat(alvesta).hasToString("0764: 10 persons");
    }

    @Test
    void a_missing_elasticity_or_income_is_told() {
        ExpenditureScaling one =
                new ExpenditureScaling(NATIONAL, area("Sweden", 1000, 300), Map.of("01.1", given(Share.ofPercent(50))));
        assertThat(one.scale(List.of()).findings().get(0).text(Language.ENGLISH))
                .startsWith("no income elasticity of 07.3");
        assertThatThrownBy(() -> area("0764", 1, 0)).hasMessageContaining("must be above zero");
        ExpenditureScaling both = new ExpenditureScaling(
                NATIONAL,
                area("Sweden", 1000, 300),
                Map.of("01.1", given(Share.ofPercent(50)), "07.3", given(Share.ofPercent(50))));
        AreaIncome dollars =
                AreaIncome.of("0764", given(Population.ofPersons(1)), given(InputAmount.of(1, "USD/person")));
        assertThatThrownBy(() -> both.scale(List.of(dollars))).hasMessageContaining("must be in kSEK/person");
    }

    @Test
    void small_areas_add_up_to_municipalities() {
        LabelledMatrix<String, String> small = LabelledMatrix.of(
                "survey", KRONOR, List.of("0764A0010", "0764C1020", "0765B1010"), List.of("01.1"), new double[][] {
                    {1}, {2}, {4}
                });
        LabelledMatrix<String, String> together =
                ExpenditureScaling.byMunicipality(small).get();
        assertThat(together.rows()).containsExactly("0764", "0765");
        assertThat(together.value("0764", "01.1")).isEqualTo(3);
        assertThat(together.traced(ExpenditureText.SPENT_ON.of("01.1"), "0764", "01.1")
                        .explain())
                .contains("spent on 01.1, 0764C1020 = 2 SEK");
        Checked<?> wrong = ExpenditureScaling.byMunicipality(spending(KRONOR, List.of("01.1"), 1));
        assertThat(wrong.findings().stream().map(Finding::toString).toList())
                .containsExactly(
                        "error: \"Alvesta\" is no code of a demographic statistical area, must look like 0764A0010");
    }

    @Test
    void one_area_is_scaled_at_a_time() {
        LabelledMatrix<String, String> two =
                LabelledMatrix.of("survey", KRONOR, List.of("a", "b"), List.of("01.1"), new double[][] {{1}, {2}});
        assertThatThrownBy(() -> ExpenditureScaling.byResidents(two, area("a", 1, 1)))
                .hasMessageContaining("must have one row, had 2");
    }
}
