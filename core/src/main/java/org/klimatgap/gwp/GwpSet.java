package org.klimatgap.gwp;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * Global warming potentials over 100 years of one assessment report, such as 'AR5, 33 gases'.
 *
 * <p>Read from a {@link ReferenceTable} whose first column is {@code gas} and which has a column for each set. An empty
 * cell means that the set has no value for the gas.
 */
public final class GwpSet implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String BUILT_IN = "gwp100.csv";

    private final String id;
    private final Map<Gas, Double> factors;
    private final ReferenceTable table;

    GwpSet(String id, Map<Gas, Double> factors, ReferenceTable table) {
        this.id = id;
        this.factors = new LinkedHashMap<>(factors);
        this.table = table;
    }

    /** {@return the identifiers of the sets that this library ships: SAR, TAR, AR4, AR5, AR5CCF, AR6} */
    public static List<String> shipped() {
        List<String> columns = ReferenceTable.read(GwpSet.class, BUILT_IN).get().columns();
        return columns.subList(1, columns.size());
    }

    /**
     * A set that this library ships.
     *
     * @param id for instance {@code AR5}
     * @return the set
     * @throws IllegalArgumentException if there is none of that name
     */
    public static GwpSet of(String id) {
        if (!shipped().contains(id)) {
            throw new IllegalArgumentException("unknown GWP set '" + id + "', must be one of " + shipped());
        }
        return GwpParser.parse(ReferenceTable.read(GwpSet.class, BUILT_IN), id).get();
    }

    /**
     * Reads one set of a file.
     *
     * @param path the file
     * @param id the set's column
     * @return the set, or every defect of the file
     */
    public static Checked<GwpSet> read(Path path, String id) {
        return GwpParser.parse(ReferenceTable.read(path), id);
    }

    /** {@return the identifier, for instance {@code AR5}} */
    public String id() {
        return id;
    }

    /** {@return the file that the set was read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /** {@return the gases that the set has a value for} */
    public List<Gas> gases() {
        return List.copyOf(factors.keySet());
    }

    /**
     * Tonnes of CO2 equivalents for a tonne of a gas.
     *
     * @param gas the gas
     * @return its global warming potential over 100 years, without a unit
     * @throws IllegalArgumentException if the set has no value for it; a missing value is not zero
     */
    public double factor(Gas gas) {
        Double factor = factors.get(gas);
        if (factor == null) {
            String hint = gas.equals(Gas.CH4) ? "; choose CH4-fossil or CH4-biogenic" : "";
            throw new IllegalArgumentException("no GWP of " + gas + " in " + id + hint);
        }
        return factor;
    }

    @Override
    public String toString() {
        return id + ", " + factors.size() + " gases";
    }
}
