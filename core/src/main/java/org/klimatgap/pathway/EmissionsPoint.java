package org.klimatgap.pathway;

import java.io.Serializable;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** The emissions of one year on one basis, such as '57215 t in 2019': an end or a milestone of a path. */
public sealed interface EmissionsPoint extends Serializable permits Baseline, Milestone, Observation, ReductionTarget {
    /** {@return what the tonnes stand for} */
    Basis basis();

    /** {@return the year} */
    int year();

    /** {@return the emissions of that year} */
    Traced<Emissions> emissions();

    /** {@return the emissions of that year in tonnes} */
    default double tonnes() {
        return emissions().value().tonnes();
    }
}
