package org.klimatgap.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;

/**
 * A document of Word with placeholders, such as a municipality's own template for its climate contract.
 *
 * <p>A placeholder is a name in double braces, such as <code>{{municipality}}</code>. One that stands for a text within a line
 * may be anywhere in the ordinary text, in tables, headers and footers, and looks as its first brace does. One that stands for
 * several paragraphs, such as <code>{{section}}</code>, stands alone in a paragraph and gives way to them. Headings, lists and
 * tables take the template's own styles by their names ('heading 2', 'List Bullet', 'caption', in any language of Word); a style
 * that the template lacks is added. Everything else stays as it is.
 */
public final class DocxTemplate {
    private final String name;
    private final byte[] bytes;
    private final List<String> placeholders;
    private final List<Finding> outOfReach;

    private DocxTemplate(String name, byte[] bytes, List<String> found) {
        this.name = name;
        this.bytes = bytes;
        this.placeholders = found.stream().distinct().toList();
        this.outOfReach = OutOfReach.in(name, bytes, found);
    }

    /**
     * Reads a template.
     *
     * @param path a file {@code .docx}
     * @return the template, or why it is none; see {@link DocxFinding}
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Checked<DocxTemplate> read(Path path) {
        String name = String.valueOf(path.getFileName());
        byte[] bytes = bytes(path);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> placeholders = TemplateFilling.paragraphs(document).stream()
                    .flatMap(each -> Placeholder.in(new ParagraphText(each).text()).stream())
                    .map(Placeholder::name)
                    .toList();
            return Checked.of(new DocxTemplate(name, bytes, placeholders), List.of());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException cause) {
            return Checked.failed(List.of(DocxFinding.NOT_A_DOCUMENT.in(name).with("reason", reason(cause))));
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException cause) {
            throw new UncheckedIOException("there is no file " + path, cause);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + path, cause);
        }
    }

    /** {@return the names of the placeholders, each once, in the order of the document} */
    public List<String> placeholders() {
        return placeholders;
    }

    /**
     * Fills the placeholders.
     *
     * @param values what they stand for; values that the template does not ask for are left out
     * @return the bytes of the filled document, or everything that hinders it
     */
    public Checked<byte[]> fill(TemplateValues values) {
        if (placeholders.isEmpty() && outOfReach.isEmpty()) {
            return Checked.failed(List.of(DocxFinding.NO_PLACEHOLDER.in(name).with("example", Placeholder.EXAMPLE)));
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<Finding> findings = new ArrayList<>(outOfReach);
            findings.addAll(new TemplateFilling(name, document, values).fill());
            return findings.isEmpty() ? Checked.of(WordFile.bytes(document), List.of()) : Checked.failed(findings);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + name + " from memory", cause);
        }
    }

    private static String reason(Exception cause) {
        return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    }
}
