package org.klimatgap.io.national;

import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.io.sheet.SheetFormat;

/** Looks for a known header alone. */
final class HeaderCheck implements SheetFormat<Boolean> {
    @Override
    public Checked<Boolean> read(SheetBook book) {
        boolean known = book.sheets().stream()
                .anyMatch(sheet -> DatabaseHeader.find(sheet).isPresent());
        return Checked.of(known, List.of());
    }
}
