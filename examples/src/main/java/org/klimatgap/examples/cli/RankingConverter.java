package org.klimatgap.examples.cli;

import org.klimatgap.ghg.national.Ranking;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the option {@code --rank}. */
final class RankingConverter implements ITypeConverter<Ranking> {
    @Override
    public Ranking convert(String id) {
        try {
            return Ranking.of(id);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
