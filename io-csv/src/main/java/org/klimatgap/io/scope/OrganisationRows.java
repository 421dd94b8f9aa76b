package org.klimatgap.io.scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.organisation.Control;
import org.klimatgap.ghg.organisation.HoldingPeriod;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.organisation.Stake;
import org.klimatgap.ghg.organisation.UnitKind;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/** Rows of one stake each. */
final class OrganisationRows implements CsvTableBuilder<OrganisationRows.Draft> {
    private static final Control[] OPERATIONAL = {Control.FULL, Control.NONE};
    private static final List<String> OF_OWNER =
            List.of("ownership_percent", "financial_control", "operational_control", "from", "to");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> defective = new LinkedHashSet<>();

    /**
     * What sound rows say.
     *
     * @param units the units
     * @param stakes the stakes
     * @param defective the units of rows with an error
     */
    record Draft(List<OrganisationUnit> units, List<Stake> stakes, Set<String> defective) {
        Checked<Organisation> organisation() {
            return Organisation.of(units, stakes, defective);
        }
    }

    /** A sound row that has an owner. */
    private record Row(
            long line,
            String note,
            String parent,
            String unit,
            Share ownership,
            Control financial,
            Control operational,
            HoldingPeriod period) {
        Stake stake(SourceFile file) {
            return new Stake(
                    parent,
                    unit,
                    new Traced<>(
                            ScopeFileText.OWNERSHIP.with("unit", unit).with("parent", parent),
                            ownership,
                            new Origin.Place(file, line, note)),
                    financial,
                    operational,
                    period);
        }
    }

    @Override
    public void accept(CsvRow row) {
        Optional<String> unit = row.require("unit");
        unit.ifPresent(id -> addUnit(row, id));
        if (row.find("parent").isPresent()) {
            addStake(row, unit, row.find("parent").get());
        } else {
            checkHead(row);
        }
        if (!row.isSound()) {
            unit.ifPresent(defective::add);
        }
    }

    private void addUnit(CsvRow row, String id) {
        OrganisationUnit known = units.get(id);
        if (known == null) {
            Optional<String> name = row.require("name");
            Optional<UnitKind> kind = Cells.requireWord(row, "kind", UnitKind::find, UnitKind.values());
            name.ifPresent(text -> kind.ifPresent(word -> {
                units.put(id, new OrganisationUnit(id, text, word));
                lines.put(id, row.line());
            }));
        } else {
            checkSame(row, known);
        }
    }

    private void checkSame(CsvRow row, OrganisationUnit known) {
        boolean sameName =
                row.find("name").filter(name -> !name.equals(known.name())).isEmpty();
        boolean sameKind = Cells.findWord(row, "kind", UnitKind::find, UnitKind.values())
                .filter(kind -> kind != known.kind())
                .isEmpty();
        if (!sameName || !sameKind) {
            row.report(row.finding(ScopeFileFinding.UNIT_DIFFERS)
                    .with("unit", known.id())
                    .with("name", known.name())
                    .with("kind", known.kind().id())
                    .with("first", lines.getOrDefault(known.id(), 0L)));
        }
    }

    private static void checkHead(CsvRow row) {
        OF_OWNER.stream()
                .filter(column -> row.find(column).isPresent())
                .findFirst()
                .ifPresent(column -> row.report(row.finding(ScopeFileFinding.OWNER_MISSING, column)));
    }

    private void addStake(CsvRow row, Optional<String> unit, String parent) {
        Optional<Share> ownership = ownership(row);
        Optional<Control> financial = Cells.requireWord(row, "financial_control", Control::find, Control.values());
        Optional<Control> operational = Cells.requireWord(
                row,
                "operational_control",
                text -> Control.find(text).filter(control -> control != Control.JOINT),
                OPERATIONAL);
        Optional<HoldingPeriod> period = period(row);
        if (row.isSound()) {
            rows.add(new Row(
                    row.line(),
                    row.find("source").orElse(""),
                    parent,
                    unit.orElseThrow(),
                    ownership.orElseThrow(),
                    financial.orElseThrow(),
                    operational.orElseThrow(),
                    period.orElseThrow()));
        }
    }

    private static Optional<Share> ownership(CsvRow row) {
        Optional<BigDecimal> percent = row.requireNumber("ownership_percent");
        boolean inside = percent.filter(number -> number.signum() >= 0 && number.compareTo(WHOLE) <= 0)
                .isPresent();
        if (percent.isPresent() && !inside) {
            row.report(row.finding(ScopeFileFinding.OUT_OF_RANGE, "ownership_percent")
                    .with("least", 0)
                    .with("most", 100));
        }
        return percent.filter(number -> inside).map(number -> Share.ofPercent(number.doubleValue()));
    }

    private static Optional<HoldingPeriod> period(CsvRow row) {
        Optional<LocalDate> from = Cells.day(row, "from", false);
        Optional<LocalDate> to = Cells.day(row, "to", true);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.report(row.finding(ScopeFileFinding.ENDS_BEFORE)
                    .with("from", from.get().toString())
                    .with("to", to.get().toString()));
            return Optional.empty();
        }
        return Optional.of(HoldingPeriod.of(from, to));
    }

    @Override
    public Draft build(SourceFile file) {
        return new Draft(
                List.copyOf(units.values()),
                rows.stream().map(row -> row.stake(file)).toList(),
                Set.copyOf(defective));
    }
}
