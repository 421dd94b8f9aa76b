package org.klimatgap.report.contract;

import java.math.BigDecimal;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PlainNumber;

/** Amounts as JSON numbers that keep every digit and never have an exponent. */
final class JsonNumber {
    private JsonNumber() {}

    static BigDecimal of(Traced<?> amount) {
        return new BigDecimal(PlainNumber.format(amount.value().amount()));
    }
}
