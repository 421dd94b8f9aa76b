import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the one file that a language is, and says on standard error what is missing in it.
 *
 * <p>{@code java scripts/Translation.java} prints every text in English for a translator to start from; {@code java
 * scripts/Translation.java messages_fi.properties} prints what that file has and adds, as comments, what it lacks. Exit status 1 if
 * texts are missing or unknown, or have other placeholders.
 */
final class Translation {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Translation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            System.err.println("usage: java scripts/Translation.java [FILE]");
            System.exit(2);
        }
        Map<String, String> english = english();
        Map<String, String> translated = arguments.length == 0 ? english : load(Path.of(arguments[0]));
        System.out.print(text(english, translated));
        List<String> defects = defects(english, translated);
        defects.forEach(System.err::println);
        System.exit(defects.isEmpty() ? 0 : 1);
    }

    private static String text(Map<String, String> english, Map<String, String> translated) {
        return english.entrySet().stream()
                .map(text -> translated.containsKey(text.getKey())
                        ? line(text.getKey(), translated.get(text.getKey()))
                        : "# missing: " + line(text.getKey(), text.getValue()))
                .collect(Collectors.joining());
    }

    private static List<String> defects(Map<String, String> english, Map<String, String> translated) {
        List<String> defects = new ArrayList<>();
        english.forEach((key, text) -> {
            if (!translated.containsKey(key)) {
                defects.add("missing: " + key);
            } else if (!placeholders(text).equals(placeholders(translated.get(key)))) {
                defects.add(key + " must have the placeholders " + placeholders(text) + ", has "
                        + placeholders(translated.get(key)));
            }
        });
        translated.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> defects.add("unknown: " + key));
        return defects;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line of a properties file; a space or a no-break space at the beginning, which would be lost or overlooked, is escaped. */
    private static String line(String key, String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\u00A0", "\\u00A0");
        return key + "=" + (escaped.startsWith(" ") ? "\\u0020" + escaped.substring(1) : escaped) + "\n";
    }

    private static Map<String, String> english() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of("."))) {
            for (Path module : modules.toList()) {
                Path root = module.resolve("src/main/resources/org/klimatgap");
                if (Files.isDirectory(root)) {
                    addBundles(root, texts);
                }
            }
        }
        return texts;
    }

    private static void addBundles(Path root, Map<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.endsWith("messages_en.properties")).toList()) {
                String owner = root.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
                load(file).forEach((key, text) -> texts.put(owner + "/" + key, text));
            }
        }
    }

    private static Map<String, String> load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
