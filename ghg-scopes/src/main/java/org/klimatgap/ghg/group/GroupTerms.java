package org.klimatgap.ghg.group;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.organisation.Consolidation;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.serial.RecordForm;

/**
 * What a group's statement is about, such as 'operational control, 2021–2024, base year 2021, scopes 1 to 3 by market'.
 *
 * @param consolidation the organisation and how it is consolidated
 * @param vintage the release of the statement
 * @param years the years of the statement, each of which must be complete
 * @param baseYear the year that change is measured from; empty where the group has none
 * @param total the total that the group speaks of first
 * @param market the market whose electricity the group buys, as instruments name it, for instance {@code SE}
 */
public record GroupTerms(
        Consolidation consolidation,
        Vintage vintage,
        List<Integer> years,
        Optional<Integer> baseYear,
        StatementTotal total,
        String market)
        implements Serializable {
    /**
     * Puts the years in order.
     *
     * @throws IllegalArgumentException if there is no year, or the base year is none of them
     */
    public GroupTerms {
        years = years.stream().distinct().sorted().toList();
        List<Integer> known = years;
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a group's statement needs at least one year");
        }
        baseYear.filter(year -> !known.contains(year)).ifPresent(year -> {
            throw new IllegalArgumentException("the base year must be one of " + known + ", was " + year);
        });
    }

    /** {@return the last year, which reports speak of first} */
    public int lastYear() {
        return years.get(years.size() - 1);
    }

    @Override
    public String toString() {
        return consolidation + ", " + years + ", " + total;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
