package org.klimatgap.io.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.PublishedAmount;

/**
 * A kind of amount that a contract writes as text, such as a share: '80 %'.
 *
 * <p>A number with a decimal point or comma, in groups of three with spaces between them or in one piece, then a unit.
 * Spaces may be ordinary, no-break or thin ones, and the one before the unit may be left out. A published figure may have
 * a minus, the hyphen or U+2212. What looks like thousands and like decimals, such as {@code 57.215 t}, is neither.
 */
enum AmountKind {
    /** A percentage. */
    SHARE("share", "", "80 %", AmountUnit.PERCENT),
    /** Tonnes a year. */
    MASS("mass", "", "11443 t", AmountUnit.TONNES, AmountUnit.KILOTONNES),
    /** Emissions per person and year. */
    PER_PERSON("perPerson", "", "4000 kg/person", AmountUnit.KILOGRAMS_PER_PERSON, AmountUnit.TONNES_PER_PERSON),
    /** A constant yearly reduction. */
    RATE("rate", "", "16 %/yr", AmountUnit.PERCENT_PER_YEAR),
    /** Any amount as it was published. */
    PUBLISHED("published", "[-\\u2212]?", "-11.6 %", AmountUnit.values());

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final String NUMBER = "(?:[0-9]{1,12}|[0-9]{1,3}(?:" + SPACE + "[0-9]{3}){1,3})(?:[.,][0-9]{1,9})?";
    /** A number with anything after it. */
    private static final Pattern LOOSE =
            Pattern.compile("[-\\u2212]?" + NUMBER + "(?![0-9.,])" + SPACE + "*(?<unit>[^0-9]*)");

    private static final Pattern EITHER_WAY = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private final String id;
    private final String sign;
    private final String example;
    private final List<AmountUnit> units;

    AmountKind(String id, String sign, String example, AmountUnit... units) {
        this.id = id;
        this.sign = sign;
        this.example = example;
        this.units = List.of(units);
    }

    /** The name of its definition in the schema. */
    String id() {
        return id;
    }

    /** A valid spelling. */
    String example() {
        return example;
    }

    /** The regular expression of its definition in the schema. */
    String pattern() {
        return "^" + sign + NUMBER + SPACE + "?(?:" + String.join("|", spellings()) + ")$";
    }

    /**
     * An amount as text.
     *
     * @param number its digits, with a decimal point and an ASCII minus
     * @param unit its unit
     */
    record Written(String number, AmountUnit unit) {
        /** Whether it may be thousands as well as decimals. */
        boolean isAmbiguous() {
            return unit.hasThousands() && EITHER_WAY.matcher(number).matches();
        }

        /** The same without a decimal mark. */
        String asThousands() {
            return number.replace(".", "") + " " + unit.spellings().get(0);
        }

        /** The same with decimals that nobody takes for thousands. */
        String asDecimals() {
            return number + "0 " + unit.spellings().get(0);
        }

        /** The amount in the unit that results have; its scale is that of the published decimals. */
        PublishedAmount amount() {
            return new PublishedAmount(new BigDecimal(number).scaleByPowerOfTen(unit.powerOfTen()), unit.unit());
        }
    }

    /** Takes a text apart, or empty if it is not spelled as {@link #pattern()} says. */
    Optional<Written> parse(String text) {
        return units.stream()
                .flatMap(unit -> unit.spellings().stream().flatMap(spelling -> parse(text, unit, spelling).stream()))
                .findFirst();
    }

    private Optional<Written> parse(String text, AmountUnit unit, String spelling) {
        Matcher matcher = Pattern.compile("(" + sign + NUMBER + ")" + SPACE + "?" + Pattern.quote(spelling))
                .matcher(text);
        return matcher.matches() ? Optional.of(new Written(plain(matcher.group(1)), unit)) : Optional.empty();
    }

    /** Why a text is no amount of this kind, to go into a sentence; no reason where there is none. */
    List<Message> obstacle(String text) {
        if (parse(text).isPresent()) {
            return List.of();
        }
        Matcher parts = LOOSE.matcher(text);
        return List.of(parts.matches() ? obstacle(parts) : ContractText.WHY_NO_NUMBER.of());
    }

    private Message obstacle(Matcher parts) {
        String unit = parts.group("unit");
        if (unit.isEmpty()) {
            return ContractText.WHY_NO_UNIT.with("units", spellings());
        }
        return spellings().contains(unit)
                ? ContractText.WHY_NEGATIVE.of()
                : ContractText.WHY_OTHER_UNIT.with("unit", Excerpt.of(unit)).with("units", spellings());
    }

    /** The kind that a regular expression of the schema is for. */
    static Optional<AmountKind> find(String pattern) {
        return Arrays.stream(values())
                .filter(kind -> kind.pattern().equals(pattern))
                .findFirst();
    }

    private List<String> spellings() {
        return units.stream().flatMap(unit -> unit.spellings().stream()).toList();
    }

    private static String plain(String number) {
        return number.replaceAll(SPACE, "").replace('\u2212', '-').replace(',', '.');
    }
}
