package org.klimatgap.ghg.energy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;

/** The quality criteria of instruments that can be told from data (Scope 2 Guidance, ch. 7). */
final class InstrumentChecks {
    private InstrumentChecks() {}

    /** Why an instrument cannot be used for any of the energy, or empty when it can. */
    static Optional<Finding> obstacle(Instrument instrument, List<BoughtEnergy> bought) {
        if (instrument.kind() == InstrumentKind.CERTIFICATE && !instrument.cancelled()) {
            return Optional.of(at(EnergyFinding.NOT_CANCELLED, instrument));
        }
        if (instrument.produced() != instrument.year() && !isOfYearBefore(instrument)) {
            return Optional.of(withYears(EnergyFinding.OTHER_YEAR, instrument));
        }
        return otherMarket(instrument, bought).or(() -> otherSupplier(instrument, bought));
    }

    private static Optional<Finding> otherMarket(Instrument instrument, List<BoughtEnergy> bought) {
        List<String> markets = bought.stream()
                .filter(energy -> isForItsUse(instrument, energy))
                .map(BoughtEnergy::market)
                .distinct()
                .toList();
        return markets.isEmpty() || markets.contains(instrument.market())
                ? Optional.empty()
                : Optional.of(at(EnergyFinding.OTHER_MARKET, instrument)
                        .with("market", instrument.market())
                        .with("valid", markets));
    }

    private static Optional<Finding> otherSupplier(Instrument instrument, List<BoughtEnergy> bought) {
        List<BoughtEnergy> near = bought.stream()
                .filter(energy -> isForItsUse(instrument, energy) && isOfItsMarket(instrument, energy))
                .toList();
        return near.isEmpty() || near.stream().anyMatch(energy -> isOfItsSupplier(instrument, energy))
                ? Optional.empty()
                : Optional.of(at(EnergyFinding.OTHER_SUPPLIER, instrument)
                        .with("supplier", instrument.supplier().orElseThrow())
                        .with("year", instrument.year())
                        .with("bought", suppliers(near)));
    }

    private static List<Object> suppliers(List<BoughtEnergy> energies) {
        return energies.stream()
                .map(energy -> energy.supplier()
                        .<Object>map(Function.identity())
                        .orElseGet(() -> Message.of(EnergyText.NOT_STATED)))
                .distinct()
                .toList();
    }

    /** Energy that a rate might be for, if somebody said whose it is. */
    static Finding notStated(Instrument instrument, BoughtEnergy energy) {
        return EnergyFinding.SUPPLIER_NOT_STATED
                .at(energy.amount().origin())
                .with("instrument", instrument.id())
                .with("amount", energy.amount().value())
                .with("unit", energy.unit())
                .with("year", energy.year());
    }

    /** What is to be said of an instrument that is used. */
    static Optional<Finding> remark(Instrument instrument) {
        return isOfYearBefore(instrument)
                ? Optional.of(withYears(EnergyFinding.EARLIER_YEAR, instrument))
                : Optional.empty();
    }

    /** Whether an instrument was bought for some energy, whatever its market. */
    static boolean isForItsUse(Instrument instrument, BoughtEnergy energy) {
        return instrument.category() == energy.category()
                && instrument.year() == energy.year()
                && instrument.unit().filter(unit -> !unit.equals(energy.unit())).isEmpty();
    }

    static boolean isOfItsMarket(Instrument instrument, BoughtEnergy energy) {
        return instrument.market().equals(energy.market());
    }

    /** Whether energy may take an instrument's factor: a rate is no claim on what somebody else delivers. */
    static boolean isOfItsSupplier(Instrument instrument, BoughtEnergy energy) {
        return instrument.supplier().isEmpty() || instrument.supplier().equals(energy.supplier());
    }

    /** A guarantee of origin is valid for twelve months after production (Directive (EU) 2018/2001, art. 19.3). */
    private static boolean isOfYearBefore(Instrument instrument) {
        return instrument.produced() == instrument.year() - 1;
    }

    private static Finding withYears(EnergyFinding code, Instrument instrument) {
        return at(code, instrument).with("produced", instrument.produced()).with("year", instrument.year());
    }

    static Finding at(EnergyFinding code, Instrument instrument) {
        return code.at(instrument.factor().origin()).with("instrument", instrument.id());
    }
}
