package org.klimatgap.basis;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What is inside an account of a perspective, such as 'households'. */
public enum Boundary implements MessageKey {
    /** The municipality's area. */
    MUNICIPAL_AREA("municipal-area", Perspective.TERRITORIAL),
    /** Households' consumption alone. */
    HOUSEHOLDS("households", Perspective.CONSUMPTION_BASED),
    /** Households' and public consumption. */
    HOUSEHOLDS_AND_PUBLIC("households-public", Perspective.CONSUMPTION_BASED),
    /** Households' and public consumption and investment: the whole final demand. */
    HOUSEHOLDS_PUBLIC_AND_INVESTMENT("households-public-investment", Perspective.CONSUMPTION_BASED),
    /** Public consumption alone, with that of non-profit institutions where the source counts them with it. */
    PUBLIC_CONSUMPTION("public-consumption", Perspective.CONSUMPTION_BASED),
    /** Investment alone: gross fixed capital formation. */
    INVESTMENT("investment", Perspective.CONSUMPTION_BASED),
    /** A group's operations by its share of equity (GHG Protocol Corporate Standard, ch. 3). */
    EQUITY_SHARE("equity-share", Perspective.ORGANISATIONAL),
    /** The operations whose financial policies a group directs (GHG Protocol Corporate Standard, ch. 3). */
    FINANCIAL_CONTROL("financial-control", Perspective.ORGANISATIONAL),
    /** The operations that a group runs (GHG Protocol Corporate Standard, ch. 3). */
    OPERATIONAL_CONTROL("operational-control", Perspective.ORGANISATIONAL);

    private final String id;
    private final Perspective perspective;

    Boundary(String id, Perspective perspective) {
        this.id = id;
        this.perspective = perspective;
    }

    /** {@return the identifier in data files, for instance {@code municipal-area}} */
    public String id() {
        return id;
    }

    /** {@return the only perspective in which this boundary has a meaning} */
    public Perspective perspective() {
        return perspective;
    }

    @Override
    public String key() {
        return "boundary." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
