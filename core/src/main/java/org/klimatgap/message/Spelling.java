package org.klimatgap.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what somebody may have meant, such as 'language' for 'langauge'. */
public final class Spelling {
    private static final int LEAST_ALIKE = 3;

    private Spelling() {}

    /**
     * The closest of some words.
     *
     * @param word what was written
     * @param words what would be valid
     * @return the word that differs in fewest letters, empty where each differs in more than a third of them
     */
    public static Optional<String> find(String word, Collection<String> words) {
        return close(word, words).findFirst();
    }

    /**
     * Some words that somebody may have meant, for a name that has many others beside it.
     *
     * @param word what was written
     * @param words what would be valid
     * @param most how many at most
     * @return the closest words, the nearest first; where none is close, those that contain the word or begin like it
     */
    public static List<String> nearest(String word, Collection<String> words, int most) {
        List<String> close = close(word, words).limit(most).toList();
        return close.isEmpty() ? alike(word, words).limit(most).toList() : close;
    }

    private static Stream<String> close(String word, Collection<String> words) {
        int letters = Math.max(1, word.length() / 3);
        return words.stream()
                .filter(each -> Math.abs(each.length() - word.length()) <= letters && distance(word, each) <= letters)
                .sorted(Comparator.comparingInt(each -> distance(word, each)));
    }

    private static Stream<String> alike(String word, Collection<String> words) {
        int letters = Math.max(LEAST_ALIKE, word.length() / 3);
        return words.stream()
                .filter(each -> shared(word, each) >= letters)
                .sorted(Comparator.comparingInt(each -> -shared(word, each)));
    }

    /** How much of a word another one holds: all of it anywhere, or else what both begin with. */
    private static int shared(String word, String other) {
        int length = other.contains(word) ? word.length() : 0;
        while (length < Math.min(word.length(), other.length()) && word.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
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
