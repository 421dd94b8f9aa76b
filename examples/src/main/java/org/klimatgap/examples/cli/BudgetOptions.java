package org.klimatgap.examples.cli;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.ghg.national.BudgetChoice;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import picocli.CommandLine.Option;

/** The options of a shared carbon budget; its convention has no default. */
final class BudgetOptions {
    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})[-–]([12][0-9]{3})");

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            required = true,
            converter = AmountConverter.class,
            description = "The budget of all municipalities together, for instance \"80 Mt\".")
    private Emissions amount = Emissions.ZERO;

    @Option(
            names = "--budget-from",
            paramLabel = "YEAR",
            required = true,
            converter = YearConverter.class,
            description = "The first budget year, at most the year after the current one.")
    private Integer from = 2024;

    @Option(
            names = "--convention",
            paramLabel = "CONVENTION",
            required = true,
            converter = ConventionConverter.class,
            description = "first-year-reduced, first-year-full or continuous.")
    private BudgetConvention convention = BudgetConvention.CONTINUOUS;

    @Option(
            names = "--budget-key",
            paramLabel = "YEARS",
            required = true,
            description = "The years by whose emissions it is shared, for instance 2015-2022.")
    private String key = "";

    @Option(
            names = "--budget-until",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            description = "The last budget year (default: it must last for ever).")
    private @Nullable Integer until;

    BudgetChoice choice() {
        Matcher years = YEARS.matcher(key.strip());
        if (!years.matches()) {
            throw new IllegalArgumentException("--budget-key must be years such as 2015-2022, was '" + key + "'");
        }
        return new BudgetChoice(
                Traced.given(CliText.NATIONAL_BUDGET.of(), amount),
                from,
                convention,
                until == null ? OptionalInt.empty() : OptionalInt.of(until),
                Integer.parseInt(years.group(1)),
                Integer.parseInt(years.group(2)));
    }
}
