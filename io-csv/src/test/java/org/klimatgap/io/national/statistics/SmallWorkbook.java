package org.klimatgap.io.national.statistics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest workbook in Office Open XML that a table needs. Cells beginning with = are numbers. */
final class SmallWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();

    /** Adds a sheet, a line of the text for each row and a | between cells. */
    SmallWorkbook sheet(String name, String table) {
        names.add(name);
        StringBuilder rows = new StringBuilder();
        String[] lines = table.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            rows.append(row(i + 1, lines[i]));
        }
        sheets.add("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    private static String row(int line, String text) {
        StringBuilder cells = new StringBuilder();
        String[] parts = text.split("\\|", -1);
        for (int column = 0; column < parts.length; column++) {
            cells.append(cell((char) ('A' + column) + Integer.toString(line), parts[column].strip()));
        }
        return "<row r='" + line + "'>" + cells + "</row>";
    }

    private static String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.startsWith("=")
                ? "<c r='" + place + "'><v>" + text.substring(1) + "</v></c>"
                : "<c r='" + place + "' t='inlineStr'><is><t>" + text.replace("&", "&amp;") + "</t></is></c>";
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    relationships(
                            "<Relationship Id='r0' Type='" + DOCUMENT + "/officeDocument' Target='xl/workbook.xml'/>"));
            StringBuilder list = new StringBuilder();
            StringBuilder targets = new StringBuilder();
            for (int i = 0; i < sheets.size(); i++) {
                String id = "r" + (i + 1);
                list.append("<sheet name='" + names.get(i) + "' sheetId='" + (i + 1) + "' r:id='" + id + "'/>");
                targets.append("<Relationship Id='" + id + "' Type='" + DOCUMENT + "/worksheet' Target='worksheets/"
                        + id + ".xml'/>");
                put(zip, "xl/worksheets/" + id + ".xml", sheets.get(i));
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOCUMENT + "'><sheets>" + list
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relationships(targets.toString()));
        }
        return file;
    }

    private static String relationships(String content) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + content + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
