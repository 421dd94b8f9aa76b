package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;

class ContractMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The placeholders of every text by its key. */
    private static Map<String, Set<String>> placeholders(Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(ContractText.SUGGESTION.bundle(), language.locale());
        assertThat(texts.getLocale()).isEqualTo(language.locale());
        Map<String, Set<String>> placeholders = new TreeMap<>();
        texts.keySet().forEach(key -> placeholders.put(key, placeholders(texts.getString(key))));
        return placeholders;
    }

    private static Set<String> placeholders(String text) {
        assertThat(text).isNotBlank();
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_have_every_text_with_the_same_placeholders() {
        Set<String> keys = Stream.<MessageKey[]>of(
                        ContractFileFinding.values(), ScopesFileFinding.values(), ContractText.values())
                .flatMap(Arrays::stream)
                .map(MessageKey::key)
                .collect(Collectors.toSet());
        assertThat(placeholders(Language.SWEDISH).keySet()).isEqualTo(keys);
        assertThat(placeholders(Language.ENGLISH)).isEqualTo(placeholders(Language.SWEDISH));
    }

    @Test
    void every_part_by_which_bases_differ_has_a_name() {
        Basis one = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("a"));
        Basis other = Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("b"));
        assertThat(ContractText.basisParts(one.differencesFrom(other)))
                .extracting(part -> part.text(Language.SWEDISH))
                .containsExactly("perspektiv", "avgränsning", "gaser", "GWP-värden", "utgåva");
    }
}
