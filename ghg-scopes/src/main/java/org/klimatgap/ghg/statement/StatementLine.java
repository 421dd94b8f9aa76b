package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * An entry with the group's share of it, such as '1.mobile, energi, 2024: 60 % of 10000 t = 6000 t'.
 *
 * @param entry the gross entry of the unit
 * @param share the group's share of the unit in the year
 * @param emissions the group's part of the emissions
 * @param biogenic the group's part of the biogenic CO2, outside the scopes; empty where there is none
 */
public record StatementLine(
        ScopeEntry entry, Traced<Share> share, Traced<Emissions> emissions, Optional<Traced<Emissions>> biogenic)
        implements Serializable {
    /** One order for one set of entries, so that sums do not depend on the order of rows to the last bit. */
    static final Comparator<StatementLine> ORDER = Comparator.comparing(StatementLine::year)
            .thenComparing((StatementLine line) -> line.entry.category())
            .thenComparing(line -> line.entry.method())
            .thenComparing(line -> line.entry.unit())
            .thenComparing(line -> line.entry.facility().orElse(""))
            .thenComparing(line -> line.entry.emissions().value());

    /** {@return whether the group counts any of the unit, which then is inside the boundary} */
    public boolean isInside() {
        return !share.value().isZero();
    }

    static StatementLine of(ScopeEntry entry, Traced<Share> share) {
        return new StatementLine(
                entry,
                share,
                part(name(StatementText.LINE, entry), entry.emissions(), share),
                entry.biogenic().map(gross -> part(name(StatementText.BIOGENIC_LINE, entry), gross, share)));
    }

    private static Message name(StatementText text, ScopeEntry entry) {
        return text.with("category", entry.category().title())
                .with("unit", entry.unit())
                .with("year", entry.year());
    }

    private static Traced<Emissions> part(Message name, Traced<Emissions> gross, Traced<Share> share) {
        return StatementOperation.PART.derive(name, gross.value().times(share.value()), gross, share);
    }

    /** {@return the year of the entry} */
    public int year() {
        return entry.year();
    }

    @Override
    public String toString() {
        return entry + ", " + share.value() + ": " + emissions.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
