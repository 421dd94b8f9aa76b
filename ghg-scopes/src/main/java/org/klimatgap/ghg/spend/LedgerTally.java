package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds up rows of a purchase ledger, such as '5000000 rows of 20000 suppliers'.
 *
 * <p>The one type here that changes: a container in the sense of {@link java.util.stream.Stream#collect}, not safe for threads.
 * It can be serialised, and {@link #combine} is associative and commutative to the last bit, since decimals are added exactly.
 * So a ledger may be cut into partitions of any kind, added up anywhere and combined in any order. Memory grows with the
 * combinations of unit, account, category and tax and with those of supplier, account and category, not with the rows.
 */
public final class LedgerTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeSet<String> namedSuppliers;
    private final HashMap<LedgerKey, TallyShelf> shelves = new HashMap<>();
    private final HashMap<String, String> names = new HashMap<>();

    /**
     * An empty tally.
     *
     * @param namedSuppliers the identifiers of suppliers whose purchases are kept apart within each unit, since they have
     *     figures of their own; see {@link SpendMethod#namedSuppliers()}
     */
    public LedgerTally(Set<String> namedSuppliers) {
        this.namedSuppliers = new TreeSet<>(namedSuppliers);
    }

    /**
     * Adds a row.
     *
     * @param row the row
     */
    public void accept(LedgerRow row) {
        Supplier supplier = row.supplier();
        shelf(LedgerKey.shared(row, namedSuppliers.contains(supplier.id()))).add(row);
        if (!supplier.name().equals(names.get(supplier.id()))) {
            names.merge(supplier.id(), supplier.name(), LedgerTally::chosenName);
        }
    }

    private TallyShelf shelf(LedgerKey shared) {
        return shelves.computeIfAbsent(shared, key -> new TallyShelf());
    }

    /**
     * Adds what another tally holds.
     *
     * @param other a tally of other rows; it stays as it is
     * @throws IllegalArgumentException if it keeps other suppliers apart
     */
    public void combine(LedgerTally other) {
        if (!namedSuppliers.equals(other.namedSuppliers)) {
            throw new IllegalArgumentException("tallies must keep the same suppliers apart, were " + namedSuppliers
                    + " and " + other.namedSuppliers);
        }
        other.shelves.forEach((shared, shelf) -> shelf(shared).add(shelf));
        other.names.forEach((id, name) -> names.merge(id, name, LedgerTally::chosenName));
    }

    /** Of several names of one supplier the first in order of letters, whatever the order of the rows. */
    private static String chosenName(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The sums by unit, in the order of their keys. */
    SortedMap<LedgerKey, LedgerSum> units() {
        SortedMap<LedgerKey, LedgerSum> sums = new TreeMap<>();
        shelves.forEach((shared, shelf) -> shelf.putUnits(shared, sums));
        return sums;
    }

    /** The sums by supplier, in the order of their keys. */
    SortedMap<LedgerKey, LedgerSum> suppliers() {
        SortedMap<LedgerKey, LedgerSum> sums = new TreeMap<>();
        shelves.forEach((shared, shelf) -> shelf.putSuppliers(shared, sums));
        return sums;
    }

    Map<String, String> names() {
        return names;
    }

    Set<String> namedSuppliers() {
        return namedSuppliers;
    }

    /** {@return the number of rows} */
    public long rows() {
        return units().values().stream().mapToLong(LedgerSum::rows).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerTally that
                && namedSuppliers.equals(that.namedSuppliers)
                && units().equals(that.units())
                && suppliers().equals(that.suppliers())
                && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return 31 * units().hashCode() + suppliers().hashCode();
    }

    @Override
    public String toString() {
        return rows() + " rows of " + names.size() + " suppliers";
    }
}
