package org.klimatgap.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.klimatgap.message.ArgumentFormat;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.QuantityUnit;
import org.klimatgap.quantity.Unit;

/**
 * How values are shown to people, such as 57215.4 t as '57 215 ton'. The only place that rounds.
 *
 * <p><b>Decimals.</b> Tonnes and tonnes a year whole, below ten tonnes one decimal; kilograms a person and residents
 * whole; shares, yearly rates and percentage points one decimal; inputs six significant digits and the symbol of their
 * unit. {@link #withDecimals} and {@link #unrounded} choose
 * otherwise, and a {@link PublishedAmount} keeps its own decimals. Halves go away from zero (−11.45 → −11.5), decided on the shortest decimal number that stands for the
 * double, {@link BigDecimal#valueOf(double)}: 2.675 → 2.68, although the double itself lies a little below. A number
 * that rounds to zero has no minus sign.
 *
 * <p><b>Notation.</b> Swedish follows Svenska skrivregler and SS-ISO 80000-1: decimal comma, digits in groups of three
 * with a no-break space, a no-break space before the unit and the percent sign. English has a decimal point, groups with
 * commas, and no space before the percent sign. Both write the minus sign U+2212, and group from four digits on, in text
 * as in tables, so that a number looks the same in both. Whole numbers that are no quantities (years, lines of a file)
 * are not grouped. The notation and the words for units come from the text bundle of the language; the machine's locale
 * and time zone have no say.
 *
 * <p>The words for a unit do not name the substance: the sentence or the column's head says whether tonnes are carbon
 * dioxide or carbon dioxide equivalents.
 */
public final class Presentation {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Language language;
    private final Rounding rounding;
    private final Notation notation;
    private final boolean compact;

    private Presentation(Language language, Rounding rounding, boolean compact) {
        this.language = language;
        this.rounding = rounding;
        this.notation = Notation.of(language);
        this.compact = compact;
    }

    /**
     * The presentation in a language.
     *
     * @param language for instance Swedish
     * @return the presentation, with the ordinary number of decimals
     * @throws IllegalStateException if there is no bundle of texts in the language
     */
    public static Presentation of(Language language) {
        return new Presentation(language, Rounding::standard, false);
    }

    /**
     * Another number of decimals for one unit.
     *
     * @param unit the unit
     * @param decimals zero or more
     * @return the presentation that differs in this unit
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public Presentation withDecimals(Unit unit, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("a number of decimals must be 0 or more, was " + decimals);
        }
        return new Presentation(language, rounding.with(unit, decimals), compact);
    }

    /**
     * Every digit, in the notation of the language: for values that somebody declared, such as a target of '80 %' or
     * '62,5 %'. A computed value would show its last binary digits.
     *
     * @return the presentation that does not round
     */
    public Presentation unrounded() {
        return new Presentation(language, Rounding::exact, compact);
    }

    /**
     * The short forms of units, for cells of tables, where many numbers share a line: '57,215 t' and '5 157 kg/person'.
     *
     * @return the presentation that writes them
     */
    public Presentation compact() {
        return new Presentation(language, rounding, true);
    }

