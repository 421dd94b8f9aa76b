package org.klimatgap.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.report.Line;

class DocxTemplateTest {
    private static final TemplateValues VALUES = new TemplateValues(
            Language.SWEDISH,
            Map.of("municipality", Line.text("Alvesta"), "gap.level.co2", Line.text("35\u00A0327\u00A0ton")),
            Map.of("section", SampleReport.in(Language.SWEDISH).blocks()));

    @TempDir
    private Path folder;

    private byte[] filled() throws IOException {
        return DocxTemplate.read(Templates.contract(folder)).get().fill(VALUES).get();
    }

    private List<Finding> findings(Consumer<XWPFDocument> content) throws IOException {
        return DocxTemplate.read(Templates.with(folder, content))
                .get()
                .fill(VALUES)
                .findings();
    }

    private static void line(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    @Test
    void a_template_knows_its_placeholders() throws IOException {
        assertThat(DocxTemplate.read(Templates.contract(folder)).get().placeholders())
                .containsExactly("municipality", "gap.level.co2", "section");
    }

    @Test
    void placeholders_are_filled_in_text_tables_and_headers_however_word_split_them() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled()))) {
            assertThat(document.getParagraphs().get(0).getText())
                    .isEqualTo("Kommunen Alvesta har ett gap på 35\u00A0327\u00A0ton.");
            assertThat(document.getHeaderList().get(0).getText().strip()).isEqualTo("Klimatkontrakt Alvesta");
            assertThat(document.getTables().get(2).getRow(0).getCell(0).getText())
                    .isEqualTo("Gap: 35\u00A0327\u00A0ton");
            assertThat(document.getParagraphs()
                            .get(document.getParagraphs().size() - 1)
                            .getText())
                    .isEqualTo("Slut.");
        }
    }

    @Test
    void blocks_stand_in_the_place_of_their_placeholder_in_their_order() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled()))) {
            List<String> texts = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(texts).noneMatch(text -> text.contains("{{"));
            assertThat(texts.indexOf("Kommunen Alvesta har ett gap på 35\u00A0327\u00A0ton."))
                    .isZero();
            assertThat(texts.get(1)).startsWith("Ä Åtgärder");
            assertThat(texts.get(2)).endsWith("viktigt");
            assertThat(document.getTables()).hasSize(3);
        }
    }

    @Test
    void the_template_keeps_its_styles_and_gets_those_that_it_lacks() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled()))) {
            XWPFParagraph heading = document.getParagraphs().get(1);
            assertThat(heading.getStyle()).isEqualTo("Rubrik2");
            assertThat(document.getStyles()
                            .getStyle("Rubrik2")
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getAscii())
                    .isEqualTo(Templates.FONT);
            assertThat(document.getStyles().getStyleWithName("List Bullet")).isNotNull();
        }
    }

    @Test
    void a_filled_template_fits_the_schema() throws Exception {
        try (OfficeSchema schema = new OfficeSchema()) {
            assertThat(schema.violations(WordParts.of(filled()))).isEmpty();
        }
    }

    @Test
    void filling_twice_gives_the_same_bytes() throws IOException {
        DocxTemplate template = DocxTemplate.read(Templates.contract(folder)).get();
        assertThat(Sha256.of(template.fill(VALUES).get()))
                .isEqualTo(Sha256.of(template.fill(VALUES).get()));
    }

    @Test
    void every_defect_is_told_at_once() throws IOException {
        List<Finding> findings = findings(document -> {
            line(document, "{{gap.levle.co2}}");
            line(document, "Hela {{section}} här");
            line(document, "{{municipality");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{section}}");
        });
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(
                        DocxFinding.UNKNOWN_PLACEHOLDER,
                        DocxFinding.NOT_ALONE,
                        DocxFinding.BROKEN_PLACEHOLDER,
                        DocxFinding.NOT_ALONE);
        assertThat(findings.get(0).toString())
                .contains("mall.docx")
                .contains("{{gap.levle.co2}}")
                .contains("{{gap.level.co2}}");
    }

    @Test
    void a_template_without_placeholders_is_told() throws IOException {
        assertThat(findings(document -> line(document, "Klimatkontrakt")))
                .extracting(Finding::code)
                .containsExactly(DocxFinding.NO_PLACEHOLDER);
    }

    @Test
    void a_placeholder_in_a_text_box_is_told() throws IOException {
        List<Finding> findings = findings(document -> {
            line(document, "{{municipality}}");
            document.getDocument()
                    .getBody()
                    .addNewSdt()
                    .addNewSdtContent()
                    .addNewP()
                    .addNewR()
                    .addNewT()
                    .setStringValue("{{section}}");
        });
        assertThat(findings).extracting(Finding::code).containsExactly(DocxFinding.OUT_OF_REACH);
        assertThat(findings.get(0).toString()).contains("word/document.xml");
    }

    @Test
    void a_text_in_the_place_of_a_placeholder_stays_text() throws IOException {
        TemplateValues values = new TemplateValues(
                Language.SWEDISH, Map.of("municipality", Line.userText("<b>{{section}}</b> & $1 \\")), Map.of());
        Path file = Templates.with(folder, document -> line(document, "Kommun: {{municipality}}"));
        byte[] filled = DocxTemplate.read(file).get().fill(values).get();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Kommun: <b>{{section}}</b> & $1 \\");
        }
    }

    @Test
    void a_file_that_is_no_document_is_told() throws IOException {
        for (String content : List.of("", "hej", "PK\u0003\u0004 trasig")) {
            Path file = Files.writeString(folder.resolve("trasig.docx"), content);
            Checked<DocxTemplate> read = DocxTemplate.read(file);
            assertThat(read.findings()).extracting(Finding::code).containsExactly(DocxFinding.NOT_A_DOCUMENT);
            assertThat(read.findings().get(0).toString()).contains("trasig.docx");
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path missing = folder.resolve("saknas.docx");
        assertThatThrownBy(() -> DocxTemplate.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("saknas.docx");
    }

    @Test
    void a_name_is_a_line_or_blocks() {
        Map<String, Line> lines = Map.of("section", Line.text("x"));
        Map<String, List<org.klimatgap.report.Block>> blocks = VALUES.blocks();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateValues(Language.SWEDISH, lines, blocks))
                .withMessageContaining("'section'");
    }
}
