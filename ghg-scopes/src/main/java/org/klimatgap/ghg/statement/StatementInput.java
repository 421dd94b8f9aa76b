package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/**
 * What a statement is made of, such as '120 entries, 12 disclosures, 2020–2024'.
 *
 * @param entries the gross lines of all units; lines of other years are left to statements of those years
 * @param disclosures why categories have no number
 * @param years the years of the statement, each of which must be complete
 * @param residents the residents by year, for emissions per resident
 * @param employees the employees by year, for emissions per employee
 */
public record StatementInput(
        List<ScopeEntry> entries,
        List<Disclosure> disclosures,
        List<Integer> years,
        Map<Integer, Traced<Population>> residents,
        Map<Integer, Traced<Population>> employees)
        implements Serializable {
    /**
     * Copies the parts; years are put in order, each once.
     *
     * @throws IllegalArgumentException if there is no year
     */
    public StatementInput {
        entries = List.copyOf(entries);
        disclosures = List.copyOf(disclosures);
        years = years.stream().distinct().sorted().toList();
        residents = Collections.unmodifiableMap(new TreeMap<>(residents));
        employees = Collections.unmodifiableMap(new TreeMap<>(employees));
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a statement needs at least one year");
        }
    }

    /**
     * Entries and disclosures without persons.
     *
     * @param entries the gross lines of all units
     * @param disclosures why categories have no number
     * @param years the years of the statement
     * @return the input
     * @throws IllegalArgumentException if there is no year
     */
    public static StatementInput of(List<ScopeEntry> entries, List<Disclosure> disclosures, List<Integer> years) {
        return new StatementInput(entries, disclosures, years, Map.of(), Map.of());
    }

    /**
     * The input with residents.
     *
     * @param persons the residents by year
     * @return the changed input
     */
    public StatementInput withResidents(Map<Integer, Traced<Population>> persons) {
        return new StatementInput(entries, disclosures, years, persons, employees);
    }

    /**
     * The input with employees.
     *
     * @param persons the employees by year
     * @return the changed input
     */
    public StatementInput withEmployees(Map<Integer, Traced<Population>> persons) {
        return new StatementInput(entries, disclosures, years, residents, persons);
    }

    @Override
    public String toString() {
        return entries.size() + " entries, " + disclosures.size() + " disclosures, " + years;
    }
}
