package org.klimatgap.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BodyType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.klimatgap.finding.Finding;
import org.klimatgap.report.Block;

/** Fills the placeholders of one document and collects what cannot be filled. */
final class TemplateFilling {
    private final String file;
    private final XWPFDocument document;
    private final TemplateValues values;
    private final DocumentStyles styles;
    private final List<Finding> findings = new ArrayList<>();

    TemplateFilling(String file, XWPFDocument document, TemplateValues values) {
        this.file = file;
        this.document = document;
        this.values = values;
        this.styles = new DocumentStyles(document);
    }

    List<Finding> fill() {
        paragraphs(document).forEach(this::fill);
        return List.copyOf(findings);
    }

    /** Every paragraph that placeholders are looked for in. */
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        Stream<IBody> edges = Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream());
        return Stream.concat(Stream.of(document), edges)
                .flatMap(TemplateFilling::paragraphsOf)
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphsOf(IBody body) {
        return body.getBodyElements().stream().flatMap(TemplateFilling::paragraphsOf);
    }

    private static Stream<XWPFParagraph> paragraphsOf(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return Stream.of(paragraph);
        }
        if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(TemplateFilling::paragraphsOf);
        }
        return Stream.empty();
    }

    private void fill(XWPFParagraph paragraph) {
        ParagraphText runs = new ParagraphText(paragraph);
        String text = runs.text();
        if (Placeholder.isBroken(text)) {
            findings.add(
                    DocxFinding.BROKEN_PLACEHOLDER.in(file).with("text", text).with("example", Placeholder.EXAMPLE));
        }
        List<Placeholder> found = Placeholder.in(text);
        // From the end, so that the places before stay where they are.
        for (int i = found.size() - 1; i >= 0; i--) {
            fill(found.get(i), paragraph, runs, text);
        }
    }

    private void fill(Placeholder placeholder, XWPFParagraph paragraph, ParagraphText runs, String text) {
        String name = placeholder.name();
        if (values.lines().containsKey(name)) {
            runs.replace(placeholder, values.lines().get(name).text());
        } else if (!values.blocks().containsKey(name)) {
            findings.add(of(DocxFinding.UNKNOWN_PLACEHOLDER, name, text).with("valid", valid()));
        } else if (paragraph.getPartType() != BodyType.DOCUMENT
                || !text.strip().equals(text.substring(placeholder.start(), placeholder.end()))) {
            findings.add(of(DocxFinding.NOT_ALONE, name, text));
        } else {
            replace(paragraph, values.blocks().get(name));
        }
    }

    private void replace(XWPFParagraph paragraph, List<Block> blocks) {
        BlockWriter writer = new BlockWriter(Place.before(document, paragraph), styles, values.language());
        blocks.forEach(writer::write);
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
    }

    private Finding of(DocxFinding code, String name, String text) {
        return code.in(file).with("placeholder", Placeholder.written(name)).with("text", text);
    }

    private List<String> valid() {
        return Stream.concat(values.blocks().keySet().stream(), values.lines().keySet().stream())
                .map(Placeholder::written)
                .toList();
    }
}
