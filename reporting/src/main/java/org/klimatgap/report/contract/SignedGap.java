package org.klimatgap.report.contract;

import org.klimatgap.pathway.Gap;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Quantity;

/** How large a gap is whatever its sign, for sentences that say 'below' or 'lower'. */
final class SignedGap {
    private SignedGap() {}

    static Quantity size(Gap gap) {
        Quantity amount = gap.amount().value();
        if (amount instanceof Emissions emissions) {
            return Emissions.ofTonnes(Math.abs(emissions.tonnes()));
        }
        if (amount instanceof EmissionsPerCapita each) {
            return EmissionsPerCapita.ofKilogramsPerPerson(Math.abs(each.kilogramsPerPerson()));
        }
        throw new AssertionError(gap);
    }
}
