package org.klimatgap.io.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityAmount;
import org.klimatgap.ghg.activity.ActivityContext;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.ghg.activity.FactorWish;
import org.klimatgap.ghg.activity.LifeCycleStage;
import org.klimatgap.ghg.activity.Period;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * A row of a table of activities, whose origin is known when the whole file is.
 *
 * @param line its line
 * @param category the category
 * @param type the activity type
 * @param period the days
 * @param amount the amount, or a notation key
 * @param context whose it is
 * @param wish what it asks of its factor
 * @param distance how long a flight is, if it is one
 * @param quality how good the data are, where judged
 */
record ActivityRow(
        long line,
        ScopeCategory category,
        String type,
        Period period,
        Amount amount,
        ActivityContext context,
        FactorWish wish,
        Optional<InputAmount> distance,
        Optional<DataQuality> quality) {
    private static final String AMOUNT = "amount";
    static final ActivityUnit KILOMETRE = ActivityUnit.of("km");

    /**
     * What the cells of an amount say; either a number or a key is there.
     *
     * @param number the number
     * @param credit whether it may be below zero
     * @param key the notation key
     * @param includedIn where an activity with IE is counted
     */
    record Amount(
            Optional<InputAmount> number, boolean credit, Optional<NotationKey> key, Optional<String> includedIn) {}

    /** The row, or empty when a part of it is missing; its defects were reported. */
    static Optional<ActivityRow> read(CsvRow row) {
        Optional<ScopeCategory> category = one(
                row,
                "category",
                ScopeCategory::find,
                ActivityCsvFinding.UNKNOWN_CATEGORY,
                Arrays.asList(ScopeCategory.values()).toString());
        Optional<String> type = row.require("activity");
        Optional<Amount> amount = amount(row);
        Optional<Period> period = period(row);
        Optional<String> organisation = row.require("organisation");
        FactorWish wish = new FactorWish(row.find("factor"), row.find("region"), stage(row));
        Optional<InputAmount> distance = distance(row);
        Optional<DataQuality> quality = quality(row);
        boolean complete = category.isPresent()
                && type.isPresent()
                && amount.isPresent()
                && period.isPresent()
                && organisation.isPresent();
        return complete
                ? Optional.of(new ActivityRow(
                        row.line(),
                        category.get(),
                        type.get(),
                        period.get(),
                        amount.get(),
                        context(row, organisation.get()),
                        wish,
                        distance,
                        quality))
                : Optional.empty();
    }

    private static <T> Optional<T> one(
            CsvRow row, String column, Function<String, Optional<T>> find, ActivityCsvFinding unknown, String valid) {
        Optional<String> text = row.require(column);
        Optional<T> value = text.flatMap(find);
        if (text.isPresent() && value.isEmpty()) {
            row.report(row.finding(unknown, column).with("valid", valid));
        }
        return value;
    }

    private static ActivityContext context(CsvRow row, String organisation) {
        return new ActivityContext(organisation, row.find("facility"), row.find("supplier"), row.find("evidence"));
    }

    private static Optional<Period> period(CsvRow row) {
        Optional<String> text = row.require("period");
        Optional<Period> period = text.flatMap(Period::find).filter(Period::isWithinOneYear);
        if (text.isPresent() && period.isEmpty()) {
            row.report(row.finding(ActivityCsvFinding.BAD_PERIOD, "period"));
        }
        return period;
    }

    private static Optional<LifeCycleStage> stage(CsvRow row) {
        return row.find("stage").isEmpty()
                ? Optional.empty()
                : one(
                        row,
                        "stage",
                        LifeCycleStage::find,
                        ActivityCsvFinding.UNKNOWN_STAGE,
                        Arrays.asList(LifeCycleStage.values()).toString());
    }

    private static Optional<DataQuality> quality(CsvRow row) {
        Optional<String> text = row.find("quality");
        Optional<DataQuality> quality = text.flatMap(DataQuality::find);
        if (text.isPresent() && quality.isEmpty()) {
            row.report(row.finding(ActivityCsvFinding.BAD_QUALITY, "quality"));
        }
        return quality;
    }

    private static Optional<InputAmount> distance(CsvRow row) {
        Optional<BigDecimal> kilometres = row.findAmount("distance_km");
        if (kilometres.filter(number -> number.signum() <= 0).isPresent()) {
            row.report(row.finding(ActivityCsvFinding.BAD_DISTANCE, "distance_km"));
        }
        return kilometres.map(number -> KILOMETRE.amount(number.doubleValue()));
    }

    private static Optional<Amount> amount(CsvRow row) {
        boolean credit = credit(row);
        Optional<NotationKey> key = row.require(AMOUNT).flatMap(NotationKey::find);
        return key.isPresent() ? Optional.of(notation(row, key.get())) : number(row, credit);
    }

    private static boolean credit(CsvRow row) {
        Optional<String> text = row.find("credit");
        if (text.filter(each -> !List.of("yes", "no").contains(each)).isPresent()) {
            row.report(row.finding(ActivityCsvFinding.BAD_CREDIT, "credit"));
        }
        return text.filter("yes"::equals).isPresent();
    }

    private static Amount notation(CsvRow row, NotationKey key) {
        Optional<String> where = row.find("included_in");
        if ((key == NotationKey.IE) != where.isPresent()) {
            row.report(row.finding(ActivityCsvFinding.INCLUDED_WHERE, "included_in")
                    .with("key", key.name()));
        }
        row.find("unit").ifPresent(text -> row.report(row.finding(ActivityCsvFinding.UNIT_WITHOUT_NUMBER, "unit")));
        return new Amount(Optional.empty(), false, Optional.of(key), where);
    }

    private static Optional<Amount> number(CsvRow row, boolean credit) {
        Optional<ActivityUnit> unit = one(
                row,
                "unit",
                ActivityUnit::find,
                ActivityCsvFinding.UNKNOWN_UNIT,
                ActivityUnit.shipped().toString());
        Optional<BigDecimal> number = row.findAmount(AMOUNT);
        if (number.filter(each -> each.signum() < 0 && !credit).isPresent()) {
            row.report(row.finding(ActivityCsvFinding.NEGATIVE_AMOUNT, AMOUNT));
        }
        return number.flatMap(each -> unit.map(known ->
                new Amount(Optional.of(known.amount(each.doubleValue())), credit, Optional.empty(), Optional.empty())));
    }

    Activity activity(SourceFile file) {
        Origin origin = new Origin.Place(file, line, context.evidence().orElse(""));
        return new Activity(
                category,
                type,
                period,
                amount(origin),
                context,
                wish,
                distance.map(oneWay -> new Traced<>(named(ActivityCsvText.DISTANCE), oneWay, origin)),
                quality);
    }

    private ActivityAmount amount(Origin origin) {
        return amount.number()
                .<ActivityAmount>map(number -> new ActivityAmount.Known(
                        new Traced<>(named(ActivityCsvText.AMOUNT), number, origin), amount.credit()))
                .orElseGet(() -> new ActivityAmount.Notation(amount.key().orElseThrow(), amount.includedIn(), origin));
    }

    private Message named(ActivityCsvText text) {
        return Message.of(text)
                .with("type", type)
                .with("organisation", context.organisation())
                .with("period", period.toString());
    }
}
