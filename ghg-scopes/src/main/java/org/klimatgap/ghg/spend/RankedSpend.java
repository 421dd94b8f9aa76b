package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * A purchase category or a supplier with what it stands for, such as '556677-8899 Exempel AB: 39.49 t, 12.5 %'.
 *
 * @param code the category's code or the supplier's identifier
 * @param title its name, or the code where it has none
 * @param spend money without value-added tax in the currency of the accounts, with what is not estimated but without what is left out
 * @param emissions the emissions
 * @param share their share of all; empty when all are zero
 */
public record RankedSpend(String code, String title, InputAmount spend, Emissions emissions, Optional<Share> share)
        implements Serializable {
    /** Most emissions first, then most money, then the code. */
    static final Comparator<RankedSpend> ORDER = Comparator.comparing(RankedSpend::emissions, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.spend().amount(), Comparator.reverseOrder())
            .thenComparing(RankedSpend::code);

    @Override
    public String toString() {
        return code + " " + title + ": " + emissions
                + share.map(part -> ", " + part).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
