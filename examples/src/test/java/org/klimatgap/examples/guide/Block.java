package org.klimatgap.examples.guide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page, such as the Java under 'How do I trace a number?'.
 *
 * @param page the page's name, relative to the repository
 * @param line the line of its fence
 * @param question the heading that it stands under
 * @param language what follows the fence: {@code java}, {@code sh}, {@code text} …
 * @param lines its lines
 * @param savedAs the file that a reader saves it as, from a comment {@code <!-- file: NAME -->} before it
 */
record Block(String page, int line, String question, String language, List<String> lines, Optional<String> savedAs) {
    /** What a line prints, in a comment at its end. */
    private static final Pattern SHOWN = Pattern.compile("^.*println\\(.*\\);\\s*// (.*)$");

    boolean isRun() {
        return savedAs.isEmpty() && (language.equals("java") || language.equals("sh"));
    }

    boolean isOutput() {
        return savedAs.isEmpty() && language.equals("text");
    }

    /** What comments at the ends of lines say is printed. */
    List<String> shown() {
        return lines.stream()
                .map(SHOWN::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .toList();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
