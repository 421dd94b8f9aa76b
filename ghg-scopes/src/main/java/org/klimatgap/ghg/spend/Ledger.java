package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.klimatgap.provenance.SourceFile;

/** A purchase ledger added up, with the files that its rows are from, such as '5000000 rows of ledger.csv (sha-256 9f86d0…)'. */
public final class Ledger implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private final SortedMap<LedgerKey, LedgerSum> units;
    private final SortedMap<LedgerKey, LedgerSum> suppliers;
    private final Map<String, String> names;
    private final Set<String> namedSuppliers;

    private Ledger(List<SourceFile> files, LedgerTally tally) {
        files.forEach(this::addFile);
        this.units = Collections.unmodifiableSortedMap(tally.units());
        this.suppliers = Collections.unmodifiableSortedMap(tally.suppliers());
        this.names = Collections.unmodifiableMap(new TreeMap<>(tally.names()));
        this.namedSuppliers = Collections.unmodifiableSet(new TreeSet<>(tally.namedSuppliers()));
    }

    /**
     * A ledger of files.
     *
     * @param files every file that rows are from, each under a name of its own
     * @param tally the rows of all of them; copied
     * @return the ledger
     * @throws IllegalArgumentException if two files have one name, or rows are from another file
     */
    public static Ledger of(List<SourceFile> files, LedgerTally tally) {
        Ledger ledger = new Ledger(files, tally);
        ledger.units.keySet().forEach(key -> ledger.file(key.file()));
        return ledger;
    }

    private void addFile(SourceFile file) {
        if (files.putIfAbsent(file.name(), file) != null) {
            throw new IllegalArgumentException("two ledger files are called '" + file.name() + "'");
        }
    }

    SourceFile file(String name) {
        SourceFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("rows are from '" + name + "', must be from one of " + files.keySet());
        }
        return file;
    }

    SortedMap<LedgerKey, LedgerSum> suppliers() {
        return suppliers;
    }

    /** The name of a supplier, or its identifier where the ledger has no name. */
    String nameOf(String supplier) {
        String name = names.getOrDefault(supplier, "");
        return name.isEmpty() ? supplier : name;
    }

    Set<String> namedSuppliers() {
        return namedSuppliers;
    }

    /** {@return the files that rows are from, in the order in which they were given} */
    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** {@return the number of rows} */
    public long rows() {
        return units.values().stream().mapToLong(LedgerSum::rows).sum();
    }

    /** {@return the sums by unit, account, category and terms, in the order of their keys} */
    public SortedMap<LedgerKey, LedgerSum> sums() {
        return units;
    }

    @Override
    public String toString() {
        return rows() + " rows of " + files.values();
    }
}
