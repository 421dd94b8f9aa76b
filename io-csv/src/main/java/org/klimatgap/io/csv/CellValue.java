package org.klimatgap.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/** What a cell of an emissions table says, such as '46972.96 t' or 'NE'. */
sealed interface CellValue {
    /** The emissions, or empty when the cell has a notation key. */
    default Optional<Emissions> emissions() {
        return Optional.empty();
    }

    /** The notation key, or empty when the cell has a number. */
    default Optional<NotationKey> notation() {
        return Optional.empty();
    }

    /** Whether the emissions are more than the cell says by itself. */
    default boolean isDerived() {
        return false;
    }

    /**
     * Where the cell's emissions come from.
     *
     * @param place the cell's place in the file
     * @param what the cell's sector, municipality and year, by which a derivation names its inputs
     */
    default Origin origin(Origin.Place place, Supplier<Message> what) {
        return place;
    }

    /**
     * Emissions of the whole municipality.
     *
     * @param tonnes the emissions
     */
    record Total(Emissions tonnes) implements CellValue {
        @Override
        public Optional<Emissions> emissions() {
            return Optional.of(tonnes);
        }
    }

    /**
     * No number, and why.
     *
     * @param key the notation key
     */
    record Notation(NotationKey key) implements CellValue {
        @Override
        public Optional<NotationKey> notation() {
            return Optional.of(key);
        }
    }

    /**
     * Emissions of each resident.
     *
     * @param each the emissions per person
     * @param population the number of residents
     */
    record PerPerson(EmissionsPerCapita each, Traced<Population> population) implements CellValue {
        @Override
        public Optional<Emissions> emissions() {
            return Optional.of(each.total(population.value()));
        }

        @Override
        public boolean isDerived() {
            return true;
        }

        @Override
        public Origin origin(Origin.Place place, Supplier<Message> what) {
            return new Origin.Derivation(
                    Message.of(CsvText.TIMES_POPULATION),
                    "E = e · P",
                    "definition of emissions per person",
                    List.of(new Traced<>(what.get(), each, place), population));
        }
    }
}
