package org.klimatgap.ghg.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.InventoryLine;

/** Laws of the audit. */
class AuditProperties {
    /** Room for binary noise in sums of some ten numbers below 10^6. */
    private static final double BINARY_NOISE = 1e-6;

    private static final List<AuditCheck> SUMS = List.of(
            AuditCheck.SUB_SECTORS_VS_MAIN,
            AuditCheck.MAIN_VS_TOTAL,
            AuditCheck.MUNICIPALITIES_VS_COUNTY,
            AuditCheck.COUNTIES_VS_NATION);

    /** Findings of ratios, which a change of unit must not change. */
    private static final List<AuditCheck> RATIOS =
            List.of(AuditCheck.BOUNDARY_BREAK, AuditCheck.BACK_CAST, AuditCheck.UNIT_SLIP, AuditCheck.OUTLIER);

    private static Synthetic broken(long seed, double scale) {
        Synthetic made = Synthetic.clean(seed, scale)
                .times("0112", "heating", 2014, 1000)
                .times("0207", "industry", 2016, 9);
        for (int i = 1; i <= 20; i++) {
            made.until(String.format(Locale.ROOT, "01%02d", i), "sewage", 2013, 0);
        }
        return made.summed();
    }

    private static List<String> shown(AuditReport report, List<AuditCheck> checks) {
        return report.entries().stream()
                .filter(entry -> checks.contains(entry.check()))
                .map(entry -> entry.finding().code() + " " + entry.area() + " " + entry.sector() + " "
                        + entry.finding().arguments().get("year") + " "
                        + entry.finding().arguments().get("years"))
                .sorted()
                .toList();
    }

    @Property(tries = 20)
    void an_inventory_made_by_summation_has_no_finding_of_sums(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        AuditReport report = broken(seed, scale).audit();
        assertThat(report.entries()).isNotEmpty().noneMatch(entry -> SUMS.contains(entry.check()));
    }

    @Property(tries = 20)
    void checks_of_ratios_do_not_depend_on_the_unit(
            @ForAll long seed, @ForAll @IntRange(min = -10, max = 10) int power) {
        List<String> straight = shown(broken(seed, 1).audit(), RATIOS);
        assertThat(straight).isNotEmpty();
        assertThat(shown(broken(seed, Math.pow(2, power)).audit(), RATIOS)).isEqualTo(straight);
    }

    @Property(tries = 20)
    void the_order_of_the_file_changes_nothing(@ForAll long seed, @ForAll Random random) {
        Synthetic made = broken(seed, 1).plus("00", "cars", 2015, 800).plus("0105", "cars", 2012, -60);
        List<InventoryLine> shuffled = new ArrayList<>(made.lines());
        Collections.shuffle(shuffled, random);
        List<Finding> straight = made.audit().findings();
        assertThat(Synthetic.audit(Synthetic.inventory(shuffled)).findings()).isEqualTo(straight);
    }

    @Property(tries = 20)
    void nation_is_always_counties_and_rest(
            @ForAll long seed, @ForAll @DoubleRange(min = -1e6, max = 1e6) double difference) {
        Synthetic made = Synthetic.clean(seed, 1).plus("00", "industry", 2017, difference);
        List<InventoryLine> lines = new ArrayList<>(made.lines());
        lines.addAll(UnallocatedRest.of(made.inventory(), Synthetic.REGISTER));
        double rest = lines.stream()
                .filter(line -> line.area().code().equals("00~unallocated")
                        && line.sector().code().code().equals("industry"))
                .findFirst()
                .orElseThrow()
                .series()
                .get(2017)
                .tonnes();
        assertThat(rest).isCloseTo(difference, within(BINARY_NOISE));
        assertThat(Synthetic.audit(Synthetic.inventory(lines)).findings())
                .isEqualTo(made.audit().findings());
    }
}
