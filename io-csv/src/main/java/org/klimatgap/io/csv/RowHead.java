package org.klimatgap.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.sector.SectorScheme;

/**
 * What both layouts say of a row, such as '0764, transport, t CO2e'; a part is empty when it is defective.
 *
 * @param municipality the four-digit code
 * @param sector the sector
 * @param unit the unit of the row's values
 */
record RowHead(Optional<String> municipality, Optional<Sector> sector, Optional<EmissionsUnit> unit) {
    static final String MUNICIPALITY = "municipality";
    private static final Pattern CODE = Pattern.compile("[0-9]{4}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[0-9]{3}");

    static RowHead read(CsvRow row, SectorScheme scheme) {
        return new RowHead(municipality(row), sector(row, scheme), unit(row));
    }

    /** The municipality code of a row of any table. */
    static Optional<String> municipality(CsvRow row) {
        Optional<String> code = row.require(MUNICIPALITY);
        if (code.filter(text -> WITHOUT_ZERO.matcher(text).matches()).isPresent()) {
            row.report(row.finding(CsvFinding.LEADING_ZERO, MUNICIPALITY).with("corrected", "0" + code.get()));
        } else if (code.filter(text -> !CODE.matcher(text).matches()).isPresent()) {
            row.report(row.finding(CsvFinding.INVALID_MUNICIPALITY, MUNICIPALITY));
        }
        return code.filter(text -> CODE.matcher(text).matches());
    }

    /** The year of a row of any table. */
    static Optional<Integer> year(CsvRow row) {
        return row.requireYear("year");
    }

    private static Optional<Sector> sector(CsvRow row, SectorScheme scheme) {
        Optional<String> name = row.require("sector");
        Optional<Sector> sector = name.flatMap(scheme::find);
        if (name.isPresent() && sector.isEmpty()) {
            row.report(row.finding(CsvFinding.UNKNOWN_SECTOR, "sector")
                    .with("scheme", scheme.id())
                    .with("valid", mainTitles(scheme)));
        }
        return sector;
    }

    /** The titles to choose from; a scheme's many sub-sectors would bury the reason. */
    private static List<LocalizedText> mainTitles(SectorScheme scheme) {
        return scheme.sectors().stream()
                .filter(sector -> sector.level() != SectorLevel.SUB)
                .map(Sector::title)
                .toList();
    }

    private static Optional<EmissionsUnit> unit(CsvRow row) {
        Optional<String> text = row.require("unit");
        Optional<EmissionsUnit> unit = text.flatMap(EmissionsUnit::find);
        if (text.isPresent() && unit.isEmpty()) {
            row.report(row.finding(CsvFinding.UNKNOWN_UNIT, "unit")
                    .with("valid", EmissionsUnit.VALID)
                    .with("substances", EmissionsUnit.SUBSTANCES));
        }
        return unit;
    }
}
