package org.klimatgap.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Refuses archives that unpack to far more than any table does, before anything of them is kept.
 *
 * <p>The sizes that an archive declares may be false, so entries that could become large are unpacked once and counted;
 * deflate makes at most 1,032 bytes of one.
 */
final class ZipCheck {
    private static final long SMALL = 64L << 20;
    private static final long LARGEST_DEFLATE_RATIO = 1032;
    private static final long LARGEST_TABLE_RATIO = 200;
    private static final long LARGEST = 4L << 30;

    private ZipCheck() {}

    static void of(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getCompressedSize() * LARGEST_DEFLATE_RATIO > SMALL) {
                    total += count(zip, entry, name);
                }
                if (total > LARGEST) {
                    throw bomb(name);
                }
            }
        } catch (IOException cause) {
            throw new BrokenSheetException(SheetFinding.DAMAGED_WORKBOOK.in(name), cause);
        }
    }

    private static long count(ZipFile zip, ZipEntry entry, String name) throws IOException {
        long most = Math.max(SMALL, entry.getCompressedSize() * LARGEST_TABLE_RATIO);
        long count = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > Math.min(most, LARGEST)) {
                    throw bomb(name);
                }
            }
        }
        return count;
    }

    private static BrokenSheetException bomb(String name) {
        return new BrokenSheetException(
                SheetFinding.ZIP_BOMB.in(name).with("ratio", LARGEST_TABLE_RATIO),
                new IOException("archive too large"));
    }
}
