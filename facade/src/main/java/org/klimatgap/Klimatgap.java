package org.klimatgap;

import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Share;

/**
 * The beginning of every question, such as {@code contract("examples/alvesta/contract.json").report()}.
 *
 * <p>Made for {@code import static org.klimatgap.Klimatgap.*;}. Files are named by a path relative to the working folder. What is
 * wrong in a file is a {@link org.klimatgap.finding.DataException}, whose message has one error a line with file and line; a wrong
 * argument is an {@link IllegalArgumentException} that says what would be valid. Answers are in Swedish until they are asked for in
 * another language.
 */
public final class Klimatgap {
    static final Language FIRST = Language.SWEDISH;

    private Klimatgap() {}

    /**
     * Reads a climate contract and computes its section 5.1, in the language of the contract.
     *
     * @param file a {@code contract.json}
     * @return every figure of the section
     * @throws org.klimatgap.finding.DataException if the contract or a file that it names has errors
     */
    public static Contract contract(String file) {
        return Contract.read(Mistake.file(file));
    }

    /**
     * Reads a statistic of all municipalities.
     *
     * @param file an export of SMHI's national emissions database, CSV or XLSX
     * @return the statistic, which can be asked for a comparison
     * @throws org.klimatgap.finding.DataException if the file has errors
     */
    public static Municipalities national(String file) {
        return Municipalities.read(Mistake.file(file));
    }

    /**
     * Reads the consumption of households in all municipalities.
     *
     * @param file SEI's household consumption, CSV or XLSX, with its year in the file's name
     * @return the footprints, which can be compared with a goal
     * @throws org.klimatgap.finding.DataException if the file has errors
     */
    public static Footprints consumption(String file) {
        return Footprints.read(Mistake.file(file));
    }

    /**
     * Reads the consumption of households in all municipalities from a file whose name does not say its year.
     *
     * @param file SEI's household consumption, CSV or XLSX
     * @param year the year of the consumption
     * @return the footprints, which can be compared with a goal
     * @throws org.klimatgap.finding.DataException if the file has errors, or its name has another year
     */
    public static Footprints consumption(String file, int year) {
        return Footprints.read(Mistake.file(file), year);
    }

    /**
     * Begins a question on a carbon budget: {@code budget(tonnes(737_173)).from(2024).startingAt(tonnes(120_545))}.
     *
     * @param total what may be emitted in all
     * @return the budget, which needs its first year
     */
    public static Budget.Total budget(Emissions total) {
        return new Budget.Total(total);
    }

    /**
     * Begins a question on a municipal group: {@code group("group.csv").activities("activities.csv").factors("ipcc-2006").of(2024)}.
     *
     * @param organisation the table of who owns what, a CSV
     * @return the tables, which need their activities, factors and years
     */
    public static GroupTables group(String organisation) {
        return GroupTables.of(Mistake.file(organisation));
    }

    /**
     * How a value came about: {@code explain(group.total(StatementTotal.SCOPE_1, 2024))}.
     *
     * @param value a computed value
     * @return its derivation, down to file and line or a stated assumption
     */
    public static Derivation explain(Traced<?> value) {
        return new Derivation(Mistake.given(value, "a computed value, such as group.total(…),"), FIRST);
    }

    /**
     * An amount of emissions.
     *
     * @param amount tonnes
     * @return the amount
     */
    public static Emissions tonnes(double amount) {
        return Emissions.ofTonnes(amount);
    }

    /**
     * A share.
     *
     * @param amount percent
     * @return the share
     */
    public static Share percent(double amount) {
        return Share.ofPercent(amount);
    }

    /**
     * Emissions per person and year.
     *
     * @param amount kilograms per person
     * @return the emissions
     */
    public static EmissionsPerCapita kilogramsPerPerson(double amount) {
        return EmissionsPerCapita.ofKilogramsPerPerson(amount);
    }
}
