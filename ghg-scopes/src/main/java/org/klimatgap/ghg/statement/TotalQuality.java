package org.klimatgap.ghg.statement;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/**
 * How good the data of a total are, such as '1.8 on the scale from 1 to 4, judged for 92 % of it'.
 *
 * @param score the mean of the lines' scores, weighted by emissions: 1 is very good, 4 poor
 * @param rated the part of the total's emissions whose quality was judged
 */
public record TotalQuality(Traced<InputAmount> score, Traced<Share> rated) implements Serializable {
    @Override
    public String toString() {
        return score.value() + ", judged for " + rated.value();
    }
}
