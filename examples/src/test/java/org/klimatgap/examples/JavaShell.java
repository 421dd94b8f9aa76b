package org.klimatgap.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs lines of Java in {@code jshell}, as a reader of the documents does: its own errors are in the output as well.
 *
 * @param command the command that starts it
 */
public record JavaShell(List<String> command) {
    private static final int UNSAFE_WITHOUT_WARNING = 22;
    private static final List<String> UTF_8 =
            List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8");

    /** As a user starts it: the lines run in a process of their own. */
    public static JavaShell of(String classPath) {
        List<String> command = new ArrayList<>(List.of(tool("jshell"), "--class-path", classPath));
        UTF_8.forEach(option -> command.addAll(List.of("-R" + option, "-J" + option)));
        return quiet(command);
    }

    /** The lines run in the shell's own process, so that a new session takes no time. */
    public static JavaShell inOneProcess(String classPath) {
        List<String> command = new ArrayList<>(List.of(tool("java"), "--class-path", classPath));
        command.addAll(UTF_8);
        if (Runtime.version().feature() > UNSAFE_WITHOUT_WARNING) {
            // Tablesaw's own libraries use it, and the virtual machine's warning is no output of the guide.
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        // Short-lived, so the quick compiler will do; classes on the class path see only the modules that are named.
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-modules",
                "java.se,jdk.unsupported",
                "-m",
                "jdk.jshell/jdk.internal.jshell.tool.JShellToolProvider",
                "--execution",
                "local",
                "--class-path",
                classPath));
        return quiet(command);
    }

    private static JavaShell quiet(List<String> command) {
        command.addAll(List.of("-s", "-"));
        return new JavaShell(List.copyOf(command));
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Runs a script in a folder and gives back what was printed. */
    public String run(Path folder, Path scratch, String script) {
        Path input = scratch.resolve("script.jsh");
        Path output = scratch.resolve("output.txt");
        try {
            Files.writeString(input, script + "\n/exit\n", StandardCharsets.UTF_8);
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int status = process.waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (status != 0) {
                throw new IllegalStateException("jshell ended with " + status + ": " + printed);
            }
            return printed;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while jshell was running", cause);
        }
    }
}
