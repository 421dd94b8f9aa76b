package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceTable;

/**
 * Calorific values and densities of fuels, which alone lead from litres to tonnes or megajoules, such as 'diesel: 35.5 MJ/l'.
 *
 * <p>Read from a {@link ReferenceTable} with the columns {@code fuel}, {@code property} ({@code density} or {@code
 * net-calorific-value}), {@code value}, {@code unit} (for instance {@code MJ/l}), {@code confidence} and {@code source}.
 * Calorific values are net ones. A fuel has one property for each pair of dimensions. Example:
 *
 * <pre>
 * # title: Fuels of an example
 * # source: Example supplier, certificate 17
 * # version: 2024
 * # licence: CC0-1.0
 * fuel,property,value,unit,confidence,source
 * hvo,net-calorific-value,34.0,MJ/l,published,certificate 17
 * hvo,density,0.78,kg/l,example,certificate 17
 * </pre>
 *
 * @param entries the properties; the first that suits is used
 */
public record FuelProperties(List<FuelProperty> entries) implements Serializable {
    /** Copies the properties. */
    public FuelProperties {
        entries = List.copyOf(entries);
    }

    /** {@return the properties that this library ships: Swedish fuels of 2016 by volume, IPCC 2006 defaults by mass} */
    public static FuelProperties shipped() {
        return FuelPropertiesParser.parse(ReferenceTable.read(FuelProperties.class, "fuel-properties.csv"))
                .get();
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its properties, or every defect of the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Checked<FuelProperties> read(Path path) {
        return FuelPropertiesParser.parse(ReferenceTable.read(path));
    }

    /**
     * Falls back on other properties where these have none.
     *
     * @param others for instance the shipped ones
     * @return both, these first
     */
    public FuelProperties orElse(FuelProperties others) {
        return new FuelProperties(
                Stream.concat(entries.stream(), others.entries.stream()).toList());
    }

    /**
     * Tells an amount of a fuel in another unit: by multiplication within a dimension, and across dimensions by one or two
     * properties of the fuel.
     *
     * @param fuel the fuel's identifier, for instance {@code diesel}
     * @param amount the amount, with its origin
     * @param to the wanted unit
     * @return the amount with its derivation, or an error that names both units and what would be needed
     */
    public Checked<Traced<InputAmount>> convert(String fuel, Traced<InputAmount> amount, ActivityUnit to) {
        return path(fuel, ActivityUnit.of(amount.value()), to)
                .map(steps -> Checked.of(walk(fuel, amount, steps, to), List.of()))
                .orElseGet(() -> Checked.failed(
                        List.of(impossible(fuel, amount.origin(), ActivityUnit.of(amount.value()), to))));
    }

    /** The properties to apply in turn: none within a dimension, otherwise one or two. */
    private Optional<List<FuelProperty>> path(String fuel, ActivityUnit from, ActivityUnit to) {
        if (from.convertsTo(to)) {
            return Optional.of(List.of());
        }
        Optional<List<FuelProperty>> one =
                of(fuel, each -> each.links(from, to)).map(List::of).findFirst();
        return one.or(() -> of(fuel, each -> each.startsAt(from))
                .flatMap(first ->
                        of(fuel, second -> second.links(first.other(from), to)).map(second -> List.of(first, second)))
                .findFirst());
    }

    private Stream<FuelProperty> of(String fuel, Predicate<FuelProperty> suits) {
        return entries.stream().filter(each -> each.fuel().equals(fuel)).filter(suits);
    }

    private static Traced<InputAmount> walk(
            String fuel, Traced<InputAmount> amount, List<FuelProperty> steps, ActivityUnit to) {
        Traced<InputAmount> here = amount;
        for (FuelProperty step : steps) {
            Traced<InputAmount> start = inUnit(fuel, here, step.side(ActivityUnit.of(here.value())));
            InputAmount applied = step.apply(start.value());
            here = ActivityOperation.FUEL_CONVERSION.derive(
                    ActivityText.AMOUNT_IN
                            .with("type", fuel)
                            .with("unit", applied.unit().symbol()),
                    applied,
                    start,
                    step.value());
        }
        return inUnit(fuel, here, to);
    }

    private static Traced<InputAmount> inUnit(String fuel, Traced<InputAmount> amount, ActivityUnit to) {
        if (ActivityUnit.of(amount.value()).equals(to)) {
            return amount;
        }
        Message name = ActivityText.AMOUNT_IN.with("type", fuel).with("unit", to.symbol());
        return ActivityOperation.UNIT_CONVERSION.derive(name, to.convert(amount.value()), amount);
    }

    static Finding impossible(String fuel, Origin origin, ActivityUnit from, ActivityUnit to) {
        return ActivityFinding.IMPOSSIBLE_CONVERSION
                .at(origin)
                .with("type", fuel)
                .with("from", from.symbol())
                .with("fromDimension", from.dimension().title())
                .with("to", to.symbol())
                .with("toDimension", to.dimension().title())
                .with("needed", needed(fuel, from, to));
    }

    private static Message needed(String fuel, ActivityUnit from, ActivityUnit to) {
        List<Dimension> physical = List.of(Dimension.ENERGY, Dimension.MASS, Dimension.VOLUME);
        if (physical.contains(from.dimension()) && physical.contains(to.dimension())) {
            return ActivityText.NEEDS_PROPERTY.with("type", fuel).with("example", new UnitRatio(to, from).toString());
        }
        return from.dimension() == Dimension.MONEY && to.dimension() == Dimension.MONEY
                ? ActivityText.NEEDS_CURRENCY.with("to", to.symbol())
                : ActivityText.NEEDS_OTHER_AMOUNT.with(
                        "dimension", to.dimension().title());
    }

    @Override
    public String toString() {
        return entries.size() + " fuel properties";
    }
}
