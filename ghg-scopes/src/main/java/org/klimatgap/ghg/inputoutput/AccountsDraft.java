package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.Gas;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/** Makes accounts by region and collects what does not agree. */
final class AccountsDraft {
    /** Far more than the arithmetic leaves, far less than tables that do not balance. */
    private static final double TOLERANCE = 1e-6;

    private final InputOutputModel model;
    private final Stressors stressors;
    private final List<RegionLabel> sectors;
    private final List<Finding> findings = new ArrayList<>();

    AccountsDraft(InputOutputModel model, Stressors stressors) {
        if (!stressors.production().rows().equals(model.gases())
                || !stressors.gwpSet().equals(model.intensities().gwpSet())) {
            throw new IllegalArgumentException("emissions must be of the gases and the GWP set of the model, "
                    + model.gases() + " with " + model.intensities().gwpSet() + ", were "
                    + stressors.production().rows() + " with " + stressors.gwpSet());
        }
        if (model.multipliers().products().size() != model.system().sectors().size()) {
            throw new IllegalArgumentException(
                    "accounts by region need a system that holds all regions, but this one imports");
        }
        this.model = model;
        this.stressors = stressors;
        this.sectors = model.system().sectors();
    }

    Checked<RegionalAccounts> build(LabelledMatrix<RegionLabel, RegionLabel> demand) {
        Alignment alignment = new Alignment(sectors, findings);
        alignment.unit(InputOutputText.TABLE_DEMAND, demand, model.system().unit());
        Optional<LabelledMatrix<RegionLabel, RegionLabel>> wanted =
                alignment.rows(InputOutputText.TABLE_DEMAND, demand);
        Optional<LabelledMatrix<Gas, RegionLabel>> emitted =
                alignment.columns(InputOutputText.TABLE_EMISSIONS, stressors.production());
        Optional<LabelledMatrix<Gas, RegionLabel>> direct = stressors.direct().flatMap(table -> direct(table, demand));
        if (wanted.isEmpty() || emitted.isEmpty() || !findings.isEmpty()) {
            return Checked.failed(findings);
        }
        RegionalAccounts accounts = accounts(wanted.get(), emitted.get(), direct);
        for (int gas = 0; gas < model.gases().size(); gas++) {
            compare(gas, accounts);
        }
        return Checked.of(accounts, findings);
    }

    private Optional<LabelledMatrix<Gas, RegionLabel>> direct(
            LabelledMatrix<Gas, RegionLabel> table, LabelledMatrix<RegionLabel, RegionLabel> demand) {
        return new Alignment(demand.columns(), findings).columns(InputOutputText.TABLE_DIRECT, table);
    }

    private RegionalAccounts accounts(
            LabelledMatrix<RegionLabel, RegionLabel> demand,
            LabelledMatrix<Gas, RegionLabel> emitted,
            Optional<LabelledMatrix<Gas, RegionLabel>> direct) {
        RegionDemand byRegion = RegionDemand.of(demand);
        CompressedRows.Builder exports = new CompressedRows.Builder(sectors.size());
        CompressedRows.Builder consumption =
                new CompressedRows.Builder(byRegion.products().size());
        CompressedRows.Builder imports =
                new CompressedRows.Builder(byRegion.products().size());
        CompressedRows.Builder categories =
                new CompressedRows.Builder(demand.columns().size());
        List<double[]> outputs = byRegion.demands().stream()
                .map(model.system().leontief()::output)
                .toList();
        CompressedRows columns = demand.data().transposed();
        for (int gas = 0; gas < model.gases().size(); gas++) {
            double[] causes = model.multipliers().values().data().dense(gas);
            exports.add(exports(model.intensities().values().data().dense(gas), byRegion, outputs));
            consumption.add(byRegion.perProduct(region -> causes));
            double[][] abroad = fromAbroad(gas, byRegion.regions());
            imports.add(byRegion.perProduct(region -> abroad[region]));
            categories.add(IntStream.range(0, columns.rows())
                    .mapToDouble(k -> columns.exactDot(k, causes))
                    .toArray());
        }
        LabelledMatrix<Gas, RegionLabel> consumed =
                matrix(byRegion.products(), consumption, consumptionOrigin(demand, byRegion.products()));
        return new RegionalAccounts(
                emitted,
                consumed,
                matrix(byRegion.products(), imports, partOf(InputOutputOperation.IMPORTED, consumed)),
                matrix(sectors, exports, partOf(InputOutputOperation.EXPORTED, emitted)),
                byCategory(demand, categories.build()),
                direct);
    }

