package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forecasts of years that were held out. */
class BacktestTest {
    private static final TrendData DATA = Trends.data(2018, 100, 90, 85, 70);

    private static Backtest compound(TrendData data, int firstHeldOut, int ahead) {
        return Backtest.of(data, TrendEstimator.COMPOUND_RATE, Anchoring.THROUGH_LAST_VALUE, firstHeldOut, ahead);
    }

    @Test
    void forecasts_use_earlier_years_alone() {
        // 90·90/100 = 81 for 85; 85·√(85/100) = 78.36660… for 70.
        Backtest backtest = compound(DATA, 2020, 1);
        double second = 85 * Math.sqrt(0.85);
        assertThat(backtest.forecasts()).extracting(Backtest.Forecast::year).containsExactly(2020, 2021);
        assertThat(backtest.forecasts().get(0).forecast().value().tonnes()).isCloseTo(81, within(Trends.ROUNDING));
        assertThat(backtest.forecasts().get(1).error().tonnes()).isCloseTo(second - 70, within(Trends.ROUNDING));
        assertThat(backtest.bias().value().tonnes()).isCloseTo((-4 + second - 70) / 2, within(Trends.ROUNDING));
        assertThat(backtest.meanAbsoluteError().value().tonnes())
                .isCloseTo((4 + second - 70) / 2, within(Trends.ROUNDING));
        assertThat(backtest.meanAbsolutePercentageError().orElseThrow().value().percent())
                .isCloseTo(50 * (4 / 85.0 + (second - 70) / 70), within(Trends.ROUNDING));
    }

    @Test
    void two_years_ahead_the_year_before_is_unknown() {
        Backtest backtest = compound(DATA, 2021, 2);
        // 2021 from 2018 and 2019: 90·0.9².
        assertAgrees(backtest.forecasts().get(0).forecast().value(), "72.9");
        assertThat(backtest)
                .hasToString("compound-rate (through-last-value), 2 years ahead: mean absolute error "
                        + backtest.bias().value() + " ("
                        + backtest.meanAbsolutePercentageError().orElseThrow().value()
                        + "), bias " + backtest.bias().value());
        assertThat(backtest.forecasts().get(0).toString()).startsWith("2021: ").endsWith(", was 70 t");
    }

    @Test
    void a_gap_leaves_the_last_year_before_it() {
        Backtest backtest = compound(Trends.data(Map.of(2010, 100.0, 2015, 50.0, 2020, 25.0)), 2020, 1);
        assertThat(backtest.forecasts().get(0).trend().data().lastYear()).isEqualTo(2015);
        assertAgrees(backtest.bias().value(), "0.000");
    }

    @Test
    void a_year_without_emissions_has_no_relative_error() {
        Backtest backtest =
                Backtest.of(Trends.data(2018, 4, 2, 0), TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2020, 1);
        assertThat(backtest.meanAbsolutePercentageError()).isEmpty();
        assertThat(backtest.meanAbsoluteError().value().tonnes()).isCloseTo(0, within(Trends.ROUNDING));
    }

    @Test
    void a_backtest_needs_years_before_and_after() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compound(DATA, 2019, 1))
                .withMessage(
                        "a trend needs at least two years, until 2018 there are fewer of [2018, 2019, 2020, 2021]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compound(DATA, 2018, 1))
                .withMessageStartingWith("a trend needs at least two years, until 2017");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compound(DATA, 2022, 1))
                .withMessage("no value to hold out from 2022 on, must be one of [2018, 2019, 2020, 2021]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compound(DATA, 2020, 0))
                .withMessage("a forecast must be at least 1 year ahead, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backtest(TrendEstimator.THEIL_SEN, Anchoring.FREE, 1, List.of()))
                .withMessage("a backtest needs at least one year that is held out");
    }
}
