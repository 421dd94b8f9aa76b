package org.klimatgap.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.SourceFile;

/** Reads workbooks of Excel 97–2003 with Apache POI, which an application adds only if it meets such files. */
final class OldWorkbook {
    private OldWorkbook() {}

    static <T> Checked<T> read(Path file, SourceFile source, SheetFormat<T> format) {
        return format.read(new SheetBook(source, sheets(file, source.name())));
    }

    /** All sheets, kept in memory: such a workbook has at most 65,536 rows of 256 cells. */
    private static List<Sheet> sheets(Path file, String name) {
        try (InputStream in = Files.newInputStream(file);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .<Sheet>mapToObj(i -> OldSheet.of(workbook.getSheetAt(i)))
                    .toList();
        } catch (IOException | RuntimeException cause) {
            // The library fails in many ways on files that are broken; whatever it throws, the file is.
            throw new BrokenSheetException(SheetFinding.DAMAGED_WORKBOOK.in(name), cause);
        }
    }

    /**
     * A sheet with its rows.
     *
     * @param name the name in the workbook
     * @param all the rows
     */
    private record OldSheet(String name, List<SheetRow> all) implements Sheet {
        static OldSheet of(org.apache.poi.ss.usermodel.Sheet sheet) {
            Iterable<Row> rows = sheet::rowIterator;
            List<SheetRow> read = StreamSupport.stream(rows.spliterator(), false)
                    .<SheetRow>map(OldWorkbookRow::new)
                    .toList();
            return new OldSheet(sheet.getSheetName(), read);
        }

        @Override
        public Iterator<SheetRow> rows() {
            return all.iterator();
        }
    }
}
