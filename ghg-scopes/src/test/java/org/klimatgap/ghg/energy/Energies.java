package org.klimatgap.ghg.energy;

import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/** Bought energy, instruments and factors of tests, all in Sweden in 2023. */
final class Energies {
    static final int YEAR = 2023;
    static final String SUPPLIER = "Elbolaget";
    private static final SourceFile FILE = new SourceFile("instruments.csv", "0".repeat(64));

    private Energies() {}

    static Traced<InputAmount> given(String amount) {
        return Traced.given(Message.of(ScopeCategory.ELECTRICITY), InputAmount.parse(amount));
    }

    private static Traced<InputAmount> placed(String amount, int line) {
        return new Traced<>(
                Message.of(ScopeCategory.ELECTRICITY), InputAmount.parse(amount), new Origin.Place(FILE, line, ""));
    }

    static BoughtEnergy electricity(String unit, String amount) {
        return bought(ScopeCategory.ELECTRICITY, unit, amount);
    }

    static BoughtEnergy bought(ScopeCategory category, String unit, String amount) {
        return new BoughtEnergy(
                category, unit, Optional.empty(), YEAR, "SE", given(amount), Optional.of(SUPPLIER), Optional.empty());
    }

    static GridFactors grid(String average, String residual) {
        return new GridFactors(ScopeCategory.ELECTRICITY, "SE", YEAR, given(average), Optional.of(given(residual)));
    }

    static Instrument certificate(String amount, int line) {
        return instrument(InstrumentKind.CERTIFICATE, Optional.empty(), amount, "0 g CO2e/kWh", line);
    }

    static Instrument instrument(InstrumentKind kind, Optional<String> unit, String amount, String factor, int line) {
        return new Instrument(
                "I-" + line,
                kind,
                ScopeCategory.ELECTRICITY,
                unit,
                "SE",
                YEAR,
                YEAR,
                true,
                Optional.of(placed(amount, line)),
                placed(factor, line),
                Optional.of(SUPPLIER).filter(name -> kind == InstrumentKind.SUPPLIER));
    }

    /** The same certificate, produced in another year, of another market, or not cancelled. */
    static Instrument other(String market, int produced, boolean cancelled) {
        Instrument sound = certificate("10 MWh", 2);
        return new Instrument(
                sound.id(),
                sound.kind(),
                sound.category(),
                sound.unit(),
                market,
                sound.year(),
                produced,
                cancelled,
                sound.amount(),
                sound.factor(),
                sound.supplier());
    }
}
