package org.klimatgap.io.table;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Quantity;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Every figure of a contract as a Tablesaw table, such as 'gap.level.co2-territorial, Level gap, 35327, t'.
 *
 * <p>One row for each figure, in the order of the section: {@code id}, {@code name}, {@code amount} at full precision,
 * {@code unit}, as {@link org.klimatgap.io.contract.FigureCsv} writes them; then {@code account}, the parts of its basis
 * ({@link AccountTable#BASIS_COLUMNS}) and {@code formula}, missing for a figure that was not computed. Only {@code amount}
 * is a number. Its rows are in different units and of different accounts, so select by {@code id} or by {@code unit} and
 * basis before computing with it.
 */
public final class FigureTable {
    private final StringColumn id = StringColumn.create("id");
    private final StringColumn name = StringColumn.create("name");
    private final DoubleColumn amount = DoubleColumn.create("amount");
    private final StringColumn unit = StringColumn.create("unit");
    private final StringColumn account = StringColumn.create("account");
    private final BasisColumns basis = new BasisColumns();
    private final StringColumn formula = StringColumn.create("formula");
    private final Language language;
    private final Optional<Basis> group;

    private FigureTable(Language language, Optional<Basis> group) {
        this.group = group;
        this.language = language;
    }

    /**
     * The figures of a contract.
     *
     * @param assessment the computed figures
     * @param language the language of the names
     * @return a new table named after the contract's file
     */
    public static Table of(ContractAssessment assessment, Language language) {
        FigureTable rows = new FigureTable(
                language,
                assessment.contract().group().map(group -> group.statement().basis()));
        assessment.figures().forEach(rows::append);
        return rows.table(assessment.contract().file().name());
    }

    private void append(ContractFigure figure) {
        Quantity value = figure.value().value();
        id.append(figure.id());
        name.append(figure.value().name().text(language));
        amount.append(value.amount());
        unit.append(value.unit().symbol());
        figure.account().map(ContractAccount::id).ifPresentOrElse(account::append, account::appendMissing);
        basis.append(basis(figure));
        Cells.append(formula, Formulas.of(figure.value().origin()));
    }

    /** What an account's tonnes stand for; a figure without one is of the group. */
    private Basis basis(ContractFigure figure) {
        return figure.account().map(each -> each.account().basis()).orElseGet(() -> group.orElseThrow());
    }

    private Table table(String title) {
        return Table.create(title)
                .addColumns(id, name, amount, unit, account)
                .addColumns(basis.columns())
                .addColumns(formula);
    }
}
