package org.klimatgap.examples.cli;

import org.klimatgap.budget.BudgetConvention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the option {@code --convention}. */
final class ConventionConverter implements ITypeConverter<BudgetConvention> {
    @Override
    public BudgetConvention convert(String id) {
        try {
            return BudgetConvention.of(id);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
