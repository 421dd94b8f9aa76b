package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows that have all in common but unit and supplier, added up by each of the two.
 *
 * <p>So the long key is looked up once for each row, among few others, and units and suppliers by their identifier alone.
 */
final class TallyShelf implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, MoneyCounter> units = new HashMap<>();
    private final HashMap<String, MoneyCounter> suppliers = new HashMap<>();

    void add(LedgerRow row) {
        long line = row.place().line();
        counter(units, row.unit()).add(row.amount(), line);
        counter(suppliers, row.supplier().id()).add(row.amount(), line);
    }

    void add(TallyShelf other) {
        other.units.forEach((unit, counter) -> counter(units, unit).add(counter));
        other.suppliers.forEach(
                (supplier, counter) -> counter(suppliers, supplier).add(counter));
    }

    private static MoneyCounter counter(Map<String, MoneyCounter> counters, String id) {
        return counters.computeIfAbsent(id, key -> new MoneyCounter());
    }

    void putUnits(LedgerKey shared, Map<LedgerKey, LedgerSum> sums) {
        units.forEach((unit, counter) -> sums.put(shared.withUnit(unit), counter.sum()));
    }

    void putSuppliers(LedgerKey shared, Map<LedgerKey, LedgerSum> sums) {
        suppliers.forEach((supplier, counter) -> sums.put(shared.withSupplier(supplier), counter.sum()));
    }
}
