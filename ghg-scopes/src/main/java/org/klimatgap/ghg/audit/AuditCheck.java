package org.klimatgap.ghg.audit;

import java.util.Arrays;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * A check of an inventory, such as 'sub-sectors-vs-main'.
 *
 * <p>Each looks at the whole inventory and can be left out ({@link AuditRules#without}). A difference of sums is always
 * Σ parts − whole.
 */
public enum AuditCheck implements MessageKey {
    /** The sub-sectors of every area against their main sector. */
    SUB_SECTORS_VS_MAIN("sub-sectors-vs-main", SumChecks::subSectors),
    /** The main sectors of every area against the source's own total. */
    MAIN_VS_TOTAL("main-vs-total", SumChecks::mainSectors),
    /** The municipalities of every county against the county, sector by sector. */
    MUNICIPALITIES_VS_COUNTY("municipalities-vs-county", SumChecks::municipalities),
    /** The counties against the nation, sector by sector; the rest is in {@link UnallocatedRest}. */
    COUNTIES_VS_NATION("counties-vs-nation", SumChecks::counties),
    /** Emissions below zero. */
    NEGATIVE_VALUE("negative-value", NegativeValues::find),
    /** Main sectors that the file lacks, and sectors that an area lacks although others have them. */
    MISSING_SECTOR("missing-sector", MissingSectors::find),
    /** A sector that begins or ceases in many areas in the same year. */
    BOUNDARY_BREAK("boundary-break", BoundaryBreaks::find),
    /** A sub-sector whose areas keep constant shares of the whole, so that it was computed and not measured. */
    BACK_CAST("back-cast", BackCasts::find),
    /** A value, or a whole row, that is a thousand times too large or too small. */
    UNIT_SLIP("unit-slip", UnitSlips::find),
    /** A value that stands out against its neighbouring years, its county and all other areas. */
    OUTLIER("outlier", Outliers::find);

    private final String id;
    private final AuditMethod method;

    AuditCheck(String id, AuditMethod method) {
        this.id = id;
        this.method = method;
    }

    /** {@return the identifier, for instance {@code unit-slip}} */
    public String id() {
        return id;
    }

    /**
     * Finds a check by its identifier.
     *
     * @param id for instance {@code unit-slip}
     * @return the check
     * @throws IllegalArgumentException if there is none
     */
    public static AuditCheck of(String id) {
        return Arrays.stream(values())
                .filter(check -> check.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown check '" + id + "', must be one of " + Arrays.toString(values())));
    }

    AuditMethod method() {
        return method;
    }

    /** {@return what is checked, in words} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return "check." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
