package org.klimatgap.ghg.audit;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * Which checks run and by which thresholds, such as 'audit-rules.csv, 10 checks'.
 *
 * <p>The thresholds are read from a {@link ReferenceTable} with the columns {@code threshold} (see {@link
 * AuditThreshold#id}), {@code value} (with its unit: {@code 1.5 t}, {@code 0.05 %}; a count or factor without) and {@code
 * reason}, how the rule was set. Every threshold stands there once.
 */
public final class AuditRules implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReferenceTable table;
    private final Map<AuditThreshold, String> values;
    private final Map<AuditThreshold, String> reasons;
    private final Set<AuditCheck> checks;
    private final Map<AuditThreshold, Double> numbers = new EnumMap<>(AuditThreshold.class);

    AuditRules(
            ReferenceTable table,
            Map<AuditThreshold, String> values,
            Map<AuditThreshold, String> reasons,
            Set<AuditCheck> checks) {
        this.table = table;
        this.values = new EnumMap<>(values);
        this.reasons = new EnumMap<>(reasons);
        this.checks = checks.isEmpty() ? EnumSet.noneOf(AuditCheck.class) : EnumSet.copyOf(checks);
        values.forEach((threshold, value) -> numbers.put(threshold, threshold.parse(value)));
    }

    /**
     * Reads rules from a file.
     *
     * @param path the file
     * @return the rules with every check, or every defect of the file
     */
    public static Checked<AuditRules> read(Path path) {
        return AuditRulesParser.parse(ReferenceTable.read(path));
    }

    /** {@return the rules of this library, set on SMHI's releases of 2021, 2024 and 2026} */
    public static AuditRules standard() {
        return AuditRulesParser.parse(ReferenceTable.read(AuditRules.class, "audit-rules.csv"))
                .get();
    }

    /** {@return the file that the thresholds were read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /** {@return the checks that run, in their order} */
    public Set<AuditCheck> checks() {
        return Collections.unmodifiableSet(checks);
    }

    /**
     * Leaves a check out.
     *
     * @param check the check
     * @return the other rules
     */
    public AuditRules without(AuditCheck check) {
        Set<AuditCheck> fewer = EnumSet.noneOf(AuditCheck.class);
        fewer.addAll(checks);
        fewer.remove(check);
        return new AuditRules(table, values, reasons, fewer);
    }

    /**
     * Sets a threshold.
     *
     * @param threshold the threshold
     * @param value its value, as in the table: {@code 1.5 t}, {@code 0.05 %} or {@code 3}
     * @param reason how it was set
     * @return the changed rules
     * @throws IllegalArgumentException if the value is not a number in the threshold's unit, or the reason is blank
     */
    public AuditRules with(AuditThreshold threshold, String value, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a threshold needs a reason, was blank for " + threshold);
        }
        Map<AuditThreshold, String> newValues = new EnumMap<>(values);
        newValues.put(threshold, value);
        Map<AuditThreshold, String> newReasons = new EnumMap<>(reasons);
        newReasons.put(threshold, reason);
        return new AuditRules(table, newValues, newReasons, checks);
    }

    /**
     * The value of a threshold.
     *
     * @param threshold the threshold
     * @return for instance {@code 0.05 %}
     */
    public String value(AuditThreshold threshold) {
        return values.getOrDefault(threshold, "");
    }

    /**
     * How a threshold was set.
     *
     * @param threshold the threshold
     * @return the reason
     */
    public String reason(AuditThreshold threshold) {
        return reasons.getOrDefault(threshold, "");
    }

    /** The number behind {@link #value}: tonnes, a fraction, a count or a factor. */
    double number(AuditThreshold threshold) {
        return Objects.requireNonNull(numbers.get(threshold), threshold::id);
    }

    /** {@link #number} of a threshold that counts whole things. */
    int count(AuditThreshold threshold) {
        return (int) Math.ceil(number(threshold));
    }

    @Override
    public String toString() {
        return table.file().name() + ", " + checks.size() + " checks";
    }
}
