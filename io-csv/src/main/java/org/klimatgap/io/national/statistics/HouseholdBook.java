package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.consumption.ConsumptionCategories;
import org.klimatgap.ghg.consumption.HouseholdFootprint;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.io.sheet.Sheet;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.quantity.EmissionsPerCapita;

/** A file of household consumption with all its sheets. */
final class HouseholdBook {
    /** SEI rounds categories to a tenth of a kilogram. */
    private static final EmissionsPerCapita STEP = EmissionsPerCapita.ofKilogramsPerPerson(0.1);

    private final SheetBook book;
    private final OptionalInt given;
    private final OptionalInt named;
    private final SheetFindings findings;
    private final ConsumptionCategories categories = ConsumptionCategories.sei();

    HouseholdBook(SheetBook book, OptionalInt given, OptionalInt named) {
        this.book = book;
        this.given = given;
        this.named = named;
        this.findings = SheetFindings.of(book);
    }

    Checked<HouseholdFootprints> read() {
        OptionalInt year = given.isPresent() ? given : named;
        List<HouseholdFootprint> footprints = footprints();
        reportYear(year);
        if (year.isEmpty() || footprints.isEmpty()) {
            return Checked.failed(findings.toList());
        }
        Vintage vintage = Vintage.of("SEI, " + book.file().name());
        HouseholdFootprints result =
                new HouseholdFootprints(book.file(), categories, year.getAsInt(), vintage, footprints);
        findings.addAll(result.reconcile(STEP));
        return Checked.of(result, findings.toList());
    }

    private void reportYear(OptionalInt year) {
        if (year.isEmpty()) {
            findings.add(findings.whole(StatisticsFinding.MISSING_YEAR));
        } else if (named.isPresent() && named.getAsInt() != year.getAsInt()) {
            findings.add(findings.whole(StatisticsFinding.YEAR_DIFFERS)
                    .with("year", year.getAsInt())
                    .with("named", named.getAsInt()));
        }
    }

    /** The rows of every sheet; one table, so that an area stands only once in it. */
    private List<HouseholdFootprint> footprints() {
        AreaTally areas = new AreaTally(AreaRegister.sweden(), findings);
        List<HouseholdFootprint> footprints = new ArrayList<>();
        boolean another = KnownFormat.of(book)
                .filter(format -> format != KnownFormat.HOUSEHOLD_CONSUMPTION)
                .isPresent();
        if (another) {
            findings.addWrongFile(book, KnownFormat.HOUSEHOLD_CONSUMPTION);
            return footprints;
        }
        for (Sheet sheet : tables()) {
            SheetFindings own = findings.on(sheet.name());
            footprints.addAll(new HouseholdSheet(sheet, categories, areas, own).read());
        }
        if (footprints.isEmpty() && !findings.hasError()) {
            findings.addWrongFile(book, KnownFormat.HOUSEHOLD_CONSUMPTION);
        }
        if (!footprints.isEmpty()) {
            areas.reportMissing();
        }
        return footprints;
    }

    /** The sheets that begin as the layout says; if none does, all of them, to say what is wrong. */
    private List<Sheet> tables() {
        List<Sheet> tables = book.sheets().stream().filter(this::isTable).toList();
        if (tables.isEmpty()) {
            return book.sheets();
        }
        book.sheets().stream()
                .filter(sheet -> !tables.contains(sheet))
                .forEach(sheet -> findings.add(
                        findings.whole(StatisticsFinding.UNKNOWN_SHEET).with("sheet", sheet.name())));
        return tables;
    }

    private boolean isTable(Sheet sheet) {
        return KnownFormat.of(new SheetBook(book.file(), List.of(sheet)))
                .filter(format -> format == KnownFormat.HOUSEHOLD_CONSUMPTION)
                .isPresent();
    }
}
