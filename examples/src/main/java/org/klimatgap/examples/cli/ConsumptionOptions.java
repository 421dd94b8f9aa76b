package org.klimatgap.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that widen household consumption to the whole final demand. */
final class ConsumptionOptions {
    @Option(
            names = "--statistics",
            paramLabel = "FILE",
            required = true,
            description = "The statistics workbook, whose public consumption and investment are counted too.")
    private Path statistics = Path.of("workbook.xlsx");

    @Option(
            names = "--population-year",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            description = "Divide by the residents of this year (default: the year of the consumption).")
    private @Nullable Integer populationYear;

    Path statistics() {
        return statistics;
    }

    Optional<Integer> populationYear() {
        return Optional.ofNullable(populationYear);
    }
}
