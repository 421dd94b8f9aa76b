package org.klimatgap.pathway;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;

/**
 * A level divided among sectors, such as '10642 t for transport and 801 t for the rest of 11443 t in 2030'.
 *
 * <p>The sectors' levels always add up to the whole level. Nothing here says which division costs least: that takes costs.
 *
 * @param whole the level of all sectors together, of a goal or on the way to it
 * @param bySector what each sector may emit, by code
 */
public record SectorTargets(EmissionsPoint whole, Map<SectorCode, Traced<Emissions>> bySector) implements Serializable {
    /** Copies the levels. */
    public SectorTargets {
        bySector = Collections.unmodifiableSortedMap(new TreeMap<>(bySector));
    }

    /**
     * Every sector changes by the same percentage: {@code T_j = E_j·T / Σ E}.
     *
     * @param whole the level of all sectors together
     * @param current what each sector emits now; not negative, and above zero together
     * @return the levels
     * @throws IllegalArgumentException if a sector is negative or all of them are zero
     */
    public static SectorTargets equalPercentage(EmissionsPoint whole, Map<SectorCode, Traced<Emissions>> current) {
        return carriedBy(whole, current, current.keySet()).orElseThrow();
    }

    /**
     * Some sectors carry the whole change, each by the same percentage, and the others stay as they are: {@code T_j =
     * E_j·(T − Σ E_others) / Σ E_carrying}.
     *
     * @param whole the level of all sectors together
     * @param current what each sector emits now; not negative
     * @param carrying the sectors that carry the change, among the current ones; above zero together
     * @return the levels, or empty when the sectors that stay emit more than the whole level already
     * @throws IllegalArgumentException if a sector is negative, or the carrying ones are none of the current ones or zero
     */
    public static Optional<SectorTargets> carriedBy(
            EmissionsPoint whole, Map<SectorCode, Traced<Emissions>> current, Set<SectorCode> carrying) {
        check(current, carrying);
        Map<SectorCode, Traced<Emissions>> moving = new TreeMap<>(current);
        moving.keySet().retainAll(carrying);
        Map<SectorCode, Traced<Emissions>> targets = new TreeMap<>(current);
        targets.keySet().removeAll(carrying);
        Emissions left = whole.emissions().value().minus(sum(targets.values()));
        if (left.isNegative()) {
            return Optional.empty();
        }
        Division division = new Division(whole, List.copyOf(targets.values()), List.copyOf(moving.values()), left);
        targets.replaceAll((sector, stays) -> stays.named(division.name(sector)));
        moving.forEach((sector, now) -> targets.put(sector, division.target(sector, now)));
        return Optional.of(new SectorTargets(whole, targets));
    }

    /** What is left for the sectors that move, and how each of their levels is made. */
    private record Division(
            EmissionsPoint whole, List<Traced<Emissions>> staying, List<Traced<Emissions>> moving, Emissions left) {
        Traced<Emissions> target(SectorCode sector, Traced<Emissions> now) {
            Emissions level =
                    Emissions.ofTonnes(now.value().tonnes() / sum(moving).tonnes() * left.tonnes());
            return staying.isEmpty()
                    ? PathwayOperation.EQUAL_PERCENTAGE.derive(name(sector), level, inputs(now, List.of()))
                    : PathwayOperation.OTHERS_STAY.derive(name(sector), level, inputs(now, staying));
        }

        private List<Traced<Emissions>> inputs(Traced<Emissions> now, List<Traced<Emissions>> others) {
            List<Traced<Emissions>> inputs = new ArrayList<>(List.of(now, whole.emissions()));
            inputs.addAll(others);
            inputs.addAll(moving);
            return inputs;
        }

        Message name(SectorCode sector) {
            return PathwayText.SECTOR_TARGET.of(whole.year()).with("sector", sector.toString());
        }
    }

    private static void check(Map<SectorCode, Traced<Emissions>> current, Set<SectorCode> carrying) {
        current.forEach((sector, now) -> {
            if (now.value().isNegative()) {
                throw new IllegalArgumentException(
                        "emissions of sector " + sector + " must not be negative, was " + now.value());
            }
        });
        if (!current.keySet().containsAll(carrying)) {
            throw new IllegalArgumentException("the sectors " + carrying + " cannot carry a change, must be among "
                    + new TreeMap<>(current).keySet());
        }
        boolean nothing = current.entrySet().stream()
                .filter(each -> carrying.contains(each.getKey()))
                .allMatch(each -> each.getValue().value().isZero());
        if (nothing) {
            throw new IllegalArgumentException(
                    "the sectors that carry a change must emit something, but " + carrying + " emit nothing");
        }
    }

    /**
     * What one sector may emit.
     *
     * @param sector the sector
     * @return its level, or empty when it is not in the division
     */
    public Optional<Traced<Emissions>> level(SectorCode sector) {
        return Optional.ofNullable(bySector.get(sector));
    }

    /**
     * What some of the sectors may emit together.
     *
     * @param sectors sectors of the division
     * @return the sum of their levels
     * @throws IllegalArgumentException if one of them is not in the division
     */
    public Emissions together(Collection<SectorCode> sectors) {
        if (!bySector.keySet().containsAll(sectors)) {
            throw new IllegalArgumentException("the sectors " + sectors + " must be among " + bySector.keySet());
        }
        return sum(sectors.stream().distinct().map(bySector::get).toList());
    }

    private static Emissions sum(Collection<? extends Traced<Emissions>> parts) {
        return Emissions.sum(parts.stream().map(Traced::value).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("levels of sectors in " + whole.year() + ":");
        bySector.forEach((sector, level) -> text.append(' ')
                .append(sector)
                .append(' ')
                .append(level.value())
                .append(';'));
        return text.substring(0, text.length() - 1);
    }
}
