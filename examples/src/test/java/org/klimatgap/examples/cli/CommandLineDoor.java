package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets tests outside this package run the command line in their own process. */
public final class CommandLineDoor {
    private CommandLineDoor() {}

    /** Runs one command with both streams on standard output, and gives its exit status. */
    public static int run(String... arguments) {
        PrintWriter terminal = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        int status = Klimatgap.run(terminal, terminal, arguments);
        terminal.flush();
        return status;
    }
}
