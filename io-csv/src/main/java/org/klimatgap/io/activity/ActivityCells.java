package org.klimatgap.io.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityAmount;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.PlainNumber;

/** The rows of a table of activities, in the order of the format's columns. */
final class ActivityCells {
    private ActivityCells() {}

    static List<List<String>> rows(Activities activities) {
        return activities.entries().stream().map(ActivityCells::row).toList();
    }

    private static List<String> row(Activity activity) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("category", activity.category().id());
        cells.put("activity", activity.type());
        cells.put("period", activity.period().toString());
        cells.put("organisation", activity.context().organisation());
        activity.context().facility().ifPresent(text -> cells.put("facility", text));
        activity.context().supplier().ifPresent(text -> cells.put("supplier", text));
        activity.context().evidence().ifPresent(text -> cells.put("evidence", text));
        activity.wish().factor().ifPresent(text -> cells.put("factor", text));
        activity.wish().region().ifPresent(text -> cells.put("region", text));
        activity.wish().stage().ifPresent(stage -> cells.put("stage", stage.id()));
        activity.distance()
                .ifPresent(oneWay -> cells.put("distance_km", PlainNumber.format(kilometres(oneWay.value()))));
        activity.quality().ifPresent(points -> cells.put("quality", points.toString()));
        cells.putAll(amount(activity.amount()));
        return ActivityFormat.COLUMNS.names().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private static double kilometres(InputAmount distance) {
        return ActivityRow.KILOMETRE.convert(distance).amount();
    }

    private static Map<String, String> amount(ActivityAmount amount) {
        if (amount instanceof ActivityAmount.Known known) {
            InputAmount number = known.value().value();
            return Map.of(
                    "amount", PlainNumber.format(number.amount()),
                    "unit", number.unit().symbol(),
                    "credit", known.credit() ? "yes" : "");
        }
        if (amount instanceof ActivityAmount.Notation none) {
            return Map.of(
                    "amount",
                    none.key().name(),
                    "included_in",
                    none.includedIn().orElse(""));
        }
        throw new AssertionError(amount);
    }
}
