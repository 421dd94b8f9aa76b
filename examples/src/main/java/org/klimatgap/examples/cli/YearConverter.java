package org.klimatgap.examples.cli;

import org.klimatgap.pathway.Projection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year of a budget such as {@code 2024}, no later than projections go. */
final class YearConverter implements ITypeConverter<Integer> {
    private static final int FIRST = 1990;

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{4}")
                || Integer.parseInt(text) < FIRST
                || Integer.parseInt(text) > Projection.HORIZON) {
            throw new TypeConversionException(
                    "'" + text + "' is no year of a budget, must be " + FIRST + " to " + Projection.HORIZON);
        }
        return Integer.valueOf(text);
    }
}
