package org.klimatgap.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.sector.SectorScheme;

/**
 * An export of the national emissions database that is made up: every area of Sweden, nine main sectors and as many
 * sub-sectors as make it so many times as long as a real one, thirteen years.
 */
final class NationalExport {
    private static final int MAIN_SECTORS = 9;
    private static final int ROWS_OF_A_REAL_AREA = 63;
    private static final int FIRST_YEAR = 2007;
    private static final int YEARS = 13;

    private final int subSectors;

    /** An export so many times as long as a real one. */
    NationalExport(int factor) {
        this.subSectors = (ROWS_OF_A_REAL_AREA * factor - 1 - MAIN_SECTORS) / MAIN_SECTORS;
    }

    /** The scheme of its sectors. */
    SectorScheme scheme() {
        try {
            Path file = Files.createTempFile("scheme", ".csv");
            Files.writeString(file, schemeText());
            SectorScheme scheme = SectorScheme.read(file).get();
            Files.delete(file);
            return scheme;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String schemeText() {
        StringBuilder text = new StringBuilder("""
                # id: X
                # title: made up
                # source: none
                # version: 1
                # licence: Apache-2.0
                code,level,parent,title_sv,title_en,aliases
                total,total,,Alla,All,
                """);
        for (int main = 0; main < MAIN_SECTORS; main++) {
            text.append("m" + main + ",main,,Huvud " + main + ",Main " + main + ",\n");
            for (int sub = 0; sub < subSectors; sub++) {
                String code = main + "." + sub;
                text.append("s" + code + ",sub,m" + main + ",Under " + code + ",Sub " + code + ",\n");
            }
        }
        return text.toString();
    }

    /** Writes it as CSV. */
    Path csv() throws IOException {
        Path file = Files.createTempFile("export", ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (List<String> title : head()) {
                String rest = ";".repeat(YEARS + 4 - title.size());
                writer.write(String.join(";", title) + rest + "\n");
            }
            forEachRow(cells -> writer.write(String.join(";", cells).replace('.', ',') + "\n"));
        }
        return file;
    }

    /** Writes it as a workbook. */
    Path xlsx() throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            Workbooks.writeParts(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writer.write(Workbooks.SHEET_START);
            int[] line = {0};
            for (List<String> title : head()) {
                Workbooks.writeRow(writer, ++line[0], title);
            }
            forEachRow(cells -> Workbooks.writeRow(writer, ++line[0], cells));
            writer.write(Workbooks.SHEET_END);
            writer.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static List<List<String>> head() {
        List<String> header = new ArrayList<>(List.of("Huvudsektor", "Undersektor", "Län", "Kommun"));
        for (int year = 0; year < YEARS; year++) {
            header.add(String.valueOf(FIRST_YEAR + year));
        }
        return List.of(
                List.of("Rapportnamn:", "Länsrapport, 2020-01-01"),
                List.of("Emissioner av Växthusgaser totalt"),
                List.of("Enhet: ton/år"),
                header);
    }

    /** Takes the cells of a row. */
    interface RowWriter {
        void write(List<String> cells) throws IOException;
    }

    private void forEachRow(RowWriter rows) throws IOException {
        for (Area area : AreaRegister.sweden().areas()) {
            rows.write(row("Alla", "Alla", area, MAIN_SECTORS * subSectors));
            for (int main = 0; main < MAIN_SECTORS; main++) {
                rows.write(row("Huvud " + main, "Alla", area, subSectors));
                for (int sub = 0; sub < subSectors; sub++) {
                    rows.write(row("Huvud " + main, "Under " + main + "." + sub, area, 1));
                }
            }
        }
    }

    private static List<String> row(String main, String sub, Area area, int parts) {
        boolean municipality = area.isMunicipality();
        String county = municipality
                ? AreaRegister.sweden()
                        .find(area.code().substring(0, 2))
                        .orElseThrow()
                        .name()
                : area.isCounty() ? area.name() : "Alla";
        List<String> cells = new ArrayList<>(List.of(main, sub, county, municipality ? area.name() : "Alla"));
        for (int year = 0; year < YEARS; year++) {
            cells.add(String.valueOf(parts * (1000 + area.code().length() + YEARS - year) + 0.25));
        }
        return cells;
    }
}
