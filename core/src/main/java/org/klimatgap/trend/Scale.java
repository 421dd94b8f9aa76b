package org.klimatgap.trend;

/** What a line is straight on: tonnes, or their natural logarithm. */
enum Scale {
    /** A line of tonnes. */
    LINEAR,
    /** A line of logarithms: a constant rate. */
    LOGARITHMIC;

    double of(double tonnes) {
        return this == LINEAR ? tonnes : Math.log(tonnes);
    }

    /** The way back; a constant rate never reaches zero, though doubles do. */
    double tonnes(double value) {
        return this == LINEAR ? value : Math.max(Double.MIN_VALUE, Math.exp(value));
    }
}
