package org.klimatgap.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.klimatgap.finding.Finding;

/**
 * Reads a file line by line in bounded memory; CR LF, LF and CR all end a line.
 *
 * <p>A line that is too long comes without its text, and its rest is passed over when the next line is asked for.
 */
final class LineSource {
    /** The longest line in bytes: no row of a table comes near it. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int END_OF_FILE = -1;

    private final InputStream in;
    private final String file;
    private final LineDecoder decoder;
    private final byte[] chunk = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST_LINE];
    private int next;
    private int limit;
    private long number;
    private boolean overlong;

    LineSource(InputStream in, String file) throws IOException {
        this.in = in;
        this.file = file;
        this.decoder = new LineDecoder(file);
        this.limit = in.readNBytes(chunk, 0, chunk.length);
        this.next = FileSignature.bomLength(chunk, limit);
    }

    /** What the file is instead of text in UTF-8; to be asked before the first line is read. */
    Optional<CsvFinding> foreignFormat() {
        return FileSignature.foreign(chunk, limit);
    }

    /** The next line, or empty at the end of the file. */
    Optional<TextLine> next() throws IOException {
        if (overlong) {
            passOver();
        }
        if (peek() == END_OF_FILE) {
            return Optional.empty();
        }
        number++;
        int length = fill();
        return Optional.of(overlong ? tooLong() : decoder.decode(number, line, length, end()));
    }

    private TextLine tooLong() {
        for (byte each : line) {
            if (each == 0) {
                return new TextLine(number, "", "", Optional.of(CsvFinding.NUL_BYTE.at(file, number)));
            }
        }
        Finding finding = CsvFinding.LINE_TOO_LONG.at(file, number).with("limit", LONGEST_LINE);
        return new TextLine(number, "", "", Optional.of(finding));
    }

    /** Copies bytes up to the line's end, or up to the longest line. */
    private int fill() throws IOException {
        int length = 0;
        while (!isEnd(peek())) {
            if (length == LONGEST_LINE) {
                overlong = true;
                return length;
            }
            line[length++] = chunk[next++];
        }
        return length;
    }

    private void passOver() throws IOException {
        while (!isEnd(peek())) {
            next++;
        }
        end();
        overlong = false;
    }

    private static boolean isEnd(int character) {
        return character == '\n' || character == '\r' || character == END_OF_FILE;
    }

    private String end() throws IOException {
        if (skip('\r')) {
            return skip('\n') ? "\r\n" : "\r";
        }
        return skip('\n') ? "\n" : "";
    }

    private boolean skip(char character) throws IOException {
        boolean there = peek() == character;
        if (there) {
            next++;
        }
        return there;
    }

    private int peek() throws IOException {
        if (next == limit) {
            limit = in.readNBytes(chunk, 0, chunk.length);
            next = 0;
        }
        return limit == 0 ? END_OF_FILE : chunk[next] & 0xFF;
    }
}
