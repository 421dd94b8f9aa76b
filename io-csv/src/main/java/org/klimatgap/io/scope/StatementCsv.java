package org.klimatgap.io.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.statement.CategoryState;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementLine;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.ghg.statement.TotalQuality;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.quantity.Quantity;

/**
 * A statement as CSV tables, such as the line '2023,scope-2,2.electricity,kommun,,market-based,1572.3,100,1572.3,,,'.
 *
 * <p>Numbers with every digit and a decimal point, empty where unknown; comma separated, UTF-8. No table has a sum of the two
 * ways of scope 2.
 */
public final class StatementCsv {
    private static final List<String> LINES = List.of(
            "year",
            "scope",
            "category",
            "unit",
            "facility",
            "method",
            "gross_tonnes",
            "share_percent",
            "tonnes",
            "biogenic_tonnes",
            "quality",
            "quality_score");

    private static final List<String> TOTALS = List.of(
            "year",
            "total",
            "tonnes",
            "lower_bound",
            "biogenic_tonnes",
            "kg_per_resident",
            "kg_per_employee",
            "quality_score",
            "quality_judged_percent");

    private static final List<String> CATEGORIES =
            List.of("year", "scope", "category", "state", "unit", "key", "included_in", "justification");

    private StatementCsv() {}

    /**
     * Writes the consolidated lines: {@code year}, {@code scope}, {@code category}, {@code unit}, {@code facility}, {@code
     * method}, {@code gross_tonnes} (of the unit), {@code share_percent} (the group's), {@code tonnes} (their product), {@code
     * biogenic_tonnes} (the group's, outside the scopes), {@code quality} (five points from 1 to 4) and {@code quality_score}
     * (their mean).
     *
     * @param statement the statement
     * @return the table as text
     */
    public static String lines(GhgStatement statement) {
        return TableCsv.text(
                LINES, statement.lines().stream().map(StatementCsv::cells).toList());
    }

    private static List<String> cells(StatementLine line) {
        ScopeEntry entry = line.entry();
        return List.of(
                Integer.toString(entry.year()),
                "scope-" + entry.category().scope().number(),
                entry.category().id(),
                entry.unit(),
                entry.facility().orElse(""),
                entry.method().id(),
                number(Optional.of(entry.emissions())),
                number(Optional.of(line.share())),
                number(Optional.of(line.emissions())),
                number(line.biogenic()),
                entry.quality().map(DataQuality::toString).orElse(""),
                entry.quality()
                        .map(quality -> PlainNumber.format(quality.score().amount()))
                        .orElse(""));
    }

    /**
     * Writes the totals that the statement has: {@code year}, {@code total} (see {@link StatementTotal#id}), {@code tonnes},
     * {@code lower_bound} (yes or no), {@code biogenic_tonnes} (beside the total), {@code kg_per_resident}, {@code
     * kg_per_employee}, {@code quality_score} (from 1 to 4, weighted by emissions) and {@code quality_judged_percent}.
     *
     * @param statement the statement
     * @return the table as text
     */
    public static String totals(GhgStatement statement) {
        List<List<String>> rows = new ArrayList<>();
        for (int year : statement.years()) {
            for (StatementTotal total : StatementTotal.values()) {
                if (statement.total(total, year).isPresent()) {
                    rows.add(cells(statement, total, year));
                }
            }
        }
        return TableCsv.text(TOTALS, rows);
    }

    private static List<String> cells(GhgStatement statement, StatementTotal total, int year) {
        Optional<TotalQuality> quality = statement.quality(total, year);
        return List.of(
                Integer.toString(year),
                total.id(),
                number(statement.total(total, year)),
                statement.isLowerBound(total, year) ? "yes" : "no",
                number(statement.biogenic(total, year)),
                number(statement.perResident(total, year)),
                number(statement.perEmployee(total, year)),
                number(quality.map(TotalQuality::score)),
                number(quality.map(TotalQuality::rated)));
    }

    /**
     * Writes what the statement says of each category: {@code year}, {@code scope}, {@code category}, {@code state} (see {@link
     * CategoryState#id}) and for each notation key of it a row with {@code unit} (empty for the whole group), {@code key},
     * {@code included_in} and {@code justification}; one row with empty cells where it has no key.
     *
     * @param statement the statement
     * @return the table as text
     */
    public static String completeness(GhgStatement statement) {
        List<List<String>> rows = new ArrayList<>();
        for (int year : statement.years()) {
            statement.completeness().states(year).forEach((category, state) -> {
                List<String> head = List.of(
                        Integer.toString(year), "scope-" + category.scope().number(), category.id(), state.id());
                List<Disclosure> stated = statement.completeness().disclosures(category, year);
                stated.forEach(disclosure -> rows.add(row(head, cells(disclosure))));
                if (stated.isEmpty()) {
                    rows.add(row(head, List.of("", "", "", "")));
                }
            });
        }
        return TableCsv.text(CATEGORIES, rows);
    }

    private static List<String> row(List<String> head, List<String> rest) {
        return Stream.concat(head.stream(), rest.stream()).toList();
    }

    private static List<String> cells(Disclosure disclosure) {
        return List.of(
                disclosure.unit().orElse(""),
                disclosure.key().name(),
                disclosure.target().map(ScopeCategory::id).orElse(""),
                disclosure.justification());
    }

    private static String number(Optional<? extends Traced<? extends Quantity>> figure) {
        return figure.map(traced -> PlainNumber.format(traced.value().amount())).orElse("");
    }
}
