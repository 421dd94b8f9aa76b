package org.klimatgap.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.xmlbeans.XmlObject;

/**
 * The schema of Office Open XML (ECMA-376, transitional), which parts of documents are validated against.
 *
 * <p>Its classes have the names of the light schema that Apache POI uses, so they live in a class loader of their own.
 */
final class OfficeSchema implements AutoCloseable {
    private static final String TYPES = "org.openxmlformats.schemas.wordprocessingml.x2006.main.";

    /** The parts that are written here, with the document types of their roots. */
    private static final Map<String, String> PARTS = Map.of(
            "word/document.xml", "DocumentDocument",
            "word/styles.xml", "StylesDocument",
            "word/numbering.xml", "NumberingDocument");

    private final URLClassLoader loader;

    OfficeSchema() throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target", "schema"))) {
            for (Path file : files.toList()) {
                jars.add(file.toUri().toURL());
            }
        }
        jars.add(location(XmlObject.class));
        jars.add(location(LogManager.class));
        // For the file that keeps Log4j quiet.
        jars.add(location(OfficeSchema.class));
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** What does not fit the schema, over all parts that are known here. */
    List<String> violations(WordParts parts) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return inAllParts(parts);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<String> inAllParts(WordParts parts) throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (String name : parts.names()) {
            if (PARTS.containsKey(name)) {
                violations(PARTS.get(name), parts.bytes(name)).forEach(text -> found.add(name + ": " + text));
            }
        }
        return found;
    }

    private List<String> violations(String type, byte[] xml) throws ReflectiveOperationException {
        Class<?> document = loader.loadClass(TYPES + type);
        Object factory = document.getField("Factory").get(null);
        Object parsed =
                factory.getClass().getMethod("parse", InputStream.class).invoke(factory, new ByteArrayInputStream(xml));
        Class<?> options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
        Object chosen = options.getConstructor().newInstance();
        Collection<Object> errors = new ArrayList<>();
        options.getMethod("setErrorListener", Collection.class).invoke(chosen, errors);
        loader.loadClass("org.apache.xmlbeans.XmlObject")
                .getMethod("validate", options)
                .invoke(parsed, chosen);
        return errors.stream().map(Object::toString).toList();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
