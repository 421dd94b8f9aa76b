package org.klimatgap.report;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Runs something as if on machines of several countries. */
public final class Locales {
    /** Sweden, the USA, Turkey (whose small letter of I is another), Egypt (which has other digits). */
    private static final List<String> MACHINES = List.of("sv-SE", "en-US", "tr-TR", "ar-EG");

    private Locales() {}

    /**
     * Runs the same under each default locale, and in a time zone far from Sweden.
     *
     * @param test what to run
     */
    public static void forEach(Runnable test) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            MACHINES.forEach(machine -> run(machine, test));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void run(String machine, Runnable test) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        test.run();
    }
}
