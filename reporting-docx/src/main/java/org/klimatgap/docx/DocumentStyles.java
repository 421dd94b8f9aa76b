package org.klimatgap.docx;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The styles of one document by their names, such as 'heading 2', and its lists.
 *
 * <p>Identifiers differ between languages of Word ('Rubrik2'), names do not. A style that a document lacks is added from the
 * house style; one that it has stays as it is.
 */
final class DocumentStyles {
    private final XWPFDocument document;
    private final XWPFStyles styles;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<ListKind, BigInteger> definitions = new EnumMap<>(ListKind.class);

    DocumentStyles(XWPFDocument document) {
        this.document = document;
        this.styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
    }

    /** The identifier of a style, which is in the document from now on. */
    String id(String name) {
        String known = ids.get(name);
        if (known != null) {
            return known;
        }
        // Adding a style may add the one that it is based on.
        String id = findOrAdd(name);
        ids.put(name, id);
        return id;
    }

    private String findOrAdd(String name) {
        return styles.getStyles().stream()
                .filter(style -> style.getName() != null && style.getName().equalsIgnoreCase(name))
                .findFirst()
                .map(XWPFStyle::getStyleId)
                .orElseGet(() -> add(HouseStyle.style(name)));
    }

    private String add(CTStyle style) {
        if (style.isSetBasedOn()) {
            style.getBasedOn().setVal(id(nameOf(style.getBasedOn().getVal())));
        }
        if (style.isSetNext()) {
            style.getNext().setVal(id(nameOf(style.getNext().getVal())));
        }
        // Another style of the document may have the identifier, under another name.
        while (styles.styleExist(style.getStyleId())) {
            style.setStyleId(style.getStyleId() + "K");
        }
        styles.addStyle(new XWPFStyle(style));
        return style.getStyleId();
    }

    private static String nameOf(String houseId) {
        return List.of(HouseStyle.styles().getStyleArray()).stream()
                .filter(style -> style.getStyleId().equals(houseId))
                .map(style -> style.getName().getVal())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the house style has no '" + houseId + "'"));
    }

    /** The number of a new list, which starts at one. */
    BigInteger newList(ListKind kind) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        BigInteger definition = definitions.computeIfAbsent(kind, missing -> addDefinition(numbering, missing));
        BigInteger number = numbering.addNum(definition);
        if (kind == ListKind.NUMBERS) {
            numbering.getNum(number).getCTNum().addNewLvlOverride().setIlvl(BigInteger.ZERO);
            numbering
                    .getNum(number)
                    .getCTNum()
                    .getLvlOverrideArray(0)
                    .addNewStartOverride()
                    .setVal(BigInteger.ONE);
        }
        return number;
    }

    private static BigInteger addDefinition(XWPFNumbering numbering, ListKind kind) {
        CTAbstractNum definition = HouseStyle.list(kind);
        BigInteger free = numbering.getAbstractNums().stream()
                .map(each -> each.getCTAbstractNum().getAbstractNumId())
                .max(Comparator.naturalOrder())
                .map(BigInteger.ONE::add)
                .orElse(BigInteger.ZERO);
        definition.setAbstractNumId(free);
        return numbering.addAbstractNum(new XWPFAbstractNum(definition));
    }
}
