package org.klimatgap.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates as a municipality might make them in a Swedish Word, whose styles have Swedish identifiers. */
final class Templates {
    static final String FONT = "Georgia";

    private Templates() {}

    static Path with(Path folder, Consumer<XWPFDocument> content) throws IOException {
        Path file = folder.resolve("mall.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createStyles().addStyle(swedishHeading());
            content.accept(document);
            document.write(out);
        }
        return file;
    }

    static Path contract(Path folder) throws IOException {
        return with(folder, document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Klimatkontrakt {{municipality}}");
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("Kommunen {{muni");
            first.createRun().setText("cipality");
            first.createRun().setText("}} har ett gap på {{gap.level.co2}}.");
            document.createParagraph().createRun().setText(" {{ section }} ");
            XWPFTable table = document.createTable(1, 2);
            // The library leaves out what the format demands.
            table.getCTTbl().addNewTblGrid().addNewGridCol();
            table.getRow(0).getCell(0).setText("Gap: {{gap.level.co2}}");
            document.createParagraph().createRun().setText("Slut.");
        });
    }

    private static XWPFStyle swedishHeading() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Rubrik2");
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading 2");
        style.addNewRPr().addNewRFonts().setAscii(FONT);
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(40));
        return new XWPFStyle(style);
    }
}
