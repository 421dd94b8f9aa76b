package org.klimatgap.basis;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bases for tests: Alvesta's three, and any. */
public final class Bases {
    /** SMHI's emissions database with data to 2023, the vintage of Alvesta's contract. */
    public static final Vintage SMHI = Vintage.of("SMHI 2026-01-15");

    /** Carbon dioxide inside the municipality. */
    public static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, SMHI);

    /** All greenhouse gases inside the municipality. */
    public static final Basis GHG = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", SMHI);

    /** What households consume. */
    public static final Basis HOUSEHOLDS =
            Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("SEI 2024"));

    private Bases() {}

    /** {@return any basis whose parts fit each other} */
    public static Arbitrary<Basis> any() {
        return Combinators.combine(
                        Arbitraries.of(Boundary.class),
                        Arbitraries.of(Basket.class),
                        Arbitraries.of("AR4", "AR5", "AR6"),
                        Arbitraries.of(SMHI, Vintage.of("SMHI 2026-06-25"), Vintage.of("SEI 2024")))
                .as((boundary, basket, gwp, vintage) ->
                        Basis.of(boundary, basket, basket.isCarbonDioxide() ? Basis.NO_GWP : gwp, vintage));
    }

    /** {@return every part that makes two bases differ, one pair for each} */
    public static List<Basis> differingFromGhgInOnePart() {
        return List.of(
                Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", SMHI),
                Basis.of(Boundary.MUNICIPAL_AREA, Basket.CH4, "AR5", SMHI),
                Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR4", SMHI),
                Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", Vintage.of("SMHI 2026-06-25")));
    }
}
