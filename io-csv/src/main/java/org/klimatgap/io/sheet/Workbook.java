package org.klimatgap.io.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.SourceFile;

/** Reads workbooks in Office Open XML with fastexcel, which streams the rows of a sheet. */
final class Workbook {
    private Workbook() {}

    static <T> Checked<T> read(Path file, SourceFile source, SheetFormat<T> format) {
        try (ReadableWorkbook workbook = open(file, source.name())) {
            List<Sheet> sheets = workbook.getSheets()
                    .<Sheet>map(sheet -> new WorkbookSheet(sheet, source.name()))
                    .toList();
            if (sheets.isEmpty()) {
                throw damaged(source.name(), new ExcelReaderException("no sheet"));
            }
            return format.read(new SheetBook(source, sheets));
        } catch (ExcelReaderException | IOException cause) {
            throw damaged(source.name(), cause);
        }
    }

    /** The library fails in many ways on files that are broken; whatever it throws, the file is. */
    private static ReadableWorkbook open(Path file, String name) {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException cause) {
            throw damaged(name, cause);
        }
    }

    private static BrokenSheetException damaged(String name, Throwable cause) {
        return new BrokenSheetException(SheetFinding.DAMAGED_WORKBOOK.in(name), cause);
    }

    /**
     * A sheet of an open workbook.
     *
     * @param sheet the library's sheet
     * @param file the file's name
     */
    private record WorkbookSheet(org.dhatim.fastexcel.reader.Sheet sheet, String file) implements Sheet {
        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public Iterator<SheetRow> rows() {
            try {
                return new Rows(sheet.openStream(), file);
            } catch (RuntimeException | IOException cause) {
                throw damaged(file, cause);
            }
        }
    }

    /** Hides the library's own failures behind findings. */
    private static final class Rows implements Iterator<SheetRow> {
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private boolean ended;
        private final String file;

        Rows(Stream<Row> stream, String file) {
            this.stream = stream;
            this.rows = stream.iterator();
            this.file = file;
        }

        @Override
        public boolean hasNext() {
            try {
                ended = ended || !rows.hasNext();
                if (ended) {
                    stream.close();
                }
                return !ended;
            } catch (RuntimeException | OutOfMemoryError cause) {
                // A cell that claims to be in the three hundred millionth column makes the library take all memory.
                throw damaged(file, cause);
            }
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no further row");
            }
            return new WorkbookRow(rows.next());
        }
    }
}
