package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;
import org.klimatgap.serial.RecordForm;

/**
 * By how much the CO2 of a flight is multiplied for its effect at high altitude, such as 'altitude-1.9: none below 500 km,
 * 1.9 from 1000 km'.
 *
 * <p>Between the two distances the multiplier rises on a straight line. The effect is no greenhouse gas of the Kyoto basket;
 * whether it is counted is the user's choice, made by the column {@code altitude_rule} of a factor.
 *
 * @param id its identifier, for instance {@code altitude-1.9}
 * @param multiplier the whole multiplier, for instance 1.9
 * @param none the distance in km below which there is no effect; empty where distance does not matter
 * @param full the distance in km from which there is the whole effect; empty where distance does not matter
 * @param confidence how sure it is
 */
public record HighAltitudeRule(
        String id,
        Traced<InputAmount> multiplier,
        Optional<Traced<InputAmount>> none,
        Optional<Traced<InputAmount>> full,
        Confidence confidence)
        implements Serializable {
    private static final ActivityUnit KILOMETRE = ActivityUnit.of("km");

    /** {@return the identifiers of the rules that this library ships} */
    public static List<String> shipped() {
        return rules().stream().map(HighAltitudeRule::id).toList();
    }

    /**
     * Finds a rule that this library ships.
     *
     * @param id for instance {@code altitude-1.9}
     * @return the rule, or empty
     */
    public static Optional<HighAltitudeRule> find(String id) {
        return rules().stream().filter(rule -> rule.id.equals(id)).findFirst();
    }

    /**
     * A rule that this library ships.
     *
     * @param id for instance {@code altitude-1.9}
     * @return the rule
     * @throws IllegalArgumentException if there is none of that name
     */
    public static HighAltitudeRule of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("unknown rule '" + id + "', must be one of " + shipped()));
    }

    private static List<HighAltitudeRule> rules() {
        ReferenceTable table = ReferenceTable.read(HighAltitudeRule.class, "high-altitude-rules.csv")
                .get();
        CellChecks cells = new CellChecks(table, List.of());
        return table.rows().stream().map(row -> rule(row, cells.origin(row))).toList();
    }

    private static HighAltitudeRule rule(ReferenceRow row, Origin origin) {
        String id = row.get("rule");
        Message limit = ActivityText.DISTANCE_LIMIT.with("rule", id);
        return new HighAltitudeRule(
                id,
                new Traced<>(
                        ActivityText.MULTIPLIER_OF.with("rule", id),
                        number(row.get("multiplier"), "kg CO2e/kg CO2"),
                        origin),
                row.find("none_below_km").map(text -> new Traced<>(limit, number(text, "km"), origin)),
                row.find("full_from_km").map(text -> new Traced<>(limit, number(text, "km"), origin)),
                Confidence.find(row.get("confidence")).orElseThrow());
    }

    private static InputAmount number(String text, String unit) {
        return InputAmount.of(Double.parseDouble(text), unit);
    }

    /** {@return whether the multiplier depends on the distance of a flight} */
    public boolean needsDistance() {
        return none.isPresent() && full.isPresent();
    }

    /**
     * The multiplier of a flight.
     *
     * @param distance one way, in a unit of distance; not needed when {@link #needsDistance()} is false
     * @return kg of CO2 equivalents for each kg of CO2, at least 1
     * @throws IllegalArgumentException if the distance is needed and absent, or no distance
     */
    public Traced<InputAmount> multiplier(Optional<Traced<InputAmount>> distance) {
        if (!needsDistance()) {
            return multiplier;
        }
        Traced<InputAmount> flown = distance.orElseThrow(
                () -> new IllegalArgumentException("the rule " + id + " needs the distance of the flight in km"));
        double rise = (KILOMETRE.convert(flown.value()).amount() - limit(none)) / (limit(full) - limit(none));
        double value = 1 + (multiplier.value().amount() - 1) * Math.min(1, Math.max(0, rise));
        return ActivityOperation.ALTITUDE_MULTIPLIER.derive(
                ActivityText.MULTIPLIER_AT.with("rule", id).with("distance", flown.value()),
                InputAmount.of(value, multiplier.value().unit()),
                multiplier,
                flown,
                none.orElseThrow(),
                full.orElseThrow());
    }

    private static double limit(Optional<Traced<InputAmount>> distance) {
        return distance.orElseThrow().value().amount();
    }

    /**
     * The CO2 of a flight with its effect at high altitude.
     *
     * @param carbonDioxide the CO2 alone
     * @param distance one way, in a unit of distance; not needed when {@link #needsDistance()} is false
     * @return tonnes of CO2 equivalents
     * @throws IllegalArgumentException if the distance is needed and absent, or no distance
     */
    public Traced<Emissions> apply(Traced<Emissions> carbonDioxide, Optional<Traced<InputAmount>> distance) {
        Traced<InputAmount> factor = multiplier(distance);
        return ActivityOperation.HIGH_ALTITUDE.derive(
                carbonDioxide.name(), carbonDioxide.value().times(factor.value().amount()), carbonDioxide, factor);
    }

    @Override
    public String toString() {
        return id + ": " + multiplier.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
