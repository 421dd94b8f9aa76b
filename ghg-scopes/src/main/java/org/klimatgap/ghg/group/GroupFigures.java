package org.klimatgap.ghg.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.ScopeFigure;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** Collects every figure of a group under its identifier. */
final class GroupFigures {
    private final GroupInventory group;
    private final GhgStatement statement;
    private final List<GroupFigure> figures = new ArrayList<>();

    GroupFigures(GroupInventory group) {
        this.group = group;
        this.statement = group.statement();
    }

    List<GroupFigure> all() {
        for (int year : statement.years()) {
            for (StatementTotal total : StatementTotal.values()) {
                addTotal(total, year);
            }
            addCategories(year);
            addMethods(year);
        }
        for (StatementTotal total : StatementTotal.values()) {
            addChange(total);
        }
        return List.copyOf(figures);
    }

    private void addTotal(StatementTotal total, int year) {
        add(GroupFigureIds.of(total, year), statement.total(total, year));
        add(GroupFigureIds.of("biogenic", total, year), statement.biogenic(total, year));
        add(GroupFigureIds.of("per-resident", total, year), statement.perResident(total, year));
        add(GroupFigureIds.of("per-employee", total, year), statement.perEmployee(total, year));
        statement.quality(total, year).ifPresent(quality -> {
            add(GroupFigureIds.of("quality", total, year), Optional.of(quality.score()));
            add(GroupFigureIds.of("quality-judged", total, year), Optional.of(quality.rated()));
        });
    }

    /** Categories by method; all methods together where there are several, but never both ways of scope 2. */
    private void addCategories(int year) {
        for (StatementTotal total : List.of(StatementTotal.SCOPE_1, StatementTotal.SCOPE_3)) {
            statement
                    .categories(total, year)
                    .forEach(each -> add(GroupFigureIds.of(each.category(), year), each.emissions()));
        }
        for (ScopeFigure figure : statement.figures()) {
            if (figure.year() == year) {
                add(GroupFigureIds.of(figure), Optional.of(figure.emissions()));
                add("biogenic." + GroupFigureIds.of(figure), figure.biogenic());
            }
        }
    }

    private void addMethods(int year) {
        for (MethodShare each : group.methods(StatementTotal.SCOPE_3, year)) {
            String id = GroupFigureIds.of(each.method().id(), StatementTotal.SCOPE_3, year);
            add(id, Optional.of(each.emissions()));
            add("share." + id, Optional.of(each.share()));
        }
    }

    private void addChange(StatementTotal total) {
        group.data().terms().baseYear().ifPresent(year -> {
            Checked<ComparableSeries> checked = group.comparable(total);
            ComparableSeries series = checked.get();
            boolean isLike = checked.findings().stream().noneMatch(each -> each.code() == GroupFinding.NOT_RESTATED);
            if (series.isRestated()) {
                add(GroupFigureIds.of("restated", total, year), series.series().find(year));
            }
            if (isLike) {
                add(GroupFigureIds.of("change", total, group.lastYear()), change(series, year));
            }
        });
    }

    private Optional<Traced<Share>> change(ComparableSeries series, int base) {
        int last = group.lastYear();
        return series.series()
                .find(base)
                .filter(from -> !from.value().isNegative())
                .flatMap(from -> series.series()
                        .find(last)
                        .flatMap(now -> new Observation(
                                        statement.basis(), last, now, ValueStatus.REPORTED, Optional.empty())
                                .changeSince(new Baseline(statement.basis(), base, from, ValueStatus.REPORTED))));
    }

    private void add(String id, Optional<? extends Traced<? extends Quantity>> value) {
        value.ifPresent(known -> figures.add(new GroupFigure(id, known)));
    }
}
