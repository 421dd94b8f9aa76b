package org.klimatgap.ghg.inputoutput;

import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.gwp.Gas;

/**
 * The emissions of a system by who emits and by who consumes, such as '63.0 t emitted in reg1, 69.1 t for reg1'.
 *
 * <p>Production and consumption accounts have the same total, that of the sectors; what one region imports another one exports.
 * Direct emissions of final demand belong to both perspectives of their region and stand beside them, to be added once. All
 * amounts are tonnes of the gas of their row. Peters 2008, Ecological Economics 65, 13–23.
 */
public final class RegionalAccounts {
    private final LabelledMatrix<Gas, RegionLabel> production;
    private final LabelledMatrix<Gas, RegionLabel> consumption;
    private final LabelledMatrix<Gas, RegionLabel> imports;
    private final LabelledMatrix<Gas, RegionLabel> exports;
    private final LabelledMatrix<Gas, RegionLabel> byCategory;
    private final Optional<LabelledMatrix<Gas, RegionLabel>> direct;

    RegionalAccounts(
            LabelledMatrix<Gas, RegionLabel> production,
            LabelledMatrix<Gas, RegionLabel> consumption,
            LabelledMatrix<Gas, RegionLabel> imports,
            LabelledMatrix<Gas, RegionLabel> exports,
            LabelledMatrix<Gas, RegionLabel> byCategory,
            Optional<LabelledMatrix<Gas, RegionLabel>> direct) {
        this.production = production;
        this.consumption = consumption;
        this.imports = imports;
        this.exports = exports;
        this.byCategory = byCategory;
        this.direct = direct;
    }

    /**
     * The accounts of all final demand of a system.
     *
     * @param model the model, without imports from outside its regions
     * @param demand final demand for each sector by region and category
     * @param stressors what sectors and final demand emit, of the gases of the model
     * @return the accounts, or every defect; totals that differ are a finding
     * @throws IllegalArgumentException if the gases or GWP sets are not those of the model, or the model has imports from outside
     */
    public static Checked<RegionalAccounts> of(
            InputOutputModel model, LabelledMatrix<RegionLabel, RegionLabel> demand, Stressors stressors) {
        return new AccountsDraft(model, stressors).build(demand);
    }

    /** {@return emissions where they are emitted, by region and sector, without direct ones of final demand (D_pba)} */
    public LabelledMatrix<Gas, RegionLabel> production() {
        return production;
    }

    /** {@return emissions of what a region consumes, by consuming region and sector of the product (D_cba)} */
    public LabelledMatrix<Gas, RegionLabel> consumption() {
        return consumption;
    }

    /** {@return the part of {@link #consumption()} that is emitted in other regions (D_imp)} */
    public LabelledMatrix<Gas, RegionLabel> imports() {
        return imports;
    }

    /** {@return the part of the sectors' emissions that other regions' consumption causes, by emitting sector (D_exp)} */
    public LabelledMatrix<Gas, RegionLabel> exports() {
        return exports;
    }

    /** {@return emissions of what each category of final demand consumes, without direct ones} */
    public LabelledMatrix<Gas, RegionLabel> byCategory() {
        return byCategory;
    }

    /** {@return direct emissions by category of final demand; empty if they are not known} */
    public Optional<LabelledMatrix<Gas, RegionLabel>> direct() {
        return direct;
    }

    /**
     * Direct emissions for each unit of final demand of their category.
     *
     * @param demand the final demand of these accounts
     * @return tonnes of each gas for each unit of money; empty if direct emissions are not known
     * @throws IllegalArgumentException if a category has direct emissions and no demand
     */
    public Optional<LabelledMatrix<Gas, RegionLabel>> directIntensity(LabelledMatrix<RegionLabel, RegionLabel> demand) {
        return direct.map(table -> PerOutput.perDemand(table, demand));
    }

    /**
     * {@return emissions of what each category consumes and its direct ones, each added once}
     *
     * @throws IllegalArgumentException if direct emissions are not known, which is not the same as none
     */
    public LabelledMatrix<Gas, RegionLabel> byCategoryWithDirect() {
        LabelledMatrix<Gas, RegionLabel> own = direct.orElseThrow(() -> new IllegalArgumentException(
                "direct emissions of final demand are not known, so they cannot be added"));
        return EmissionSums.plus(byCategory, own);
    }

    /** {@return the regions that consume, in the order of final demand} */
    public List<String> regions() {
        return byCategory.columns().stream().map(RegionLabel::region).distinct().toList();
    }

    @Override
    public String toString() {
        return production.rows() + " of " + regions();
    }
}
