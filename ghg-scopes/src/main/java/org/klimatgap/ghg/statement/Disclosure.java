package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.serial.RecordForm;

/**
 * Why a category has no number, such as '3.14, all years: NO' or '3.3, 2024: IE in 1.mobile, the factors are well-to-wheel'.
 *
 * @param category the category
 * @param unit the unit that it concerns, or a part of it such as {@code skola (utbildning)}; empty for the whole group
 * @param year the year that it concerns; empty for every year
 * @param key the notation key
 * @param target where the emissions are instead; for IE alone
 * @param justification why, in the group's words; demanded for NE and C (GHG Protocol Scope 3 Standard, ch. 11)
 * @param origin where it is stated
 */
public record Disclosure(
        ScopeCategory category,
        Optional<String> unit,
        Optional<Integer> year,
        NotationKey key,
        Optional<ScopeCategory> target,
        String justification,
        Origin origin)
        implements Serializable {
    /**
     * Checks the target.
     *
     * @throws IllegalArgumentException if a target stands by another key than IE, or is the category itself
     */
    public Disclosure {
        if (target.isPresent() && (key != NotationKey.IE || target.get() == category)) {
            throw new IllegalArgumentException("only IE names another category as its target, was " + key + " of "
                    + category + " in " + target.get());
        }
    }

    boolean isOf(ScopeCategory other, int in) {
        return category == other && year.filter(known -> known != in).isEmpty();
    }

    @Override
    public String toString() {
        return category + unit.map(id -> ", " + id).orElse("")
                + year.map(known -> ", " + known).orElse(", all years") + ": " + key
                + target.map(other -> " in " + other).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
