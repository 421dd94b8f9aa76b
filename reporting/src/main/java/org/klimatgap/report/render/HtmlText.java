package org.klimatgap.report.render;

import java.util.Set;
import java.util.stream.Collectors;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;

/** Lines in HTML, such as 'Gapet är &lt;strong>35 327 ton&lt;/strong>'. Every character of a text stays text. */
final class HtmlText {
    private final Set<String> explained;

    /** Texts whose figures are links to where they are explained, if they are. */
    HtmlText(Set<String> explained) {
        this.explained = explained;
    }

    String of(Line line) {
        return line.parts().stream().map(this::part).collect(Collectors.joining());
    }

    /** The identifier of the element that explains a figure. */
    static String target(String figure) {
        return "figure-" + escape(figure);
    }

    /** Text for between tags and for attributes in double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String part(Inline part) {
        if (part instanceof Inline.Text words) {
            return escape(words.text());
        }
        if (part instanceof Inline.Strong strong) {
            return "<strong>" + of(strong.line()) + "</strong>";
        }
        if (part instanceof Inline.Amount amount) {
            return amount(amount.figure(), amount.text());
        }
        if (part instanceof Inline.UserText user) {
            return userText(user);
        }
        throw new AssertionError(part);
    }

    private String amount(Figure figure, String text) {
        String value = PlainNumber.format(figure.quantity().amount());
        String data =
                "<data value=\"" + value + "\" data-figure=\"" + escape(figure.id()) + "\">" + escape(text) + "</data>";
        return explained.contains(figure.id()) ? "<a href=\"#" + target(figure.id()) + "\">" + data + "</a>" : data;
    }

    /** Isolated, so that a name in Arabic does not turn the number beside it. */
    private static String userText(Inline.UserText user) {
        String language = user.language()
                .map(tag -> " lang=\"" + escape(tag.toString()) + "\"")
                .orElse("");
        return "<bdi" + language + ">" + escape(user.text()) + "</bdi>";
    }
}
