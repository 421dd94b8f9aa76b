package org.klimatgap.io.national.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klimatgap.basis.Vintage;
import org.klimatgap.io.sheet.SheetRow;

/** The lines above a header, which say what the numbers are measured in and where they are from. */
final class SheetPreamble {
    private static final String UNIT = "enhet:";
    private static final Pattern SOURCE = Pattern.compile("-?\\s*([^,.]+)[,.].*?([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** The units whose numbers are tonnes, by what they are tonnes of. */
    private static final Map<String, String> SUBSTANCES = Map.of(
            "ton co2e/år", "CO2e",
            "ton co2-ekv/år", "CO2e",
            "ton co2/år", "CO2");

    private @Nullable String unit;
    private long unitLine;
    private @Nullable String source;

    void accept(SheetRow row) {
        String text =
                row.texts().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        if (unit == null && Names.normalise(text).startsWith(UNIT)) {
            unit = text.substring(UNIT.length()).strip();
            unitLine = row.line();
        }
        Matcher matcher = SOURCE.matcher(text);
        if (source == null && matcher.matches()) {
            source = matcher.group(1).strip() + " " + matcher.group(2);
        }
    }

    /** What the tonnes are tonnes of; empty when the sheet does not say, or says anything else than tonnes. */
    Optional<String> substance(SheetFindings findings) {
        if (unit == null) {
            findings.add(findings.whole(StatisticsFinding.MISSING_UNIT));
            return Optional.empty();
        }
        Optional<String> substance = Optional.ofNullable(SUBSTANCES.get(Names.normalise(unit)));
        if (substance.isEmpty()) {
            findings.add(findings.at(StatisticsFinding.OTHER_UNIT, unitLine)
                    .with("unit", unit)
                    .with("wanted", "Ton CO2e/år"));
        }
        return substance;
    }

    /** The first named source with its date, and the file that compiles it. */
    Vintage vintage(SheetFindings findings) {
        if (source == null) {
            findings.add(findings.whole(StatisticsFinding.MISSING_SOURCE));
            return Vintage.of(findings.file().name());
        }
        return Vintage.of(source + ", " + findings.file().name());
    }
}
