package org.klimatgap.examples.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        private static final Pattern PER_PERSON = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?(kg|t)/person");

        @Override
        public NationalGoal convert(String text) {
            return text.contains("person")
                    ? new NationalGoal(Optional.empty(), Optional.of(perPerson(text)))
                    : new NationalGoal(Optional.of(new PercentConverter().convert(text)), Optional.empty());
        }

        private static EmissionsPerCapita perPerson(String text) {
            Matcher amount =
                    PER_PERSON.matcher(text.strip().replace('\u00A0', ' ').replace(',', '.'));
            if (!amount.matches() || Double.parseDouble(amount.group(1)) <= 0) {
                throw new TypeConversionException(
                        "'" + text + "' is no level per person, must be above zero such as \"4 t/person\" or"
                                + " \"4000 kg/person\"");
            }
            double number = Double.parseDouble(amount.group(1));
            return amount.group(2).equals("t")
                    ? EmissionsPerCapita.ofTonnesPerPerson(number)
                    : EmissionsPerCapita.ofKilogramsPerPerson(number);
        }
    }
}
