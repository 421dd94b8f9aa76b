package org.klimatgap.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/**
 * Alvesta's 2019, which the release of June 2026 lacks, spliced from that of January 2026.
 *
 * <p>The releases lie beside the repository, where the system property {@code klimatgap.shared} points. Without them
 * these tests are skipped, and fail where the environment says {@code CI=true}. Expected values were computed
 * separately from the same files in exact decimal arithmetic.
 */
class AlvestaSpliceTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("klimatgap.shared", "../shared"), "data", "national-emissions");

    /** Half of the last written decimal. */
    private static final Offset<Double> CENTITONNE = within(0.005);

    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);

    private static final Offset<Double> SIX_DECIMALS = within(0.0000005);

    private static final int SECTORS = 9;

    private static TracedSeries older =
            TracedSeries.named("", AnnualSeries.builder().build());
    private static TracedSeries newer = older;

    @BeforeAll
    static void read() {
        older = release("2026-01-15");
        newer = release("2026-06-25");
    }

    private static TracedSeries release(String date) {
        Path file = FOLDER.resolve("main_sectors_GHG_" + date + ".csv");
        boolean there = Files.isRegularFile(file);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + file + "; see data/README.md of the shared folder");
        }
        assumeTrue(there, () -> "skipped: no " + file + ", set -Dklimatgap.shared to the shared folder");
        try {
            return alvesta("NED " + date, file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The sum of the nine main sectors by year; no cell of these files is quoted. */
    private static TracedSeries alvesta(String name, Path file) throws IOException {
        SourceFile source = new SourceFile(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
        List<String> lines = Files.readAllLines(file);
        Map<Integer, List<Traced<?>>> cells = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] row = lines.get(i).split(",", -1);
            if (row[0].equals("Alvesta")) {
                cells.computeIfAbsent(Integer.parseInt(row[2]), year -> new ArrayList<>())
                        .add(new Traced<>(
                                FillingText.NAMED.with("name", row[1]),
                                Emissions.ofTonnes(Double.parseDouble(row[3])),
                                new Origin.Place(source, i + 1, "")));
            }
        }
        AnnualSeries.Builder series = AnnualSeries.builder();
        Map<Integer, Traced<Emissions>> totals = new TreeMap<>();
        cells.forEach((year, parts) -> {
            assertThat(parts).hasSize(SECTORS);
            Emissions total = Emissions.sum(
                    parts.stream().map(part -> (Emissions) part.value()).toList());
            series.put(year, total);
            Message sum = FillingText.NAMED.with("name", "sum of sectors");
            totals.put(year, new Traced<>(sum, total, new Origin.Derivation(sum, "E = Σ Eᵢ", "", parts)));
        });
        return TracedSeries.named(name, series.build(), totals::get);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MEAN_OF_RATIOS, 108398.8672
            RATIO_OF_SUMS,  108393.4249
            """)
    void alvesta_2019_spliced_into_the_newest_release(OverlapMethod method, double expected) {
        FilledSeries filled = GapFilling.overlap(older, method).over(2020, 2023).fill(newer, 2019);
        assertThat(filled.series().get(2019).tonnes()).isCloseTo(expected, FOUR_DECIMALS);
        assertThat(filled.series().status(2019)).isEqualTo(ValueStatus.SPLICED);
    }

    @Test
    void the_longest_run_of_common_years_is_2020_to_2023() {
        Overlap overlap = GapFilling.overlap(older, OverlapMethod.MEAN_OF_RATIOS);
        assertThat(overlap.years(newer)).containsExactly(2020, 2021, 2022, 2023);
        assertThat(overlap.fill(newer, 2019).series())
                .isEqualTo(overlap.over(2020, 2023).fill(newer, 2019).series());
    }

    @Test
    void the_factor_is_1_000977() {
        Traced<Emissions> value = GapFilling.overlap(older, OverlapMethod.MEAN_OF_RATIOS)
                .fill(newer, 2019)
                .get(2019)
                .emissions();
        Share factor = (Share) value.origin().inputs().get(1).value();
        assertThat(factor.fraction()).isCloseTo(1.000977, SIX_DECIMALS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020, 1.000724
            2021, 0.997471
            2022, 1.011748
            2023, 0.993965
            """)
    void the_yearly_ratios_show_how_steady_the_overlap_is(int year, double expected) {
        OverlapRatios ratios = GapFilling.overlap(older, OverlapMethod.MEAN_OF_RATIOS)
                .fill(newer, 2019)
                .overlap()
                .orElseThrow();
        assertThat(ratios.byYear().get(year).value().fraction()).isCloseTo(expected, SIX_DECIMALS);
        assertThat(ratios.lowest().fraction()).isCloseTo(0.993965, SIX_DECIMALS);
        assertThat(ratios.highest().fraction()).isCloseTo(1.011748, SIX_DECIMALS);
        assertThat(ratios.spread().points()).isCloseTo(1.7783, within(0.0002));
    }

    @Test
    void emissions_of_2024_are_2_52_percent_below_the_spliced_2019() {
        AnnualSeries series = GapFilling.overlap(older, OverlapMethod.MEAN_OF_RATIOS)
                .fill(newer, 2019)
                .series();
        Share change = series.get(2024).minus(series.get(2019)).shareOf(series.get(2019));
        assertThat(change.percent()).isCloseTo(-2.52, within(0.005));
    }

    @Test
    void the_splice_is_closer_to_the_older_2019_than_interpolation_is() {
        double interpolated = GapFilling.interpolation(InterpolationMethod.LINEAR)
                .fill(newer, 2019)
                .series()
                .get(2019)
                .tonnes();
        assertThat(interpolated).isCloseTo(105_847, within(0.5));
        assertThat(older.get(2019).value().tonnes()).isCloseTo(108_293.08, CENTITONNE);
    }

    @Test
    void the_derivation_leads_to_lines_of_both_files() {
        FilledSeries filled =
                GapFilling.overlap(older, OverlapMethod.MEAN_OF_RATIOS).fill(newer, 2019);
        Origin origin = filled.get(2019).emissions().origin();
        assertThat(Origin.files(List.of(origin)))
                .extracting(SourceFile::name)
                .containsExactly("main_sectors_GHG_2026-01-15.csv", "main_sectors_GHG_2026-06-25.csv");
        assertThat(origin.leaves()).hasSize(SECTORS * (1 + 2 * 4));
        assertThat(filled.explain())
                .contains("Utrikes transporter = 5.1 t ← main_sectors_GHG_2026-06-25.csv:270")
                .contains("NED 2026-01-15, 2019 = 108293.08 t ← sum of sectors: E = Σ Eᵢ");
    }

    @Test
    void a_surrogate_for_2024_is_replaced_by_what_the_newest_release_reports() {
        Surrogate nation = Surrogate.named(
                "national emissions",
                Map.of(2023, Emissions.ofTonnes(43_904_422), 2024, Emissions.ofTonnes(47_490_000 - 349_574)));
        TracedSeries estimated = GapFilling.surrogate(nation).fill(older, 2024).traced();
        ReplacedSeries replaced = ProvisionalValues.of(estimated).replacedBy(newer);
        assertThat(replaced.series().get(2024).tonnes()).isCloseTo(105_666.17, CENTITONNE);
        assertThat(replaced.series().status(2024)).isEqualTo(ValueStatus.REPORTED);
        Replacement in2024 = replaced.replacements().get(0);
        assertThat(in2024.estimate().value().tonnes()).isCloseTo(102_930.2, within(0.05));
        assertThat(in2024.relativeError().orElseThrow().value().percent()).isCloseTo(-2.59, within(0.005));
        assertThat(Stream.concat(older.years().stream(), Stream.of(2024)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(replaced.series().years());
    }
}