    /**
     * For the text of a finding, which shows amounts as they were written in a file beside computed ones: at most three decimals as
     * they are, longer numbers rounded as in a report, but to at least three digits.
     *
     * @return the presentation, for instance {@code 38 878,4 ton} and {@code 55,9 %} of 55.901120109333014
     */
    public Presentation legible() {
        return new Presentation(language, Rounding::legible, compact);
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /**
     * Rounds without writing.
     *
     * @param quantity the quantity
     * @return the number as it is shown; its scale is the number of decimals
     */
    public BigDecimal round(Quantity quantity) {
        return rounding.round(quantity);
    }

    /**
     * Writes a number without its unit, for a column whose head has the unit.
     *
     * @param quantity the quantity
     * @return for instance {@code 57 215}
     */
    public String number(Quantity quantity) {
        return notation.grouped(round(quantity));
    }

    /**
     * Writes a number with its unit.
     *
     * @param quantity the quantity
     * @return for instance {@code 57 215 ton}
     */
    public String text(Quantity quantity) {
        return withUnit(round(quantity), quantity.unit());
    }

    /**
     * Writes an amount with the decimals that it was published with, whatever the rules for decimals.
     *
     * @param published the amount
     * @return for instance {@code −11,6 %} or {@code 80 %}
     */
    public String text(PublishedAmount published) {
        return withUnit(published.value(), published.unit());
    }

    /**
     * The words for a unit alone, for a column's head.
     *
     * @param unit the unit
     * @return for instance {@code kg per person}
     */
    public String unit(Unit unit) {
        return Message.of(new UnitText(unit, UnitText.Form.HEAD)).text(language);
    }

    /**
     * Writes how many there are of something, in groups of three digits.
     *
     * @param number a number of things; never a year
     * @return for instance {@code 2 944}
     */
    public String count(long number) {
        return notation.grouped(BigDecimal.valueOf(number));
    }

    /**
     * Writes a date.
     *
     * @param date the date
     * @return for instance {@code 31 december 2023}
     */
    public String date(LocalDate date) {
        return notation.date(date);
    }

    /**
     * Writes a message.
     *
     * @param message the message
     * @return its text in one line, numbers rounded; without control characters, as {@link #line(Message)}
     */
    public String text(Message message) {
        return CleanText.of(message.text(language, format()));
    }

    /**
     * How the arguments of a message are written: quantities rounded with their unit, figures likewise, a
     * {@link PublishedAmount} with its own decimals, a {@link Unit} and a date in words, whole numbers without groups (most are years and lines of files; {@link #count} groups).
     *
     * @return the format, for instance for the text of a finding; it follows the language that it is called with
     */
    public ArgumentFormat format() {
        return (argument, asked) ->
                (asked.equals(language) ? this : new Presentation(asked, rounding, compact)).argument(argument);
    }

    /**
     * A message as a line. Its arguments keep what they are: a {@link Figure} becomes an {@link Inline.Amount}, a string
     * or {@link LocalizedText} becomes an {@link Inline.UserText}, a {@link Line} or an {@link Inline} is taken as it is,
     * and messages and lists are walked. Braces in text that somebody else wrote are text.
     *
     * @param message the message
     * @return the line
     * @throws IllegalStateException if the message has no text in the language or lacks an argument
     */
    public Line line(Message message) {
        return LineParts.of(message, this);
    }

    /**
     * A text that somebody else wrote as a line, marked with its language where that is not this one.
     *
     * @param text the text
     * @return the line
     */
    public Line line(LocalizedText text) {
        return LineParts.of(text, this);
    }

    /**
     * A figure with its unit.
     *
     * @param figure the figure
     * @return for instance {@code 35 327 ton}
     */
    public Inline.Amount amount(Figure figure) {
        return new Inline.Amount(figure, text(figure.quantity()));
    }

    /**
     * A figure with its unit and without its sign, for a sentence that says 'below', 'fell' or 'exceeded'. It is still the figure
     * with its sign that a renderer links to.
     *
     * @param figure the figure
     * @return for instance {@code 7 157 ton} of −7,157 tonnes
     */
    public Inline.Amount magnitude(Figure figure) {
        return new Inline.Amount(
                figure,
                withUnit(round(figure.quantity()).abs(), figure.quantity().unit()));
    }

    /**
     * A figure without its unit, for a column whose head has the unit.
     *
     * @param figure the figure
     * @return for instance {@code 35 327}
     */
    public Inline.Amount amountWithoutUnit(Figure figure) {
        return new Inline.Amount(figure, number(figure.quantity()));
    }

    private String withUnit(BigDecimal number, QuantityUnit unit) {
        return unit instanceof Unit result
                ? inWords(number, result)
                : notation.grouped(number) + NO_BREAK_SPACE + unit.symbol();
    }

    private String inWords(BigDecimal number, Unit unit) {
        return Message.of(new UnitText(unit, form(number)))
                .with("number", notation.grouped(number))
                .text(language);
    }

    private UnitText.Form form(BigDecimal number) {
        if (compact) {
            return UnitText.Form.CELL;
        }
        return notation.grouped(number.abs()).equals("1") ? UnitText.Form.ONE : UnitText.Form.OTHER;
    }

    private String argument(Object argument) {
        if (argument instanceof Quantity quantity) {
            return text(quantity);
        }
        if (argument instanceof PublishedAmount published) {
            return text(published);
        }
        if (argument instanceof Figure figure) {
            return text(figure.quantity());
        }
        if (argument instanceof Unit unit) {
            return unit(unit);
        }
        if (argument instanceof Inline inline) {
            return inline.text();
        }
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        return isWhole(argument) ? notation.ungrouped(((Number) argument).longValue()) : argument.toString();
    }

    private static boolean isWhole(Object argument) {
        return List.of(Integer.class, Long.class, Short.class, Byte.class).contains(argument.getClass());
    }
}
