package org.klimatgap.ghg.recalculation;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Operation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * The formulas of a recalculation, such as 'Δ = E_after − E_before'.
 *
 * <p>B is the base year as the last recalculation left it, E a year of a series, Δ what a change does to a part of a year.
 */
public enum RecalculationOperation implements Operation {
    /** What a change does to a part of a year. */
    DIFFERENCE("difference", "Δ = E_after − E_before"),
    /** The cumulative change where opposite changes cancel. */
    SIGNED_SHARE("signed-share", "Σ Δ / B"),
    /** The cumulative change where they do not. */
    ABSOLUTE_SHARE("absolute-share", "Σ |Δ| / B"),
    /** A year with all changes that were taken in. */
    RESTATED("restated", "E' = E + Σ Δ");

    private static final String STANDARD =
            "GHG Protocol Corporate Accounting and Reporting Standard, ch. 5 (base year recalculation)";

    private final String key;
    private final String formula;

    RecalculationOperation(String key, String formula) {
        this.key = key;
        this.formula = formula;
    }

    /** A year with changes. */
    static Traced<Emissions> restate(Message name, Traced<Emissions> before, List<Traced<Emissions>> changes) {
        List<Traced<Emissions>> inputs = new ArrayList<>(List.of(before));
        inputs.addAll(changes);
        return RESTATED.derive(
                name, Emissions.sum(inputs.stream().map(Traced::value).toList()), inputs);
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String standard() {
        return STANDARD;
    }

    @Override
    public String key() {
        return "operation." + key;
    }
}
