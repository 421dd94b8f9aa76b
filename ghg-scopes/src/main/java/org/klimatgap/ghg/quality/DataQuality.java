package org.klimatgap.ghg.quality;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klimatgap.quantity.InputAmount;

/**
 * How good the data of one line are, such as '2,1,3,2,2'.
 *
 * @param reliability how the data were got
 * @param completeness how much they stand for
 * @param temporal how near their year is
 * @param geographical how well their region fits
 * @param technological how well their technique fits
 */
public record DataQuality(
        QualityRating reliability,
        QualityRating completeness,
        QualityRating temporal,
        QualityRating geographical,
        QualityRating technological)
        implements Serializable {
    /** The unit of {@link #score()}: points from 1, the best, to 4. */
    public static final String SCALE = "(1–4)";

    private static final Pattern FORM = Pattern.compile("[1-4]([, ][1-4]){4}");

    /**
     * The same rating by every indicator.
     *
     * @param rating the rating
     * @return the quality
     */
    public static DataQuality all(QualityRating rating) {
        return new DataQuality(rating, rating, rating, rating, rating);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text five points from 1 (very good) to 4 (poor) in the order of {@link QualityIndicator}, with commas or blanks
     *     between, or one point that all indicators have
     * @return the quality
     * @throws IllegalArgumentException if the text is anything else
     */
    public static DataQuality parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "data quality must be five points from 1 to 4 such as '2,1,3,2,2', was '" + text + "'"));
    }

    /**
     * Reads what {@link #toString()} writes, where it may be something else.
     *
     * @param text five points from 1 to 4 with commas or blanks between, or one point that all indicators have
     * @return the quality, or empty if the text is anything else
     */
    public static Optional<DataQuality> find(String text) {
        if (text.matches("[1-4]")) {
            return Optional.of(all(at(text, 0)));
        }
        return FORM.matcher(text).matches()
                ? Optional.of(new DataQuality(at(text, 0), at(text, 1), at(text, 2), at(text, 3), at(text, 4)))
                : Optional.empty();
    }

    private static QualityRating at(String text, int index) {
        return QualityRating.find(text.charAt(2 * index) - '0').orElseThrow();
    }

    /**
     * The rating by one indicator.
     *
     * @param indicator the indicator
     * @return its rating
     */
    public QualityRating rating(QualityIndicator indicator) {
        return switch (indicator) {
            case RELIABILITY -> reliability;
            case COMPLETENESS -> completeness;
            case TEMPORAL -> temporal;
            case GEOGRAPHICAL -> geographical;
            case TECHNOLOGICAL -> technological;
        };
    }

    /** {@return the mean of the five points, from 1 (very good) to 4 (poor); every indicator weighs the same} */
    public InputAmount score() {
        double points = Arrays.stream(QualityIndicator.values())
                .mapToInt(indicator -> rating(indicator).points())
                .average()
                .orElseThrow();
        return InputAmount.of(points, SCALE);
    }

    @Override
    public String toString() {
        return Arrays.stream(QualityIndicator.values())
                .map(indicator -> Integer.toString(rating(indicator).points()))
                .collect(Collectors.joining(","));
    }
}
