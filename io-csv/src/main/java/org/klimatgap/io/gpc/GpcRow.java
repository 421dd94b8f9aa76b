package org.klimatgap.io.gpc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.gpc.GpcLine;
import org.klimatgap.ghg.gpc.GpcQuality;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GasMass;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.csv.CsvFinding;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;

/** The cells of one row, each empty when it is defective or has nothing; a line only when the row is sound. */
final class GpcRow {
    private static final List<String> REFERENCES = List.of("I.1.1", "II.1.2", "III.4.1", "IV.2", "V.1");
    private static final List<String> ANSWERS = List.of("yes", "no");

    private final CsvRow row;
    private final GwpSet set;
    private final Optional<Sector> sector;
    private final Optional<Integer> year;
    private final Optional<NotationKey> key;
    private final Optional<Sector> includedIn;
    private final Optional<GpcQuality> activityQuality;
    private final Optional<GpcQuality> factorQuality;
    private final boolean energyRecovery;
    private Optional<String> gas = Optional.empty();
    private Optional<Double> tonnes = Optional.empty();

    private GpcRow(CsvRow row, GwpSet set) {
        this.row = row;
        this.set = set;
        this.sector = row.require("reference").flatMap(text -> reference("reference"));
        this.year = row.requireYear("year");
        this.key = row.require("value").flatMap(NotationKey::find);
        this.includedIn = row.find("included_in").flatMap(text -> reference("included_in"));
        this.activityQuality = quality("activity_quality");
        this.factorQuality = quality("factor_quality");
        this.energyRecovery = answer("energy_recovery").equals(Optional.of("yes"));
    }

    static GpcRow read(CsvRow row, GwpSet set) {
        GpcRow cells = new GpcRow(row, set);
        if (cells.key.isEmpty()) {
            cells.readGas();
            cells.readTonnes();
        }
        cells.checkTarget();
        return cells;
    }

    private Optional<Sector> reference(String column) {
        return word(column, GpcLine::findSubSector, GpcCsvFinding.UNKNOWN_REFERENCE, REFERENCES);
    }

    private Optional<GpcQuality> quality(String column) {
        return word(column, GpcQuality::find, GpcCsvFinding.UNKNOWN_WORD, GpcQuality.ids());
    }

    private Optional<String> answer(String column) {
        return word(column, text -> Optional.of(text).filter(ANSWERS::contains), GpcCsvFinding.UNKNOWN_WORD, ANSWERS);
    }

    /** A cell that may be empty and otherwise holds one of the valid words; reports any other one. */
    private <T> Optional<T> word(
            String column, Function<String, Optional<T>> parser, GpcCsvFinding code, List<String> valid) {
        Optional<String> text = row.find(column);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            row.report(row.finding(code, column).with("valid", valid));
        }
        return value;
    }

    private void readGas() {
        List<String> valid = Stream.concat(
                        Stream.of(GpcFormat.EQUIVALENTS, GpcFormat.BIOGENIC),
                        set.gases().stream().map(Gas::code))
                .toList();
        gas = row.require("gas");
        if (gas.isPresent() && !valid.contains(gas.get())) {
            row.report(row.finding(GpcCsvFinding.UNKNOWN_GAS, "gas")
                    .with("set", set.id())
                    .with("valid", valid));
        }
    }

    private void readTonnes() {
        if (row.find("value").isEmpty()) {
            return;
        }
        tonnes = row.findAmount("value").map(Number::doubleValue);
        if (tonnes.filter(number -> number < 0).isPresent()
                && sector.filter(GpcLine::mayBeNegative).isEmpty()) {
            row.report(row.finding(CsvFinding.NEGATIVE, "value"));
        }
    }

    private void checkTarget() {
        boolean elsewhere = key.equals(Optional.of(NotationKey.IE));
        if (elsewhere && row.find("included_in").isEmpty()) {
            row.report(row.finding(GpcCsvFinding.TARGET_NEEDED, "reference"));
        } else if (!elsewhere && row.find("included_in").isPresent()) {
            row.report(row.finding(GpcCsvFinding.TARGET_WITHOUT_KEY, "included_in"));
        }
    }

    /** The line of a sound row. */
    GpcLine line(SourceFile file) {
        Origin place = new Origin.Place(file, row.line(), row.find("source").orElse(""));
        GpcLine.Builder line = new GpcLine.Builder(sector.orElseThrow().code().code(), year.orElseThrow())
                .energyRecovery(energyRecovery)
                .quality(activityQuality, factorQuality)
                .origin(place);
        key.ifPresent(line::notation);
        includedIn.ifPresent(target -> line.includedIn(target.code()));
        tonnes.ifPresent(number -> addAmount(line, gas.orElseThrow(), number, place));
        return line.build();
    }

    private void addAmount(GpcLine.Builder line, String substance, double number, Origin place) {
        Traced<Emissions> amount = new Traced<>(Message.of(GpcCsvText.BIOGENIC), Emissions.ofTonnes(number), place);
        if (substance.equals(GpcFormat.BIOGENIC)) {
            line.biogenic(amount);
        } else if (substance.equals(GpcFormat.EQUIVALENTS)) {
            line.emissions(amount);
        } else {
            line.mass(GasMass.ofTonnes(Gas.of(substance), number), place, set);
        }
    }
}
