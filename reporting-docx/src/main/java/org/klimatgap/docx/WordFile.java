package org.klimatgap.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The bytes of a document, which are the same for the same document on every machine.
 *
 * <p>Entries have one time and are not compressed, since compressed bytes differ between releases of the compressor.
 */
final class WordFile {
    /** Near the beginning of the format's calendar; its very first second would be stored with the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WordFile() {}

    static byte[] bytes(XWPFDocument document) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            document.write(written);
            return normalised(written.toByteArray());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write a document into memory", cause);
        }
    }

    private static byte[] normalised(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy(entry.getName(), in.readAllBytes(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(String name, byte[] content, ZipOutputStream out) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
