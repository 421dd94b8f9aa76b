package org.klimatgap.ghg.scope;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * A category within a scope, such as '3.6 Business travel'.
 *
 * <p>Scopes 1 and 2 are divided as in the Corporate Standard, ch. 4, and the Scope 2 Guidance, ch. 5; scope 3 has the fifteen
 * categories of the Corporate Value Chain (Scope 3) Standard, ch. 5, by their exact names.
 */
public enum ScopeCategory implements MessageKey {
    /** Fuel burnt in boilers, furnaces and engines that stand still. */
    STATIONARY_COMBUSTION("1.stationary", Scope.SCOPE_1),
    /** Fuel burnt in vehicles, vessels and machinery. */
    MOBILE_COMBUSTION("1.mobile", Scope.SCOPE_1),
    /** Emissions from physical and chemical processes. */
    PROCESS_EMISSIONS("1.process", Scope.SCOPE_1),
    /** Leaks, for instance of refrigerants, and methane from landfills and sewage works. */
    FUGITIVE_EMISSIONS("1.fugitive", Scope.SCOPE_1),
    /** Bought electricity. */
    ELECTRICITY("2.electricity", Scope.SCOPE_2),
    /** Bought steam. */
    STEAM("2.steam", Scope.SCOPE_2),
    /** Bought heating, for instance district heating. */
    HEATING("2.heating", Scope.SCOPE_2),
    /** Bought cooling. */
    COOLING("2.cooling", Scope.SCOPE_2),
    /** Category 1. */
    PURCHASED_GOODS_AND_SERVICES("3.1", Scope.SCOPE_3),
    /** Category 2. */
    CAPITAL_GOODS("3.2", Scope.SCOPE_3),
    /** Category 3, which holds well-to-tank emissions and losses in grids. */
    FUEL_AND_ENERGY_RELATED_ACTIVITIES("3.3", Scope.SCOPE_3),
    /** Category 4. */
    UPSTREAM_TRANSPORTATION_AND_DISTRIBUTION("3.4", Scope.SCOPE_3),
    /** Category 5. */
    WASTE_GENERATED_IN_OPERATIONS("3.5", Scope.SCOPE_3),
    /** Category 6. */
    BUSINESS_TRAVEL("3.6", Scope.SCOPE_3),
    /** Category 7. */
    EMPLOYEE_COMMUTING("3.7", Scope.SCOPE_3),
    /** Category 8. */
    UPSTREAM_LEASED_ASSETS("3.8", Scope.SCOPE_3),
    /** Category 9. */
    DOWNSTREAM_TRANSPORTATION_AND_DISTRIBUTION("3.9", Scope.SCOPE_3),
    /** Category 10. */
    PROCESSING_OF_SOLD_PRODUCTS("3.10", Scope.SCOPE_3),
    /** Category 11. */
    USE_OF_SOLD_PRODUCTS("3.11", Scope.SCOPE_3),
    /** Category 12. */
    END_OF_LIFE_TREATMENT_OF_SOLD_PRODUCTS("3.12", Scope.SCOPE_3),
    /** Category 13. */
    DOWNSTREAM_LEASED_ASSETS("3.13", Scope.SCOPE_3),
    /** Category 14. */
    FRANCHISES("3.14", Scope.SCOPE_3),
    /** Category 15. */
    INVESTMENTS("3.15", Scope.SCOPE_3);

    private static final int LAST_UPSTREAM = 8;

    private final String id;
    private final Scope scope;

    ScopeCategory(String id, Scope scope) {
        this.id = id;
        this.scope = scope;
    }

    /** {@return the identifier in data files, for instance {@code 1.mobile} or {@code 3.6}} */
    public String id() {
        return id;
    }

    /** {@return the scope that it belongs to} */
    public Scope scope() {
        return scope;
    }

    /** {@return the number of a category of scope 3, from 1 to 15; empty for scopes 1 and 2} */
    public Optional<Integer> number() {
        return scope == Scope.SCOPE_3 ? Optional.of(Integer.valueOf(id.substring(2))) : Optional.empty();
    }

    /** {@return whether it is upstream in the value chain: categories 1 to 8 of scope 3} */
    public boolean isUpstream() {
        return number().filter(number -> number <= LAST_UPSTREAM).isPresent();
    }

    /** {@return whether it is downstream in the value chain: categories 9 to 15 of scope 3} */
    public boolean isDownstream() {
        return number().filter(number -> number > LAST_UPSTREAM).isPresent();
    }

    /**
     * Finds a category by its identifier.
     *
     * @param id for instance {@code 3.6}
     * @return the category, or empty
     */
    public static Optional<ScopeCategory> find(String id) {
        return Arrays.stream(values())
                .filter(category -> category.id.equals(id))
                .findFirst();
    }

    @Override
    public String key() {
        return "category." + id;
    }

    /** {@return the name as a message, in English the exact one of the standard} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
