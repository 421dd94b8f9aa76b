package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;

/** A finding's text as a sentence: findings are written to follow a file name and a colon, without a capital and a stop. */
final class Sentence {
    private Sentence() {}

    static Line of(Line line) {
        Line whole = capitalised(line);
        return line.text().endsWith(".") ? whole : whole.plus(Line.text("."));
    }

    /** A line that starts with a capital. */
    static Line capitalised(Line line) {
        List<Inline> parts = new ArrayList<>(line.parts());
        if (!parts.isEmpty()
                && parts.get(0) instanceof Inline.Text first
                && !first.text().isEmpty()) {
            parts.set(0, new Inline.Text(capitalised(first.text())));
        }
        return new Line(parts);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
