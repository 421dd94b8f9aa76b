package org.klimatgap.basis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;

/**
 * What an amount of emissions stands for, such as 'territorial, municipal-area, CO2, vintage SMHI 2026-01-15'.
 *
 * <p>Two amounts may be added, compared or netted only when all five parts are equal.
 *
 * @param perspective whose emissions
 * @param boundary what is inside; must belong to the perspective
 * @param basket which gases
 * @param gwpSet the set of global warming potentials by which gases became CO2 equivalents, for instance {@code AR5};
 *     {@link #NO_GWP} on a CO2 basis, which needs none
 * @param vintage the release of the statistic
 */
public record Basis(Perspective perspective, Boundary boundary, Basket basket, String gwpSet, Vintage vintage)
        implements Serializable {
    /** The GWP set of amounts of CO2 itself. */
    public static final String NO_GWP = "none";

    /**
     * Checks that the parts fit each other.
     *
     * @throws IllegalArgumentException if the boundary belongs to another perspective, if equivalents have no GWP set, or
     *     if CO2 has one
     */
    public Basis {
        if (boundary.perspective() != perspective) {
            throw new IllegalArgumentException("boundary " + boundary + " belongs to the " + boundary.perspective()
                    + " perspective, not to the " + perspective + " one");
        }
        if (gwpSet.isBlank() || basket.isCarbonDioxide() != gwpSet.equals(NO_GWP)) {
            throw new IllegalArgumentException(
                    basket.isCarbonDioxide()
                            ? "tonnes of " + basket + " need no GWP set, was " + gwpSet + ", must be " + NO_GWP
                            : "CO2 equivalents need a GWP set such as AR5, was " + gwpSet);
        }
    }

    /**
     * A basis of CO2 equivalents.
     *
     * @param boundary what is inside; its perspective follows
     * @param basket which gases
     * @param gwpSet for instance {@code AR5}
     * @param vintage the release
     * @return the basis
     */
    public static Basis of(Boundary boundary, Basket basket, String gwpSet, Vintage vintage) {
        return new Basis(boundary.perspective(), boundary, basket, gwpSet, vintage);
    }

    /**
     * A basis of carbon dioxide.
     *
     * @param boundary what is inside; its perspective follows
     * @param vintage the release
     * @return the basis
     */
    public static Basis ofCarbonDioxide(Boundary boundary, Vintage vintage) {
        return of(boundary, Basket.CO2, NO_GWP, vintage);
    }

    /**
     * Demands that another amount has this basis.
     *
     * @param other the other amount's basis
     * @param operation what is about to be done, as a verb: {@code add}
     * @throws BasisMismatchException if a part differs; its message names both bases
     */
    public void requireSame(Basis other, String operation) {
        if (!equals(other)) {
            throw new BasisMismatchException(operation, this, other);
        }
    }

    /**
     * Names the parts that differ.
     *
     * @param other another basis
     * @return some of perspective, boundary, basket, GWP set, vintage; empty when equal
     */
    public List<String> differencesFrom(Basis other) {
        List<String> parts = new ArrayList<>();
        addIfDifferent(parts, "perspective", perspective, other.perspective);
        addIfDifferent(parts, "boundary", boundary, other.boundary);
        addIfDifferent(parts, "basket", basket, other.basket);
        addIfDifferent(parts, "GWP set", gwpSet, other.gwpSet);
        addIfDifferent(parts, "vintage", vintage, other.vintage);
        return List.copyOf(parts);
    }

    private static void addIfDifferent(List<String> parts, String name, Object mine, Object theirs) {
        if (!mine.equals(theirs)) {
            parts.add(name);
        }
    }

    /** {@return the basis in words, for a report: perspective, boundary, basket, GWP set where there is one, vintage} */
    public Message description() {
        return Message.of(basket.isCarbonDioxide() ? BasisText.CARBON_DIOXIDE : BasisText.EQUIVALENTS)
                .with("perspective", perspective.title())
                .with("boundary", boundary.title())
                .with("basket", basket.title())
                .with("gwpSet", gwpSet)
                .with("vintage", vintage.label());
    }

    @Override
    public String toString() {
        String gwp = basket.isCarbonDioxide() ? "" : " (GWP " + gwpSet + ")";
        return perspective + ", " + boundary + ", " + basket + gwp + ", vintage " + vintage;
    }
}
