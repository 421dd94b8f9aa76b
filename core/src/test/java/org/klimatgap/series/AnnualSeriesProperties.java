package org.klimatgap.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.klimatgap.quantity.Emissions;

/** Laws of series. */
class AnnualSeriesProperties {
    /** A value with its status. */
    record Cell(Emissions value, ValueStatus status) {}

    @Provide
    Arbitrary<Map<Integer, Cell>> cells() {
        Arbitrary<Cell> cell = Combinators.combine(
                        Arbitraries.doubles().between(0, 1e8).ofScale(2), Arbitraries.of(ValueStatus.class))
                .as((tonnes, status) -> new Cell(Emissions.ofTonnes(tonnes), status));
        return Arbitraries.maps(Arbitraries.integers().between(1990, 2030), cell)
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<AnnualSeries> series() {
        return cells().map(cells -> put(cells, new ArrayList<>(cells.keySet())));
    }

    private static AnnualSeries put(Map<Integer, Cell> cells, List<Integer> order) {
        AnnualSeries.Builder builder = AnnualSeries.builder();
        for (int year : order) {
            builder.put(year, cells.get(year).value(), cells.get(year).status());
        }
        return builder.build();
    }

    @Property
    void what_was_put_is_found(@ForAll("cells") Map<Integer, Cell> cells) {
        AnnualSeries series = put(cells, new ArrayList<>(cells.keySet()));
        assertThat(series.years()).isSorted().containsExactlyInAnyOrderElementsOf(cells.keySet());
        cells.forEach((year, cell) -> {
            assertThat(series.get(year)).isEqualTo(cell.value());
            assertThat(series.status(year)).isEqualTo(cell.status());
        });
    }

    @Property
    void the_order_of_years_does_not_matter(@ForAll("cells") Map<Integer, Cell> cells, @ForAll Random random) {
        List<Integer> years = new ArrayList<>(cells.keySet());
        AnnualSeries straight = put(cells, years);
        Collections.shuffle(years, random);
        assertThat(put(cells, years)).isEqualTo(straight).hasSameHashCodeAs(straight);
    }

    @Property
    void a_sum_covers_the_years_that_all_parts_have_and_no_more(
            @ForAll @Size(min = 1, max = 8) List<@From("series") AnnualSeries> parts) {
        Set<Integer> common = new TreeSet<>(parts.get(0).years());
        parts.forEach(part -> common.retainAll(part.years()));
        assertThat(AnnualSeries.sum(parts).years()).containsExactlyElementsOf(common);
    }

    @Property
    void a_sum_adds_every_part(@ForAll @Size(min = 1, max = 8) List<@From("series") AnnualSeries> parts) {
        AnnualSeries sum = AnnualSeries.sum(parts);
        for (int year : sum.years()) {
            double exact = parts.stream()
                    .map(part -> new BigDecimal(part.get(year).tonnes()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
            assertThat(sum.get(year).tonnes()).isCloseTo(exact, within(Math.ulp(exact)));
        }
    }

    @Property
    void a_sum_is_reported_only_when_all_parts_are(
            @ForAll @Size(min = 1, max = 8) List<@From("series") AnnualSeries> parts) {
        AnnualSeries sum = AnnualSeries.sum(parts);
        for (int year : sum.years()) {
            boolean reported = parts.stream().allMatch(part -> part.status(year) == ValueStatus.REPORTED);
            assertThat(sum.status(year) == ValueStatus.REPORTED).isEqualTo(reported);
            assertThat(parts).extracting(part -> part.status(year)).contains(sum.status(year));
        }
    }
}
