package org.klimatgap.ghg.inputoutput;

import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.quantity.InputUnit;

/**
 * What sectors and households emit, such as 'CO2 and CH4 of 6 sectors, t', in tonnes of each gas or of CO2 equivalents.
 *
 * @param production emissions of each gas by sector
 * @param direct emissions of each gas by category of final demand, for instance of the cars and boilers of households; empty
 *     where there is no such table, which is not the same as none
 * @param gwpSet the set by which they became CO2 equivalents, for instance {@code AR5}; {@link Basis#NO_GWP} for the gases
 *     themselves
 */
public record Stressors(
        LabelledMatrix<Gas, RegionLabel> production, Optional<LabelledMatrix<Gas, RegionLabel>> direct, String gwpSet) {
    /** The row of CO2 equivalents. */
    public static final Gas EQUIVALENTS = Gas.of("CO2e");

    /** The unit of every table of emissions. */
    public static final InputUnit TONNES = new InputUnit("t");

    /**
     * Checks unit and gases.
     *
     * @throws IllegalArgumentException if a table is not in tonnes, has other gases than the other, or has CO2 equivalents and
     *     no GWP set, or a GWP set and gases
     */
    public Stressors {
        direct.ifPresent(table -> requireTonnes(table));
        requireTonnes(production);
        List<Gas> gases = production.rows();
        if (direct.filter(table -> !table.rows().equals(gases)).isPresent()) {
            throw new IllegalArgumentException(
                    "direct emissions must be of the gases " + gases + ", in this order, as those of production");
        }
        if (gases.contains(EQUIVALENTS) == gwpSet.equals(Basis.NO_GWP)
                || (gases.contains(EQUIVALENTS) && gases.size() > 1)) {
            throw new IllegalArgumentException("emissions are either one row " + EQUIVALENTS
                    + " with its GWP set or rows of gases with '" + Basis.NO_GWP + "', were " + gases + " with '"
                    + gwpSet
                    + "'");
        }
    }

    private static void requireTonnes(LabelledMatrix<Gas, RegionLabel> table) {
        if (!table.unit().equals(TONNES)) {
            throw new IllegalArgumentException("emissions must be in " + TONNES + ", were in " + table.unit());
        }
    }

    /**
     * Emissions of gases in tonnes of each.
     *
     * @param production emissions of each gas by sector
     * @return the emissions, without direct ones of final demand
     */
    public static Stressors ofGases(LabelledMatrix<Gas, RegionLabel> production) {
        return new Stressors(production, Optional.empty(), Basis.NO_GWP);
    }

    /**
     * Emissions in tonnes of CO2 equivalents.
     *
     * @param production one row {@link #EQUIVALENTS} by sector
     * @param gwpSet the set by which the source made them
     * @return the emissions, without direct ones of final demand
     */
    public static Stressors ofEquivalents(LabelledMatrix<Gas, RegionLabel> production, String gwpSet) {
        return new Stressors(production, Optional.empty(), gwpSet);
    }

    /**
     * The same with direct emissions of final demand.
     *
     * @param table emissions of the same gases by category of final demand
     * @return the changed emissions
     */
    public Stressors withDirect(LabelledMatrix<Gas, RegionLabel> table) {
        return new Stressors(production, Optional.of(table), gwpSet);
    }

    /**
     * The same as CO2 equivalents: E = Σ_g GWP_g·m_g.
     *
     * @param set the set of global warming potentials
     * @return one row of CO2 equivalents
     * @throws IllegalArgumentException if these are equivalents already, or the set lacks a gas; the message says where its
     *     tonnes stand
     */
    public Stressors characterise(GwpSet set) {
        if (!gwpSet.equals(Basis.NO_GWP)) {
            throw new IllegalArgumentException("CO2 equivalents by " + gwpSet + " cannot be converted to " + set.id());
        }
        requireFactors(production, set);
        return new Stressors(
                EmissionSums.of(production, set), direct.map(table -> EmissionSums.of(table, set)), set.id());
    }

    /** Says where the tonnes stand that nothing converts; direct emissions are of the same gases. */
    private static void requireFactors(LabelledMatrix<Gas, RegionLabel> table, GwpSet set) {
        for (int i = 0; i < table.rows().size() && !table.columns().isEmpty(); i++) {
            try {
                set.factor(table.rows().get(i));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(
                        unknown.getMessage() + "; its tonnes: " + table.origin(i, 0), unknown);
            }
        }
    }
}
