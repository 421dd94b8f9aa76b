package org.klimatgap.io.national;

import org.junit.jupiter.api.Test;
import org.klimatgap.io.csv.MessageBundles;
import org.klimatgap.io.sheet.SheetFinding;

class NationalBundlesTest {
    @Test
    void both_languages_have_every_text_with_the_same_placeholders() {
        MessageBundles.assertComplete(NationalFinding.class);
        MessageBundles.assertComplete(SheetFinding.class);
    }
}
