package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.serial.RecordForm;

/**
 * A rule that leaves purchases out which are counted elsewhere, such as 'accounts 512*, counted in 2.electricity'.
 *
 * @param account an account, or its first digits and an asterisk; empty for every account
 * @param category a purchase category, or its beginning and an asterisk; empty for every category
 * @param countedIn where these purchases are counted already
 * @param reason the user's own words for it, or empty
 * @param place the rule's line
 */
public record LedgerExclusion(
        Optional<String> account, Optional<String> category, ScopeCategory countedIn, String reason, Origin.Place place)
        implements Serializable {
    /**
     * Whether the rule leaves purchases out.
     *
     * @param rowAccount their account
     * @param rowCategory their purchase category
     * @return whether both are those of the rule
     */
    public boolean matches(String rowAccount, String rowCategory) {
        return account.filter(pattern -> !covers(pattern, rowAccount)).isEmpty()
                && category.filter(pattern -> !covers(pattern, rowCategory)).isEmpty();
    }

    private static boolean covers(String pattern, String text) {
        return pattern.endsWith("*")
                ? text.startsWith(pattern.substring(0, pattern.length() - 1))
                : text.equals(pattern);
    }

    @Override
    public String toString() {
        return account.orElse("*") + ", " + category.orElse("*") + ", counted in " + countedIn;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
