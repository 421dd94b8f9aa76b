package org.klimatgap.finding;

import org.klimatgap.message.MessageKey;

/** A kind of finding, such as 'unknown-unit'; implemented by one enum for each package that has findings. */
public interface FindingCode extends MessageKey {
    /** {@return how much a finding of this kind matters} */
    Severity severity();

    /**
     * A finding of this kind about a whole file.
     *
     * @param file the file's name
     * @return the finding
     */
    default Finding in(String file) {
        return Finding.at(this, Location.of(file));
    }

    /**
     * A finding of this kind at a line.
     *
     * @param file the file's name
     * @param line counted from 1
     * @return the finding
     */
    default Finding at(String file, long line) {
        return Finding.at(this, Location.of(file, line));
    }
}
