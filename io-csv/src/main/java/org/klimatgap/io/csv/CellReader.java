package org.klimatgap.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/** Reads the cells of one row that hold emissions, in either layout. */
final class CellReader {
    private final CsvRow row;
    private final RowHead head;
    private final Optional<Populations> populations;

    CellReader(CsvRow row, RowHead head, Optional<Populations> populations) {
        this.row = row;
        this.head = head;
        this.populations = populations;
    }

    /** The value of a cell that is not empty, or empty after its defects were reported. */
    Optional<CellValue> read(String column, String text, Optional<Integer> year) {
        Optional<NotationKey> key = NotationKey.find(text);
        return key.isPresent()
                ? key.map(CellValue.Notation::new)
                : NumberCell.read(row, column, text).flatMap(number -> value(column, number, year));
    }

    private Optional<CellValue> value(String column, BigDecimal number, Optional<Integer> year) {
        if (number.signum() < 0) {
            row.report(row.finding(CsvFinding.NEGATIVE, column));
            return Optional.empty();
        }
        return head.unit()
                .flatMap(unit -> unit.perPerson()
                        ? perPerson(column, unit.kilograms(number), year)
                        : total(column, unit.tonnes(number)));
    }

    private Optional<CellValue> total(String column, double tonnes) {
        return finite(column, tonnes).map(Emissions::ofTonnes).map(CellValue.Total::new);
    }

    private Optional<CellValue> perPerson(String column, double kilograms, Optional<Integer> year) {
        return population(year)
                .filter(population ->
                        finite(column, kilograms * population.value().persons()).isPresent())
                .map(population ->
                        new CellValue.PerPerson(EmissionsPerCapita.ofKilogramsPerPerson(kilograms), population));
    }

    private Optional<Double> finite(String column, double amount) {
        if (!Double.isFinite(amount)) {
            row.report(row.finding(CsvFinding.NOT_FINITE, column));
        }
        return Optional.of(amount).filter(Double::isFinite);
    }

    private Optional<Traced<Population>> population(Optional<Integer> year) {
        return head.municipality().flatMap(code -> year.flatMap(known -> population(code, known)));
    }

    private Optional<Traced<Population>> population(String code, int year) {
        Optional<Traced<Population>> population = populations.flatMap(known -> known.find(code, year));
        if (population.isEmpty()) {
            row.report(row.finding(CsvFinding.NO_POPULATION)
                    .with("municipality", code)
                    .with("year", year));
        }
        return population;
    }
}
