package org.klimatgap.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/** Where the next block of a document goes, such as its end. */
interface Place {
    /** A new paragraph after what was written before. */
    XWPFParagraph paragraph();

    /** A new table, with one row of one cell, after what was written before. */
    XWPFTable table();

    /** The end of a document. */
    static Place endOf(XWPFDocument document) {
        return new Place() {
            @Override
            public XWPFParagraph paragraph() {
                return document.createParagraph();
            }

            @Override
            public XWPFTable table() {
                return document.createTable();
            }
        };
    }

    /** Before a paragraph, which stays behind everything. */
    static Place before(XWPFDocument document, XWPFParagraph paragraph) {
        return new Place() {
            @Override
            public XWPFParagraph paragraph() {
                try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
                    return document.insertNewParagraph(cursor);
                }
            }

            @Override
            public XWPFTable table() {
                try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
                    return document.insertNewTbl(cursor);
                }
            }
        };
    }
}
