package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.serial.RecordForm;

/**
 * Which part of an inventory a change is in, such as '3.1', '2', 'GPC~II.1.1' or 'total' where no part is known.
 *
 * @param id the identifier in data files
 * @param scope the scope of the GHG Protocol that holds the part; empty where there is none or it is not known
 * @param title what it is called
 */
public record ChangedPart(String id, Optional<Scope> scope, Message title) implements Serializable {
    /** The identifier of the whole inventory. */
    private static final String TOTAL = "total";

    /** {@return the whole inventory, where the part is not known} */
    public static ChangedPart total() {
        return new ChangedPart(TOTAL, Optional.empty(), Message.of(RecalculationText.TOTAL));
    }

    /**
     * A scope.
     *
     * @param scope the scope
     * @return the part
     */
    public static ChangedPart of(Scope scope) {
        return new ChangedPart(Integer.toString(scope.number()), Optional.of(scope), scope.title());
    }

    /**
     * A category of a scope.
     *
     * @param category the category
     * @return the part
     */
    public static ChangedPart of(ScopeCategory category) {
        return new ChangedPart(category.id(), Optional.of(category.scope()), category.title());
    }

    /**
     * A sector, for instance a GPC sub-sector of a city's inventory.
     *
     * @param sector its code
     * @return the part
     */
    public static ChangedPart of(SectorCode sector) {
        return new ChangedPart(
                sector.toString(),
                Optional.empty(),
                Message.of(RecalculationText.SECTOR).with("sector", sector.toString()));
    }

    /**
     * Finds a part by its identifier.
     *
     * @param id {@code total}, a scope such as {@code 2}, a category such as {@code 3.1}, or a sector such as {@code GPC~II.1.1}
     * @return the part, or empty
     */
    public static Optional<ChangedPart> find(String id) {
        return id.equals(TOTAL)
                ? Optional.of(total())
                : scope(id)
                        .or(() -> ScopeCategory.find(id).map(ChangedPart::of))
                        .or(() -> sector(id));
    }

    private static Optional<ChangedPart> scope(String id) {
        return Arrays.stream(Scope.values())
                .map(ChangedPart::of)
                .filter(part -> part.id.equals(id))
                .findFirst();
    }

    private static Optional<ChangedPart> sector(String id) {
        try {
            return Optional.of(of(SectorCode.parse(id)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * Whether this part and another one hold the same emissions, so that a change in both would count twice.
     *
     * @param other another part
     * @return true for equal parts, for the whole and any part, for a scope and its categories, and for a sector and a part of it
     *     by its code
     */
    public boolean overlaps(ChangedPart other) {
        return id.equals(other.id) || contains(other) || other.contains(this);
    }

    private boolean contains(ChangedPart part) {
        return id.equals(TOTAL) || part.id.startsWith(id + ".");
    }

    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
