package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Perspective;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.Gas;
import org.klimatgap.quantity.InputUnit;

/**
 * What a unit of money spent on each product causes along all supply chains, such as '12.5 t CO2e/MSEK of SE|agriculture'.
 *
 * <p>Computed by a model, or published as spend factors; from here on both are the same.
 *
 * @param values tonnes of each gas for each unit of money, by product
 * @param gwpSet the set by which they became CO2 equivalents, or {@link Basis#NO_GWP}
 * @param money the unit of money
 * @param absent products that have no multiplier, since nobody makes them; demand for one is an error
 */
public record EmissionMultipliers(
        LabelledMatrix<Gas, RegionLabel> values, String gwpSet, InputUnit money, Set<RegionLabel> absent) {
    /**
     * Checks the unit and copies the absent products.
     *
     * @throws IllegalArgumentException if the values are not in tonnes for each unit of money
     */
    public EmissionMultipliers {
        if (!values.unit().equals(Intensities.unit(money))) {
            throw new IllegalArgumentException(
                    "multipliers must be in " + Intensities.unit(money) + ", were in " + values.unit());
        }
        absent = Set.copyOf(absent);
    }

    /**
     * Published multipliers, for instance spend factors.
     *
     * @param values tonnes of CO2 equivalents for each unit of money: one row, a column for each product
     * @param gwpSet the set by which the source made CO2 equivalents
     * @param money the unit of money
     * @return the multipliers, or every defect; one below zero is an error
     */
    public static Checked<EmissionMultipliers> of(
            LabelledMatrix<Gas, RegionLabel> values, String gwpSet, InputUnit money) {
        return Checked.of(new EmissionMultipliers(values, gwpSet, money, Set.of()), Intensities.negative(values));
    }

    /** {@return the products that have a column, in order} */
    public List<RegionLabel> products() {
        return values.columns();
    }

    /**
     * Footprints of expenditure, for instance of every municipality's residents: E = Σ_j m_j·y_j.
     *
     * @param demand who (rows) buys how much of each product (columns: every one of {@link #products()}), in {@link #money()}
     * @param basis what the footprints stand for; consumption-based, with the GWP set of the multipliers
     * @param <W> what names who buys
     * @return one footprint for each row, or every defect; see {@link InputOutputFinding}
     * @throws IllegalArgumentException if the basis is not that of the multipliers, or they are of several gases
     */
    public <W> Checked<List<Footprint<W>>> footprints(LabelledMatrix<W, RegionLabel> demand, Basis basis) {
        requireBasis(basis);
        List<Finding> findings = new ArrayList<>();
        Alignment alignment = new Alignment(products(), findings);
        alignment.unit(InputOutputText.TABLE_DEMAND, demand, money);
        List<Footprint<W>> footprints = alignment
                .columns(InputOutputText.TABLE_DEMAND, demand)
                .map(aligned -> footprints(aligned, basis, findings))
                .orElse(List.of());
        boolean failed = findings.stream().anyMatch(Finding::isError);
        return failed && footprints.isEmpty() ? Checked.failed(findings) : Checked.of(footprints, findings);
    }

    private <W> List<Footprint<W>> footprints(
            LabelledMatrix<W, RegionLabel> demand, Basis basis, List<Finding> findings) {
        double[] divisors = products().stream()
                .mapToDouble(product -> absent.contains(product) ? 0 : 1)
                .toArray();
        List<RegionLabel> wanted = PerOutput.idleInUse(demand, divisors);
        if (!wanted.isEmpty()) {
            findings.add(InputOutputFinding.NO_MULTIPLIER.about(demand, wanted));
        }
        double[] causes = values.data().dense(0);
        return IntStream.range(0, demand.rows().size())
                .mapToObj(row -> new Footprint<>(basis, demand, row, values, causes))
                .toList();
    }

    /** Tonnes of several gases make no footprint, and those of one set no footprint of another. */
    private void requireBasis(Basis basis) {
        if (basis.perspective() != Perspective.CONSUMPTION_BASED
                || !basis.gwpSet().equals(gwpSet)) {
            throw new IllegalArgumentException(
                    "a footprint of these multipliers must be consumption-based with the GWP set '" + gwpSet
                            + "', was: " + basis);
        }
        if (values.rows().size() != 1) {
            throw new IllegalArgumentException("a footprint is one amount, but there are the gases " + values.rows()
                    + "; characterise them first");
        }
        if (basis.basket().isCarbonDioxide() && !values.rows().get(0).code().startsWith(Gas.CO2.code())) {
            throw new IllegalArgumentException("a footprint of " + values.rows().get(0)
                    + " cannot be one of CO2; characterise it first, and name the GWP set in the basis, was: " + basis);
        }
    }

    @Override
    public String toString() {
        return products().size() + " products, " + values.rows() + ", " + values.unit();
    }
}
