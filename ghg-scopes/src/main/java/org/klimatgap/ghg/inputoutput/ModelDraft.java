package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.Gas;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/** Makes a model and collects every defect. */
final class ModelDraft {
    /** Figures of emissions are known to a few per cent; this leaves six digits. */
    private static final double EXACT_ENOUGH = 1e-6;

    private static final int SHOWN = 10;

    private final InputOutputSystem system;
    private final Intensities intensities;
    private final List<Finding> findings = new ArrayList<>();

    ModelDraft(InputOutputSystem system, Intensities intensities) {
        this.system = system;
        this.intensities = intensities;
    }

    Checked<InputOutputModel> build() {
        return aligned()
                .map(direct -> model(direct, direct, Optional.empty()))
                .orElseGet(() -> Checked.failed(findings));
    }

    Checked<InputOutputModel> build(Imports imports) {
        checkEmissions(InputOutputText.TABLE_IMPORTS, imports.multipliers());
        requireGases(imports.multipliers());
        Optional<LabelledMatrix<Gas, RegionLabel>> direct = aligned();
        Optional<LabelledMatrix<RegionLabel, RegionLabel>> inputs =
                imports.inputs().flatMap(this::aligned);
        imports.inputs()
                .ifPresent(table -> new Alignment(imports.multipliers().columns(), findings)
                        .rows(InputOutputText.TABLE_IMPORTS, table));
        if (direct.isEmpty() || hasErrors()) {
            return Checked.failed(findings);
        }
        LabelledMatrix<Gas, RegionLabel> loaded =
                inputs.map(table -> loaded(direct.get(), imports, table)).orElse(direct.get());
        return model(direct.get(), loaded, Optional.of(imports.multipliers()));
    }

    private Optional<LabelledMatrix<RegionLabel, RegionLabel>> aligned(
            LabelledMatrix<RegionLabel, RegionLabel> inputs) {
        return new Alignment(system.sectors(), findings).columns(InputOutputText.TABLE_IMPORTS, inputs);
    }

    private void requireGases(LabelledMatrix<Gas, RegionLabel> multipliers) {
        if (!multipliers.rows().equals(intensities.values().rows())) {
            throw new IllegalArgumentException("multipliers of imports must be of the gases "
                    + intensities.values().rows() + ", in this order, were of " + multipliers.rows());
        }
    }

    private Optional<LabelledMatrix<Gas, RegionLabel>> aligned() {
        checkEmissions(InputOutputText.TABLE_EMISSIONS, intensities.values());
        Optional<LabelledMatrix<Gas, RegionLabel>> direct = new Alignment(system.sectors(), findings)
                .columns(InputOutputText.TABLE_EMISSIONS, intensities.values(), InputOutputFinding.MISSING_FACTOR);
        return hasErrors() ? Optional.empty() : direct;
    }

    private void checkEmissions(InputOutputText name, LabelledMatrix<Gas, RegionLabel> table) {
        new Alignment(system.sectors(), findings).unit(name, table, Intensities.unit(system.unit()));
        findings.addAll(Intensities.negative(table));
    }

    /** Emissions for each unit of output with those of its imported inputs: s_j + Σ_i m_i·a_ij. */
    private LabelledMatrix<Gas, RegionLabel> loaded(
            LabelledMatrix<Gas, RegionLabel> direct, Imports imports, LabelledMatrix<RegionLabel, RegionLabel> inputs) {
        LabelledMatrix<Gas, RegionLabel> abroad = imports.multipliers().withColumns(inputs.rows());
        CompressedRows bySector = inputs.data().transposed();
        CompressedRows.Builder data =
                new CompressedRows.Builder(system.sectors().size());
        for (int gas = 0; gas < direct.rows().size(); gas++) {
            double[] causes = abroad.data().dense(gas);
            double[] row = direct.data().dense(gas);
            for (int j = 0; j < row.length; j++) {
                row[j] += bySector.dot(j, causes);
            }
            data.add(row);
        }
        CellOrigin origin = (row, column) -> loadedOrigin(direct, abroad, inputs, row, column);
        return new LabelledMatrix<>(direct.unit(), direct.rows(), system.sectors(), data.build(), origin);
    }

