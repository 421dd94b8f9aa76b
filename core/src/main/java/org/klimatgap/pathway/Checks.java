package org.klimatgap.pathway;

import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;

/** Conditions on the arguments of targets and paths. */
final class Checks {
    private Checks() {}

    static void after(int year, int reference, String name) {
        if (year <= reference) {
            throw new IllegalArgumentException(name + " " + year + " must be after the reference year " + reference);
        }
    }

    static void notNegative(Quantity quantity, String name) {
        if (quantity.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, was " + quantity);
        }
    }

    static void withinWhole(Share share, String name) {
        if (share.isNegative() || share.percent() > 100) {
            throw new IllegalArgumentException(name + " must be 0–100 %, was " + share);
        }
    }
}
