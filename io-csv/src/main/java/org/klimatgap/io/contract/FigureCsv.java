package org.klimatgap.io.contract;

import java.util.List;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.PlainNumber;

/**
 * Every figure of a contract as a CSV table, such as 'gap.level.co2-territorial,Level gap,35327,t'.
 *
 * <p>Columns: {@code id}, {@code name}, {@code amount} at full precision with a decimal point, {@code unit}. Comma
 * separated, UTF-8; no cell can start a formula in a spreadsheet.
 */
public final class FigureCsv {
    private static final List<String> COLUMNS = List.of("id", "name", "amount", "unit");

    private FigureCsv() {}

    /**
     * Writes the figures.
     *
     * @param assessment the computed figures
     * @param language the language of the names
     * @return the table as text
     */
    public static String of(ContractAssessment assessment, Language language) {
        List<List<String>> rows = assessment.figures().stream()
                .map(figure -> row(figure, language))
                .toList();
        return TableCsv.text(COLUMNS, rows);
    }

    private static List<String> row(ContractFigure figure, Language language) {
        return List.of(
                figure.id(),
                figure.value().name().text(language),
                PlainNumber.format(figure.value().value().amount()),
                figure.value().value().unit().symbol());
    }
}
