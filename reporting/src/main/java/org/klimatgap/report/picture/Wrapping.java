package org.klimatgap.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines that fit a width, such as 'Egen uppvärmning av / bostäder och lokaler'. */
public final class Wrapping {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String HYPHEN = "-";

    private final double width;
    private final double size;
    private final Weight weight;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(double width, double size, Weight weight) {
        this.width = width;
        this.size = size;
        this.weight = weight;
    }

    /**
     * Breaks at ordinary spaces; a word that is wider than the whole width is broken with a hyphen.
     *
     * @param text the text
     * @param width the width of the lines
     * @param size the height of a line's letters (1 em), in the unit of the width
     * @param weight how heavy the letters are
     * @return the lines; none for a blank text
     */
    public static List<String> lines(String text, double width, double size, Weight weight) {
        Wrapping wrapping = new Wrapping(width, size, weight);
        SPACES.splitAsStream(text.strip()).forEach(wrapping::add);
        wrapping.end();
        return wrapping.lines;
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        end();
        line = word;
        while (!fits(line)) {
            breakWord();
        }
    }

    /** After a hyphen of its own where there is one, or else with a new one. */
    private void breakWord() {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && fits(head(line.offsetByCodePoints(end, 1)))) {
            end = line.offsetByCodePoints(end, 1);
        }
        if (end >= line.length()) {
            end();
            return;
        }
        int own = line.lastIndexOf(HYPHEN, end - 1) + 1;
        int cut = own > 1 ? own : end;
        lines.add(head(cut));
        line = line.substring(cut);
    }

    private String head(int end) {
        String start = line.substring(0, end);
        return start.endsWith(HYPHEN) || end == line.length() ? start : start + HYPHEN;
    }

    private boolean fits(String text) {
        return Typeface.width(text, weight, size) <= width;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = "";
    }
}
