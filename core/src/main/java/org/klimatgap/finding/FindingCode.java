package org.klimatgap.finding;

import org.klimatgap.message.MessageKey;

/** A kind of finding, such as 'unknown-unit'; implemented by one enum for each package that has findings. */
public interface FindingCode extends MessageKey {
    /** {@return how much a finding of this kind matters} */
    Severity severity();
}
