package org.klimatgap.io.table;

import java.util.List;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Gaps to a goal as a Tablesaw table, such as the row 'level, level-gap, 2023, 35327, t'.
 *
 * <p>One row for each gap. The columns: {@code definition}, the identifier of what it is measured between; {@code against},
 * the path or projection, missing for the other definitions; {@code formula_id} and {@code formula}; {@code year}; {@code
 * amount}, positive for too much; {@code unit}; and the parts of the basis ({@link AccountTable#BASIS_COLUMNS}). Amounts are
 * in different units, and gaps of one goal are different answers to one question: none of them is to be added.
 */
public final class GapTable {
    private final StringColumn definition = StringColumn.create("definition");
    private final StringColumn against = StringColumn.create("against");
    private final StringColumn formulaId = StringColumn.create("formula_id");
    private final StringColumn formula = StringColumn.create("formula");
    private final IntColumn year = IntColumn.create("year");
    private final DoubleColumn amount = DoubleColumn.create("amount");
    private final StringColumn unit = StringColumn.create("unit");
    private final BasisColumns basis = new BasisColumns();

    private GapTable() {}

    /**
     * Every gap of an analysis that needs neither a path nor a projection.
     *
     * @param analysis the analysis
     * @return a new table named {@code gaps}
     */
    public static Table of(GapAnalysis analysis) {
        return of(analysis.gaps());
    }

    /**
     * Chosen gaps, for instance those against several paths.
     *
     * @param gaps the gaps; none gives a table without rows
     * @return a new table named {@code gaps}, in the order of the list
     */
    public static Table of(List<Gap> gaps) {
        GapTable rows = new GapTable();
        gaps.forEach(rows::append);
        return rows.table();
    }

    private void append(Gap gap) {
        definition.append(gap.definition().id());
        Cells.append(against, gap.against().map(Gap.Against::id));
        formulaId.append(gap.definition().operation().key());
        formula.append(gap.definition().operation().formula());
        year.append(gap.year());
        amount.append(gap.amount().value().amount());
        unit.append(gap.amount().value().unit().symbol());
        basis.append(gap.basis());
    }

    private Table table() {
        return Table.create("gaps")
                .addColumns(definition, against, formulaId, formula, year, amount, unit)
                .addColumns(basis.columns());
    }
}
