package org.klimatgap.ghg.inputoutput;

import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.gwp.Gas;
import org.klimatgap.quantity.Share;

/**
 * What a unit of final demand causes along all supply chains, such as '2 regions, 6 sectors, MSEK: 53/60 t for SE|agriculture'.
 *
 * <p>The multipliers m = s·(I − A)⁻¹ are solved once for each gas; after that the footprint of any demand is one product of two
 * vectors, so that all municipalities of a country cost little more than one.
 */
public final class InputOutputModel {
    private final InputOutputSystem system;
    private final Intensities intensities;
    private final EmissionMultipliers multipliers;
    private final Share errorAtMost;

    InputOutputModel(
            InputOutputSystem system, Intensities intensities, EmissionMultipliers multipliers, Share errorAtMost) {
        this.system = system;
        this.intensities = intensities;
        this.multipliers = multipliers;
        this.errorAtMost = errorAtMost;
    }

    /**
     * A model without imports from outside its regions.
     *
     * @param system who buys from whom
     * @param intensities what each sector emits for a unit of output
     * @return the model, or every defect; see {@link InputOutputFinding}
     */
    public static Checked<InputOutputModel> of(InputOutputSystem system, Intensities intensities) {
        return new ModelDraft(system, intensities).build();
    }

    /**
     * A model that also has imported products, which become columns of its multipliers.
     *
     * @param system who buys from whom at home
     * @param intensities what each sector emits for a unit of output
     * @param imports what imported products cause, and how much of them the sectors need
     * @return the model, or every defect; see {@link InputOutputFinding}
     */
    public static Checked<InputOutputModel> of(InputOutputSystem system, Intensities intensities, Imports imports) {
        return new ModelDraft(system, intensities).build(imports);
    }

    /** {@return who buys from whom} */
    public InputOutputSystem system() {
        return system;
    }

    /** {@return what each sector emits for a unit of output, without its imported inputs} */
    public Intensities intensities() {
        return intensities;
    }

    /** {@return the gases, or the one row of CO2 equivalents} */
    public List<Gas> gases() {
        return multipliers.values().rows();
    }

    /** {@return what a unit of final demand for each product causes; after the sectors come the imported products} */
    public EmissionMultipliers multipliers() {
        return multipliers;
    }

    /** {@return how far any multiplier may be from the exact one, at most, relative to the largest of its gas} */
    public Share errorAtMost() {
        return errorAtMost;
    }

    /**
     * The part of the multipliers that is emitted in some regions, for instance inside the country.
     *
     * @param regions regions of the system
     * @return what a unit of final demand for each sector causes there, by gas
     * @throws IllegalArgumentException if one is none of the system
     */
    public LabelledMatrix<Gas, RegionLabel> multipliersFrom(List<String> regions) {
        if (!system.regions().containsAll(regions)) {
            throw new IllegalArgumentException("regions must be of " + system.regions() + ", were " + regions);
        }
        List<RegionLabel> sectors = system.sectors();
        CompressedRows.Builder data = new CompressedRows.Builder(sectors.size());
        for (int i = 0; i < gases().size(); i++) {
            double[] all = intensities.values().data().dense(i);
            double[] some = IntStream.range(0, all.length)
                    .mapToDouble(j -> regions.contains(sectors.get(j).region()) ? all[j] : 0)
                    .toArray();
            data.add(system.leontief().multipliers(some));
        }
        return new LabelledMatrix<>(
                multipliers.values().unit(),
                gases(),
                sectors,
                data.build(),
                (row, column) -> InputOutputOperation.MULTIPLIER.origin(intensities
                        .values()
                        .traced(InputOutputText.INTENSITY_OF.of(sectors.get(column)), row, column)));
    }

    /**
     * Footprints of expenditure, for instance of every municipality's residents: E = Σ_j m_j·y_j.
     *
     * @param demand who (rows) buys how much of each product (columns: every one of the multipliers), in the unit of the system
     * @param basis what the footprints stand for; consumption-based, with the GWP set of the model
     * @param <W> what names who buys
     * @return one footprint for each row, or every defect; see {@link InputOutputFinding}
     * @throws IllegalArgumentException if the basis is not that of the model, or the model has several gases
     */
    public <W> Checked<List<Footprint<W>>> footprints(LabelledMatrix<W, RegionLabel> demand, Basis basis) {
        return multipliers.footprints(demand, basis);
    }

    @Override
    public String toString() {
        return system + ", " + gases();
    }
}
