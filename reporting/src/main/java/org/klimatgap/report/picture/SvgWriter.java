package org.klimatgap.report.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** A picture as SVG while it is written. Text stays text; no style attribute, script or reference. */
final class SvgWriter {
    /** Arial's widths are those of the table, and so are those of the others. */
    private static final String FONTS = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private final Picture picture;

    SvgWriter(Picture picture) {
        this.picture = picture;
    }

    String write(String id, String language, String title, String description) {
        String size = number(picture.width()) + " " + number(picture.height());
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" + number(picture.width())
                + "\" height=\"" + number(picture.height()) + "\" lang=\"" + escape(language)
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\" font-family=\"" + FONTS
                + "\">");
        line("<title id=\"" + id + "-title\">" + escape(title) + "</title>");
        line("<desc id=\"" + id + "-desc\">" + escape(description) + "</desc>");
        line("<rect width=\"100%\" height=\"100%\" fill=\"" + Ink.WHITE + "\"/>");
        picture.marks().forEach(mark -> line(element(mark)));
        line("</svg>");
        return svg.toString();
    }

    private static String element(Mark mark) {
        if (mark instanceof Mark.Area area) {
            return "<path d=\"" + path(area.outline()) + "Z\" fill=\"" + area.ink() + "\"/>";
        }
        if (mark instanceof Mark.Stroke stroke) {
            return "<path d=\"" + path(stroke.points()) + "\" fill=\"none\" stroke=\"" + stroke.ink()
                    + "\" stroke-width=\"" + number(stroke.width()) + "\" stroke-linejoin=\"round\"" + dashes(stroke)
                    + "/>";
        }
        if (mark instanceof Mark.Disc disc) {
            return "<circle cx=\"" + number(disc.centre().x()) + "\" cy=\""
                    + number(disc.centre().y()) + "\" r=\"" + number(disc.radius()) + "\" fill=\"" + disc.fill()
                    + "\" stroke=\"" + disc.edge() + "\" stroke-width=\"" + number(disc.width()) + "\"/>";
        }
        if (mark instanceof Mark.Text text) {
            return text(text);
        }
        throw new AssertionError(mark);
    }

    /** The length keeps a text in its place where the reader's machine has none of the fonts. */
    private static String text(Mark.Text text) {
        String weight = text.weight() == Weight.BOLD ? " font-weight=\"bold\"" : "";
        return "<text x=\"" + number(text.left()) + "\" y=\"" + number(text.at().y()) + "\" font-size=\""
                + number(text.size()) + "\"" + weight + " fill=\"" + text.ink() + "\" textLength=\""
                + number(text.width()) + "\" lengthAdjust=\"spacingAndGlyphs\">" + escape(text.words()) + "</text>";
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String dashes(Mark.Stroke stroke) {
        return stroke.dash() == Dash.SOLID
                ? ""
                : stroke.dash().lengths().stream()
                        .map(SvgWriter::number)
                        .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
    }

    /** Two decimals: less than a reader can see at any size. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void line(String text) {
        svg.append(text).append('\n');
    }
}
