package org.klimatgap.finding;

import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Origin;

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

    /**
     * A finding of this kind about a number, at the first place in a file that the number comes from.
     *
     * @param origin the number's origin
     * @return the finding, without a place when the number comes from no file
     */
    default Finding at(Origin origin) {
        return origin.leaves().stream()
                .filter(Origin.Place.class::isInstance)
                .map(Origin.Place.class::cast)
                .findFirst()
                .map(place -> at(place.file().name(), place.line()))
                .orElseGet(() -> Finding.of(this));
    }
}
