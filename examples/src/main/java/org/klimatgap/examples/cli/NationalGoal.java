package org.klimatgap.examples.cli;

import java.util.Optional;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Share;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A goal for all municipalities: a reduction, such as 80 %, or a level of consumption per person, such as 4 t/person.
 *
 * @param reduction the reduction, if it is one
 * @param perPerson the level per person, if it is one
 */
record NationalGoal(Optional<Share> reduction, Optional<EmissionsPerCapita> perPerson) {
    /** Reads a goal. */
    static final class Converter implements ITypeConverter<NationalGoal> {
        @Override
        public NationalGoal convert(String text) {
            return text.contains("person")
                    ? new NationalGoal(Optional.empty(), Optional.of(perPerson(text)))
                    : new NationalGoal(Optional.of(new PercentConverter().convert(text)), Optional.empty());
        }

        private static EmissionsPerCapita perPerson(String text) {
            try {
                EmissionsPerCapita level = EmissionsPerCapita.parse(
                        text.strip().replace('\u00A0', ' ').replace(',', '.'));
                if (level.amount() > 0) {
                    return level;
                }
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException("'" + text + "' is no level per person: " + none.getMessage());
            }
            throw new TypeConversionException("'" + text + "' must be above zero, such as \"4 t/person\"");
        }
    }
}
