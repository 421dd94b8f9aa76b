package org.klimatgap.ghg.audit;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.Inventory;

/**
 * The audit of an inventory, such as {@code InventoryAudit.standard().of(inventory)}.
 *
 * <p>It runs the checks of its {@link AuditRules} and reports every difference with its size in tonnes and percent. Sums
 * are compared over explicit lists of sectors and areas: the main sectors of the scheme, the sub-sectors of one main
 * sector, the municipalities of one county and the counties of the nation, the last two as the area register lists them.
 * Differences are Σ parts − whole, and their percentage is of the larger of the two, so that it is at most 100 % for
 * emissions above zero.
 *
 * <p>Severity by rule: a difference is a warning where it reaches {@link AuditThreshold#MATERIAL} of the area's total over
 * all sectors in its worst year, and an information below. The cost grows with the number of values.
 */
public final class InventoryAudit {
    private final AuditRules rules;
    private final AreaRegister register;

    private InventoryAudit(AuditRules rules, AreaRegister register) {
        this.rules = rules;
        this.register = register;
    }

    /** {@return every check by the standard thresholds, for the areas of Sweden} */
    public static InventoryAudit standard() {
        return using(AuditRules.standard(), AreaRegister.sweden());
    }

    /**
     * An audit by other rules or for other areas.
     *
     * @param rules the checks and thresholds
     * @param register the areas that a whole country has, by which a sum over areas is known to be complete
     * @return the audit
     */
    public static InventoryAudit using(AuditRules rules, AreaRegister register) {
        return new InventoryAudit(rules, register);
    }

    /** {@return the checks and thresholds} */
    public AuditRules rules() {
        return rules;
    }

    /**
     * Looks at an inventory.
     *
     * @param inventory the inventory
     * @return what was noticed
     */
    public AuditReport of(Inventory inventory) {
        AuditTable table = AuditTable.of(inventory, register);
        List<AuditEntry> entries = new ArrayList<>();
        for (AuditCheck check : rules.checks()) {
            check.method().run(table, rules, new AuditEntries(inventory.file().name(), check, entries));
        }
        return new AuditReport(inventory.file(), rules.checks(), entries);
    }

    @Override
    public String toString() {
        return "audit by " + rules;
    }
}
