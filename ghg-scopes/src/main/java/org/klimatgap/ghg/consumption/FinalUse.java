package org.klimatgap.ghg.consumption;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Perspective;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;

/**
 * A use of final demand that a boundary of consumption counts or leaves out, such as 'households'.
 *
 * <p>The three are disjoint and together the whole final demand of residents (System of National Accounts 2008, ch. 9–10).
 */
public enum FinalUse {
    /** What households consume. */
    HOUSEHOLDS("households", Boundary.HOUSEHOLDS),
    /** What government, and non-profit institutions where the source counts them with it, consume. */
    PUBLIC("public", Boundary.PUBLIC_CONSUMPTION),
    /** Gross fixed capital formation. */
    INVESTMENT("investment", Boundary.INVESTMENT);

    private final String id;
    private final Boundary boundary;

    FinalUse(String id, Boundary boundary) {
        this.id = id;
        this.boundary = boundary;
    }

    /** {@return the identifier in data files, for instance {@code public}} */
    public String id() {
        return id;
    }

    /** {@return the boundary that counts this use alone} */
    public Boundary boundary() {
        return boundary;
    }

    /** {@return the sector of {@link ConsumptionSchemes#finalUses()} that it is} */
    public Sector sector() {
        return ConsumptionSchemes.finalUses()
                .get(SectorCode.of(ConsumptionSchemes.finalUses().id(), id));
    }

    /**
     * The uses that a boundary counts.
     *
     * @param boundary a boundary of the consumption-based perspective
     * @return its uses, households first
     * @throws IllegalArgumentException if the boundary belongs to another perspective
     */
    public static Set<FinalUse> in(Boundary boundary) {
        if (boundary.perspective() != Perspective.CONSUMPTION_BASED) {
            throw new IllegalArgumentException("boundary " + boundary + " belongs to the " + boundary.perspective()
                    + " perspective, must be one of the consumption-based one");
        }
        return Collections.unmodifiableSet(
                switch (boundary) {
                    case HOUSEHOLDS -> EnumSet.of(HOUSEHOLDS);
                    case HOUSEHOLDS_AND_PUBLIC -> EnumSet.of(HOUSEHOLDS, PUBLIC);
                    case PUBLIC_CONSUMPTION -> EnumSet.of(PUBLIC);
                    case INVESTMENT -> EnumSet.of(INVESTMENT);
                    default -> EnumSet.allOf(FinalUse.class);
                });
    }

    /** {@return the uses that a boundary leaves out, households first} */
    static Set<FinalUse> outside(Boundary boundary) {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(in(boundary))));
    }

    /**
     * Finds the boundary that counts some uses and no others.
     *
     * @param uses the uses
     * @return the boundary; empty where none has just these uses, such as households and investment alone
     */
    public static Optional<Boundary> boundaryOf(Collection<FinalUse> uses) {
        return Arrays.stream(Boundary.values())
                .filter(boundary -> boundary.perspective() == Perspective.CONSUMPTION_BASED)
                .filter(boundary -> in(boundary).equals(Set.copyOf(uses)))
                .findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
