package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.InputUnit;

/** Brings tables into the order of a list of sectors and notes which ones do not fit. */
final class Alignment {
    private final List<RegionLabel> sectors;
    private final List<Finding> findings;

    Alignment(List<RegionLabel> sectors, List<Finding> findings) {
        this.sectors = sectors;
        this.findings = findings;
    }

    <C> Optional<LabelledMatrix<RegionLabel, C>> rows(InputOutputText name, LabelledMatrix<RegionLabel, C> table) {
        return fits(name.of(), table, table.rows(), InputOutputFinding.MISSING_LABEL)
                ? Optional.of(table.withRows(sectors))
                : Optional.empty();
    }

    <R> Optional<LabelledMatrix<R, RegionLabel>> columns(InputOutputText name, LabelledMatrix<R, RegionLabel> table) {
        return columns(name, table, InputOutputFinding.MISSING_LABEL);
    }

    <R> Optional<LabelledMatrix<R, RegionLabel>> columns(
            InputOutputText name, LabelledMatrix<R, RegionLabel> table, InputOutputFinding missing) {
        return fits(name.of(), table, table.columns(), missing)
                ? Optional.of(table.withColumns(sectors))
                : Optional.empty();
    }

    private boolean fits(
            Message name, LabelledMatrix<?, ?> table, List<RegionLabel> labels, InputOutputFinding missing) {
        boolean complete = report(missing, name, table, without(sectors, labels));
        boolean known = report(InputOutputFinding.UNKNOWN_LABEL, name, table, without(labels, sectors));
        return complete && known;
    }

    private boolean report(
            InputOutputFinding code, Message name, LabelledMatrix<?, ?> table, List<RegionLabel> labels) {
        if (!labels.isEmpty()) {
            findings.add(code.about(table, labels).with("table", name));
        }
        return labels.isEmpty();
    }

    private static List<RegionLabel> without(List<RegionLabel> labels, List<RegionLabel> others) {
        Set<RegionLabel> rest = new LinkedHashSet<>(labels);
        rest.removeAll(new LinkedHashSet<>(others));
        return new ArrayList<>(rest);
    }

    void unit(InputOutputText name, LabelledMatrix<?, ?> table, InputUnit expected) {
        if (!table.unit().equals(expected)) {
            findings.add(InputOutputFinding.UNIT_DIFFERS
                    .about(table, List.of())
                    .with("table", name.of())
                    .with("unit", table.unit().symbol())
                    .with("expected", expected.symbol()));
        }
    }
}
