package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;

/** The trees under figures of trends. */
class TrendOriginTest {
    private static final TrendData DATA = Trends.data(2018, 100, 96, 93, 88, 85);

    static Stream<Traced<?>> figures() {
        List<Traced<?>> figures = new ArrayList<>();
        for (Trends.Kind kind : Trends.kinds()) {
            Trend trend = kind.of(DATA);
            Backtest backtest = Backtest.of(DATA, kind.estimator(), kind.anchoring(), 2021, 1);
            trend.reductionPerYear().ifPresent(figures::add);
            trend.rate().ifPresent(figures::add);
            figures.add(trend.at(2030));
            figures.add(trend.atBelowZero(2030));
            figures.add(trend.sumOfYears(2023, 2030));
            figures.add(backtest.bias());
            figures.add(backtest.meanAbsoluteError());
            figures.add(backtest.meanAbsolutePercentageError().orElseThrow());
        }
        return figures.stream();
    }

    private static Stream<Traced<?>> tree(Traced<?> figure) {
        return Stream.concat(
                Stream.of(figure), figure.origin().inputs().stream().flatMap(TrendOriginTest::tree));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_branch_ends_in_a_value_of_a_year(Traced<?> figure) {
        assertThat(figure.origin().leaves()).isNotEmpty().noneMatch(Origin.Derivation.class::isInstance);
        assertThat(figure.origin().leaves()).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_name_in_the_tree_reads_in_both_languages(Traced<?> figure) {
        for (Language language : Language.shipped()) {
            assertThat(tree(figure)).allSatisfy(node -> {
                assertThat(node.name().text(language)).isNotBlank().doesNotContain("{");
                if (node.origin() instanceof Origin.Derivation derivation) {
                    assertThat(derivation.operation().text(language)).isNotBlank();
                    assertThat(derivation.formula()).isNotBlank();
                    assertThat(derivation.standard()).isNotBlank();
                }
            });
        }
    }

    @Test
    void a_level_comes_from_the_last_value_and_the_slope() {
        Trend trend = Trend.of(DATA, TrendEstimator.THEIL_SEN, Anchoring.SHIFTED_TO_LAST_VALUE);
        assertThat(trend.at(2030).explain().lines().map(String::strip).toList())
                .hasSize(8)
                .startsWith(
                        "level of the trend in 2030 = 54 t ← the trend's line, never below zero: "
                                + "max(0, E_0 − k·(y − y_0))",
                        "emissions in 2022 = 85 t ← given: emissions in 2022");
    }

    @ParameterizedTest
    @EnumSource(TrendOperation.class)
    void every_formula_is_tried_here(TrendOperation operation) {
        Set<String> formulas = figures()
                .flatMap(TrendOriginTest::tree)
                .map(Traced::origin)
                .filter(Origin.Derivation.class::isInstance)
                .map(origin -> ((Origin.Derivation) origin).formula())
                .collect(Collectors.toSet());
        assertThat(formulas).contains(operation.formula());
    }

    @ParameterizedTest
    @EnumSource(TrendEstimator.class)
    void an_estimator_names_itself_its_formula_and_its_citation(TrendEstimator estimator) {
        assertThat(estimator).hasToString(estimator.id());
        assertThat(estimator.title().text(Language.SWEDISH)).isNotBlank();
        assertThat(estimator.formula()).isNotBlank();
        assertThat(estimator.citation()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Anchoring.class)
    void an_anchoring_has_an_identifier_and_a_name(Anchoring anchoring) {
        assertThat(anchoring).hasToString(anchoring.id());
        assertThat(anchoring.title().text(Language.ENGLISH)).isNotBlank();
    }
}
