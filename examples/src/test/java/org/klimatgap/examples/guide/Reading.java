package org.klimatgap.examples.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.examples.cli.CommandLineDoor;

/** What somebody does who reads a page with a terminal beside it. Called in {@code jshell}. */
public final class Reading {
    private static final String MARK = "@@@ ";
    private static final String LAUNCHER = "./klimatgap ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern STATUS = Pattern.compile("\\s+# status (\\d)$");

    private Reading() {}

    /** Says which block begins. */
    public static void begin(int block) {
        System.out.println(MARK + block);
    }

    /** What each block printed, in the order in which they began. */
    static List<List<String>> printed(String output) {
        List<List<String>> all = new ArrayList<>();
        output.lines().forEach(line -> {
            if (line.startsWith(MARK)) {
                all.add(new ArrayList<>());
            } else if (!all.isEmpty()) {
                all.get(all.size() - 1).add(line);
            }
        });
        return all;
    }

    /** Saves a block as a file, making its folder. */
    public static void save(String block, String name) throws IOException {
        Path target = Path.of(name);
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        Files.copy(Path.of(block), target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Types a line into the terminal; a comment {@code # status 3} at its end says that it does not end with 0. */
    public static void type(String line) throws IOException, InterruptedException {
        Matcher stated = STATUS.matcher(line);
        int expected = stated.find() ? Integer.parseInt(stated.group(1)) : 0;
        String command = stated.replaceAll("").replaceAll("\\s+# .*$", "");
        int status = command.startsWith(LAUNCHER) ? klimatgap(command) : shell(command);
        if (status != expected) {
            System.out.println("status " + status + " of: " + line);
        }
    }

    private static int klimatgap(String command) {
        return CommandLineDoor.run(WORD.matcher(command.substring(LAUNCHER.length()))
                .results()
                .map(Reading::word)
                .toArray(String[]::new));
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static int shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        System.out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return process.waitFor();
    }
}
