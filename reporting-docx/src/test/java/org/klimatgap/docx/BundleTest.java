package org.klimatgap.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;

class BundleTest {
    @ParameterizedTest
    @EnumSource(DocxFinding.class)
    void every_finding_has_a_sentence_in_both_languages_with_the_same_arguments(DocxFinding code) {
        Finding finding = code.in("mall.docx");
        for (String name : new String[] {"reason", "example", "placeholder", "text", "valid", "part"}) {
            finding = finding.with(name, "<" + name + ">");
        }
        String swedish = finding.message().text(Language.SWEDISH);
        String english = finding.message().text(Language.ENGLISH);
        assertThat(swedish).isNotEqualTo(english).doesNotContain("{reason}", "{text}");
        assertThat(arguments(swedish)).containsExactlyInAnyOrder(arguments(english));
    }

    private static String[] arguments(String text) {
        return Arrays.stream(text.split("[^<a-z>]+"))
                .filter(word -> word.matches("<[a-z]+>"))
                .toArray(String[]::new);
    }
}
