package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlStyleTest {
    /** Text on its background; WCAG 2.2, success criterion 1.4.3, asks for 4.5 to 1. */
    @ParameterizedTest
    @CsvSource({
        "1c1c1c, ffffff",
        "12384f, ffffff",
        "4a4f54, ffffff",
        "1c1c1c, f3f4f5",
        "1c1c1c, fdf4e6",
        "1c1c1c, edf4f9"
    })
    void text_has_the_contrast_of_level_aa(String text, String background) {
        assertThat(HtmlStyle.css()).contains("color: #" + text);
        assertThat((luminance(background) + 0.05) / (luminance(text) + 0.05)).isGreaterThan(4.5);
    }

    /** WCAG 2.2, definition of relative luminance. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
