package org.klimatgap.ghg.audit;

/** How one check looks at an inventory. */
@FunctionalInterface
interface AuditMethod {
    /**
     * Looks at a whole inventory.
     *
     * @param table the inventory as arrays
     * @param rules the thresholds
     * @param entries where to put what is noticed
     */
    void run(AuditTable table, AuditRules rules, AuditEntries entries);
}
