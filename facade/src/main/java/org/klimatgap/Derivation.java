package org.klimatgap;

import java.io.Serializable;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.contract.Explanation;

/**
 * How an amount came about, such as 'Nivågap: 35 327 ton = nuvarande utsläpp minus målnivån …', down to file and line.
 *
 * @param amount the amount
 * @param language the language of the text
 */
public record Derivation(Traced<?> amount, Language language) implements Serializable {
    /** {@return the derivation, one amount a line, what it was made from indented under it} */
    @Override
    public String toString() {
        return Explanation.of(amount, language).stripTrailing();
    }
}
