package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.serial.RecordForm;

/**
 * What a unit of an activity emits, such as 'se-2016-diesel: 80.4 g CO2e/MJ, life-cycle, SE, 2016'.
 *
 * @param id its name in its set; factors of several years may share one
 * @param set the identifier of the factor set
 * @param activity the activity type, for instance {@code diesel}
 * @param categories the categories that it is for; empty for all
 * @param supplier whose it is; empty for everybody's
 * @param region where it holds, for instance {@code SE}
 * @param stage which part of the life cycle it covers
 * @param validity the days that it holds for
 * @param gases its gases, or CO2 equivalents alone
 * @param confidence how sure it is
 * @param source who published it
 */
public record EmissionFactor(
        String id,
        String set,
        String activity,
        List<ScopeCategory> categories,
        Optional<String> supplier,
        String region,
        LifeCycleStage stage,
        Period validity,
        List<GasFactor> gases,
        Confidence confidence,
        String source)
        implements Serializable {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no gas
     */
    public EmissionFactor {
        categories = List.copyOf(categories);
        gases = List.copyOf(gases);
        if (gases.isEmpty()) {
            throw new IllegalArgumentException("the factor '" + id + "' has no gas");
        }
    }

    /** {@return what counts in the scopes: everything but biogenic CO2} */
    public List<GasFactor> inScopes() {
        return gases.stream().filter(gas -> !gas.isBiogenicCo2()).toList();
    }

    /** {@return biogenic CO2, which stands outside the scopes, or empty} */
    public Optional<GasFactor> biogenic() {
        return gases.stream().filter(GasFactor::isBiogenicCo2).findFirst();
    }

    /** {@return where its first number comes from} */
    public Origin origin() {
        return gases.get(0).value().origin();
    }

    @Override
    public String toString() {
        return id + ": " + gases + ", " + stage + ", " + region + ", "
                + (validity.equals(Period.ALWAYS) ? "any year" : validity);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
