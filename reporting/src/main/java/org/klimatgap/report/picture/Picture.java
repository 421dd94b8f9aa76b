package org.klimatgap.report.picture;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A drawing, such as a chart of 640 × 360 units: marks over each other on white paper, the first at the bottom.
 *
 * <p>A unit is a CSS pixel, 1/96 inch. The same marks give the same bytes on every machine, as SVG and as PNG: neither uses the
 * machine's fonts, graphics, compressor, locale or time zone.
 *
 * @param width in units
 * @param height in units
 * @param marks what is drawn, from bottom to top
 */
public record Picture(double width, double height, List<Mark> marks) implements Serializable {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /** Twice as fine as a screen of old: sharp on today's screens and at 192 dots an inch on paper. */
    public static final double FINE = 2;

    private static final double COARSEST = 0.1;
    private static final double FINEST = 10;

    /**
     * Copies the marks.
     *
     * @throws IllegalArgumentException if the width or the height is not above zero
     */
    public Picture {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a picture needs a size above zero, was " + width + " × " + height);
        }
        marks = List.copyOf(marks);
    }

    /** {@return the whole paper} */
    public Box box() {
        return new Box(0, 0, width, height);
    }

    /** {@return its texts, in the order in which they are drawn} */
    public List<Mark.Text> texts() {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    /**
     * The picture as SVG 1.1, to stand alone or inside HTML, where it is one image to screen readers.
     *
     * @param id begins the identifiers of its title and description, which must be unique on a page: a letter, then letters,
     *     digits, dots, hyphens and underscores
     * @param language the language of its words, for instance {@code sv}
     * @param title what a screen reader calls it
     * @param description what it shows, in words
     * @return one {@code svg} element without an XML declaration, lines ending in a line feed
     * @throws IllegalArgumentException if the identifier has another form
     */
    public String svg(String id, String language, String title, String description) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a picture's identifier must be a letter and then letters, digits, dots,"
                    + " hyphens and underscores, was '" + id + "'");
        }
        return new SvgWriter(this).write(id, language, title, description);
    }

    /**
     * The picture as PNG.
     *
     * @param scale pixels for each unit, for instance {@link #FINE}
     * @return the file
     * @throws IllegalArgumentException if the scale is not from 0.1 to 10
     */
    public byte[] png(double scale) {
        if (!(scale >= COARSEST && scale <= FINEST)) {
            throw new IllegalArgumentException("a picture's scale must be 0.1 to 10, was " + scale);
        }
        return PngWriter.write(new Raster(this, scale), scale);
    }
}
