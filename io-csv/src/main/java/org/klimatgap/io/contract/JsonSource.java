package org.klimatgap.io.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;

/**
 * The text of a JSON file, such as 'contract.json, 2 kB'.
 *
 * @param file the file with its digest
 * @param text its text, without a byte order mark
 */
record JsonSource(SourceFile file, String text) {
    /** The largest file in bytes: no contract comes near it. */
    static final int LARGEST = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads a file, or says why it has no text. */
    static Optional<JsonSource> read(Path path, FindingCollector findings) {
        String name = String.valueOf(path.getFileName());
        Optional<ContractFileFinding> absent = absent(path);
        absent.ifPresent(code -> findings.add(in(name, code)));
        return absent.isPresent()
                ? Optional.empty()
                : bytes(path, name, findings).flatMap(bytes -> decode(name, bytes, findings));
    }

    private static Optional<ContractFileFinding> absent(Path path) {
        if (!Files.exists(path)) {
            return Optional.of(ContractFileFinding.MISSING_FILE);
        }
        return Files.isDirectory(path) ? Optional.of(ContractFileFinding.FOLDER) : Optional.empty();
    }

    private static Optional<byte[]> bytes(Path path, String name, FindingCollector findings) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return Optional.of(bytes);
            }
            findings.add(in(name, ContractFileFinding.TOO_LARGE).with("limit", LARGEST));
        } catch (IOException refused) {
            findings.add(in(name, ContractFileFinding.UNREADABLE)
                    .with("reason", refused.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private static Optional<JsonSource> decode(String name, byte[] bytes, FindingCollector findings) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, text, true);
        if (result.isError()) {
            long line = 1 + text.flip().chars().filter(each -> each == '\n').count();
            findings.add(Finding.at(ContractFileFinding.NOT_UTF8, Location.of(name, line)));
            return Optional.empty();
        }
        return withText(new SourceFile(name, Sha256.of(bytes)), text.flip().toString(), findings);
    }

    private static Optional<JsonSource> withText(SourceFile file, String text, FindingCollector findings) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (bare.isBlank()) {
            findings.add(in(file.name(), ContractFileFinding.EMPTY_FILE));
            return Optional.empty();
        }
        return Optional.of(new JsonSource(file, bare));
    }

    private static Finding in(String name, ContractFileFinding code) {
        return Finding.at(code, Location.of(name));
    }

    /** The text of a line, counted from 1. */
    String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
