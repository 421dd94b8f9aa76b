package org.klimatgap.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The house style as the files {@code styles.xml} and {@code numbering.xml} have it, such as the style 'heading 2'. */
final class HouseStyle {
    private HouseStyle() {}

    /** A copy of all styles with their defaults. */
    static CTStyles styles() {
        try (InputStream stream = open("styles.xml")) {
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (IOException | XmlException cause) {
            throw unreadable("styles.xml", cause);
        }
    }

    /** A copy of one style, by the name that it has in every language of Word. */
    static CTStyle style(String name) {
        return List.of(styles().getStyleArray()).stream()
                .filter(style -> style.getName().getVal().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the house style has no '" + name + "'"));
    }

    /** A copy of a list's definition. */
    static CTAbstractNum list(ListKind kind) {
        try (InputStream stream = open("numbering.xml")) {
            return NumberingDocument.Factory.parse(stream).getNumbering().getAbstractNumArray(kind.definition());
        } catch (IOException | XmlException cause) {
            throw unreadable("numbering.xml", cause);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = HouseStyle.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new AssertionError(resource + " is not beside " + HouseStyle.class.getName());
        }
        return stream;
    }

    private static UncheckedIOException unreadable(String resource, Exception cause) {
        return new UncheckedIOException("cannot read " + resource, new IOException(cause));
    }
}
