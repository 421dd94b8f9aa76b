package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.klimatgap.message.Language;

class CsvMessagesTest {
    @Test
    void both_languages_have_every_text_with_the_same_placeholders() {
        MessageBundles.assertComplete(CsvFinding.class, CsvText.class, CsvSeparator.class, DecimalMark.class);
    }

    @Test
    void separators_and_marks_have_names() {
        assertThat(Arrays.stream(CsvSeparator.values())
                        .map(each -> each.title().text(Language.SWEDISH) + " "
                                + each.decimalMark().title().text(Language.SWEDISH)))
                .containsExactly("komma decimalpunkt", "semikolon decimalkomma", "tabb decimalkomma");
    }
}
