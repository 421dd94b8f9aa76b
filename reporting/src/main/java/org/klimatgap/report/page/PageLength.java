package org.klimatgap.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.report.Part;
import org.klimatgap.report.Report;

/**
 * How long what is signed becomes on paper, as an estimate, such as 'about 72 of 78 lines'.
 *
 * <p>Lines are counted with the widths of Arial's letters and with the measures of the two printed forms, the web page and the document of
 * Word; the longer one counts. For the examples it is at most half a line shorter and two and a half lines longer than what a browser
 * and a word processor print; other fonts and tables of unusual widths can make it differ by more.
 */
public final class PageLength {
    private static final int NAMED = 3;
    /** Part of a line may hang over: margins at the end of a page vanish. */
    private static final double TOLERANCE = 0.3;

    private final List<PartLength> parts;
    private final double lines;
    private final double room;

    /** A part and how many lines it and the words of the municipality in it take. */
    private record PartLength(Part part, double lines, double own) {
        Message message(double told) {
            return Message.of(PageText.PART)
                    .with("heading", part.heading().orElseThrow().text())
                    .with("lines", (int) Math.ceil(told));
        }
    }

    private PageLength(List<PartLength> parts, double lines, double room) {
        this.parts = parts;
        this.lines = lines;
        this.room = room;
    }

    /**
     * Estimates the length of what stands before the appendix.
     *
     * @param report the report
     * @return its length on the paper where it has the least room
     */
    public static PageLength of(Report report) {
        PageLength web = on(Paper.WEB_PAGE, report);
        PageLength word = on(Paper.WORD, report);
        return web.lines - web.room > word.lines - word.room ? web : word;
    }

    static PageLength on(Paper paper, Report report) {
        PartHeights heights = new PartHeights(paper, report.language());
        List<PartLength> parts = report.parts().stream()
                .map(part ->
                        new PartLength(part, heights.of(part) / paper.line(), heights.ofOwnWords(part) / paper.line()))
                .toList();
        double lines = heights.title(report.title()) / paper.line()
                + parts.stream().mapToDouble(PartLength::lines).sum();
        return new PageLength(parts, lines, paper.height() / paper.line());
    }

    /** {@return how many lines of text it is as high as} */
    public double lines() {
        return lines;
    }

    /** {@return how many lines a page has room for} */
    public double room() {
        return room;
    }

    /** {@return how many lines must go, 0 if it has room} */
    public int linesTooMany() {
        return lines <= room + TOLERANCE ? 0 : (int) Math.ceil(lines - room);
    }

    /** {@return a warning with what to shorten if it is longer than a page, or else nothing} */
    public List<Finding> findings() {
        return linesTooMany() == 0
                ? List.of()
                : List.of(Finding.of(PageFinding.LONGER_THAN_A_PAGE)
                        .with("lines", linesTooMany())
                        .with("parts", longest()));
    }

    /** The municipality's own words, or where there are few of them what takes most room. */
    private List<Message> longest() {
        List<Message> own = new ArrayList<>();
        parts.stream()
                .filter(part -> part.own() > 2 && part.part().heading().isPresent())
                .sorted(Comparator.comparingDouble(PartLength::own).reversed())
                .limit(NAMED)
                .forEach(part -> own.add(part.message(part.own())));
        return own.isEmpty() ? largest() : own;
    }

    private List<Message> largest() {
        return parts.stream()
                .filter(part -> part.part().heading().isPresent())
                .sorted(Comparator.comparingDouble(PartLength::lines).reversed())
                .limit(NAMED)
                .map(part -> part.message(part.lines()))
                .toList();
    }

    /** {@return for instance {@code about 72 of 78 lines}} */
    @Override
    public String toString() {
        return "about " + Math.round(lines) + " of " + Math.round(room) + " lines";
    }
}
