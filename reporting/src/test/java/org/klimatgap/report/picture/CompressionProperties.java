package org.klimatgap.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CompressionProperties {
    /** Any decompressor gives back what went in. */
    @Property(tries = 300)
    void what_is_compressed_comes_back(
            @ForAll @Size(max = 2000) byte[] data, @ForAll @IntRange(min = 1, max = 900) int distance)
            throws DataFormatException {
        assertThat(inflated(Compression.compress(data, 3, distance), data.length))
                .isEqualTo(data);
    }

    /** Long runs use every length of a match. */
    @Property(tries = 100)
    void runs_of_any_length_come_back(@ForAll @IntRange(min = 1, max = 5000) int length) throws DataFormatException {
        byte[] data = new byte[length];
        assertThat(inflated(Compression.compress(data, 1), length)).isEqualTo(data);
        assertThat(Compression.compress(data, 1).length).isLessThan(30 + length / 50);
    }

    private static byte[] inflated(byte[] compressed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] out = new byte[length];
        int read = 0;
        while (read < length) {
            int more = inflater.inflate(out, read, length - read);
            assertThat(more).isPositive();
            read += more;
        }
        assertThat(inflater.inflate(new byte[1])).isZero();
        assertThat(inflater.finished()).isTrue();
        inflater.end();
        return out;
    }
}
