package org.klimatgap.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Sha256;

class DocxRendererTest {
    private static final DocxRenderer RENDERER = new DocxRenderer();
    private static final byte[] FILE = RENDERER.render(SampleReport.in(Language.SWEDISH));

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alvesta", "a & b < c > d \" '", "]]>", "{{section}}", "=1+1", "\u202Eabc", "mål\u00A0ö", "𝔘"})
    void a_document_fits_the_schema_whatever_its_texts(String text) throws Exception {
        try (OfficeSchema schema = new OfficeSchema()) {
            byte[] file = RENDERER.render(SampleReport.with(text, Language.SWEDISH));
            assertThat(schema.violations(WordParts.of(file))).isEmpty();
        }
    }

    @Test
    void the_schema_finds_what_does_not_fit() throws Exception {
        try (OfficeSchema schema = new OfficeSchema()) {
            String broken =
                    WordParts.of(FILE).text("word/document.xml").replace("w:jc w:val=\"right\"", "w:jc w:val=\"x\"");
            WordParts parts = WordParts.of(FILE);
            parts.parts().put("word/document.xml", broken.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(schema.violations(parts)).isNotEmpty();
        }
    }

    @Test
    void headings_lists_and_captions_have_the_styles_of_word() throws IOException {
        try (XWPFDocument document = open(FILE)) {
            List<String> styles = document.getParagraphs().stream()
                    .filter(paragraph -> !paragraph.getText().isEmpty())
                    .map(paragraph ->
                            document.getStyles().getStyle(paragraph.getStyle()).getName())
                    .toList();
            assertThat(styles)
                    .containsExactly(
                            "heading 1",
                            "heading 2",
                            "Normal",
                            "List Bullet",
                            "List Bullet",
                            "caption",
                            "Klimatgap Note",
                            "caption",
                            "Klimatgap Note",
                            "Klimatgap Notice",
                            "heading 3",
                            "heading 2",
                            "List Number",
                            "List Number");
        }
    }

    @Test
    void a_table_is_a_table_with_a_head_that_repeats_and_a_title() throws IOException {
        try (XWPFDocument document = open(FILE)) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("35\u00A0327\u00A0ton");
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("saknas1");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).contains("Åtgärder & <mål> för ö");
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, sv-SE", "en, en-GB"})
    void a_document_knows_its_language(String tag, String spelling) {
        byte[] file = RENDERER.render(SampleReport.in(Language.of(tag)));
        assertThat(WordParts.of(file).text("word/styles.xml")).contains("w:val=\"" + spelling + "\"");
    }

    @Test
    void text_in_another_language_is_marked() throws IOException {
        try (XWPFDocument document = open(FILE)) {
            XWPFParagraph title = document.getParagraphs().get(0);
            assertThat(title.getRuns().get(2).getLang()).isEqualTo("en-GB");
            assertThat(title.getRuns().get(1).getLang()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"sv-SE, Europe/Stockholm", "tr-TR, Pacific/Kiritimati", "ar-EG, America/Los_Angeles"})
    void the_same_report_gives_the_same_bytes_everywhere(String locale, String zone) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Sha256.of(RENDERER.render(SampleReport.in(Language.SWEDISH))))
                    .isEqualTo(Sha256.of(FILE));
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void a_document_says_what_it_is() throws IOException {
        try (XWPFDocument document = open(FILE)) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Ä Åtgärder");
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isNull();
        }
        assertThat(RENDERER.fileExtension()).isEqualTo("docx");
        assertThat(RENDERER.mediaType()).contains("wordprocessingml");
    }
}
