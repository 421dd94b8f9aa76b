package org.klimatgap.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Derivations;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;
import org.klimatgap.report.Table;
import org.klimatgap.report.render.Labels;

class PageLengthTest {
    /** Title and heading of the web page: 13 · 1.25 + 2 + 1.5 + 4 and 9.5 · 1.25 + 4 + 1 − 2 points, in lines of 8.2 · 1.2. */
    private static final double EMPTY = (23.75 + 14.875) / 9.84;

    private static Report report(Part... parts) {
        return new Report(Line.text("Titel"), Language.SWEDISH, List.of(parts), Optional.empty(), Derivations.none());
    }

    private static Part part(String id, String heading, Block... blocks) {
        return Part.of(id, Line.text(heading), List.of(blocks));
    }

    private static double web(Block... blocks) {
        return PageLength.on(Paper.WEB_PAGE, report(part("a", "Rubrik", blocks)))
                .lines();
    }

    /** What somebody wrote, so many times. */
    private static BulletList own(int items) {
        return new BulletList(Collections.nCopies(items, Line.userText("Alla ska med.")));
    }

    /** An em of 8.2 points is wider than any letter here: 60 letters fit 493 points, and 1,000 letters of 0.556 em need ten lines. */
    @Test
    void a_paragraph_has_the_lines_that_its_letters_need() {
        assertThat(web(new Paragraph(Line.text("a".repeat(60))))).isCloseTo(EMPTY + 1 + 2 / 9.84, within(0.05));
        String words = "aaaaaaaaa ".repeat(100);
        assertThat(web(new Paragraph(Line.text(words)))).isCloseTo(EMPTY + 10 + 2 / 9.84, within(1.05));
    }

    @Test
    void each_item_of_a_list_is_at_least_a_line() {
        assertThat(web(own(20)) - web(own(10))).isCloseTo(10, within(1e-9));
    }

    @Test
    void a_longer_notice_is_higher() {
        Block brief = new Notice(Notice.Kind.WARNING, Line.text("Kort."));
        Block extended = new Notice(Notice.Kind.WARNING, Line.text("Lång text. ".repeat(30)));
        assertThat(web(extended)).isGreaterThan(web(brief) + 1);
    }

    /** Seven columns in 493 points: 'restnivån' is broken from its rate, the amount with its year is not. */
    @Test
    void a_row_is_as_high_as_its_highest_cell() {
        Line head = Line.text("Mål");
        Table table = new Table(
                Line.text("Tabell"),
                Stream.concat(
                                Stream.of(Column.ofText(head)),
                                Stream.generate(() -> Column.ofNumbers(head)).limit(6))
                        .toList(),
                List.of(
                        Collections.nCopies(7, Cell.of(Line.text("1 ton"))),
                        Collections.nCopies(7, Cell.of(Line.text("nio hundra tusen ton per person och år")))),
                true);
        assertThat(new TableLines(table, Paper.WEB_PAGE, Labels.of(Language.SWEDISH)).rows())
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo(1))
                .satisfies(lines -> assertThat(lines.get(1)).isEqualTo(1))
                .satisfies(lines -> assertThat(lines.get(2)).isGreaterThan(1));
    }

    @Test
    void a_page_with_room_has_no_finding() {
        PageLength brief = PageLength.of(report(part("a", "Mervärden", own(10))));
        assertThat(brief.linesTooMany()).isZero();
        assertThat(brief.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 120})
    void too_long_a_page_says_by_how_much_and_what_to_shorten(int items) {
        PageLength length =
                PageLength.of(report(part("a", "Rättvis omställning", own(items)), part("b", "Mervärden", own(5))));
        Finding finding = length.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        // About 78 lines fit, four of which the title and two headings take.
        assertThat(length.linesTooMany()).isBetween(items + 5 - 74 - 2, items + 5 - 74 + 4);
        assertThat(Presentation.of(Language.SWEDISH).text(finding.message()))
                .startsWith("avsnittet blir längre än en sida, ungefär " + length.linesTooMany() + " rader för mycket")
                .contains("”Rättvis omställning” (ungefär " + items + " rader), ”Mervärden” (ungefär 5 rader)");
        assertThat(Presentation.of(Language.ENGLISH).text(finding.message()))
                .contains("lines too many")
                .contains("\u201CRättvis omställning\u201D");
    }

    @Test
    void without_words_of_their_own_the_longest_parts_are_named() {
        Line sentence = Line.text("Utsläppen ska minska.");
        PageLength length =
                PageLength.of(report(part("a", "Utsläppsmål", new BulletList(Collections.nCopies(100, sentence)))));
        assertThat(Presentation.of(Language.SWEDISH)
                        .text(length.findings().get(0).message()))
                .contains("korta i första hand ”Utsläppsmål”");
    }
}
