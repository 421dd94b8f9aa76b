package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.klimatgap.message.Language;
import org.klimatgap.report.Notice;

class RenderBundleTest {
    @Test
    void the_bundle_has_each_label_and_no_other() {
        ResourceBundle labels = ResourceBundle.getBundle(RenderText.INFO.bundle(), Language.SWEDISH.locale());
        assertThat(labels.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RenderText.values()).map(RenderText::key).toList());
    }

    @Test
    void every_kind_of_notice_has_its_own_word() {
        assertThat(Arrays.stream(Notice.Kind.values()).map(RenderText::of)).doesNotHaveDuplicates();
    }
}
