package org.klimatgap.sector;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sector names in the raw exports of SMHI's national emissions database, which lie in the shared folder.
 *
 * <p>Without it the tests are skipped, and fail where the environment says {@code CI=true}.
 */
final class Exports {
    private static final Path FOLDER =
            Path.of(System.getProperty("klimatgap.shared", "../shared"), "data", "national-emissions");

    private Exports() {}

    /** A row's main sector and sub-sector, as written. */
    record Names(String main, String sub) {}

    /** The export of all greenhouse gases of 2021-10-14. */
    static Set<Names> of2021() {
        return pairs(lines(there("lansrapport_GHG_2021-10-14.csv")).stream()
                .map(line -> List.of(line.split(";", -1)))
                .toList());
    }

    /** The export of carbon dioxide of 2024-04-18. */
    static Set<Names> of2024() {
        try (ZipFile zip = new ZipFile(there("lansrapport_CO2_2024-04-18.xlsx").toFile())) {
            List<String> texts = strings(zip);
            return pairs(rows(zip, texts));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (XMLStreamException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Path there(String name) {
        Path file = FOLDER.resolve(name);
        boolean there = Files.isRegularFile(file);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + file + "; see data/README.md of the shared folder");
        }
        assumeTrue(there, () -> "skipped: no " + file + ", set -Dklimatgap.shared to the shared folder");
        return file;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The first two cells of the rows below the header; the last row repeats the first one of the file. */
    private static Set<Names> pairs(List<List<String>> rows) {
        Set<Names> pairs = new LinkedHashSet<>();
        boolean inTable = false;
        for (List<String> row : rows) {
            if (inTable && row.size() > 3 && !row.get(3).isEmpty()) {
                pairs.add(new Names(row.get(0), row.get(1)));
            }
            inTable |= row.get(0).equals("Huvudsektor");
        }
        return pairs;
    }

    private static List<String> strings(ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (InputStream stream = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            XMLStreamReader xml = reader(stream);
            while (xml.hasNext()) {
                xml.next();
                if (isStart(xml, "si")) {
                    texts.add("");
                } else if (isStart(xml, "t")) {
                    texts.add(texts.remove(texts.size() - 1) + xml.getElementText());
                }
            }
        }
        return texts;
    }

    private static List<List<String>> rows(ZipFile zip, List<String> texts) throws IOException, XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream stream = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = reader(stream);
            boolean isText = false;
            while (xml.hasNext()) {
                xml.next();
                if (isStart(xml, "row")) {
                    rows.add(new ArrayList<>());
                } else if (isStart(xml, "c")) {
                    isText = "s".equals(xml.getAttributeValue(null, "t"));
                } else if (isStart(xml, "v")) {
                    String value = xml.getElementText();
                    rows.get(rows.size() - 1).add(isText ? texts.get(Integer.parseInt(value)) : value);
                }
            }
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static boolean isStart(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    private static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(stream);
    }
}
