package org.klimatgap.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.klimatgap.report.Chart;
import org.klimatgap.report.picture.Picture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes charts as pictures in the line, with what is to be seen in words. */
final class ChartWriter {
    /** English metric units, Word's own, in a unit of a picture, 1/96 inch. */
    private static final int EMU = 9525;
    /** Pixels for each unit: 288 dots an inch, sharp on paper. */
    private static final double SCALE = 3;

    private ChartWriter() {}

    /** As high as those beside it, since pictures in a line stand on its foot: then their titles are level. */
    static void write(Chart chart, double units, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        Picture picture =
                new Picture(chart.picture().width(), units, chart.picture().marks());
        int width = (int) Math.round(picture.width() * EMU);
        int height = (int) Math.round(picture.height() * EMU);
        byte[] png = picture.png(SCALE);
        try {
            run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, chart.id() + ".png", width, height);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write a picture into memory", cause);
        } catch (InvalidFormatException cause) {
            throw new AssertionError(chart.id(), cause);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setName(chart.id());
        properties.setTitle(chart.title().text());
        properties.setDescr(chart.description().text());
    }
}
