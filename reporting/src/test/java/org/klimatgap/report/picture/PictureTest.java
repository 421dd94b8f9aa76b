package org.klimatgap.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PictureTest {
    private static final Ink BLACK = new Ink(0);

    private static Picture of(Mark... marks) {
        return new Picture(40, 30, List.of(marks));
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static BufferedImage image(Picture picture, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png(scale)));
    }

    /** How many pixels are covered, all shares together, by what the platform's decoder reads. */
    private static double covered(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += 1 - (image.getRGB(x, y) & 0xff) / 255.0;
            }
        }
        return sum;
    }

    @Test
    void text_stays_text_in_svg_and_never_becomes_markup() throws Exception {
        Mark text = new Mark.Text(
                "<b>Målnivå & \"gap\"</b>", new Point(2, 20), Mark.Anchor.START, 3, Weight.REGULAR, BLACK);
        Document svg = xml(of(text).svg("c", "sv", "Titel <1>", "Så & så"));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("<b>Målnivå & \"gap\"</b>");
        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Titel <1>");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Så & så");
    }

    @Test
    void svg_is_one_image_named_by_its_title_and_description() throws Exception {
        Document svg = xml(of().svg("c1", "sv", "T", "D"));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("c1-title c1-desc");
        assertThat(svg.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
    }

    @Test
    void svg_has_no_style_attribute_which_a_content_security_policy_would_forbid() {
        Mark line = new Mark.Stroke(List.of(new Point(0, 0), new Point(9, 9)), BLACK, 1, Dash.DASHED);
        assertThat(of(line).svg("c", "sv", "T", "D")).doesNotContain("style=").contains("stroke-dasharray=\"6 3.5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"b"})
    void an_identifier_that_does_not_suit_is_refused(String id) {
        Picture picture = of();
        assertThatThrownBy(() -> picture.svg(id, "sv", "T", "D")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void png_has_the_size_in_pixels_of_its_scale() throws IOException {
        BufferedImage image = image(of(), 2);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(80, 60);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.05", "11", "NaN"})
    void a_scale_that_is_out_of_range_is_refused(double scale) {
        Picture picture = of();
        assertThatThrownBy(() -> picture.png(scale)).hasMessageContaining("0.1 to 10");
    }

    @Test
    void a_pixel_that_is_half_covered_is_half_as_dark() throws IOException {
        Mark half = new Mark.Area(new Box(10, 10, 10.5, 20).corners(), BLACK);
        assertThat(image(of(half), 1).getRGB(10, 12) & 0xff).isBetween(127, 128);
    }

    @Test
    void a_disc_covers_its_area() throws IOException {
        Mark disc = new Mark.Disc(new Point(20.3, 14.7), 8, BLACK, BLACK, 2);
        // A polygon of 32 corners in a circle of radius 9: 16 r² sin(2π/32).
        double polygon = 16 * 81 * Math.sin(2 * Math.PI / 32);
        assertThat(covered(image(of(disc), 1))).isEqualTo(polygon, within(0.5));
    }

    @Test
    void a_line_covers_length_times_width() throws IOException {
        Mark line = new Mark.Stroke(List.of(new Point(5, 5), new Point(29, 23)), BLACK, 3, Dash.SOLID);
        assertThat(covered(image(of(line), 1))).isEqualTo(30 * 3, within(0.5));
    }

    @Test
    void a_dashed_line_leaves_its_gaps_out() throws IOException {
        Mark line =
                new Mark.Stroke(List.of(new Point(1, 10), new Point(20, 10), new Point(39, 10)), BLACK, 2, Dash.DASHED);
        // Over 38 units: four dashes of 6 with gaps of 3.5; a joint inside the third gap leaves nothing.
        assertThat(covered(image(of(line), 1))).isEqualTo(4 * 6 * 2, within(0.5));
    }

    @Test
    void a_letter_is_painted_with_its_counter_left_open() throws IOException {
        Mark o = new Mark.Text("O", new Point(8, 26), Mark.Anchor.START, 30, Weight.BOLD, BLACK);
        BufferedImage image = image(of(o), 1);
        assertThat(image.getRGB(20, 15) & 0xff).as("the middle of the letter").isEqualTo(255);
        assertThat(covered(image)).isBetween(100.0, 350.0);
    }

    @Test
    void what_reaches_beyond_the_paper_is_cut() throws IOException {
        Mark wide = new Mark.Area(new Box(-50, -50, 20, 100).corners(), BLACK);
        assertThat(covered(image(of(wide), 1))).isEqualTo(20 * 30, within(0.01));
    }

    /** WCAG 2.2; 4.54 for #767676 is the best-known value on the edge of level AA. */
    @ParameterizedTest
    @CsvSource({"000000, 21", "767676, 4.54", "949494, 3.03", "ffffff, 1"})
    void contrast_with_white_is_that_of_wcag(String colour, double contrast) {
        assertThat(new Ink(Integer.parseInt(colour, 16)).contrast(Ink.WHITE)).isEqualTo(contrast, within(0.005));
    }
}
