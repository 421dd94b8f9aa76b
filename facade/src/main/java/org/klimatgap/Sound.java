package org.klimatgap;

import org.klimatgap.finding.Checked;
import org.klimatgap.finding.DataException;

/** What was read, or its errors without a stack of frames: whoever made the file has no use for one. */
final class Sound {
    private static final StackTraceElement[] NO_FRAMES = {};

    private Sound() {}

    static <T> T get(Checked<T> checked) {
        return checked.find().orElseThrow(() -> {
            DataException errors = new DataException(checked.findings());
            errors.setStackTrace(NO_FRAMES);
            return errors;
        });
    }
}
