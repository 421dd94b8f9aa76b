package org.klimatgap.ghg.organisation;

import java.io.Serializable;
import org.klimatgap.basis.Boundary;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/**
 * What one unit holds in another during a period, such as 'kommun holds 60 % of energi, 2015-01-01–'.
 *
 * <p>An administration is a part of the municipality: 100 %, full control. Under a finance lease the lessee stands as an owner;
 * under an operating lease it holds 0 % without financial control, and has operational control if it runs the asset (GHG
 * Protocol Corporate Standard, appendix F).
 *
 * @param parent the identifier of the owner
 * @param unit the identifier of the unit that is owned
 * @param ownership the economic interest, from 0 %; usually the part of the shares
 * @param financial whether the owner directs the unit's financial policies
 * @param operational whether the owner runs the unit; never joint
 * @param period from when until when
 */
public record Stake(
        String parent,
        String unit,
        Traced<Share> ownership,
        Control financial,
        Control operational,
        HoldingPeriod period)
        implements Serializable {
    /**
     * Checks ownership and control.
     *
     * @throws IllegalArgumentException if the ownership is negative or operational control is joint
     */
    public Stake {
        if (ownership.value().isNegative()) {
            throw new IllegalArgumentException("ownership must be at least 0 %, was " + ownership.value());
        }
        if (operational == Control.JOINT) {
            throw new IllegalArgumentException(
                    "operational control must be " + Control.FULL + " or " + Control.NONE + ", was " + operational);
        }
    }

    /** The part of the unit that is the owner's by an approach, at the place that states it. */
    Traced<Share> part(Boundary approach) {
        return switch (approach) {
            case EQUITY_SHARE -> ownership;
            case FINANCIAL_CONTROL -> part(OrganisationText.FINANCIAL, financial);
            case OPERATIONAL_CONTROL -> part(OrganisationText.OPERATIONAL, operational);
            default -> throw new AssertionError(approach);
        };
    }

    private Traced<Share> part(OrganisationText text, Control control) {
        Message name = text.with("unit", unit).with("parent", parent).with("control", control.title());
        return new Traced<>(name, control.part(ownership.value()), ownership.origin());
    }

    @Override
    public String toString() {
        return parent + " holds " + ownership.value() + " of " + unit + ", " + period;
    }
}
