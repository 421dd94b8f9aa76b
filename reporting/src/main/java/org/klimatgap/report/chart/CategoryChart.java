package org.klimatgap.report.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.consumption.ConsumptionCategories;
import org.klimatgap.ghg.consumption.HouseholdFootprint;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;

/**
 * Emissions of consumption by category, such as 'Livsmedel 1 520 kg per person', the largest first, with the boundary named.
 *
 * @param id names the chart
 * @param title what it shows
 * @param basis what the kilograms stand for; its boundary stands under the chart
 * @param parts the categories, at least one
 */
public record CategoryChart(String id, Line title, Basis basis, List<Part> parts) implements Serializable {
    /**
     * A category.
     *
     * @param name its name
     * @param amount its emissions per resident and year
     */
    public record Part(LocalizedText name, EmissionsPerCapita amount) implements Serializable {}

    /**
     * Copies the categories.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CategoryChart {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a chart of categories needs at least one category");
        }
    }

    /**
     * A chart of a footprint's categories; those that the source does not state are left out.
     *
     * @param id names the chart, for instance {@code categories.households}
     * @param title what it shows
     * @param basis what the kilograms stand for
     * @param footprint with at least one category
     * @param categories their names
     * @return the chart
     * @throws IllegalArgumentException if the footprint has its total alone
     */
    public static CategoryChart of(
            String id, Line title, Basis basis, HouseholdFootprint footprint, ConsumptionCategories categories) {
        return new CategoryChart(
                id,
                title,
                basis,
                categories.categories().stream()
                        .flatMap(each -> footprint.find(each).map(amount -> new Part(each.title(), amount)).stream())
                        .toList());
    }

    /**
     * Draws the chart.
     *
     * @param presentation the language, and how numbers are written
     * @param size how wide it is
     * @return the block of a report
     */
    public Chart draw(Presentation presentation, ChartSize size) {
        Words words = new Words(presentation);
        String unit = words.unit(basis, ChartText.UNIT_CO2_PER_PERSON, ChartText.UNIT_CO2E_PER_PERSON);
        List<Part> sorted = parts.stream()
                .sorted(Comparator.comparing(Part::amount).reversed())
                .toList();
        Sheet sheet = new Sheet(size);
        sheet.title(title.text(), unit);
        new BarRows(sorted.stream().map(part -> row(part, words)).toList(), sheet)
                .draw(words, Words.KILOGRAMS_PER_PERSON, false);
        sheet.note(words.basis(basis));
        ChartValues values = new ChartValues();
        sorted.forEach(part ->
                values.add(words.line(ChartText.COLUMN_AMOUNT.of()), presentation.line(part.name()), part.amount()));
        return new Chart(
                id,
                title,
                description(sorted, words),
                sheet.finish(),
                new DataTable(words, values.inOrder()).build(title, unit, ChartText.COLUMN_CATEGORY),
                values.inOrder());
    }

    private static BarRow row(Part part, Words words) {
        double amount = part.amount().kilogramsPerPerson();
        String name = words.presentation().line(part.name()).text();
        return new BarRow(name, 0, amount, words.number(part.amount()), House.BAR, false);
    }

    private static Line description(List<Part> sorted, Words words) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(ChartText.TELL_CATEGORIES.with("count", sorted.size()));
        sorted.forEach(part ->
                sentences.add(ChartText.TELL_STEP.with("step", part.name()).with("amount", part.amount())));
        return words.lines(sentences);
    }
}
