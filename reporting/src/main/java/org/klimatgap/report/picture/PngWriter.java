package org.klimatgap.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Pixels as PNG (ISO/IEC 15948): eight bits for each of red, green and blue, no filter, and the size on paper. */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;

    /** Units are CSS pixels, 96 to an inch of 25.4 mm. */
    private static final double UNITS_PER_METRE = 96 / 0.0254;

    private PngWriter() {}

    static byte[] write(Raster raster, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(raster));
            chunk(out, "pHYs", density((int) Math.floor(UNITS_PER_METRE * scale + 0.5)));
            chunk(out, "IDAT", Compression.compress(rows(raster), CHANNELS, raster.width() * CHANNELS + 1));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write to memory", cause);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(Raster raster) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(raster.width());
        out.writeInt(raster.height());
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] density(int pixelsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(pixelsPerMetre);
        out.writeInt(pixelsPerMetre);
        out.write(1);
        return bytes.toByteArray();
    }

    /** Each row begins with the number of its filter, which is none. */
    private static byte[] rows(Raster raster) {
        byte[] rows = new byte[(raster.width() * CHANNELS + 1) * raster.height()];
        int at = 0;
        for (int y = 0; y < raster.height(); y++) {
            at++;
            for (int x = 0; x < raster.width(); x++) {
                int rgb = raster.pixel(x, y);
                rows[at++] = (byte) (rgb >> 16);
                rows[at++] = (byte) (rgb >> 8);
                rows[at++] = (byte) rgb;
            }
        }
        return rows;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
