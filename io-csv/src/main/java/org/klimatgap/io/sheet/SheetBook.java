package org.klimatgap.io.sheet;

import java.util.List;
import java.util.Optional;
import org.klimatgap.provenance.SourceFile;

/**
 * An open file with its sheets, such as 'statistics.xlsx with 14 sheets'; a CSV file has one.
 *
 * @param file the file, with the digest of its bytes
 * @param sheets the sheets, in the order of the file
 */
public record SheetBook(SourceFile file, List<Sheet> sheets) {
    /** Copies the sheets. */
    public SheetBook {
        sheets = List.copyOf(sheets);
    }

    /** {@return the first sheet} */
    public Sheet first() {
        return sheets.get(0);
    }

    /**
     * Finds a sheet by its name.
     *
     * @param name the name, whatever the case
     * @return the sheet, or empty
     */
    public Optional<Sheet> find(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** {@return the names of the sheets} */
    public List<String> names() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public String toString() {
        return file.name() + " " + names();
    }
}
