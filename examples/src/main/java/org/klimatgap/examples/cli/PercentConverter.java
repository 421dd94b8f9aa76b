package org.klimatgap.examples.cli;

import org.klimatgap.quantity.Share;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a reduction such as {@code 80 %}, {@code -80%} or {@code 62,5}. */
final class PercentConverter implements ITypeConverter<Share> {
    @Override
    public Share convert(String text) {
        String number = text.replace('\u2212', '-')
                .replace("%", "")
                .replace('\u00A0', ' ')
                .strip()
                .replaceFirst("^-", "")
                .replace(',', '.');
        if (!number.matches("[0-9]{1,3}(\\.[0-9]+)?") || Double.parseDouble(number) > 100) {
            throw new TypeConversionException("'" + text + "' is no reduction, must be 0 to 100 such as \"80 %\"");
        }
        return Share.ofPercent(Double.parseDouble(number));
    }
}
