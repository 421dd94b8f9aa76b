package org.klimatgap.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook with one sheet. */
final class Workbooks {
    static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    static void writeParts(ZipOutputStream zip) throws IOException {
        put(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships"
                        + "+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        put(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    static void writeRow(Writer writer, int line, List<String> cells) throws IOException {
        writer.write("<row r=\"" + line + "\">");
        for (int column = 0; column < cells.size(); column++) {
            String address = (char) ('A' + column) + "" + line;
            boolean number = line > 4 && column > 3;
            writer.write(
                    number
                            ? "<c r=\"" + address + "\"><v>" + cells.get(column) + "</v></c>"
                            : "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + cells.get(column) + "</t></is></c>");
        }
        writer.write("</row>");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
