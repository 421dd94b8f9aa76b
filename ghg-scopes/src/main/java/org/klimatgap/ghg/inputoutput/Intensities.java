package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.Gas;
import org.klimatgap.quantity.InputUnit;

/**
 * What each sector emits for a unit of its output, such as '0.5 t CO2e/MSEK of SE|agriculture'.
 *
 * @param values emissions of each gas for each sector, in tonnes for each unit of money
 * @param gwpSet the set by which they became CO2 equivalents, or {@link org.klimatgap.basis.Basis#NO_GWP}
 */
public record Intensities(LabelledMatrix<Gas, RegionLabel> values, String gwpSet) {
    /**
     * Intensities of a system whose output is known: s_j = f_j / x_j.
     *
     * @param stressors what the sectors emit
     * @param system the system
     * @return the intensities, or every defect; a sector without a factor is an error and never zero
     * @throws IllegalArgumentException if the system is one of published coefficients, which has no output
     */
    public static Checked<Intensities> from(Stressors stressors, InputOutputSystem system) {
        LabelledMatrix<RegionLabel, String> output = system.output()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a system of coefficients has no output to divide by; give intensities"));
        List<Finding> findings = new ArrayList<>();
        Optional<LabelledMatrix<Gas, RegionLabel>> aligned = new Alignment(system.sectors(), findings)
                .columns(InputOutputText.TABLE_EMISSIONS, stressors.production(), InputOutputFinding.MISSING_FACTOR);
        aligned.ifPresent(table -> check(table, output, findings));
        if (findings.stream().anyMatch(Finding::isError)) {
            return Checked.failed(findings);
        }
        InputUnit unit = unit(system.unit());
        return Checked.of(
                new Intensities(
                        PerOutput.divide(InputOutputOperation.INTENSITY, aligned.orElseThrow(), output, unit),
                        stressors.gwpSet()),
                findings);
    }

    /** Tonnes for each unit of money. */
    static InputUnit unit(InputUnit money) {
        return new InputUnit(Stressors.TONNES + "/" + money);
    }

    private static void check(
            LabelledMatrix<Gas, RegionLabel> table,
            LabelledMatrix<RegionLabel, String> output,
            List<Finding> findings) {
        List<RegionLabel> idle = PerOutput.idleInUse(table, PerOutput.divisors(output));
        if (!idle.isEmpty()) {
            findings.add(InputOutputFinding.USE_WITHOUT_OUTPUT.about(table, idle));
        }
        findings.addAll(negative(table));
    }

    /** A finding for each gas that sectors emit less than nothing of. */
    static List<Finding> negative(LabelledMatrix<Gas, RegionLabel> table) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            double[] row = table.data().dense(i);
            List<RegionLabel> sectors = IntStream.range(0, row.length)
                    .filter(j -> row[j] < 0)
                    .mapToObj(table.columns()::get)
                    .toList();
            if (!sectors.isEmpty()) {
                findings.add(InputOutputFinding.NEGATIVE_INTENSITY
                        .about(table, sectors)
                        .with("gas", table.rows().get(i).toString()));
            }
        }
        return findings;
    }
}
