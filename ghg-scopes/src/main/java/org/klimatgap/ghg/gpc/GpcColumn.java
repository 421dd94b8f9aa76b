package org.klimatgap.ghg.gpc;

import java.util.Optional;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.sector.Sector;

/** A column of the table of a city's inventory, such as 'scope 2' (GPC 1.1, ch. 4, table of summary). */
public enum GpcColumn implements MessageKey {
    /** Scope 1 within BASIC+. */
    SCOPE_1("scope_1", Optional.empty()),
    /** Scope 1 that only the territorial total counts: energy supplied to the grid and imported waste. */
    TERRITORIAL_ONLY("scope_1_territorial_only", Optional.empty()),
    /** Scope 2. */
    SCOPE_2("scope_2", Optional.empty()),
    /** Scope 3. */
    SCOPE_3("scope_3", Optional.empty()),
    /** Lines of a larger sector, which no source divides. */
    UNDIVIDED("undivided", Optional.empty()),
    /** The total BASIC. */
    BASIC("basic", Optional.of(GpcTotal.BASIC)),
    /** The total BASIC+. */
    BASIC_PLUS("basic_plus", Optional.of(GpcTotal.BASIC_PLUS)),
    /** The territorial total. */
    TERRITORIAL("territorial", Optional.of(GpcTotal.TERRITORIAL));

    private final String id;
    private final Optional<GpcTotal> total;

    GpcColumn(String id, Optional<GpcTotal> total) {
        this.id = id;
        this.total = total;
    }

    /** {@return the column's name in data files, for instance {@code basic_plus}} */
    public String id() {
        return id;
    }

    /** {@return the total that the column shows; empty for those by scope} */
    public Optional<GpcTotal> total() {
        return total;
    }

    /** Whether a line is counted in this column. */
    boolean holds(GpcLine line) {
        if (total.isPresent()) {
            return total.get().inclusionOf(line) == Inclusion.COUNTED;
        }
        return line.isSubSector() ? holds(line.sector()) : this == UNDIVIDED;
    }

    /** Whether a sub-sector belongs in this column. */
    boolean holds(Sector leaf) {
        boolean scope1 = GpcScheme.isOfScope(leaf, Scope.SCOPE_1);
        return switch (this) {
            case SCOPE_1 -> scope1 && GpcTotal.BASIC_PLUS.counts(leaf);
            case TERRITORIAL_ONLY -> scope1 && !GpcTotal.BASIC_PLUS.counts(leaf);
            case SCOPE_2 -> GpcScheme.isOfScope(leaf, Scope.SCOPE_2);
            case SCOPE_3 -> GpcScheme.isOfScope(leaf, Scope.SCOPE_3);
            case UNDIVIDED -> false;
            case BASIC, BASIC_PLUS, TERRITORIAL ->
                total.filter(each -> each.counts(leaf)).isPresent();
        };
    }

    @Override
    public String key() {
        return "column." + id;
    }

    /** {@return the heading as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
