package org.klimatgap.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.klimatgap.finding.Finding;

/** Finds placeholders that stand in a document and in none of the paragraphs that are filled, such as in a text box. */
final class OutOfReach {
    private static final Pattern PART = Pattern.compile("word/[a-z]+[0-9]*\\.xml");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private OutOfReach() {}

    /**
     * Looks through all parts.
     *
     * @param file the template's name
     * @param archive its bytes
     * @param reached the names of the placeholders in its paragraphs, each as often as it stands there
     */
    static List<Finding> in(String file, byte[] archive, List<String> reached) {
        List<Finding> findings = new ArrayList<>();
        List<String> left = new ArrayList<>(reached);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (PART.matcher(entry.getName()).matches()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    findings.addAll(in(file, entry.getName(), TAG.matcher(text).replaceAll(""), left));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + file + " from memory", cause);
        }
        return findings;
    }

    private static List<Finding> in(String file, String part, String text, List<String> left) {
        return Placeholder.in(text).stream()
                .filter(placeholder -> !left.remove(placeholder.name()))
                .map(placeholder -> DocxFinding.OUT_OF_REACH
                        .in(file)
                        .with("placeholder", Placeholder.written(placeholder.name()))
                        .with("part", part))
                .toList();
    }
}
