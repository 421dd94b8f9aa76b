package org.klimatgap.io.csv;

import java.io.IOException;
import java.io.Writer;

/** Lets a {@link Writer} end in any {@link Appendable}, which stays open. */
final class AppendableWriter extends Writer {
    private final Appendable target;

    AppendableWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        target.append(String.valueOf(characters, from, length));
    }

    @Override
    public void flush() {
        // Nothing is held back here.
    }

    @Override
    public void close() {
        // The target belongs to the caller.
    }
}
