package org.klimatgap.ghg;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;

/** The keys and bundles of a module, found by a scan of its compiled classes. */
public final class ModuleTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Path classes;
    private final ClassLoader loader;

    private ModuleTexts(Path classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    /**
     * The texts of the module that a class belongs to.
     *
     * @param anchor any class of the module
     * @return its texts
     */
    public static ModuleTexts of(Class<?> anchor) {
        try {
            return new ModuleTexts(
                    Path.of(anchor.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    anchor.getClassLoader());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** {@return every enum of keys} */
    public List<Class<?>> enums() {
        return keyTypes().filter(Class::isEnum).toList();
    }

    /** {@return every class of keys that is no enum, so that a scan of enums misses its keys} */
    public List<Class<?>> otherKeyTypes() {
        return keyTypes().filter(type -> !type.isEnum() && !type.isInterface()).toList();
    }

    /** {@return the keys of every enum} */
    public List<MessageKey> keys() {
        return enums().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(MessageKey.class::cast)
                .toList();
    }

    /** {@return the base names of the bundles that lie in the module's folder} */
    public Set<String> bundles() {
        Set<String> bundles = new TreeSet<>();
        files("properties")
                .map(file -> dotted(file).replaceFirst("(_[a-z]{2,3})?\\.properties$", ""))
                .forEach(bundles::add);
        return bundles;
    }

    /**
     * One file of a bundle.
     *
     * @param bundle its base name
     * @param language its language
     * @return the texts by key
     * @throws IllegalStateException if the file is absent, or a key stands twice
     */
    public Properties texts(String bundle, Language language) {
        String name = bundle.replace('.', '/') + "_" + language + ".properties";
        Properties texts = new UniqueProperties();
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + name);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return texts;
    }

    /**
     * The names in braces in a text.
     *
     * @param text a text of a bundle
     * @return the names, each once
     */
    public static Set<String> placeholders(String text) {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private Stream<Class<?>> keyTypes() {
        return files("class")
                .filter(file -> !file.endsWith("package-info.class"))
                .<Class<?>>map(file -> load(dotted(file).replaceFirst("\\.class$", "")))
                .filter(MessageKey.class::isAssignableFrom);
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private Stream<Path> files(String ending) {
        try (Stream<Path> walk = Files.walk(classes)) {
            return walk.filter(file -> file.toString().endsWith("." + ending)).sorted().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String dotted(Path file) {
        return classes.relativize(file).toString().replace('\\', '/').replace('/', '.');
    }

    /** Refuses a second text of a key, of which the platform would silently take the last. */
    private static final class UniqueProperties extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException("two texts of " + key);
            }
            return super.put(key, value);
        }
    }
}
