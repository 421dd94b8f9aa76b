package org.klimatgap.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes reports as documents of Word, such as 'alvesta.docx' to paste into a climate contract.
 *
 * <p>An appendix begins on a new page. Headings, lists, tables and captions are real ones with the names of Word's own styles, so that they take on the look of
 * the document that they are pasted into. Tables have heads that are repeated and a title for screen readers; every text has
 * its language, every chart is a picture with its description for those who do not see it. The same report gives the same bytes on every machine.
 */
public final class DocxRenderer {
    /** A4, 210 mm times 297 mm, in twentieths of a point. */
    private static final BigInteger PAGE_WIDTH = BigInteger.valueOf(11906);

    private static final BigInteger PAGE_HEIGHT = BigInteger.valueOf(16838);
    /** 20 mm beside the text and 13 mm above and below it. */
    private static final BigInteger SIDE = BigInteger.valueOf(1134);

    private static final BigInteger TOP = BigInteger.valueOf(737);

    /** A renderer of Word documents. */
    public DocxRenderer() {}

    /** {@return the media type (RFC 6838) of documents of Office Open XML} */
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    /** {@return the usual end of a file's name, {@code docx}} */
    public String fileExtension() {
        return "docx";
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the bytes of the whole file
     */
    public byte[] render(Report report) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(HouseStyle.styles());
            document.getStyles().setSpellingLanguage(DocumentLanguage.tag(report.language()));
            document.getProperties().getCoreProperties().setTitle(report.title().text());
            document.getProperties().getCoreProperties().setCreator("Klimatgap");
            // The library would take the time from the clock.
            document.getProperties().getCoreProperties().setCreated(Optional.empty());
            page(document);
            BlockWriter writer =
                    new BlockWriter(Place.endOf(document), new DocumentStyles(document), report.language());
            writer.heading(1, report.title());
            report.opening().forEach(writer::write);
            report.appendix().ifPresent(appendix -> writer.headingOnNewPage(new Heading(2, appendix.heading())));
            report.closing().stream().skip(1).forEach(writer::write);
            return WordFile.bytes(document);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write a document into memory", cause);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(PAGE_WIDTH);
        section.getPgSz().setH(PAGE_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(SIDE);
        margins.setRight(SIDE);
        margins.setTop(TOP);
        margins.setBottom(TOP);
        margins.setHeader(TOP);
        margins.setFooter(TOP);
        margins.setGutter(BigInteger.ZERO);
    }
}
