package org.klimatgap.message;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs code as on a machine of another country. */
public final class DefaultLocale {
    private DefaultLocale() {}

    /**
     * Computes under a default locale, and restores the machine's own.
     *
     * @param tag BCP 47 language tag, for instance {@code tr-TR}
     * @param computation what to compute
     * @param <T> the kind of result
     * @return the result
     */
    public static <T> T under(String tag, Supplier<T> computation) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            return computation.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