    private static Origin loadedOrigin(
            LabelledMatrix<Gas, RegionLabel> direct,
            LabelledMatrix<Gas, RegionLabel> abroad,
            LabelledMatrix<RegionLabel, RegionLabel> inputs,
            int gas,
            int sector) {
        RegionLabel label = direct.columns().get(sector);
        List<Traced<?>> parts = new ArrayList<>();
        parts.add(direct.traced(InputOutputText.INTENSITY_OF.of(label), gas, sector));
        for (int i = 0; i < inputs.rows().size(); i++) {
            if (inputs.data().value(i, sector) != 0) {
                RegionLabel product = inputs.rows().get(i);
                parts.add(abroad.traced(InputOutputText.MULTIPLIER_OF.of(product), gas, i));
                parts.add(inputs.traced(InputOutputText.IMPORTED_INPUTS_OF.of(label, product), i, sector));
            }
        }
        return InputOutputOperation.INTENSITY_WITH_IMPORTS.origin(parts.toArray(Traced<?>[]::new));
    }

    private Checked<InputOutputModel> model(
            LabelledMatrix<Gas, RegionLabel> direct,
            LabelledMatrix<Gas, RegionLabel> loaded,
            Optional<LabelledMatrix<Gas, RegionLabel>> imported) {
        List<double[]> solutions = new ArrayList<>();
        double error = 0;
        for (int gas = 0; gas < loaded.rows().size(); gas++) {
            double[] right = loaded.data().dense(gas);
            double[] solution = system.leontief().multipliers(right);
            error = Math.max(error, system.leontief().relativeError(right, solution));
            solutions.add(solution);
        }
        Share atMost = Share.ofFraction(error);
        if (error > EXACT_ENOUGH) {
            findings.add(Finding.of(InputOutputFinding.INACCURATE).with("error", atMost));
        }
        return Checked.of(
                new InputOutputModel(
                        system,
                        new Intensities(direct, intensities.gwpSet()),
                        new EmissionMultipliers(
                                multipliers(loaded, solutions, imported),
                                intensities.gwpSet(),
                                system.unit(),
                                absent()),
                        atMost),
                findings);
    }

    private Set<RegionLabel> absent() {
        return system.output().stream()
                .flatMap(output ->
                        output.rows().stream().filter(sector -> output.value(sector, InputOutputSystem.OUTPUT) == 0))
                .collect(Collectors.toSet());
    }

    private LabelledMatrix<Gas, RegionLabel> multipliers(
            LabelledMatrix<Gas, RegionLabel> loaded,
            List<double[]> solutions,
            Optional<LabelledMatrix<Gas, RegionLabel>> imported) {
        int sectors = system.sectors().size();
        List<RegionLabel> products = Stream.concat(
                        system.sectors().stream(), imported.stream().flatMap(table -> table.columns().stream()))
                .toList();
        CompressedRows.Builder data = new CompressedRows.Builder(products.size());
        for (int gas = 0; gas < solutions.size(); gas++) {
            data.add(joined(solutions.get(gas), imported, gas));
        }
        CellOrigin origin = (row, column) -> column < sectors
                ? multiplierOrigin(loaded, row, column)
                : imported.orElseThrow().origin(row, column - sectors);
        return new LabelledMatrix<>(loaded.unit(), loaded.rows(), products, data.build(), origin);
    }

    private static double[] joined(double[] home, Optional<LabelledMatrix<Gas, RegionLabel>> imported, int gas) {
        double[] abroad = imported.map(table -> table.data().dense(gas)).orElse(new double[0]);
        return Stream.of(home, abroad).flatMapToDouble(Arrays::stream).toArray();
    }

    /**
     * All coefficients and intensities take part in each multiplier. Shown are the sector's own intensity and the largest of
     * what it buys, so that a derivation stays readable whatever the number of sectors.
     */
    private Origin multiplierOrigin(LabelledMatrix<Gas, RegionLabel> loaded, int gas, int sector) {
        RegionLabel label = loaded.columns().get(sector);
        LabelledMatrix<RegionLabel, RegionLabel> coefficients = system.coefficients();
        Stream<Traced<?>> own = Stream.of(loaded.traced(InputOutputText.INTENSITY_OF.of(label), gas, sector));
        Stream<Traced<?>> inputs = IntStream.range(0, coefficients.rows().size())
                .boxed()
                .filter(i -> coefficients.data().value(i, sector) != 0)
                .sorted(Comparator.comparingDouble(i -> -coefficients.data().value(i, sector)))
                .limit(SHOWN)
                .map(i -> input(coefficients, i, sector));
        return InputOutputOperation.MULTIPLIER.origin(Stream.concat(own, inputs).toArray(Traced<?>[]::new));
    }

    private static Traced<InputAmount> input(
            LabelledMatrix<RegionLabel, RegionLabel> coefficients, int row, int column) {
        RegionLabel buyer = coefficients.columns().get(column);
        return coefficients.traced(
                InputOutputText.INPUT_OF.of(buyer, coefficients.rows().get(row)), row, column);
    }

    private boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
