package org.klimatgap.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a file spells it, such as '57 215,5' where '57215.5' would be right; it recognises the usual misspellings.
 *
 * @param text the cell's text, with an ASCII minus
 * @param mark the decimal mark that the file must have
 */
public record NumberText(String text, DecimalMark mark) {
    /** The longest number: a double has at most 309 digits before the mark and some 340 after it. */
    private static final int LONGEST = 400;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:([.,])[0-9]+)?");
    private static final Pattern GROUP = Pattern.compile("(?<=[0-9])[ \u00A0\u2009\u202F'’](?=[0-9])");
    private static final Pattern MARKS = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)+");
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern EXPONENT =
            Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?) *(?:[eE]|[×xX*·] *10 *\\^? *)([-+]?[0-9]{1,2})");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[-+]?(?:nan|inf|infinity|∞)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
    private static final String THEIR_DIGITS = "0123456789-+";
    private static final char MINUS = '−';

    /**
     * The text of a cell; one that is far too long for a number becomes none.
     *
     * @param text the cell's text
     * @param mark the decimal mark that the file must have
     * @return the text to look into
     */
    public static NumberText of(String text, DecimalMark mark) {
        return new NumberText(text.length() <= LONGEST ? text.replace(MINUS, '-') : "", mark);
    }

    /** {@return the number, if it is spelled as it must be} */
    public Optional<BigDecimal> plain() {
        return PLAIN.matcher(text).matches() && text.indexOf(mark.other().character()) < 0
                ? Optional.of(decimal(text))
                : Optional.empty();
    }

    /** {@return whether the text says infinite or not a number} */
    public boolean isNotFinite() {
        return NOT_FINITE.matcher(text).matches();
    }

    /** The right spelling of a number whose only fault is the other decimal mark. */
    Optional<String> withRightMark() {
        return PLAIN.matcher(text).matches() && text.indexOf(mark.other().character()) >= 0
                ? Optional.of(text.replace(mark.other().character(), mark.character()))
                : Optional.empty();
    }

    /** The whole number that a number with the other decimal mark may be as well, such as 57215 for '57.215'. */
    Optional<String> asThousands() {
        return withRightMark()
                .filter(spelling -> THOUSANDS_OR_DECIMALS.matcher(text).matches())
                .map(spelling -> text.replace(String.valueOf(mark.other().character()), ""));
    }

    /** {@return the right spelling of a number with thousands separators} */
    public Optional<String> withoutThousands() {
        String joined = GROUP.matcher(text).replaceAll("");
        if (joined.equals(text) && PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(joined).matches()) {
            return Optional.of(mark.write(joined.replace(',', '.')));
        }
        return MARKS.matcher(joined).matches() ? withoutMarks(joined) : Optional.empty();
    }

    /** Of several marks the last is the decimal mark, unless it stands more than once. */
    private Optional<String> withoutMarks(String number) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        String decimal = String.valueOf(number.charAt(last));
        String head = number.substring(0, last);
        return head.contains(decimal)
                ? Optional.of(number.replaceAll("[.,]", "")).filter(whole -> !mixes(number))
                : Optional.of(head.replaceAll("[.,]", "") + mark.character() + number.substring(last + 1));
    }

    private static boolean mixes(String number) {
        return number.indexOf('.') >= 0 && number.indexOf(',') >= 0;
    }

    /** {@return the right spelling of a number with an exponent} */
    public Optional<String> withoutExponent() {
        Matcher exponent = EXPONENT.matcher(lowered());
        return exponent.matches()
                ? Optional.of(mark.write(decimal(exponent.group(1))
                        .scaleByPowerOfTen(Integer.parseInt(exponent.group(2)))
                        .toPlainString()))
                : Optional.empty();
    }

    private String lowered() {
        StringBuilder lowered = new StringBuilder(text);
        for (int i = 0; i < lowered.length(); i++) {
            int raised = SUPERSCRIPTS.indexOf(lowered.charAt(i));
            if (raised >= 0) {
                lowered.setCharAt(i, THEIR_DIGITS.charAt(raised));
            }
        }
        return lowered.toString().replace(MINUS, '-');
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
