package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs the commands once on the examples, for the launcher: what is loaded meanwhile goes into the class-data archive, so that
 * the commands start faster. Hidden, since it prints nothing.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXAMPLES", description = "The folder of the examples.")
    private Path examples = Path.of("examples");

    @Override
    public Integer call() {
        run("contract", examples.resolve("alvesta/contract.json").toString(), "--format", "html");
        for (String ending : new String[] {"csv", "xlsx"}) {
            for (NationalFormat format : NationalFormat.values()) {
                national(examples.resolve("national/kronoberg." + ending), format);
            }
        }
        run("budget", "--start-emissions", "120545 t", "--budget", "737173 t", "--first-year", "2024");
        return 0;
    }

    private static void national(Path file, NationalFormat format) {
        run(
                "national",
                file.toString(),
                "--reference-year",
                "2010",
                "--goal",
                "80 %",
                "--goal-year",
                "2030",
                "--format",
                format.name());
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Klimatgap.run(nowhere, nowhere, args);
    }
}
