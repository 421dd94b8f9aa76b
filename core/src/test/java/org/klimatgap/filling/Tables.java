package org.klimatgap.filling;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Series as tables of cases write them, such as '2015: 100; 2016: 98 surrogate'. */
final class Tables {
    private Tables() {}

    static AnnualSeries series(String text) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        for (String cell : text.split(";", -1)) {
            String[] parts = cell.trim().split(":? ", -1);
            ValueStatus status = parts.length > 2 ? ValueStatus.of(parts[2]) : ValueStatus.REPORTED;
            series.put(Integer.parseInt(parts[0]), Emissions.ofTonnes(Double.parseDouble(parts[1])), status);
        }
        return series.build();
    }

    static TracedSeries named(String name, String text) {
        return TracedSeries.named(name, series(text));
    }

    static List<Double> tonnes(FilledSeries filled) {
        List<Double> tonnes = new ArrayList<>();
        filled.filled().forEach(each -> tonnes.add(each.emissions().value().tonnes()));
        return tonnes;
    }
}
