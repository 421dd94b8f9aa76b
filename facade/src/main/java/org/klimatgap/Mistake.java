package org.klimatgap;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klimatgap.ghg.Area;
import org.klimatgap.message.Spelling;

/** A wrong argument in one sentence, such as 'no account 'co2', did you mean co2-territorial; accounts() lists all'. */
final class Mistake {
    private static final String LIBRARY = Mistake.class.getPackageName() + ".";
    private static final int SUGGESTIONS = 3;

    private Mistake() {}

    /** Begins with the frame of whoever called the library: in a notebook those within it hide the cell that is to be mended. */
    static IllegalArgumentException of(String sentence) {
        IllegalArgumentException mistake = new IllegalArgumentException(sentence);
        mistake.setStackTrace(Arrays.stream(mistake.getStackTrace())
                .dropWhile(frame -> isWithin(frame.getClassName()))
                .toArray(StackTraceElement[]::new));
        return mistake;
    }

    private static boolean isWithin(String className) {
        return className.startsWith(LIBRARY) || className.startsWith("java.");
    }

    /** A file by its name. */
    static Path file(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw of("a file must have a name, such as 'examples/alvesta/contract.json', was " + quoted(name));
        }
        return Path.of(name);
    }

    /** What must not be left out. */
    static <T> T given(@Nullable T value, String what) {
        if (value == null) {
            throw of(what + " is needed, was null");
        }
        return value;
    }

    /** The one that has a name; {@code where} is what lists all. */
    static <T> T named(@Nullable String name, List<T> all, Function<T, String> nameOf, String what, String where) {
        return all.stream()
                .filter(each -> nameOf.apply(each).equals(name))
                .findFirst()
                .orElseThrow(() -> of("no " + what + " " + quoted(name)
                        + hint(name, all.stream().map(nameOf).toList()) + "; " + where + " lists all"));
    }

    /** A municipality that is not there; {@code where} is the statistic or the file. */
    static IllegalArgumentException unknown(String municipality, List<? extends Area> known, String where) {
        return of("no municipality " + quoted(municipality) + " in the " + where
                + hint(municipality, known.stream().map(Area::name).toList()) + "; must be a name or a code such as "
                + known.get(0));
    }

    private static String quoted(@Nullable String name) {
        return name == null ? "null" : "'" + name + "'";
    }

    /** Without accents, since not every keyboard has them: 'Vaxjo' is near to Växjö. */
    private static String hint(@Nullable String name, List<String> known) {
        Map<String, String> plain = new LinkedHashMap<>();
        known.forEach(each -> plain.put(plain(each), each));
        List<String> near = name == null ? List.of() : Spelling.nearest(plain(name), plain.keySet(), SUGGESTIONS);
        return near.isEmpty()
                ? ""
                : ", did you mean " + near.stream().map(plain::get).collect(Collectors.joining(" or "));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
