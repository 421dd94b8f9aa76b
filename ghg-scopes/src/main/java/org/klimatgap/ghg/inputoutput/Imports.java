package org.klimatgap.ghg.inputoutput;

import java.util.List;
import java.util.Optional;
import org.klimatgap.gwp.Gas;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;

/**
 * What imported products cause abroad, for a system of one region, such as '0.8 t CO2e/MSEK of abroad|steel'.
 *
 * @param multipliers emissions of each gas for a unit of each imported product, in tonnes for each unit of money; the labels
 *     are of another region than the system's
 * @param inputs how much of each imported product (rows) a unit of output of each sector (columns) needs; empty where only
 *     final demand imports, or where the imported inputs are unknown and so left out
 */
public record Imports(
        LabelledMatrix<Gas, RegionLabel> multipliers, Optional<LabelledMatrix<RegionLabel, RegionLabel>> inputs) {
    /**
     * Imported products with multipliers of their own, for instance of a system of many regions.
     *
     * @param multipliers emissions of each gas for a unit of each imported product
     * @return the imports, without inputs of sectors
     */
    public static Imports of(LabelledMatrix<Gas, RegionLabel> multipliers) {
        return new Imports(multipliers, Optional.empty());
    }

    /**
     * Imported products that are taken to be made as at home: the domestic technology assumption, which stands in the origin of
     * every multiplier and of whatever is computed with them. A product that nobody makes at home has no multiplier that could be
     * assumed, and is left out: demand for it is an error and never zero.
     *
     * @param whole a model whose coefficients hold domestic and imported inputs together
     * @param region what to call the region that products are imported from, for instance {@code abroad}
     * @return the imports, without inputs of sectors
     */
    public static Imports assumingDomesticTechnology(InputOutputModel whole, String region) {
        EmissionMultipliers known = whole.multipliers();
        LabelledMatrix<Gas, RegionLabel> home = known.values()
                .withColumns(known.products().stream()
                        .filter(product -> !known.absent().contains(product))
                        .toList());
        List<RegionLabel> labels = home.columns().stream()
                .map(label -> RegionLabel.of(region, label.name()))
                .toList();
        Origin assumed = new Origin.Assumption(Message.of(InputOutputText.DOMESTIC_TECHNOLOGY));
        return of(new LabelledMatrix<>(home.unit(), home.rows(), labels, home.data(), (row, column) -> assumed));
    }

    /**
     * The same with the imported inputs of sectors.
     *
     * @param perOutput how much of each imported product (rows) a unit of output of each sector (columns) needs, as {@link
     *     InputOutputSystem#perOutput} makes it
     * @return the changed imports
     */
    public Imports withInputs(LabelledMatrix<RegionLabel, RegionLabel> perOutput) {
        return new Imports(multipliers, Optional.of(perOutput));
    }
}
