package org.klimatgap.jupyter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.Answer;
import org.klimatgap.Drawing;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.Line;
import org.klimatgap.report.Report;
import org.klimatgap.report.render.HtmlRenderer;

/**
 * What a value looks like in a notebook, such as a table of years for a series.
 *
 * <p>Reports and their parts are drawn by the library's own HTML renderer, with a style that touches nothing else in the notebook.
 * Answers and reports are in their own language, values of the library in English, as their plain text is. Any other value of the
 * library is its plain text, as text: nothing in it becomes markup.
 */
public final class NotebookHtml {
    private static final String LIBRARY = "org.klimatgap.";
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("^\\s*<h1[^>]*>.*?</h1>", Pattern.DOTALL);
    /** That of the library's plain texts. */
    private static final Language LANGUAGE = Language.ENGLISH;

    private static final Line UNTITLED = Line.text("Klimatgap");

    private NotebookHtml() {}

    /**
     * Whether a value is the library's to draw.
     *
     * @param value any value, or an optional or a collection of such
     * @return true for values of the library
     */
    public static boolean draws(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.filter(NotebookHtml::draws).isPresent();
        }
        if (value instanceof Collection<?> many) {
            return !many.isEmpty() && many.stream().allMatch(NotebookHtml::draws);
        }
        return value.getClass().getName().startsWith(LIBRARY);
    }

    /**
     * Draws a value.
     *
     * @param value a value of the library, or an optional or a collection of such
     * @return a piece of HTML that stands for itself
     */
    public static String of(Object value) {
        return "<div class=\"klimatgap\"><style>" + style() + "</style>" + content(value) + "</div>";
    }

    private static String content(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(NotebookHtml::content).orElse("");
        }
        if (value instanceof Collection<?> many) {
            return list(many);
        }
        if (value instanceof Answer answer) {
            return main(answer.report());
        }
        if (value instanceof Report report) {
            return main(report);
        }
        if (value instanceof Drawing drawing) {
            return untitled(new Report(UNTITLED, drawing.language(), List.of(drawing.chart())));
        }
        List<Block> blocks = new NotebookBlocks(LANGUAGE).of(value);
        return blocks.isEmpty() ? text(value) : untitled(new Report(UNTITLED, LANGUAGE, blocks));
    }

    /** Everything below each other. */
    private static String list(Collection<?> many) {
        return String.join("\n", many.stream().map(NotebookHtml::content).toList());
    }

    private static String main(Report report) {
        String page = new HtmlRenderer().render(report);
        Matcher main = MAIN.matcher(page);
        if (!main.find()) {
            throw new AssertionError("a page without main: " + page);
        }
        return main.group(1).strip();
    }

    private static String untitled(Report report) {
        return TITLE.matcher(main(report)).replaceFirst("").strip();
    }

    /** What stands for a value where no HTML can be shown, such as one line for each value of a list. */
    static String plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(NotebookHtml::plain).orElse("");
        }
        return value instanceof Collection<?> many
                ? String.join("\n", many.stream().map(NotebookHtml::plain).toList())
                : value.toString();
    }

    private static String text(Object value) {
        return "<pre>"
                + value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</pre>";
    }

    private static String style() {
        try (InputStream stream = NotebookHtml.class.getResourceAsStream("notebook.css")) {
            if (stream == null) {
                throw new AssertionError("notebook.css is not beside " + NotebookHtml.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read notebook.css", cause);
        }
    }
}