    private CellOrigin consumptionOrigin(LabelledMatrix<RegionLabel, RegionLabel> demand, List<RegionLabel> products) {
        return (gas, product) -> InputOutputOperation.CONSUMPTION.origin(IntStream.range(
                        0, demand.columns().size())
                .filter(k -> demand.columns()
                        .get(k)
                        .region()
                        .equals(products.get(product).region()))
                .boxed()
                .flatMap(k -> terms(demand, k)
                        .filter(i -> sectors.get(i)
                                .name()
                                .equals(products.get(product).name()))
                        .mapToObj(i -> term(demand, gas, k, i)))
                .toArray(Traced<?>[]::new));
    }

    /** The sectors that a category buys of. */
    private IntStream terms(LabelledMatrix<RegionLabel, RegionLabel> demand, int category) {
        return IntStream.range(0, sectors.size()).filter(i -> demand.data().value(i, category) != 0);
    }

    private CellOrigin partOf(InputOutputOperation operation, LabelledMatrix<Gas, RegionLabel> whole) {
        return (gas, column) -> operation.origin(whole.traced(
                InputOutputText.GAS_OF.of(
                        whole.columns().get(column), model.gases().get(gas)),
                gas,
                column));
    }

    /** The multipliers of what is emitted outside each region. */
    private double[][] fromAbroad(int gas, List<String> regions) {
        double[] all = model.intensities().values().data().dense(gas);
        return regions.stream()
                .map(region -> IntStream.range(0, all.length)
                        .mapToDouble(j -> sectors.get(j).region().equals(region) ? 0 : all[j])
                        .toArray())
                .map(model.system().leontief()::multipliers)
                .toArray(double[][]::new);
    }

    private double[] exports(double[] intensities, RegionDemand demand, List<double[]> outputs) {
        double[] exports = new double[sectors.size()];
        for (int c = 0; c < outputs.size(); c++) {
            String consumer = demand.regions().get(c);
            for (int i = 0; i < exports.length; i++) {
                if (!sectors.get(i).region().equals(consumer)) {
                    exports[i] += intensities[i] * outputs.get(c)[i];
                }
            }
        }
        return exports;
    }

    private LabelledMatrix<Gas, RegionLabel> matrix(
            List<RegionLabel> columns, CompressedRows.Builder data, CellOrigin origin) {
        return new LabelledMatrix<>(Stressors.TONNES, model.gases(), columns, data.build(), origin);
    }

    private LabelledMatrix<Gas, RegionLabel> byCategory(
            LabelledMatrix<RegionLabel, RegionLabel> demand, CompressedRows data) {
        CellOrigin origin = (gas, category) -> InputOutputOperation.FOOTPRINT.origin(terms(demand, category)
                .mapToObj(i -> term(demand, gas, category, i))
                .toArray(Traced<?>[]::new));
        return new LabelledMatrix<>(Stressors.TONNES, model.gases(), demand.columns(), data, origin);
    }

    private Traced<InputAmount> term(
            LabelledMatrix<RegionLabel, RegionLabel> demand, int gas, int category, int sector) {
        RegionLabel product = sectors.get(sector);
        double tonnes = demand.data().value(sector, category)
                * model.multipliers().values().data().value(gas, sector);
        return InputOutputOperation.TERM.derive(
                InputOutputText.TERM_OF.of(product),
                InputAmount.of(tonnes, tonnesOf(gas)),
                model.multipliers().values().traced(InputOutputText.MULTIPLIER_OF.of(product), gas, sector),
                demand.traced(
                        InputOutputText.DEMAND_FOR.of(product, demand.columns().get(category)), sector, category));
    }

    private InputUnit tonnesOf(int gas) {
        return new InputUnit(Stressors.TONNES + " " + model.gases().get(gas));
    }

    private void compare(int gas, RegionalAccounts accounts) {
        double produced = accounts.production().data().rowSum(gas);
        double consumed = accounts.consumption().data().rowSum(gas);
        if (Math.abs(produced - consumed) > TOLERANCE * Math.max(Math.abs(produced), Math.abs(consumed))) {
            findings.add(Finding.of(InputOutputFinding.ACCOUNTS_DIFFER)
                    .with("gas", model.gases().get(gas).toString())
                    .with("production", Emissions.ofTonnes(produced))
                    .with("consumption", Emissions.ofTonnes(consumed))
                    .with(
                            "difference",
                            Emissions.ofTonnes(Sum.of(produced, -consumed).getAsDouble())));
        }
    }
}
