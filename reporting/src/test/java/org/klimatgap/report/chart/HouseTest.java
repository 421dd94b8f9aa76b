package org.klimatgap.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.message.Language;
import org.klimatgap.report.Chart;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;

class HouseTest {
    /** WCAG 2.2, 1.4.3. */
    @Test
    void text_has_a_contrast_of_level_aa() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.ink().contrast(Ink.WHITE)).isGreaterThan(4.5));
    }

    private static List<Mark.Text> texts() {
        return ChartSamples.all(Language.SWEDISH, ChartSize.FULL).stream()
                .flatMap(chart -> chart.picture().texts().stream())
                .toList();
    }

    /** WCAG 2.2, 1.4.11; grid and band are decoration, paper is paper. */
    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void graphics_have_a_contrast_of_3_at_least(ChartSize size) {
        List<Ink> exempt = List.of(House.GRID, House.BAND, Ink.WHITE);
        for (Chart chart : ChartSamples.all(Language.SWEDISH, size)) {
            assertThat(chart.picture().marks().stream().flatMap(HouseTest::inks).filter(ink -> !exempt.contains(ink)))
                    .as(chart.id())
                    .isNotEmpty()
                    .allSatisfy(ink -> assertThat(ink.contrast(Ink.WHITE))
                            .as(ink.toString())
                            .isGreaterThanOrEqualTo(3));
        }
    }

    private static Stream<Ink> inks(Mark mark) {
        if (mark instanceof Mark.Area area) {
            return Stream.of(area.ink());
        }
        if (mark instanceof Mark.Stroke stroke) {
            return Stream.of(stroke.ink());
        }
        return mark instanceof Mark.Disc disc ? Stream.of(disc.edge()) : Stream.of();
    }

    @Test
    void neighbours_in_a_stack_differ_in_lightness() {
        for (int i = 1; i < House.PARTS.size(); i++) {
            assertThat(House.PARTS.get(i).contrast(House.PARTS.get(i - 1)))
                    .as("part " + i)
                    .isGreaterThan(1.8);
        }
    }
}
