package org.klimatgap.ghg.group;

import java.util.stream.Collectors;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.ScopeFigure;
import org.klimatgap.ghg.statement.StatementTotal;

/**
 * The identifiers of a group's figures, such as 'scope.2.market-based.2024', 'scope.3.6.2024' and 'scopes.1-2-3.market-based.2024'.
 *
 * <p>What is derived from a total stands before it: {@code biogenic.scope.1.2024}, {@code change.scope.1.2024}.
 */
public final class GroupFigureIds {
    private GroupFigureIds() {}

    /**
     * The identifier of a total of a year.
     *
     * @param total the total
     * @param year the year
     * @return for instance {@code scope.1.2024} or {@code scopes.1-2.location-based.2024}
     */
    public static String of(StatementTotal total, int year) {
        String numbers =
                total.scopes().stream().map(Scope::number).map(String::valueOf).collect(Collectors.joining("-"));
        return (total.scopes().size() == 1 ? "scope." : "scopes.")
                + numbers
                + total.way().map(way -> "." + way.id()).orElse("")
                + "."
                + year;
    }

    /**
     * The identifier of what is derived from a total of a year.
     *
     * @param quantity what it is, for instance {@code change}
     * @param total the total
     * @param year the year
     * @return for instance {@code change.scope.1.2024}
     */
    public static String of(String quantity, StatementTotal total, int year) {
        return quantity + "." + of(total, year);
    }

    /**
     * The identifier of a category of scope 1 or 3 in a year, all methods together.
     *
     * @param category the category
     * @param year the year
     * @return for instance {@code scope.3.6.2024}
     */
    public static String of(ScopeCategory category, int year) {
        return "scope." + category.id() + "." + year;
    }

    /**
     * The identifier of a category by one method in a year.
     *
     * @param figure the figure
     * @return for instance {@code scope.2.electricity.market-based.2024}
     */
    public static String of(ScopeFigure figure) {
        return "scope." + figure.category().id() + "." + figure.method().id() + "." + figure.year();
    }
}
