package org.klimatgap.io.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;

/**
 * Reads texts, each either in the contract's language or as an object with a text for each language.
 *
 * @param language the language of texts that do not name one
 */
record TextReader(Language language) {
    Optional<LocalizedText> find(Field parent, String name) {
        return parent.find(name).flatMap(this::read);
    }

    List<LocalizedText> list(Field parent, String name) {
        return parent.elements(name).stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LocalizedText> read(Field field) {
        if (!field.node().isObject()) {
            return Optional.of(LocalizedText.of(language, field.text()));
        }
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : field.node().properties()) {
            field.text(entry.getKey()).ifPresent(text -> texts.put(new Language(entry.getKey()), text));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }
}
