package org.klimatgap.examples.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code klimatgap} with its subcommands. */
@Command(
        name = "klimatgap",
        description = "Computes section 5.1 of a Swedish climate contract: baseline, goals and gaps.",
        subcommands = {
            ContractCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            ScopesCommand.class,
            NationalCommand.class,
            RevisionsCommand.class,
            BudgetCommand.class,
            TrainCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 done, 1 the data or the contract is wrong, 2 wrong usage, 3 see contract --help.",
            "Example: klimatgap contract examples/alvesta/contract.json"
        })
public final class Klimatgap implements Runnable {
    /** Exit status when the data or the contract is wrong. */
    static final int WRONG_DATA = 1;

    /** Exit status when the command is used wrongly. */
    static final int WRONG_USAGE = 2;

    /** The section was written but lacks something that the template demands; only where the user asked for that check. */
    static final int INCOMPLETE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Klimatgap() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: contract, check, explain, scopes, national, revisions or budget");
    }

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        int status = run(out, err, args);
        // A full disk or a closed pipe: what was printed is not what was computed.
        if (out.checkError() && status == 0) {
            err.println("klimatgap: standard output could not be written");
            status = WRONG_DATA;
        }
        err.flush();
        System.exit(status);
    }

    /**
     * Runs one command.
     *
     * @param out where results go
     * @param err where errors go, one a line
     * @param args the command line
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Klimatgap());
        // picocli gives every command the option, but not what it prints.
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Klimatgap::usage)
                .setExecutionExceptionHandler((cause, command, parsed) -> failure(cause, command))
                .execute(args);
    }

    private static int usage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(oneLine(wrong));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    /** Whatever reaches this place is said in one line; a stack of frames helps nobody who types a command. */
    private static int failure(Exception cause, CommandLine command) {
        command.getErr().println("klimatgap: " + oneLine(cause));
        return WRONG_DATA;
    }

    private static String oneLine(Exception cause) {
        if (cause instanceof UncheckedIOException && cause.getCause() instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message.replaceAll("\\s*\\R\\s*", " ");
    }

    /** The platform's own message is often only the file's name, and its class name helps no user. */
    private static String reason(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (file instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (file instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        return file.getReason() == null ? "cannot be read or written" : file.getReason();
    }

    /** Swedish text must be right whatever the terminal's locale claims. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
