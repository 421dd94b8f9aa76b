package org.klimatgap.ghg.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.energy.Energies.electricity;
import static org.klimatgap.ghg.energy.Energies.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.quantity.PlainNumber;

/** Laws of reporting bought energy twice. */
class DualReportProperties {
    private static final double RELATIVE_NOISE = 1e-9;

    private static String grams(double factor) {
        return PlainNumber.format(factor) + " g CO2e/kWh";
    }

    private static double market(List<DualLine> lines) {
        return lines.stream()
                .mapToDouble(line -> line.market().value().tonnes())
                .sum();
    }

    @Property(tries = 200)
    void market_is_location_without_instruments_when_the_residual_mix_is_the_average(
            @ForAll @DoubleRange(max = 1e6) double energy, @ForAll @DoubleRange(max = 1000) double factor) {
        DualLine line = DualReport.of(
                        List.of(electricity("kommun", PlainNumber.format(energy) + " MWh")),
                        List.of(),
                        List.of(grid(grams(factor), grams(factor))))
                .get()
                .lines()
                .get(0);
        assertThat(line.market().value()).isEqualTo(line.location().value());
    }

    @Property(tries = 200)
    void instruments_of_zero_take_away_what_they_cover(
            @ForAll @IntRange(min = 1, max = 100_000) int energy,
            @ForAll @DoubleRange(max = 1) double part,
            @ForAll @DoubleRange(max = 1000) double residual) {
        double covered = energy * part;
        List<DualLine> lines = DualReport.of(
                        List.of(electricity("kommun", energy + " MWh")),
                        List.of(Energies.certificate(PlainNumber.format(covered) + " MWh", 2)),
                        List.of(grid("90 g CO2e/kWh", grams(residual))))
                .get()
                .lines();
        double expected = (energy - covered) * residual / 1_000;
        assertThat(market(lines)).isCloseTo(expected, within(RELATIVE_NOISE * energy * residual + 1e-12));
    }

    @Property(tries = 200)
    void the_total_does_not_depend_on_the_order_of_instruments_or_energy(@ForAll long seed) {
        List<BoughtEnergy> bought = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        List<InstrumentKind> kinds = List.of(InstrumentKind.values());
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            bought.add(electricity("unit" + i, 100 + random.nextInt(100) + " MWh"));
            instruments.add(Energies.instrument(
                    kinds.get(i % kinds.size()),
                    Optional.empty(),
                    random.nextInt(90) + " MWh",
                    grams(random.nextInt(100)),
                    i + 2));
        }
        double before = market(of(bought, instruments));
        Collections.shuffle(bought, random);
        Collections.shuffle(instruments, random);
        assertThat(market(of(bought, instruments))).isCloseTo(before, within(RELATIVE_NOISE * before));
    }

    private static List<DualLine> of(List<BoughtEnergy> bought, List<Instrument> instruments) {
        return DualReport.of(bought, instruments, List.of(grid("90 g CO2e/kWh", "500 g CO2e/kWh")))
                .get()
                .lines();
    }
}
