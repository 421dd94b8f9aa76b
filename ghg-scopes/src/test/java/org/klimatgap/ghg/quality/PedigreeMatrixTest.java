package org.klimatgap.ghg.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.quantity.InputAmount;

class PedigreeMatrixTest {
    private static final PedigreeMatrix MATRIX = PedigreeMatrix.standard();

    @TempDir
    private Path folder;

    /** Computed with Python: exp(sqrt(sum of ln(U)**2)) over 1.10, 1.05, 1.10, 1.02, 1.20 and 1.05. */
    @Test
    void all_good_with_a_basic_uncertainty_of_1_05_is_1_26849() {
        assertThat(MATRIX.spread(DataQuality.all(QualityRating.GOOD), 1.05).amount())
                .isCloseTo(1.26849, within(5e-6));
    }

    @Test
    void the_best_data_have_the_basic_uncertainty_alone() {
        assertThat(MATRIX.spread(DataQuality.all(QualityRating.VERY_GOOD), 1.05).amount())
                .isCloseTo(1.05, within(1e-12));
        assertThat(MATRIX.spread(DataQuality.all(QualityRating.VERY_GOOD), 1)).isEqualTo(InputAmount.of(1, "×/÷"));
    }

    /** The table of the GHG Protocol's guidance, typed again. */
    @ParameterizedTest
    @CsvSource({
        "reliability, 1, 1.10, 1.20, 1.50",
        "completeness, 1, 1.05, 1.10, 1.20",
        "temporal, 1, 1.10, 1.20, 1.50",
        "geographical, 1, 1.02, 1.05, 1.10",
        "technological, 1, 1.20, 1.50, 2.00"
    })
    void factors_are_those_of_the_guidance(String id, double best, double good, double fair, double poor) {
        QualityIndicator indicator = QualityIndicator.find(id).orElseThrow();
        assertThat(MATRIX.factor(indicator, QualityRating.VERY_GOOD)).isEqualTo(best);
        assertThat(MATRIX.factor(indicator, QualityRating.GOOD)).isEqualTo(good);
        assertThat(MATRIX.factor(indicator, QualityRating.FAIR)).isEqualTo(fair);
        assertThat(MATRIX.factor(indicator, QualityRating.POOR)).isEqualTo(poor);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, Double.NaN, Double.POSITIVE_INFINITY})
    void a_basic_uncertainty_is_a_factor_of_at_least_1(double basic) {
        DataQuality good = DataQuality.all(QualityRating.GOOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATRIX.spread(good, basic))
                .withMessageContaining("at least 1");
    }

    @Test
    void the_matrix_is_cited() {
        assertThat(MATRIX.table().cited("source").orElseThrow()).contains("GHG Protocol");
        assertThat(MATRIX.table().cited("confidence")).isPresent();
        assertThat(MATRIX).hasToString(MATRIX.table().toString());
    }

    @Test
    void every_defect_of_a_matrix_is_told_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("matrix.csv"), """
                # title: t
                # source: s
                # version: 1
                # licence: CC0-1.0
                indicator,very-good,good,fair,poor
                reliability,1,1.1,1.2,1.5
                reliability,1,1.1,1.2,1.5
                colour,1,1,1,1
                temporal,1,,0.9,x
                """);
        Checked<PedigreeMatrix> checked = PedigreeMatrix.read(file);
        assertThat(checked.findings())
                .extracting(finding ->
                        finding.location().orElseThrow() + " " + finding.code().key())
                .containsExactly(
                        "matrix.csv:7 duplicate",
                        "matrix.csv:8 invalid-cell",
                        "matrix.csv:9 empty-cell",
                        "matrix.csv:9 invalid-cell",
                        "matrix.csv:9 invalid-cell",
                        "matrix.csv unknown-reference",
                        "matrix.csv unknown-reference",
                        "matrix.csv unknown-reference");
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void quality_is_read_as_it_is_written() {
        DataQuality quality = DataQuality.parse("2,1,3,4,2");
        assertThat(quality).hasToString("2,1,3,4,2");
        assertThat(quality.rating(QualityIndicator.TEMPORAL)).isEqualTo(QualityRating.FAIR);
        assertThat(quality.score()).isEqualTo(InputAmount.of(2.4, "(1–4)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2,1,3,4", "0,1,1,1,1", "22222", "5,1,1,1,1", "1,1,1,1,1,1"})
    void anything_but_five_points_is_no_quality(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataQuality.parse(text))
                .withMessageContaining("2,1,3,2,2");
    }

    @ParameterizedTest
    @EnumSource(QualityIndicator.class)
    void an_indicator_is_found_by_its_identifier(QualityIndicator indicator) {
        assertThat(QualityIndicator.find(indicator.id())).contains(indicator);
        assertThat(indicator.title().toString()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(QualityRating.class)
    void a_rating_is_found_by_its_points(QualityRating rating) {
        assertThat(QualityRating.find(rating.points())).contains(rating);
        assertThat(rating.title().toString()).isNotBlank();
        assertThat(rating).hasToString(rating.id());
    }
}
