package org.klimatgap.ghg.group;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.energy.Instrument;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;
import org.klimatgap.serial.RecordForm;

/**
 * Everything that a group records, such as '120 activities, 4 instruments, 1 ledger'.
 *
 * @param terms what the statement is about
 * @param calculator the factors, their order and the GWP set
 * @param activities the activities, bought energy among them
 * @param instruments the claims under which energy was bought
 * @param purchases the priced purchase ledgers
 * @param disclosures why categories have no number
 * @param residents the residents by year
 * @param employees the employees by year
 * @param recalculations the totals whose base year may be recalculated, each once
 * @param community the city's inventory by GPC reference, beside the group's; empty where there is none
 */
public record GroupData(
        GroupTerms terms,
        ActivityCalculator calculator,
        Activities activities,
        List<Instrument> instruments,
        List<SpendAnalysis> purchases,
        List<Disclosure> disclosures,
        Map<Integer, Traced<Population>> residents,
        Map<Integer, Traced<Population>> employees,
        List<RecalculationTerms> recalculations,
        Optional<GpcInventory> community)
        implements Serializable {
    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a base year is to be recalculated and there is none, or a total stands twice
     */
    public GroupData {
        instruments = List.copyOf(instruments);
        purchases = List.copyOf(purchases);
        disclosures = List.copyOf(disclosures);
        residents = Collections.unmodifiableMap(new TreeMap<>(residents));
        employees = Collections.unmodifiableMap(new TreeMap<>(employees));
        recalculations = List.copyOf(recalculations);
        if (!recalculations.isEmpty() && terms.baseYear().isEmpty()) {
            throw new IllegalArgumentException("a base year must be named before it can be recalculated");
        }
        if (recalculations.stream().map(RecalculationTerms::total).distinct().count() < recalculations.size()) {
            throw new IllegalArgumentException("each total may be recalculated by one ledger, were " + recalculations);
        }
    }

    /**
     * Activities alone.
     *
     * @param terms what the statement is about
     * @param calculator the factors, their order and the GWP set
     * @param activities the activities, bought energy among them
     * @return the data
     */
    public static GroupData of(GroupTerms terms, ActivityCalculator calculator, Activities activities) {
        return new GroupData(
                terms,
                calculator,
                activities,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Adds what energy was bought under, and why categories have no number.
     *
     * @param claims the instruments
     * @param reasons the disclosures
     * @return the changed data
     */
    public GroupData withClaims(List<Instrument> claims, List<Disclosure> reasons) {
        return with(change -> {
            change.instruments = claims;
            change.disclosures = reasons;
        });
    }

    /**
     * Adds priced purchase ledgers.
     *
     * @param ledgers the ledgers
     * @return the changed data
     */
    public GroupData withPurchases(List<SpendAnalysis> ledgers) {
        return with(change -> change.purchases = ledgers);
    }

    /**
     * Adds persons, for emissions by each of them.
     *
     * @param inhabitants the residents by year
     * @param staff the employees by year
     * @return the changed data
     */
    public GroupData withPersons(Map<Integer, Traced<Population>> inhabitants, Map<Integer, Traced<Population>> staff) {
        return with(change -> {
            change.residents = inhabitants;
            change.employees = staff;
        });
    }

    /**
     * Adds what base years are recalculated by.
     *
     * @param each the totals with their ledgers
     * @return the changed data
     * @throws IllegalArgumentException if there is no base year, or a total stands twice
     */
    public GroupData withRecalculations(List<RecalculationTerms> each) {
        return with(change -> change.recalculations = each);
    }

    /**
     * Sets the city's inventory beside the group's.
     *
     * @param inventory the inventory by GPC reference
     * @return the changed data
     */
    public GroupData withCommunity(GpcInventory inventory) {
        return with(change -> change.community = Optional.of(inventory));
    }

    private GroupData with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.put(this);
    }

    /** The parts that can be added, one of which is about to change. */
    private static final class Parts {
        private List<Instrument> instruments;
        private List<SpendAnalysis> purchases;
        private List<Disclosure> disclosures;
        private Map<Integer, Traced<Population>> residents;
        private Map<Integer, Traced<Population>> employees;
        private List<RecalculationTerms> recalculations;
        private Optional<GpcInventory> community;

        Parts(GroupData data) {
            instruments = data.instruments;
            purchases = data.purchases;
            disclosures = data.disclosures;
            residents = data.residents;
            employees = data.employees;
            recalculations = data.recalculations;
            community = data.community;
        }

        GroupData put(GroupData to) {
            return new GroupData(
                    to.terms,
                    to.calculator,
                    to.activities,
                    instruments,
                    purchases,
                    disclosures,
                    residents,
                    employees,
                    recalculations,
                    community);
        }
    }

    @Override
    public String toString() {
        return terms + ": " + activities + ", " + instruments.size() + " instruments, " + purchases.size() + " ledgers";
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
