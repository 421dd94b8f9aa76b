package org.klimatgap.report.render;

import java.time.LocalDate;
import java.util.List;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.PercentagePoints;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Unit;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/** A report with every kind of block, and with text that tries to be more than text. */
final class SampleReport {
    private static final SourceFile FILE =
            new SourceFile("co2_alvesta.csv", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private final Presentation presentation;

    private SampleReport(Language language) {
        this.presentation = Presentation.of(language);
    }

    static Report in(Language language) {
        return new SampleReport(language).report();
    }

    private Report report() {
        Line title = presentation.line(message(SampleText.TITLE).with("municipality", "Alvesta"));
        List<Block> blocks = List.of(
                new Heading(2, Line.userText("Koldioxid #1 #")),
                new Paragraph(levelGap()),
                new BulletList(List.of(milestone(2026, 25_581.6), milestone(2028, 17_109.3))),
                table(),
                new Notice(
                        Notice.Kind.WARNING,
                        line(message(SampleText.BASKETS)
                                .with("difference", figure("gap.points", PercentagePoints.of(-11.477))))),
                new Notice(
                        Notice.Kind.INFO,
                        line(message(SampleText.POPULATION)
                                .with("date", LocalDate.of(2023, 12, 31))
                                .with("population", Population.ofPersons(20_040)))),
                new Notice(Notice.Kind.OMISSION, line(message(SampleText.FINANCE))),
                new Heading(3, line(message(SampleText.GOALS))),
                new BulletList(goals()),
                new Paragraph(Line.userText("1. =cmd()|' /C calc'!A0\n2. Vatten & avlopp &lt; 5 > 3")),
                sources());
        return new Report(title, presentation.language(), blocks);
    }

    private Line levelGap() {
        return line(message(SampleText.LEVEL_GAP)
                .with("current", figure("observation.co2-territorial", Emissions.ofTonnes(46_770)))
                .with("year", 2023)
                .with("target", figure("target.co2-territorial", Emissions.ofTonnes(11_443)))
                .with("gap", strong("gap.level.co2-territorial", Emissions.ofTonnes(35_327)))
                .with("rate", figure("rate.required.co2-territorial", Rate.ofPercentPerYear(18.21939))));
    }

    private Line milestone(int year, double tonnes) {
        return line(message(SampleText.MILESTONE)
                .with("year", year)
                .with("level", figure("milestone." + year, Emissions.ofTonnes(tonnes))));
    }

    private Table table() {
        Line caption = line(message(SampleText.TABLE).with("municipality", "Alvesta | *kommun*"));
        Line dropped = line(message(SampleText.DROPPED));
        return Table.of(
                        caption,
                        Column.ofText(line(message(SampleText.YEAR))),
                        Column.ofNumbers(line(message(SampleText.EMISSIONS).with("unit", Unit.TONNES))),
                        Column.ofNumbers(line(message(SampleText.PER_PERSON).with("unit", Unit.KILOGRAMS_PER_PERSON))))
                .withRowHeaders()
                .withRow(
                        Cell.of(Line.text("2019")),
                        number("series.2019", Emissions.ofTonnes(57_215)),
                        Cell.omitted(Line.userText("<script>alert(\"pipe | line\")</script>")))
                .withRow(Cell.of(Line.text("2020")), Cell.omitted(dropped), Cell.omitted(dropped))
                .withRow(
                        Cell.of(Line.text("2023")),
                        number("series.2023", Emissions.ofTonnes(46_770)),
                        number("per-person.2023", EmissionsPerCapita.ofKilogramsPerPerson(46_770_000 / 20_040.0)));
    }

    private List<Line> goals() {
        return List.of(
                goal(
                        LocalizedText.of(Language.SWEDISH, "CO2-utsläppen ska ned −80 % (snake_case)"),
                        "[ok](javascript:alert(1))"),
                goal(LocalizedText.of(Language.ENGLISH, "Reduce {year} & {gap}"), "<img src=x onerror='alert(1)'>"),
                goal(
                        LocalizedText.of(Language.SWEDISH, "abc\u202Edef\u202C\u0007"),
                        "- # https://example.org `kod` _ja_ ~nej~ \\"));
    }

    private Line goal(LocalizedText name, String note) {
        return line(message(SampleText.GOAL).with("name", name).with("note", note));
    }

    private Sources sources() {
        return new Sources(List.of(
                Sources.Entry.of(line(message(SampleText.SOURCE).with("vintage", "NED-A <2025>")), FILE),
                Sources.Entry.of(line(message(SampleText.ASSUMPTION).with("year", 2030)))));
    }

    private Line line(Message message) {
        return presentation.line(message);
    }

    private Line strong(String id, Quantity quantity) {
        return Line.of(presentation.amount(figure(id, quantity))).strong();
    }

    private Cell number(String id, Quantity quantity) {
        return Cell.of(presentation.amountWithoutUnit(figure(id, quantity)));
    }

    private static Figure figure(String id, Quantity quantity) {
        return new Figure(id, quantity);
    }

    private static Message message(SampleText text) {
        return Message.of(text);
    }
}
