package org.klimatgap.ghg.energy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * Lays instruments on bought energy: certificates first, then contracts, then suppliers' rates; within a kind those of one
 * unit first. An instrument of several units or facilities covers the same part of what each has left, so that the order of
 * instruments of one kind decides nothing.
 */
final class InstrumentSpread {
    /** Amounts in MWh are rounded to a few decimals; nine thirds of an amount may exceed three of it in the last digit. */
    private static final double TOLERANCE = 1e-9;

    private static final Comparator<Instrument> ORDER = Comparator.comparing(Instrument::kind)
            .thenComparing(instrument -> instrument.unit().isEmpty());

    private final List<BoughtEnergy> bought;
    private final double[] left;
    private final List<List<Portion>> portions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * What an instrument covers of one amount of energy.
     *
     * @param amount how much
     * @param factor its emissions for each unit of energy
     */
    record Portion(Traced<InputAmount> amount, Traced<InputAmount> factor) {
        double megawattHours() {
            return EnergyUnits.megawattHours(amount.value());
        }
    }

    InstrumentSpread(List<BoughtEnergy> bought) {
        this.bought = bought;
        this.left = bought.stream().mapToDouble(BoughtEnergy::megawattHours).toArray();
        bought.forEach(energy -> portions.add(new ArrayList<>()));
    }

    void lay(List<Instrument> instruments) {
        instruments.stream().sorted(ORDER).forEach(this::lay);
    }

    private void lay(Instrument instrument) {
        Optional<Finding> obstacle = InstrumentChecks.obstacle(instrument, bought);
        if (obstacle.isPresent()) {
            findings.add(obstacle.get());
            return;
        }
        InstrumentChecks.remark(instrument).ifPresent(findings::add);
        tellUnknown(instrument);
        int[] uses = near(instrument)
                .filter(i -> InstrumentChecks.isOfItsSupplier(instrument, bought.get(i)))
                .toArray();
        double room = IntStream.of(uses).mapToDouble(i -> left[i]).sum();
        double amount = instrument
                .amount()
                .map(energy -> EnergyUnits.megawattHours(energy.value()))
                .orElse(room);
        check(instrument, amount, room, uses);
        if (room > 0) {
            spread(instrument, Math.min(amount, room), room, uses);
        }
    }

    private IntStream near(Instrument instrument) {
        return IntStream.range(0, bought.size())
                .filter(i -> InstrumentChecks.isForItsUse(instrument, bought.get(i)))
                .filter(i -> InstrumentChecks.isOfItsMarket(instrument, bought.get(i)));
    }

    private void tellUnknown(Instrument instrument) {
        if (instrument.supplier().isPresent()) {
            near(instrument)
                    .filter(i -> left[i] > 0 && bought.get(i).supplier().isEmpty())
                    .forEach(i -> findings.add(InstrumentChecks.notStated(instrument, bought.get(i))));
        }
    }

    private void check(Instrument instrument, double amount, double room, int[] uses) {
        if (amount > room * (1 + TOLERANCE)) {
            double all = IntStream.of(uses)
                    .mapToDouble(i -> bought.get(i).megawattHours())
                    .sum();
            findings.add(InstrumentChecks.at(EnergyFinding.ABOVE_CONSUMPTION, instrument)
                    .with("amount", EnergyUnits.ofMegawattHours(amount))
                    .with("left", EnergyUnits.ofMegawattHours(room))
                    .with("bought", EnergyUnits.ofMegawattHours(all))
                    .with("year", instrument.year()));
        } else if (room <= 0) {
            findings.add(InstrumentChecks.at(EnergyFinding.UNUSED, instrument).with("year", instrument.year()));
        }
    }

    private void spread(Instrument instrument, double amount, double room, int[] uses) {
        double[] before = left.clone();
        for (int i : uses) {
            if (before[i] > 0) {
                boolean all = amount == room;
                double part = all ? before[i] : amount * (before[i] / room);
                left[i] = all ? 0 : before[i] - part;
                portions.get(i).add(new Portion(trace(instrument, bought.get(i), part, uses), instrument.factor()));
            }
        }
    }

    private Traced<InputAmount> trace(Instrument instrument, BoughtEnergy energy, double part, int[] uses) {
        InputAmount covered = EnergyUnits.ofMegawattHours(part);
        List<Traced<?>> inputs = new ArrayList<>();
        instrument.amount().ifPresent(inputs::add);
        IntStream.of(uses).forEach(i -> inputs.add(bought.get(i).amount()));
        return EnergyOperation.SPREAD.derive(
                EnergyText.COVERED_BY.of(energy).with("instrument", instrument.id()), covered, inputs);
    }

    List<Portion> portions(int index) {
        return portions.get(index);
    }

    /** What no instrument covers, in MWh. */
    double left(int index) {
        return left[index];
    }

    List<Finding> findings() {
        return findings;
    }
}
