package org.klimatgap.report.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.picture.Ink;

/**
 * The way from the reference year over what is achieved to the goal, such as '57 215 − 10 445 = 46 770, gap 35 327, level
 * 11 443'.
 *
 * <p>Lying bars, each beginning where the one before ends. The gap is hollow: it is what is not there yet. All in tonnes, also for
 * a ceiling per person.
 *
 * @param id names the chart
 * @param title what it shows
 * @param analysis current value, goal, and the reference year if there is one
 */
public record GapChart(String id, Line title, GapAnalysis analysis) implements Serializable {
    /**
     * Draws the chart.
     *
     * @param presentation the language, and how numbers are written
     * @param size how wide it is
     * @return the block of a report
     */
    public Chart draw(Presentation presentation, ChartSize size) {
        Words words = new Words(presentation);
        String unit = words.unit(analysis.current().basis(), ChartText.UNIT_CO2_PER_YEAR, ChartText.UNIT_CO2E_PER_YEAR);
        Sheet sheet = new Sheet(size);
        sheet.title(title.text(), unit);
        List<Step> steps = steps();
        new BarRows(steps.stream().map(step -> step.row(words)).toList(), sheet).draw(words, Words.TONNES, true);
        sheet.note(words.basis(analysis.current().basis()));
        ChartValues values = new ChartValues();
        steps.forEach(
                step -> values.add(words.line(ChartText.COLUMN_AMOUNT.of()), words.line(step.name()), step.amount()));
        return new Chart(
                id,
                title,
                words.lines(steps.stream().map(Step::told).toList()),
                sheet.finish(),
                new DataTable(words, values.inOrder()).build(title, unit, ChartText.COLUMN_STEP),
                values.inOrder());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        double now = analysis.current().tonnes();
        double level = analysis.target().tonnes();
        analysis.baseline()
                .filter(base -> base.year() < analysis.current().year())
                .ifPresent(base -> {
                    ChartText change = now > base.tonnes() ? ChartText.STEP_UP : ChartText.STEP_DOWN;
                    Ink ink = now > base.tonnes() ? House.GOAL : House.DONE;
                    steps.add(
                            new Step(year(ChartText.STEP_BASELINE, base.year()), 0, base.tonnes(), House.VALUE, false));
                    steps.add(new Step(year(change, analysis.current().year()), base.tonnes(), now, ink, false));
                });
        ChartText gap = now < level ? ChartText.STEP_BELOW : ChartText.STEP_GAP;
        steps.add(new Step(year(ChartText.STEP_CURRENT, analysis.current().year()), 0, now, House.VALUE, false));
        steps.add(new Step(year(gap, analysis.target().year()), now, level, House.GOAL, true));
        steps.add(new Step(year(ChartText.STEP_TARGET, analysis.target().year()), 0, level, House.VALUE, false));
        return steps;
    }

    private static Message year(ChartText text, int year) {
        return text.with("year", year);
    }

    /** One bar: a level from zero, or a difference, which is named and so needs no sign. */
    private record Step(Message name, double from, double to, Ink ink, boolean hollow) {
        Emissions amount() {
            return Emissions.ofTonnes(from == 0 ? to : Math.abs(to - from));
        }

        Message told() {
            return ChartText.TELL_STEP.with("step", name).with("amount", amount());
        }

        BarRow row(Words words) {
            return new BarRow(words.text(name), from, to, words.number(amount()), ink, hollow);
        }
    }
}
