package org.klimatgap.io.national;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.io.sheet.SheetFormat;

/** Reads an export from its first sheet with a known header. */
final class EmissionsDatabaseFormat implements SheetFormat<NationalEmissions> {
    private final EmissionsDatabaseOptions options;

    EmissionsDatabaseFormat(EmissionsDatabaseOptions options) {
        this.options = options;
    }

    @Override
    public Checked<NationalEmissions> read(SheetBook book) {
        return book.sheets().stream()
                .flatMap(sheet -> DatabaseHeader.find(sheet).stream())
                .findFirst()
                .map(header -> read(book, header))
                .orElseGet(() -> Checked.failed(List.of(NationalFinding.NO_HEADER
                        .in(book.file().name())
                        .with("export", DatabaseLayout.EXPORT)
                        .with("tidy", List.of("municipality", "sector", "year", "t_co2e")))));
    }

    private Checked<NationalEmissions> read(SheetBook book, DatabaseHeader header) {
        FindingLog findings = new FindingLog(book.file().name());
        TitleBlock titles = new TitleBlock(header.titles(), book.file().name());
        Optional<Vintage> vintage = titles.vintage(options.release());
        if (vintage.isEmpty()) {
            findings.add(NationalFinding.NO_RELEASE.in(findings.file()));
        }
        Optional<Substance> substance = substance(header, titles, findings);
        checkYears(header, findings);
        if (vintage.isEmpty() || substance.isEmpty() || !findings.toList().isEmpty()) {
            return Checked.failed(findings.toList());
        }
        return read(
                header, titles, new LineContext(book.file(), substance.get().basis(vintage.get()), options, findings));
    }

    private static Optional<Substance> substance(DatabaseHeader header, TitleBlock titles, FindingLog findings) {
        if (header.layout() instanceof DatabaseLayout.Tidy tidy) {
            return Optional.of(Substance.of(tidy.basket()));
        }
        titles.foreignUnit()
                .ifPresent(unit -> findings.add(
                        NationalFinding.UNKNOWN_UNIT.in(findings.file()).with("unit", unit)));
        Optional<Substance> substance = titles.substance();
        if (substance.isEmpty()) {
            findings.add(NationalFinding.UNKNOWN_SUBSTANCE
                    .in(findings.file())
                    .with(
                            "valid",
                            Substance.all().stream()
                                    .map(each -> each.words().get(0))
                                    .toList()));
        }
        return substance;
    }

    private static void checkYears(DatabaseHeader header, FindingLog findings) {
        if (!(header.layout() instanceof DatabaseLayout.Export export)) {
            return;
        }
        if (export.years().isEmpty()) {
            findings.add(NationalFinding.NO_YEARS.at(findings.file(), header.line()));
        }
        Set<Integer> seen = new HashSet<>();
        export.years().stream()
                .filter(column -> !seen.add(column.year()))
                .forEach(column -> findings.add(NationalFinding.REPEATED_YEAR
                        .at(findings.file(), header.line())
                        .with("year", column.year())));
    }

    private Checked<NationalEmissions> read(DatabaseHeader header, TitleBlock titles, LineContext context) {
        List<InventoryLine> lines = header.layout() instanceof DatabaseLayout.Export export
                ? new ExportRows(export, titles, context).read(header.rows())
                : new TidySectorRows((DatabaseLayout.Tidy) header.layout(), context).read(header.rows());
        if (lines.isEmpty()) {
            context.findings().add(NationalFinding.NO_ROWS.in(context.file().name()));
            return Checked.failed(context.findings().toList());
        }
        Inventory inventory = Inventory.of(context.file(), options.scheme(), lines);
        return Checked.of(
                new NationalEmissions(inventory, context.basis(), options.areas()),
                context.findings().toList());
    }
}
