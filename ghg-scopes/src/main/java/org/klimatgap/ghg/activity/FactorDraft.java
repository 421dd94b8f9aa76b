package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.reference.ReferenceRow;

/** A factor whose gases are read row by row. */
final class FactorDraft {
    private final CellChecks cells;
    private final List<EmissionFactor> parts = new ArrayList<>();
    private final List<ReferenceRow> rows = new ArrayList<>();

    FactorDraft(CellChecks cells) {
        this.cells = cells;
    }

    void add(ReferenceRow row, EmissionFactor part) {
        if (parts.isEmpty()) {
            keep(row, part);
        } else if (!same(part)) {
            cells.add(cells.at(ActivityFinding.CONTRADICTING_ROWS, row)
                    .with("factor", part.id())
                    .with("first", row().line()));
        } else {
            addGas(row, part);
        }
    }

    private void addGas(ReferenceRow row, EmissionFactor part) {
        Optional<ReferenceRow> first = rows.stream()
                .filter(each -> each.get("gas").equals(row.get("gas")))
                .findFirst();
        if (first.isPresent()) {
            cells.duplicate(row, part.id() + ", " + row.get("gas"), first.get().line());
        } else if (mixesEquivalents(row)) {
            cells.add(cells.at(ActivityFinding.CONTRADICTING_ROWS, row)
                    .with("factor", part.id())
                    .with("first", row().line()));
        } else {
            keep(row, part);
        }
    }

    /** CO2 equivalents hold every gas already; only biogenic CO2 may stand beside them. */
    private boolean mixesEquivalents(ReferenceRow row) {
        List<String> inScopes = new ArrayList<>(List.of(row.get("gas")));
        rows.forEach(each -> inScopes.add(each.get("gas")));
        inScopes.remove(GasFactor.BIOGENIC_CO2);
        return inScopes.contains(GasFactor.EQUIVALENTS) && inScopes.size() > 1;
    }

    private void keep(ReferenceRow row, EmissionFactor part) {
        parts.add(part);
        rows.add(row);
    }

    private boolean same(EmissionFactor part) {
        return comparable(parts.get(0)).equals(comparable(part));
    }

    /** A factor without what may differ from gas to gas. */
    private static List<Object> comparable(EmissionFactor factor) {
        return List.of(
                factor.activity(),
                factor.categories(),
                factor.supplier(),
                factor.region(),
                factor.stage(),
                factor.validity(),
                factor.gases().get(0).unit().denominator().base());
    }

    boolean clashesWith(FactorDraft other) {
        return name().equals(other.name())
                && parts.get(0).validity().overlaps(other.parts.get(0).validity());
    }

    ReferenceRow row() {
        return rows.get(0);
    }

    String name() {
        return parts.get(0).id();
    }

    Optional<EmissionFactor> factor() {
        return parts.stream().findFirst().map(this::withAllGases);
    }

    private EmissionFactor withAllGases(EmissionFactor first) {
        List<GasFactor> gases =
                parts.stream().flatMap(part -> part.gases().stream()).toList();
        return new EmissionFactor(
                first.id(),
                first.set(),
                first.activity(),
                first.categories(),
                first.supplier(),
                first.region(),
                first.stage(),
                first.validity(),
                gases,
                weakest(),
                first.source());
    }

    /** A factor is as sure as the least sure of its gases; the enum goes from sure to unsure. */
    private Confidence weakest() {
        return parts.stream()
                .map(EmissionFactor::confidence)
                .max(Confidence::compareTo)
                .orElseThrow();
    }
}
