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
        try (InputStream in = Files.newInputStream(file);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            List<Sheet> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                    .<Sheet>mapToObj(i -> new OldSheet(workbook.getSheetAt(i)))
                    .toList();
            return format.read(new SheetBook(source, sheets));
        } catch (NoClassDefFoundError missing) {
            throw new BrokenSheetException(SheetFinding.OLD_WORKBOOK.in(source.name()), missing);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException cause) {
            throw new BrokenSheetException(SheetFinding.DAMAGED_WORKBOOK.in(source.name()), cause);
        }
    }

    /**
     * A sheet of an open workbook.
     *
     * @param sheet the library's sheet
     */
    private record OldSheet(org.apache.poi.ss.usermodel.Sheet sheet) implements Sheet {
        @Override
        public String name() {
            return sheet.getSheetName();
        }

        @Override
        public Iterator<SheetRow> rows() {
            Iterable<Row> rows = sheet::rowIterator;
            return StreamSupport.stream(rows.spliterator(), false)
                    .<SheetRow>map(OldWorkbookRow::new)
                    .iterator();
        }
    }
}
