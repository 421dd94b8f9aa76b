package org.klimatgap.ghg.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.AnnualSeries;

/** Laws of every account: sectors sum to the total, and bases never add. */
class AccountProperties {
    private static final AggregationRule MAIN = AggregationRule.mainSectors(Examples.NED);

    @Provide
    Arbitrary<Basis> bases() {
        return Combinators.combine(
                        Arbitraries.of(Boundary.class),
                        Arbitraries.of(Basket.class),
                        Arbitraries.of("AR4", "AR5"),
                        Arbitraries.of(Examples.SMHI, Vintage.of("SMHI 2026-06-25")))
                .as((boundary, basket, gwp, vintage) ->
                        Basis.of(boundary, basket, basket.isCarbonDioxide() ? Basis.NO_GWP : gwp, vintage));
    }

    /** Lines of all ten sectors in 2019–2023, where a cell is a number, a notation key or empty. */
    @Provide
    Arbitrary<List<InventoryLine>> lines() {
        Arbitrary<Object> cell = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.doubles().between(0, 1e6).ofScale(2).asGeneric()),
                Tuple.of(1, Arbitraries.of(NotationKey.class).asGeneric()),
                Tuple.of(1, Arbitraries.just("").asGeneric()));
        return cell.list().ofSize(5).list().ofSize(10).map(AccountProperties::table);
    }

    private static List<InventoryLine> table(List<List<Object>> rows) {
        List<InventoryLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Sector sector = Examples.NED.sectors().get(i);
            lines.add(line(sector.code().code(), rows.get(i)));
        }
        return lines;
    }

    private static InventoryLine line(String sector, List<Object> cells) {
        Map<Integer, Double> tonnes = new TreeMap<>();
        Map<Integer, NotationKey> notations = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Double number) {
                tonnes.put(2019 + i, number);
            } else if (cells.get(i) instanceof NotationKey key) {
                notations.put(2019 + i, key);
            }
        }
        return Examples.line(Examples.ALVESTA, sector, AnnualSeries.ofTonnes(tonnes), notations, Optional.empty());
    }

    private static Checked<EmissionsAccount> account(List<InventoryLine> lines) {
        return Examples.inventory(lines).account(Examples.ALVESTA, MAIN, Examples.GHG);
    }

    private static List<InventoryLine> mainLines(List<InventoryLine> lines) {
        return lines.stream()
                .filter(line -> MAIN.sectors().contains(line.sector().code()))
                .toList();
    }

    @Property
    void a_total_is_the_sum_of_its_cells(@ForAll("lines") List<InventoryLine> lines) {
        AnnualSeries total = account(lines).get().total();
        for (int year : total.years()) {
            double exact = mainLines(lines).stream()
                    .flatMap(line -> line.series().find(year).stream())
                    .map(cell -> new BigDecimal(cell.tonnes()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
            assertThat(total.get(year).tonnes()).isCloseTo(exact, within(Math.ulp(exact)));
        }
    }

    @Property
    void a_year_has_a_total_when_no_cell_is_empty_and_some_cell_has_a_number(
            @ForAll("lines") List<InventoryLine> lines) {
        AnnualSeries total = account(lines).get().total();
        for (int year = 2019; year <= 2023; year++) {
            int of = year;
            boolean complete = mainLines(lines).stream()
                    .allMatch(line -> line.series().find(of).isPresent()
                            || line.notation(of).isPresent());
            boolean some = mainLines(lines).stream()
                    .anyMatch(line -> line.series().find(of).isPresent());
            assertThat(total.find(of).isPresent()).isEqualTo(complete && some);
        }
    }

    @Property
    void the_order_of_lines_changes_nothing(@ForAll("lines") List<InventoryLine> lines, @ForAll Random random) {
        List<InventoryLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        Checked<EmissionsAccount> straight = account(lines);
        Checked<EmissionsAccount> mixed = account(shuffled);
        assertThat(mixed.get().total().years()).isEqualTo(straight.get().total().years());
        assertThat(mixed.findings())
                .filteredOn(finding -> finding.code() != AccountFinding.SUM_DIFFERS)
                .containsExactlyInAnyOrderElementsOf(straight.findings().stream()
                        .filter(finding -> finding.code() != AccountFinding.SUM_DIFFERS)
                        .toList());
        for (int year : straight.get().total().years()) {
            double tonnes = straight.get().total().get(year).tonnes();
            assertThat(mixed.get().total().get(year).tonnes()).isCloseTo(tonnes, within(Math.ulp(tonnes)));
            assertThat(mixed.get().sectorShares(year))
                    .extracting(share -> share.sector().code())
                    .containsExactlyInAnyOrderElementsOf(straight.get().sectorShares(year).stream()
                            .map(share -> share.sector().code())
                            .toList());
        }
    }

    @Property
    void a_lower_bound_is_said_for_every_cell_that_is_not_estimated_in_a_year_with_a_total(
            @ForAll("lines") List<InventoryLine> lines) {
        Checked<EmissionsAccount> account = account(lines);
        for (int year : account.get().total().years()) {
            long missing = mainLines(lines).stream()
                    .filter(line -> line.notation(year)
                            .filter(key -> !key.leavesTotalComplete())
                            .isPresent())
                    .count();
            long said = account.findings().stream()
                    .filter(finding -> finding.code() == AccountFinding.LOWER_BOUND)
                    .filter(finding -> finding.message().find("year").equals(Optional.of(year)))
                    .count();
            assertThat(said).isEqualTo(missing);
        }
    }

    @Property
    void accounts_of_different_bases_never_add(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        Assume.that(!one.equals(other));
        EmissionsAccount left = Examples.totals(Examples.ALVESTA, one, Map.of(2023, 1.0));
        EmissionsAccount right = Examples.totals(Examples.LESSEBO, other, Map.of(2023, 2.0));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> left.plus(right))
                .withMessageContaining("[" + one + "]")
                .withMessageContaining("[" + other + "]");
    }

    @Property
    void accounts_of_one_basis_add_in_any_order(@ForAll("bases") Basis basis) {
        EmissionsAccount left = Examples.totals(Examples.ALVESTA, basis, Map.of(2019, 0.1, 2023, 1.0));
        EmissionsAccount right = Examples.totals(Examples.LESSEBO, basis, Map.of(2019, 0.2, 2023, 2.0));
        assertThat(left.plus(right).total()).isEqualTo(right.plus(left).total());
        assertThat(left.plus(right).basis()).isEqualTo(basis);
    }
}
