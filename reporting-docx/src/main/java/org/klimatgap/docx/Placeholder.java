package org.klimatgap.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder in a text, such as '{{section}}' from the tenth character to the twentieth.
 *
 * @param name the name between the braces
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Placeholder(String name, int start, int end) {
    /** How one looks, for messages. */
    static final String EXAMPLE = "{{section}}";

    private static final Pattern FORM = Pattern.compile("\\{\\{[ \\u00A0]*([A-Za-z0-9._-]+)[ \\u00A0]*}}");
    private static final Pattern REST = Pattern.compile("\\{\\{|}}");

    static List<Placeholder> in(String text) {
        return FORM.matcher(text)
                .results()
                .map(found -> new Placeholder(found.group(1), found.start(), found.end()))
                .toList();
    }

    /** Whether a text has braces that make no placeholder. */
    static boolean isBroken(String text) {
        Matcher whole = FORM.matcher(text);
        return REST.matcher(whole.replaceAll("")).find();
    }

    static String written(String name) {
        return "{{" + name + "}}";
    }
}
