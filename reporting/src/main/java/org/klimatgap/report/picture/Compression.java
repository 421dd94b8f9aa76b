package org.klimatgap.report.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Compression for PNG: zlib (RFC 1950) around deflate (RFC 1951) with fixed codes, looking back by one pixel and by one row.
 *
 * <p>The platform's own compressor is a library of the machine, whose releases give different bytes. Charts are flat
 * surfaces, for which this is enough.
 */
final class Compression {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    private static final int END = 256;
    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private Compression() {}

    static byte[] compress(byte[] data, int... distances) {
        return new Compression().write(data, distances);
    }

    private byte[] write(byte[] data, int... distances) {
        out.write(0x78);
        out.write(0x01);
        put(1, 1);
        put(1, 2);
        int at = 0;
        while (at < data.length) {
            int best = distances[0];
            for (int distance : distances) {
                best = match(data, at, distance) > match(data, at, best) ? distance : best;
            }
            int length = match(data, at, best);
            if (length < SHORTEST) {
                putSymbol(data[at] & 0xff);
                at++;
            } else {
                putMatch(length, best);
                at += length;
            }
        }
        putSymbol(END);
        flush(data);
        return out.toByteArray();
    }

    private void flush(byte[] data) {
        put(0, 7);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >> shift));
        }
    }

    private static int match(byte[] data, int at, int distance) {
        int length = 0;
        while (at >= distance
                && distance <= FARTHEST
                && length < LONGEST
                && at + length < data.length
                && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }

    private void putMatch(int length, int distance) {
        int code = last(LENGTH_BASE, length);
        putSymbol(END + 1 + code);
        put(length - LENGTH_BASE[code], code < 8 || code == 28 ? 0 : code / 4 - 1);
        int far = last(DISTANCE_BASE, distance);
        putReversed(far, 5);
        put(distance - DISTANCE_BASE[far], far < 4 ? 0 : far / 2 - 1);
    }

    /** The last of rising numbers that is not above a value. */
    private static int last(int[] rising, int value) {
        int index = rising.length - 1;
        while (rising[index] > value) {
            index--;
        }
        return index;
    }

    /** The fixed codes of RFC 1951, 3.2.6. */
    private void putSymbol(int symbol) {
        if (symbol < 144) {
            putReversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            putReversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            putReversed(symbol - 256, 7);
        } else {
            putReversed(0xc0 + symbol - 280, 8);
        }
    }

    private void putReversed(int code, int length) {
        put(Integer.reverse(code) >>> (32 - length), length);
    }

    private void put(int value, int length) {
        for (int bit = 0; bit < length; bit++) {
            bits |= (value >> bit & 1) << count;
            count++;
            if (count == 8) {
                out.write(bits);
                bits = 0;
                count = 0;
            }
        }
    }
}
