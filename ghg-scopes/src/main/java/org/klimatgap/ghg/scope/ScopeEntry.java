package org.klimatgap.ghg.scope;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * A line of a statement by scope, such as '1.mobile, gatukontoret, 2024, activity-based: 28.54 t'.
 *
 * <p>It is gross: the emissions of the unit itself, before an owner's part of them is taken. Bought energy makes two entries,
 * one by location and one by market.
 *
 * @param category which category of which scope
 * @param unit the identifier of the unit of organisation that causes them
 * @param facility the identifier of the facility, where known
 * @param year the year
 * @param method how they were computed
 * @param emissions tonnes of CO2 equivalents without biogenic CO2, but with the CH4 and N2O of burnt biomass
 * @param biogenic tonnes of biogenic CO2, which stand beside the scopes and in no total; empty where there are none
 * @param supplier who delivers what is bought, in scopes 2 and 3; the identifier of a unit where the group sells to itself
 * @param quality how good the data are, where somebody has judged them
 */
public record ScopeEntry(
        ScopeCategory category,
        String unit,
        Optional<String> facility,
        int year,
        ScopeMethod method,
        Traced<Emissions> emissions,
        Optional<Traced<Emissions>> biogenic,
        Optional<String> supplier,
        Optional<DataQuality> quality)
        implements Serializable {
    /**
     * Checks that the method suits the scope.
     *
     * @throws IllegalArgumentException if an entry of scope 2 is neither by location nor by market, or another one is
     */
    public ScopeEntry {
        if (method.isOfScope2() != (category.scope() == Scope.SCOPE_2)) {
            throw new IllegalArgumentException("an entry of category " + category + " cannot be " + method + "; "
                    + ScopeMethod.LOCATION_BASED + " and " + ScopeMethod.MARKET_BASED + " are the methods of scope 2");
        }
    }

    /**
     * An entry without supplier and quality.
     *
     * @param category which category of which scope
     * @param unit the identifier of the unit of organisation that causes them
     * @param facility the identifier of the facility, where known
     * @param year the year
     * @param method how they were computed
     * @param emissions tonnes of CO2 equivalents without biogenic CO2
     * @param biogenic tonnes of biogenic CO2; empty where there are none
     */
    public ScopeEntry(
            ScopeCategory category,
            String unit,
            Optional<String> facility,
            int year,
            ScopeMethod method,
            Traced<Emissions> emissions,
            Optional<Traced<Emissions>> biogenic) {
        this(category, unit, facility, year, method, emissions, biogenic, Optional.empty(), Optional.empty());
    }

    /**
     * The entry with who delivers.
     *
     * @param deliverer the supplier's identifier or name
     * @return the changed entry
     */
    public ScopeEntry withSupplier(String deliverer) {
        return new ScopeEntry(
                category, unit, facility, year, method, emissions, biogenic, Optional.of(deliverer), quality);
    }

    /**
     * The entry with the quality of its data.
     *
     * @param judged the ratings
     * @return the changed entry
     */
    public ScopeEntry withQuality(DataQuality judged) {
        return new ScopeEntry(
                category, unit, facility, year, method, emissions, biogenic, supplier, Optional.of(judged));
    }

    @Override
    public String toString() {
        return category + ", " + unit + ", " + year + ", " + method + ": " + emissions.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
