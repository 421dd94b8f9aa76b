package org.klimatgap.ghg.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;

/**
 * A group of units with what they hold in each other over time, such as 'kommun with 12 units'.
 *
 * <p>One unit heads the group and has no owner. A unit may have several owners in the group; what others own is not stated.
 */
public final class Organisation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final OrganisationUnit head;
    private final Map<String, OrganisationUnit> units;
    private final List<Stake> stakes;
    private final Map<String, List<Stake>> byUnit = new LinkedHashMap<>();

    private Organisation(OrganisationUnit head, Map<String, OrganisationUnit> units, List<Stake> stakes) {
        this.head = head;
        this.units = Collections.unmodifiableMap(units);
        this.stakes = List.copyOf(stakes);
        stakes.forEach(stake ->
                byUnit.computeIfAbsent(stake.unit(), key -> new ArrayList<>()).add(stake));
    }

    /**
     * Puts an organisation together.
     *
     * @param units the units, the head among them
     * @param stakes what they hold in each other
     * @return the organisation, or every defect of it; see {@link OrganisationFinding}
     * @throws IllegalArgumentException if two units have one identifier
     */
    public static Checked<Organisation> of(List<OrganisationUnit> units, List<Stake> stakes) {
        return of(units, stakes, Set.of());
    }

    /**
     * Puts an organisation together of rows of which some were left out, so that what only they would have told is not
     * found missing.
     *
     * @param units the units of sound rows
     * @param stakes the stakes of sound rows
     * @param defective the identifiers of units in rows that were left out
     * @return the organisation, or every further defect of it
     * @throws IllegalArgumentException if two units have one identifier
     */
    public static Checked<Organisation> of(List<OrganisationUnit> units, List<Stake> stakes, Set<String> defective) {
        Map<String, OrganisationUnit> byId = new LinkedHashMap<>();
        for (OrganisationUnit unit : units) {
            if (byId.putIfAbsent(unit.id(), unit) != null) {
                throw new IllegalArgumentException("two units have the identifier '" + unit.id() + "'");
            }
        }
        List<Finding> findings = new OrganisationChecks(byId, stakes, defective).findings();
        Optional<OrganisationUnit> head = head(byId, stakes, defective);
        boolean broken = findings.stream().anyMatch(Finding::isError);
        return broken || head.isEmpty()
                ? Checked.failed(findings)
                : Checked.of(new Organisation(head.get(), byId, stakes), findings);
    }

    /** A unit whose row was left out may have had an owner there, so others come first. */
    private static Optional<OrganisationUnit> head(
            Map<String, OrganisationUnit> units, List<Stake> stakes, Set<String> defective) {
        return units.values().stream()
                .filter(unit -> stakes.stream().noneMatch(stake -> stake.unit().equals(unit.id())))
                .min(Comparator.comparing(unit -> defective.contains(unit.id())));
    }

    /** {@return the unit that heads the group} */
    public OrganisationUnit head() {
        return head;
    }

    /** {@return all units, in the order given} */
    public List<OrganisationUnit> units() {
        return List.copyOf(units.values());
    }

    /** {@return all stakes, in the order given} */
    public List<Stake> stakes() {
        return stakes;
    }

    /**
     * Finds a unit by its identifier.
     *
     * @param id the identifier
     * @return the unit, or empty
     */
    public Optional<OrganisationUnit> find(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * Who in the group holds a unit on a day.
     *
     * @param unit the unit's identifier
     * @param day the day
     * @return the stakes, none for the head
     */
    public List<Stake> stakes(String unit, LocalDate day) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(stake -> stake.period().contains(day))
                .toList();
    }

    /**
     * Chooses how the group is consolidated.
     *
     * @param approach equity share, financial control or operational control
     * @param rule which share holds for a year inside which it changes
     * @return the consolidation
     * @throws IllegalArgumentException if the approach is no boundary of an organisation
     */
    public Consolidation consolidation(Boundary approach, ChangeYearRule rule) {
        return new Consolidation(this, approach, rule);
    }

    @Override
    public String toString() {
        return head.name() + " with " + (units.size() - 1) + " units";
    }
}
