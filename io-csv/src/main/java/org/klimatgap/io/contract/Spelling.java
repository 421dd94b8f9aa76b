package org.klimatgap.io.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klimatgap.message.Message;

/** Finds what somebody may have meant, such as 'language' for 'langauge'. */
final class Spelling {
    private Spelling() {}

    /** The closest of some words, as a hint to append to a sentence; none where none is close. */
    static List<Message> hint(String word, Collection<String> words) {
        return closest(word, words).stream()
                .map(close -> ContractText.SUGGESTION.with("word", close))
                .toList();
    }

    /** The closest of some words that differs from a word in at most a third of its letters. */
    static Optional<String> closest(String word, Collection<String> words) {
        int most = Math.max(1, word.length() / 3);
        return words.stream()
                .filter(each -> Math.abs(each.length() - word.length()) <= most && distance(word, each) <= most)
                .min(Comparator.comparingInt(each -> distance(word, each)));
    }

    /** The number of letters to insert, delete or replace (Levenshtein), whatever their case. */
    private static int distance(String word, String other) {
        String from = word.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int i = 1; i <= from.length(); i++) {
            next(row, i, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void next(int[] row, int index, char letter, String to) {
        int diagonal = row[0];
        row[0] = index;
        for (int j = 1; j <= to.length(); j++) {
            int replaced = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
