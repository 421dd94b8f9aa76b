package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klimatgap.io.csv.EmissionsCsv;

/** Tablesaw is an optional dependency: nothing but this package may need it. */
class WithoutTablesawTest {
    private static final String PACKAGE = "org.klimatgap.io.";

    /** Loads this module anew and knows no Tablesaw. */
    private static final class Loader extends URLClassLoader {
        Loader(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, WithoutTablesawTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("tech.tablesaw.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(EmissionsCsv.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("module-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.startsWith("org.klimatgap.io.table."))
                    .toList();
        }
    }

    @Test
    void every_other_class_of_the_module_is_initialised_without_tablesaw() throws Exception {
        List<String> names = names(classes());
        assertThat(names).contains("org.klimatgap.io.csv.EmissionsCsv");
        try (Loader loader = new Loader(classes())) {
            for (String name : names) {
                Class<?> type = Class.forName(name, true, loader);
                assertThat(type.getDeclaredMethods()).as(name).isNotNull();
            }
        }
    }

    @Test
    void this_package_alone_needs_tablesaw() throws Exception {
        try (Loader loader = new Loader(classes())) {
            Class<?> type = Class.forName("org.klimatgap.io.table.InventoryTable", true, loader);
            assertThatThrownBy(type::getDeclaredMethods).isInstanceOf(NoClassDefFoundError.class);
        }
    }
}
