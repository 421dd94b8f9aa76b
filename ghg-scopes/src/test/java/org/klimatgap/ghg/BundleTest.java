package org.klimatgap.ghg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.ghg.contract.Omission;
import org.klimatgap.ghg.inventory.AccountFinding;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;

/** The text bundles of this module: every key has a text, and the languages match. */
class BundleTest {
    private static final ModuleTexts MODULE = ModuleTexts.of(Municipality.class);

    static Set<String> bundles() {
        return MODULE.bundles();
    }

    static List<Language> languages() {
        return Language.shipped();
    }

    private static Set<String> keysOf(String bundle) {
        return MODULE.keys().stream()
                .filter(key -> key.bundle().equals(bundle))
                .map(MessageKey::key)
                .collect(Collectors.toSet());
    }

    @Test
    void the_scan_finds_public_hidden_and_nested_enums() {
        assertThat(MODULE.enums())
                .contains(AccountFinding.class, ContractFinding.class, Omission.Item.class)
                .extracting(Class::getSimpleName)
                .contains("InventoryText");
        assertThat(MODULE.otherKeyTypes()).isEmpty();
    }

    @Test
    void every_key_reads_a_bundle_of_its_own_package() {
        assertThat(MODULE.keys())
                .allSatisfy(key -> assertThat(key.bundle())
                        .isEqualTo(key.getClass().getPackageName() + ".messages")
                        .isIn(bundles()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_key_has_a_text(Language language) {
        assertThat(MODULE.keys())
                .allSatisfy(
                        key -> assertThat(MODULE.texts(key.bundle(), language).getProperty(key.key(), ""))
                                .as("%s in %s_%s", key.key(), key.bundle(), language)
                                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_belongs_to_a_key(String bundle) {
        assertThat(MODULE.texts(bundle, Language.SWEDISH).stringPropertyNames()).isEqualTo(keysOf(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_languages_have_equal_keys(String bundle) {
        assertThat(MODULE.texts(bundle, Language.ENGLISH).stringPropertyNames())
                .isEqualTo(MODULE.texts(bundle, Language.SWEDISH).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_languages_have_equal_placeholders(String bundle) {
        Properties swedish = MODULE.texts(bundle, Language.SWEDISH);
        Properties english = MODULE.texts(bundle, Language.ENGLISH);
        assertThat(swedish.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ModuleTexts.placeholders(swedish.getProperty(key)))
                        .as(key)
                        .hasSameElementsAs(ModuleTexts.placeholders(english.getProperty(key))));
    }

    @Test
    void no_two_keys_share_a_text() {
        Stream<String> names = MODULE.keys().stream().map(key -> key.bundle() + " " + key.key());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void there_is_no_bundle_without_a_language() {
        assertThat(bundles())
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(
                                getClass().getClassLoader().getResource(bundle.replace('.', '/') + ".properties"))
                        .isNull());
    }
}
