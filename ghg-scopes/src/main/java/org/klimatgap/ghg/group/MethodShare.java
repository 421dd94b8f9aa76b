package org.klimatgap.ghg.group;

import java.io.Serializable;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * How much of a total was computed by one method, such as 'spend-based: 12 400 t, 61 % of scope 3'.
 *
 * @param method the method
 * @param emissions the group's emissions by it
 * @param share their part of the total
 */
public record MethodShare(ScopeMethod method, Traced<Emissions> emissions, Traced<Share> share)
        implements Serializable {
    @Override
    public String toString() {
        return method + ": " + emissions.value() + ", " + share.value();
    }
}
