package org.klimatgap.report;

import java.util.List;
import java.util.regex.Pattern;
import org.klimatgap.message.Language;
import org.klimatgap.report.picture.Picture;

/**
 * A chart with its data, such as 'Koldioxidutsläpp inom kommunen: utveckling, målbana och mål' with a table of its values.
 *
 * <p>The picture has the title in it. Whoever cannot see it has the description and the table.
 *
 * @param id names the chart in the report and its files, for instance {@code path.co2-territorial}: a letter, then letters,
 *     digits, dots, hyphens and underscores
 * @param title what it shows
 * @param description what is to be seen, in sentences: the alternative text
 * @param picture the drawing
 * @param data the values as a table, rounded as in the report
 * @param values the values with every digit, in the order of series and years
 */
public record Chart(String id, Line title, Line description, Picture picture, Table data, List<ChartValue> values)
        implements Block {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /**
     * Checks identifier, title and description, and copies the values.
     *
     * @throws IllegalArgumentException if the identifier has another form, or the title or the description is blank
     */
    public Chart {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a chart's identifier must be a letter and then letters, digits, dots,"
                    + " hyphens and underscores, was '" + id + "'");
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException(
                    "a chart needs a title and a description, was '" + title + "' and '" + description + "'");
        }
        values = List.copyOf(values);
    }

    /**
     * The picture as a document of its own, with title and description for whoever cannot see it.
     *
     * @param language the language of its words
     * @return an SVG document
     */
    public String svg(Language language) {
        return svg("chart", language);
    }

    /**
     * The picture as a part of a page.
     *
     * @param element names the picture's element on the page, for instance {@code chart-path.co2-territorial}
     * @param language the language of its words
     * @return an SVG element
     */
    public String svg(String element, Language language) {
        return picture.svg(element, language.tag(), title.text(), description.text());
    }

    /** {@return identifier and title, for instance {@code emissions.co2-territorial: Koldioxidutsläpp inom kommunen}} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
