package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * Emission factors of one cited data file, such as 'se-fuels-2016, 12 factors'.
 *
 * <p>A municipality's own factors are one such file. Read from a {@link ReferenceTable}, so its first lines cite title, source,
 * version and licence. Each row is one gas of a factor; rows of the same {@literal factor} and {@code from} are one factor and
 * agree in everything but gas, value, unit and source. Columns in any order:
 *
 * <ul>
 *   <li>{@literal factor}: its name. Factors of one name must not be valid on the same day.
 *   <li>{@code activity}: the activity type, for instance {@code diesel}.
 *   <li>{@code gas}: a gas of the GWP tables ({@code CO2}, {@code CH4-fossil}, {@code CH4-biogenic}, {@code N2O}, …), {@code
 *       CO2e} where only equivalents are known, or {@code CO2-biogenic}.
 *   <li>{@code value} and {@code unit}: for instance {@code 80.4} and {@code g/MJ}; the units are those of {@link
 *       ActivityUnit}.
 *   <li>{@code stage}: {@code direct} (tank-to-wheel), {@code well-to-tank}, {@code life-cycle}, {@code cradle-to-gate} or
 *       {@code not-stated}.
 *   <li>{@code region}: where it holds, for instance {@code SE}.
 *   <li>{@code confidence}: {@code verified}, {@code published}, {@code high}, {@code medium}, {@code low}, {@code estimate}
 *       or {@code example}.
 *   <li>{@code source}: who published it.
 *   <li>{@code from} and {@code to}, optional: the first and last day; an empty one is open.
 *   <li>{@code gwp_set}, for {@code CO2e} alone and needed there: {@code AR5} and its like, or {@code not-stated}.
 *   <li>{@code supplier}, optional: whose it is.
 *   <li>{@code category}, optional: the categories that it is for, for instance {@code 1.stationary}, separated by {@code |}.
 *   <li>{@code altitude_rule}, optional, for {@code CO2}: a rule of {@link HighAltitudeRule}.
 * </ul>
 *
 * <pre>
 * # title: Emission factors of an example municipality
 * # source: Example municipality, environmental office
 * # version: 2024
 * # licence: CC0-1.0
 * factor,activity,gas,value,unit,from,to,stage,region,gwp_set,supplier,confidence,source
 * own-wood-chips,wood-chips,CO2-biogenic,112,kg/GJ,,,direct,SE,,,example,example value
 * own-wood-chips,wood-chips,CH4-biogenic,0.03,kg/GJ,,,direct,SE,,,example,example value
 * own-wood-chips,wood-chips,N2O,0.004,kg/GJ,,,direct,SE,,,example,example value
 * own-heat,district-heating,CO2e,20,g/kWh,2024-01-01,2024-12-31,life-cycle,SE,AR5,Exempelvärme,example,example value
 * </pre>
 *
 * @param id its identifier, the file's name without {@code .csv}
 * @param table the file, with its citation
 * @param factors its factors, in the order of the file
 */
public record FactorSet(String id, ReferenceTable table, List<EmissionFactor> factors) implements Serializable {
    private static final List<String> SHIPPED = List.of(
            "ipcc-2006", "se-fuels-2016", "se-fuels-2016-litre", "se-electricity", "se-aviation", "se-ostersund");

    /** Copies the factors. */
    public FactorSet {
        factors = List.copyOf(factors);
    }

    /** {@return the identifiers of the sets that this library ships} */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * A set that this library ships.
     *
     * @param id for instance {@code se-fuels-2016}
     * @return its factors
     * @throws IllegalArgumentException if there is none of that name
     */
    public static FactorSet of(String id) {
        if (!SHIPPED.contains(id)) {
            throw new IllegalArgumentException("unknown factor set '" + id + "', must be one of " + SHIPPED);
        }
        return FactorParser.parse(ReferenceTable.read(FactorSet.class, id + ".csv"))
                .get();
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its factors, or every defect of the file; see {@link ActivityFinding}
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Checked<FactorSet> read(Path path) {
        return FactorParser.parse(ReferenceTable.read(path));
    }

    /** {@return the activity types that it has factors for, each once} */
    public List<String> activities() {
        return factors.stream().map(EmissionFactor::activity).distinct().toList();
    }

    /**
     * The factors of one name, for instance of several years.
     *
     * @param factor for instance {@code nordic-residual-mix}
     * @return the factors, in the order of the file; none when the set lacks the name
     */
    public List<EmissionFactor> named(String factor) {
        return factors.stream().filter(each -> each.id().equals(factor)).toList();
    }

    @Override
    public String toString() {
        return id + ", " + factors.size() + " factors";
    }
}
