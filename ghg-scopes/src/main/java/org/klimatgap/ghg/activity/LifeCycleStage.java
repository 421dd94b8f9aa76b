package org.klimatgap.ghg.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * Which part of a life cycle a factor covers, such as 'direct'.
 *
 * <p>Scope 1 takes direct factors alone (Corporate Standard, ch. 4). What happens before a fuel or energy is used, its
 * well-to-tank emissions, belongs to category 3 of scope 3 and nowhere else (Scope 3 Standard, ch. 5).
 */
public enum LifeCycleStage implements MessageKey {
    /** Where the fuel is burnt or the gas leaks: tank-to-wheel, or at the power station. */
    DIRECT("direct"),
    /** Before a fuel or energy is used. */
    WELL_TO_TANK("well-to-tank"),
    /** Both together: well-to-wheel, or the whole life of a product. */
    LIFE_CYCLE("life-cycle"),
    /** A product until it leaves the factory. */
    CRADLE_TO_GATE("cradle-to-gate"),
    /** The source does not say. */
    NOT_STATED("not-stated");

    private final String id;

    LifeCycleStage(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code well-to-tank}} */
    public String id() {
        return id;
    }

    /**
     * Finds a stage by its identifier.
     *
     * @param id for instance {@code direct}
     * @return the stage, or empty
     */
    public static Optional<LifeCycleStage> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /**
     * The stages that a category may take, best first.
     *
     * @param category the category
     * @return scope 1: direct; 3.3: well-to-tank; scope 2: direct first; the rest of scope 3: the life cycle first
     */
    public static List<LifeCycleStage> allowedIn(ScopeCategory category) {
        if (category == ScopeCategory.FUEL_AND_ENERGY_RELATED_ACTIVITIES) {
            return List.of(WELL_TO_TANK);
        }
        return switch (category.scope()) {
            case SCOPE_1 -> List.of(DIRECT);
            case SCOPE_2 -> List.of(DIRECT, LIFE_CYCLE, NOT_STATED);
            case SCOPE_3 -> List.of(LIFE_CYCLE, CRADLE_TO_GATE, DIRECT, NOT_STATED);
        };
    }

    /** Whether a factor of this stage deserves a warning in a category that may take it. */
    boolean isDoubtfulIn(ScopeCategory category) {
        return this == NOT_STATED || (this == LIFE_CYCLE && category.scope() == Scope.SCOPE_2);
    }

    @Override
    public String key() {
        return "stage." + id;
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
