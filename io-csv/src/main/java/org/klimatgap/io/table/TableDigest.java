package org.klimatgap.io.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.klimatgap.provenance.Sha256;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What identifies the content of a table as a digest identifies a file: the SHA-256 of its columns in their order, each with
 * its name, type and cells. The table's own name is not part of it.
 */
final class TableDigest {
    /** A text may hold any character, so each is preceded by its length. */
    private static final String AFTER_LENGTH = ":";

    private TableDigest() {}

    static String of(Table table) {
        MessageDigest digest = Sha256.digest();
        table.columns().forEach(column -> add(digest, column));
        return Sha256.hex(digest.digest());
    }

    private static void add(MessageDigest digest, Column<?> column) {
        add(digest, column.name());
        add(digest, column.type().name());
        for (int row = 0; row < column.size(); row++) {
            add(digest, cell(column, row));
        }
    }

    /** A cell's text; a number as the bits of its double, since platforms differ in how they print it. */
    private static String cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        return column instanceof NumericColumn<?> numbers
                ? Long.toHexString(Double.doubleToLongBits(numbers.getDouble(row)))
                : String.valueOf(column.get(row));
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + AFTER_LENGTH).getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
