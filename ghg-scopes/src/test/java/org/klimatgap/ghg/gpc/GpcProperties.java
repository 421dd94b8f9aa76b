package org.klimatgap.ghg.gpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of the GPC's totals. */
class GpcProperties {
    @Provide
    Arbitrary<List<GpcLine>> lines() {
        Arbitrary<String> references = Arbitraries.of(
                GpcScheme.leaves().stream().map(leaf -> leaf.code().code()).toList());
        return Combinators.combine(references, Arbitraries.doubles().between(0, 1e6))
                .as(Cities::line)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void basic_is_at_most_basic_plus(@ForAll("lines") List<GpcLine> lines) {
        GpcInventory city = Cities.city(lines);
        assertThat(Cities.tonnes(city, GpcTotal.BASIC)).isLessThanOrEqualTo(Cities.tonnes(city, GpcTotal.BASIC_PLUS));
    }

    @Property
    void totals_do_not_depend_on_the_order_of_rows_to_the_last_bit(
            @ForAll("lines") List<GpcLine> lines, @ForAll Random random) {
        List<GpcLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        for (GpcTotal total : GpcTotal.values()) {
            assertThat(Cities.tonnes(Cities.city(shuffled), total)).isEqualTo(Cities.tonnes(Cities.city(lines), total));
        }
    }

    @Property
    void a_row_may_be_split(@ForAll("lines") List<GpcLine> lines, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        GpcLine first = lines.get(0);
        double whole = first.emissions().orElseThrow().value().tonnes();
        List<GpcLine> split = new ArrayList<>(lines.subList(1, lines.size()));
        split.add(Cities.line(first.sector().code().code(), whole * part));
        split.add(Cities.line(first.sector().code().code(), whole - whole * part));
        for (GpcTotal total : GpcTotal.values()) {
            assertThat(Cities.tonnes(Cities.city(split), total))
                    .isCloseTo(Cities.tonnes(Cities.city(lines), total), within(1e-6));
        }
    }

    @Property
    void a_line_is_in_the_totals_that_its_sub_sector_is_a_member_of(@ForAll("lines") List<GpcLine> lines) {
        for (GpcTotal total : GpcTotal.values()) {
            double expected = lines.stream()
                    .filter(line -> line.sector().memberships().contains(total.id()))
                    .mapToDouble(line -> line.emissions().orElseThrow().value().tonnes())
                    .sum();
            assertThat(Cities.tonnes(Cities.city(lines), total)).isCloseTo(expected, within(1e-6));
        }
    }

    @Property
    void the_table_sums_to_the_totals(@ForAll("lines") List<GpcLine> lines) {
        GpcInventory city = Cities.city(lines);
        GpcTable table = city.table(Cities.YEAR).get();
        for (GpcColumn column : GpcColumn.values()) {
            column.total()
                    .ifPresent(total -> assertThat(table.totals().get(column).emissions().stream()
                                    .mapToDouble(sum -> sum.value().tonnes())
                                    .sum())
                            .isEqualTo(Cities.tonnes(city, total)));
        }
    }
}
