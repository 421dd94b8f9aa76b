package org.klimatgap.io.national.statistics;

import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;

/**
 * A statistic of the workbook with a row for each municipality, such as 'Terr_GHG, territorial greenhouse gases'.
 *
 * <p>SMHI's database and SCB's environmental accounts use the GWP values of the IPCC's fifth assessment report, as Sweden's
 * reporting to the UN does from 2023 on.
 */
public enum NationalStatistic {
    /** Greenhouse gases inside the municipality's area. */
    TERRITORIAL("Terr_GHG", Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL),
    /** Carbon dioxide out of biomass inside the municipality's area: a memo, part of no total. */
    BIOGENIC("Terr_CO2bio", Boundary.MUNICIPAL_AREA, Basket.BIOGENIC_CO2),
    /** What households cause by their consumption. */
    HOUSEHOLDS("Kons_HH", Boundary.HOUSEHOLDS, Basket.GHG_TOTAL),
    /** What public consumption and that of non-profit institutions causes. */
    PUBLIC_CONSUMPTION("Kons_Off", Boundary.PUBLIC_CONSUMPTION, Basket.GHG_TOTAL),
    /** What investment causes. */
    INVESTMENT("Kons_Inv", Boundary.INVESTMENT, Basket.GHG_TOTAL);

    private static final String GWP_SET = "AR5";

    private final String sheet;
    private final Boundary boundary;
    private final Basket basket;

    NationalStatistic(String sheet, Boundary boundary, Basket basket) {
        this.sheet = sheet;
        this.boundary = boundary;
        this.basket = basket;
    }

    /** {@return the name of its sheet} */
    public String sheet() {
        return sheet;
    }

    /** {@return what it counts of the economy or the area} */
    public Boundary boundary() {
        return boundary;
    }

    /** {@return which gases it counts} */
    public Basket basket() {
        return basket;
    }

    /**
     * What its tonnes stand for.
     *
     * @param vintage the release
     * @return the basis
     */
    public Basis basis(Vintage vintage) {
        return Basis.of(boundary, basket, basket.isCarbonDioxide() ? Basis.NO_GWP : GWP_SET, vintage);
    }
}
