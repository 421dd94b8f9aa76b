package org.klimatgap.ghg.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * A total of a statement, such as 'scopes 1 and 2, market-based'.
 *
 * <p>Each total names its scopes and, where scope 2 is in it, its one way. There is no total of both ways (GHG Protocol Scope 2
 * Guidance, ch. 7).
 */
public enum StatementTotal implements MessageKey {
    /** Direct emissions. */
    SCOPE_1("scope-1", ScopeMethod.LOCATION_BASED, Scope.SCOPE_1),
    /** Bought energy by location. */
    SCOPE_2_LOCATION("scope-2-location", ScopeMethod.LOCATION_BASED, Scope.SCOPE_2),
    /** Bought energy by market. */
    SCOPE_2_MARKET("scope-2-market", ScopeMethod.MARKET_BASED, Scope.SCOPE_2),
    /** The value chain. */
    SCOPE_3("scope-3", ScopeMethod.LOCATION_BASED, Scope.SCOPE_3),
    /** Direct emissions and bought energy by location. */
    SCOPES_1_2_LOCATION("scopes-1-2-location", ScopeMethod.LOCATION_BASED, Scope.SCOPE_1, Scope.SCOPE_2),
    /** Direct emissions and bought energy by market. */
    SCOPES_1_2_MARKET("scopes-1-2-market", ScopeMethod.MARKET_BASED, Scope.SCOPE_1, Scope.SCOPE_2),
    /** All scopes, bought energy by location. */
    SCOPES_1_2_3_LOCATION("scopes-1-2-3-location", ScopeMethod.LOCATION_BASED, Scope.values()),
    /** All scopes, bought energy by market. */
    SCOPES_1_2_3_MARKET("scopes-1-2-3-market", ScopeMethod.MARKET_BASED, Scope.values());

    private final String id;
    private final ScopeMethod way;
    private final Set<Scope> scopes;

    StatementTotal(String id, ScopeMethod way, Scope... scopes) {
        this.id = id;
        this.way = way;
        this.scopes = Set.of(scopes);
    }

    /** {@return the identifier in data files, for instance {@code scopes-1-2-market}} */
    public String id() {
        return id;
    }

    /** {@return the scopes in it, in their order} */
    public List<Scope> scopes() {
        return Arrays.stream(Scope.values()).filter(scopes::contains).toList();
    }

    /** {@return the categories in it, in their order} */
    public List<ScopeCategory> categories() {
        return Arrays.stream(ScopeCategory.values())
                .filter(category -> scopes.contains(category.scope()))
                .toList();
    }

    /** {@return the way in which scope 2 is in it; empty where it is not} */
    public Optional<ScopeMethod> way() {
        return scopes.contains(Scope.SCOPE_2) ? Optional.of(way) : Optional.empty();
    }

    /**
     * Whether an entry belongs to this total.
     *
     * @param entry the entry
     * @return whether its scope is in it and, in scope 2, its method is the total's own
     */
    public boolean has(ScopeEntry entry) {
        return scopes.contains(entry.category().scope()) && (!entry.method().isOfScope2() || entry.method() == way);
    }

    /**
     * Finds a total by its identifier.
     *
     * @param id for instance {@code scope-1}
     * @return the total, or empty
     */
    public static Optional<StatementTotal> find(String id) {
        return Arrays.stream(values()).filter(total -> total.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "total." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
