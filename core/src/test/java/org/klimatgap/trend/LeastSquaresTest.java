package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The certified regression of NIST's data set Norris. */
class LeastSquaresTest {
    /** Relative to the certified number; NIST certifies 15 digits. */
    private static final double DIGITS = 1e-12;

    private static Points norris() throws IOException {
        try (InputStream stream = LeastSquaresTest.class.getResourceAsStream("norris.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<double[]> rows = reader.lines()
                    .filter(line -> line.matches("[0-9].*"))
                    .map(line -> line.split(","))
                    .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])})
                    .toList();
            return new Points(
                    rows.stream().mapToDouble(row -> row[1]).toArray(),
                    rows.stream().mapToDouble(row -> row[0]).toArray());
        }
    }

    @Test
    void norris_is_reproduced_to_the_certified_digits() throws IOException {
        Points points = norris();
        assertThat(points.size()).isEqualTo(36);
        Line line = LeastSquares.free(points).best();
        ErrorModel errors = ErrorModel.of(points, line, Anchoring.FREE).orElseThrow();
        assertThat(line.slope()).isCloseTo(1.00211681802045, within(DIGITS));
        assertThat(line.level()).isCloseTo(-0.262323073774029, within(DIGITS));
        assertThat(errors.deviation()).isCloseTo(0.884796396144373, within(DIGITS));
        assertThat(errors.ofSlope()).isCloseTo(0.429796848199937E-03, within(DIGITS));
        assertThat(errors.degrees()).isEqualTo(34);
    }
}
