package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/**
 * Suppliers' own figures by supplier, purchase category and year: the hybrid part of the method.
 *
 * <p>A {@link ReferenceTable} with the columns {@code supplier}, {@code category} (empty for everything that the supplier sold),
 * {@code year}, {@code scope_category} ({@code 3.1} to {@code 3.15}) and either {@code kg} with {@code currency}, kg CO2e for
 * each unit of money without value-added tax in that year's prices, or {@code tonnes}, t CO2e of all these purchases. A figure for
 * a category goes before one for everything.
 */
public final class SupplierFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("supplier", "category", "year", "scope_category", "kg", "currency", "tonnes");

    private final Map<List<?>, SupplierFigure> figures;

    private SupplierFigures(Map<List<?>, SupplierFigure> figures) {
        this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** {@return no figure, so that every purchase has the factor of its category} */
    public static SupplierFigures none() {
        return new SupplierFigures(Map.of());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the figures, or every defect of the file
     */
    public static Checked<SupplierFigures> read(Path path) {
        return CitedRows.read(ReferenceTable.read(path), COLUMNS, SupplierFigures::parse);
    }

    private static SupplierFigures parse(CitedRows rows) {
        Map<List<?>, SupplierFigure> figures = new LinkedHashMap<>();
        rows.rows().forEach(row -> add(rows, row, figures));
        return new SupplierFigures(figures);
    }

    private static void add(CitedRows rows, ReferenceRow row, Map<List<?>, SupplierFigure> figures) {
        Optional<String> supplier = rows.require(row, "supplier");
        Optional<Integer> year = rows.requireYear(row, "year");
        Optional<ScopeCategory> scope = rows.requireScope3(row, "scope_category");
        Optional<SupplierFigure.Subject> subject = supplier.flatMap(id -> year.flatMap(known ->
                scope.map(in -> new SupplierFigure.Subject(id, row.find("category"), known, in, rows.place(row)))));
        Optional<BigDecimal> kilograms = rows.number(row, "kg");
        Optional<BigDecimal> tonnes = rows.number(row, "tonnes");
        if (row.find("kg").isPresent() == row.find("tonnes").isPresent()) {
            rows.report(row, SpendFinding.ONE_FIGURE_OF_A_SUPPLIER, finding -> finding);
            return;
        }
        Optional<String> currency =
                row.find("kg").isPresent() ? rows.requireCurrency(row, "currency") : Optional.empty();
        subject.filter(known -> rows.isFirst(row, key(known)))
                .flatMap(known -> tonnes.map(number -> reported(rows, row, known, number))
                        .or(() -> kilograms.flatMap(
                                number -> currency.map(money -> factor(rows, row, known, number, money)))))
                .ifPresent(figure -> figures.put(key(figure.subject()), figure));
    }

    private static SupplierFigure reported(
            CitedRows rows, ReferenceRow row, SupplierFigure.Subject subject, BigDecimal tonnes) {
        return new SupplierFigure.Reported(
                subject, rows.traced(row, SpendText.reported(subject), Emissions.ofTonnes(tonnes.doubleValue())));
    }

    private static SupplierFigure factor(
            CitedRows rows, ReferenceRow row, SupplierFigure.Subject subject, BigDecimal kilograms, String currency) {
        return new SupplierFigure.Factor(
                subject,
                rows.traced(
                        row,
                        SpendText.supplierFactor(subject),
                        SpendUnits.kilogramsPer(kilograms.doubleValue(), currency)),
                currency);
    }

    private static List<?> key(SupplierFigure.Subject subject) {
        return List.of(subject.supplier(), subject.category().orElse(""), subject.year());
    }

    /**
     * Finds the figure for purchases.
     *
     * @param supplier the supplier's identifier
     * @param category the purchase category
     * @param year the year
     * @return the figure for the category, or else the one for everything, or empty
     */
    public Optional<SupplierFigure> find(String supplier, String category, int year) {
        return Optional.ofNullable(figures.get(List.of(supplier, category, year)))
                .or(() -> Optional.ofNullable(figures.get(List.of(supplier, "", year))));
    }

    /** {@return the figures, in the order of the file} */
    public Collection<SupplierFigure> figures() {
        return figures.values();
    }

    /** {@return the suppliers that have a figure} */
    public Set<String> suppliers() {
        Set<String> suppliers = new TreeSet<>();
        figures.values().forEach(figure -> suppliers.add(figure.subject().supplier()));
        return Collections.unmodifiableSet(suppliers);
    }

    @Override
    public String toString() {
        return figures.size() + " figures of " + suppliers().size() + " suppliers";
    }
}
