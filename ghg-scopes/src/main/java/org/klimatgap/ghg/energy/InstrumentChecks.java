package org.klimatgap.ghg.energy;

import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;

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
