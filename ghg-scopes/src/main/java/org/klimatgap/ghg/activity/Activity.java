package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * Something done in a period that causes emissions, such as '1.mobile, hvo, gatukontoret, 2024: 10000 l'.
 *
 * @param category which category of which scope its emissions belong to
 * @param type what was done or used, for instance {@code hvo}; a factor of the same activity type is looked for
 * @param period when, within one year
 * @param amount how much, or a notation key
 * @param context whose it is
 * @param wish what it asks of its factor
 * @param distance how long a flight is one way, where the effect of high altitude depends on it
 * @param quality how good its data are, where somebody has judged them
 */
public record Activity(
        ScopeCategory category,
        String type,
        Period period,
        ActivityAmount amount,
        ActivityContext context,
        FactorWish wish,
        Optional<Traced<InputAmount>> distance,
        Optional<DataQuality> quality)
        implements Serializable {
    /**
     * Checks period and type.
     *
     * @throws IllegalArgumentException if the period is not within one year, or the type is blank
     */
    public Activity {
        if (type.isBlank()) {
            throw new IllegalArgumentException("an activity needs a type, such as 'hvo'");
        }
        if (!period.isWithinOneYear()) {
            throw new IllegalArgumentException("an activity must be within one year, was " + period);
        }
    }

    /**
     * An activity given in code.
     *
     * @param category which category of which scope
     * @param type for instance {@code diesel}
     * @param amount for instance {@code 10000 l}
     * @param year the year
     * @param organisation the identifier of the unit of organisation
     * @return the activity
     * @throws IllegalArgumentException if the unit is unknown or the amount is negative
     */
    public static Activity of(ScopeCategory category, String type, InputAmount amount, int year, String organisation) {
        ActivityContext context = ActivityContext.of(organisation);
        Period period = Period.ofYear(year);
        return new Activity(
                category,
                type,
                period,
                given(type, context, period, amount),
                context,
                FactorWish.ANY,
                Optional.empty(),
                Optional.empty());
    }

    private static ActivityAmount given(String type, ActivityContext context, Period period, InputAmount amount) {
        Message name = ActivityText.AMOUNT_OF
                .with("type", type)
                .with("organisation", context.organisation())
                .with("period", period.toString());
        return new ActivityAmount.Known(Traced.given(name, amount), false);
    }

    /**
     * Changes the amount to one given in code.
     *
     * @param other for instance {@code 10000 l}
     * @return the same activity with this amount
     * @throws IllegalArgumentException if the unit is unknown or the amount is negative
     */
    public Activity withAmount(InputAmount other) {
        return new Activity(
                category, type, period, given(type, context, period, other), context, wish, distance, quality);
    }

    /**
     * Says more of whose it is.
     *
     * @param other the context
     * @return the same activity in this context
     */
    public Activity with(ActivityContext other) {
        return new Activity(category, type, period, amount, other, wish, distance, quality);
    }

    /**
     * Asks for a factor.
     *
     * @param other what to ask for
     * @return the same activity with this wish
     */
    public Activity with(FactorWish other) {
        return new Activity(category, type, period, amount, context, other, distance, quality);
    }

    /**
     * Says when in the year.
     *
     * @param other days within one year
     * @return the same activity in this period
     */
    public Activity with(Period other) {
        return new Activity(category, type, other, amount, context, wish, distance, quality);
    }

    /**
     * Says how long a flight is.
     *
     * @param oneWay for instance {@code 750 km}
     * @return the same activity with this distance
     */
    public Activity withDistance(InputAmount oneWay) {
        Traced<InputAmount> given = Traced.given(ActivityText.DISTANCE_OF.with("type", type), oneWay);
        return new Activity(category, type, period, amount, context, wish, Optional.of(given), quality);
    }

    /**
     * Says how good its data are.
     *
     * @param judged the ratings
     * @return the same activity with this quality
     */
    public Activity with(DataQuality judged) {
        return new Activity(category, type, period, amount, context, wish, distance, Optional.of(judged));
    }

    /** {@return the question by which its factor is looked for} */
    public FactorQuery query() {
        return new FactorQuery(type, category, period, context.supplier(), wish, amount.origin());
    }

    @Override
    public String toString() {
        String much = amount.number()
                .map(number -> number.value().toString())
                .or(() -> amount.notation().map(Enum::name))
                .orElseThrow();
        return category + ", " + type + ", " + context + ", " + period + ": " + much;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
