package org.klimatgap.budget;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/**
 * When a budget is used up, such as '2030, after 11.5 % of the year'.
 *
 * <p>A year and a share of it; a day of the year would claim more than yearly figures can say.
 *
 * @param year the first year in which cumulative emissions reach the budget
 * @param fraction the share of that year after which they do, emissions being even over the year
 */
public record Exhaustion(int year, Traced<Share> fraction) implements Serializable {
    @Override
    public String toString() {
        return year + ", after " + fraction.value() + " of the year";
    }
}
