package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.quantity.Unit;

/**
 * A threshold of the audit, such as 'material, 0.05 %'. Its value and the reason for it stand in the table of {@link
 * AuditRules}.
 */
public enum AuditThreshold {
    /** A difference is a warning from this share of the area's total over all sectors on. */
    MATERIAL("material", Unit.PERCENT),
    /** The share of a sum that its parts may differ by, for figures with few significant digits. */
    ROUNDING("rounding", Unit.PERCENT),
    /** What sub-sectors may differ from their main sector by. */
    SUB_SECTORS("sub-sectors", Unit.TONNES),
    /** What main sectors may differ from the total by. */
    MAIN_SECTORS("main-sectors", Unit.TONNES),
    /** What municipalities may differ from their county by. */
    MUNICIPALITIES("municipalities", Unit.TONNES),
    /** What counties may differ from the nation by. */
    COUNTIES("counties", Unit.TONNES),
    /** The share of the areas of one kind that must have a sector before its absence elsewhere is reported. */
    MISSING_SHARE("missing-share", Unit.PERCENT),
    /** Known years in a row before a break. */
    BREAK_YEARS("break-years"),
    /** The share of the areas with a sector in which it must break in the same year. */
    BREAK_AREAS("break-areas", Unit.PERCENT),
    /** The share of an area's total from which on its own gain or loss by a break is reported. */
    BREAK_EFFECT("break-effect", Unit.PERCENT),
    /** Known years in a row with constant shares. */
    BACK_CAST_YEARS("back-cast-years"),
    /** What a share may vary by, relative to itself, and still count as constant. */
    BACK_CAST_VARIATION("back-cast-variation", Unit.PERCENT),
    /** The share of the areas with a sub-sector whose shares must be constant in the same years. */
    BACK_CAST_SHARE("back-cast-share", Unit.PERCENT),
    /** Areas with a sub-sector, below which constant shares may be chance. */
    BACK_CAST_AREAS("back-cast-areas"),
    /** The factor between two units that are mistaken for each other. */
    SLIP_FACTOR("slip-factor"),
    /** The factor that a slip may be off {@link #SLIP_FACTOR} by, either way. */
    SLIP_TOLERANCE("slip-tolerance"),
    /** The factor that the two years beside a slip may differ by. */
    SLIP_NEIGHBOURS("slip-neighbours"),
    /** Known years with a difference of sums that one row in another unit must explain. */
    SLIP_YEARS("slip-years"),
    /** What the explained difference may vary by. */
    SLIP_EXPLAINED("slip-explained", Unit.PERCENT),
    /** Areas with a sector, below which nothing is called an outlier. */
    OUTLIER_AREAS("outlier-areas"),
    /** The factor between a single year and the years beside it, the county and all areas. */
    YEAR_FACTOR("year-factor"),
    /** The factor that the years beside a single year may differ by. */
    YEAR_NEIGHBOURS("year-neighbours"),
    /** How many median absolute deviations a single year must be from the median of all areas. */
    YEAR_SCORE("year-score"),
    /** The share of the area's total that a single year must be off by. */
    YEAR_SIZE("year-size", Unit.PERCENT),
    /** How many median absolute deviations a change must be from the median of all areas. */
    CHANGE_SCORE("change-score"),
    /** The share of the area's total that a change must be. */
    CHANGE_SIZE("change-size", Unit.PERCENT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final String id;
    private final Optional<Unit> unit;

    AuditThreshold(String id) {
        this.id = id;
        this.unit = Optional.empty();
    }

    AuditThreshold(String id, Unit unit) {
        this.id = id;
        this.unit = Optional.of(unit);
    }

    /** {@return the identifier in the table, for instance {@code slip-factor}} */
    public String id() {
        return id;
    }

    /** {@return the unit of its value, or empty for a count or a factor} */
    public Optional<Unit> unit() {
        return unit;
    }

    /**
     * Finds a threshold by its identifier.
     *
     * @param id for instance {@code slip-factor}
     * @return the threshold, or empty
     */
    public static Optional<AuditThreshold> find(String id) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.id.equals(id))
                .findFirst();
    }

    /** {@return an example of a valid value, for error messages} */
    String example() {
        return unit.map(symbol -> "1.5 " + symbol).orElse("3");
    }

    /** The number that a value stands for, shares as fractions; throws for any text but a number in the unit. */
    double parse(String value) {
        double number = unit.map(symbol -> symbol == Unit.PERCENT
                        ? Share.parse(value).fraction()
                        : Emissions.parse(value).tonnes())
                .orElseGet(() -> count(value));
        if (number < 0) {
            throw new IllegalArgumentException("threshold " + id + " must not be negative, was '" + value + "'");
        }
        return number;
    }

    private double count(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "threshold " + id + " must be a number such as '" + example() + "', was '" + value + "'");
        }
        double number = Double.parseDouble(value);
        if (number < 1) {
            throw new IllegalArgumentException("threshold " + id + " must be at least 1, was '" + value + "'");
        }
        return number;
    }

    @Override
    public String toString() {
        return id;
    }
}
