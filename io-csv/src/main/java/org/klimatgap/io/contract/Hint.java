package org.klimatgap.io.contract;

import java.util.Collection;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.message.Spelling;

/** Hints at the end of a sentence, such as ' – did you mean "language"?'. */
final class Hint {
    private Hint() {}

    /** The closest of some words; none where none is close. */
    static List<Message> of(String word, Collection<String> words) {
        return Spelling.find(word, words).stream()
                .map(close -> ContractText.SUGGESTION.with("word", close))
                .toList();
    }
}
