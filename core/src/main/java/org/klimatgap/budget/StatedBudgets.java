package org.klimatgap.budget;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * Published budgets of one data file, such as 'IPCC AR6, remaining from 2020, 15 budgets'.
 *
 * <p>Read from a {@link ReferenceTable} with the columns {@code id} (unique), {@code kind} ({@code budget} or {@code
 * overhead}), {@code area}, {@code first_year}, {@code temperature} (in °C, may be empty), {@code probability} (in percent,
 * may be empty), {@code amount}, {@code unit} ({@code t}, {@code kt}, {@code Mt} or {@code Gt} of CO2), {@code confidence}
 * and {@code source}. Example:
 *
 * <pre>
 * # title: Remaining carbon budgets
 * # source: IPCC AR6 WG1, table SPM.2
 * # version: 2021
 * # licence: CC0-1.0
 * id,kind,area,first_year,temperature,probability,amount,unit,confidence,source
 * ar6-1.5-50,budget,World,2020,1.5,50,500,Gt,high,table SPM.2
 * </pre>
 *
 * @param table the file, with its citation
 * @param entries its rows, in order
 */
public record StatedBudgets(ReferenceTable table, List<StatedBudget> entries) implements Serializable {
    private static final List<String> SHIPPED = List.of("ipcc-ar6", "sweden");

    /** Copies the rows. */
    public StatedBudgets {
        entries = List.copyOf(entries);
    }

    /** {@return the names of the files that this library ships: {@code ipcc-ar6} and {@code sweden}} */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * A file that this library ships.
     *
     * @param name for instance {@code sweden}
     * @return its budgets
     * @throws IllegalArgumentException if there is none of that name
     */
    public static StatedBudgets of(String name) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException("unknown budgets '" + name + "', must be one of " + SHIPPED);
        }
        return StatedBudgetParser.parse(ReferenceTable.read(StatedBudgets.class, name + ".csv"))
                .get();
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its budgets, or every defect of the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Checked<StatedBudgets> read(Path path) {
        return StatedBudgetParser.parse(ReferenceTable.read(path));
    }

    /**
     * Finds a budget by its identifier.
     *
     * @param id for instance {@code se-2024-1.5}
     * @return the budget, or empty
     */
    public Optional<StatedBudget> find(String id) {
        return entries.stream().filter(budget -> budget.id().equals(id)).findFirst();
    }

    /**
     * A budget by its identifier.
     *
     * @param id for instance {@code se-2024-1.5}
     * @return the budget
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public StatedBudget get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown budget '" + id + "', must be one of "
                + entries.stream().map(StatedBudget::id).toList()));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
