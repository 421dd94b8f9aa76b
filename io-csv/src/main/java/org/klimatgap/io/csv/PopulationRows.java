package org.klimatgap.io.csv;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/** Rows of one municipality and year each. */
final class PopulationRows implements CsvTableBuilder<Populations> {
    /** More than there are people; every whole number up to it is exact as a double. */
    private static final BigDecimal MOST_PERSONS = new BigDecimal("100000000000");

    private final Map<String, Map<Integer, Count>> counts = new LinkedHashMap<>();

    /**
     * One row.
     *
     * @param line its line in the file
     * @param population the residents; empty when the row has an error
     * @param note what stands beside them in the file
     */
    private record Count(long line, Optional<Population> population, String note) {
        Traced<Population> traced(SourceFile file, String code, int year, Population known) {
            Message name =
                    Message.of(CsvText.POPULATION).with("municipality", code).with("year", year);
            return new Traced<>(name, known, new Origin.Place(file, line, note));
        }
    }

    @Override
    public void accept(CsvRow row) {
        Optional<String> code = RowHead.municipality(row);
        Optional<Integer> year = RowHead.year(row);
        Optional<Population> population = row.require("population").flatMap(text -> population(row, text));
        row.findDate("date");
        code.ifPresent(known -> year.ifPresent(each -> put(row, known, each, population)));
    }

    private static Optional<Population> population(CsvRow row, String text) {
        Optional<BigDecimal> number = NumberCell.readWhole(row, "population", text, CsvFinding.INVALID_POPULATION);
        Optional<BigDecimal> persons = number.filter(PopulationRows::isWhole);
        if (number.isPresent() && persons.isEmpty()) {
            row.report(row.finding(CsvFinding.INVALID_POPULATION, "population"));
        }
        return persons.map(BigDecimal::longValueExact).map(Population::ofPersons);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 && number.signum() > 0 && number.compareTo(MOST_PERSONS) <= 0;
    }

    private void put(CsvRow row, String code, int year, Optional<Population> population) {
        Count count = new Count(row.line(), population.filter(each -> row.isSound()), Notes.of(row, "source", "date"));
        Count first = counts.computeIfAbsent(code, key -> new TreeMap<>()).putIfAbsent(year, count);
        if (first != null) {
            row.report(row.finding(CsvFinding.DUPLICATE_POPULATION)
                    .with("municipality", code)
                    .with("year", year)
                    .with("first", first.line()));
        }
    }

    @Override
    public Populations build(SourceFile file) {
        Map<String, Map<Integer, Traced<Population>>> populations = new LinkedHashMap<>();
        counts.forEach((code, years) -> years.forEach((year, count) -> count.population()
                .ifPresent(known -> populations
                        .computeIfAbsent(code, key -> new TreeMap<>())
                        .put(year, count.traced(file, code, year, known)))));
        return new Populations(file, populations);
    }
}
