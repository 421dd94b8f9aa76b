package org.klimatgap.report.chart;

/** Where a number stands on an axis, such as 30000 in the middle of 0 to 60000. The start may be below or right of the end. */
record Scale(double from, double to, double start, double end) {
    double at(double number) {
        return start + (number - from) / (to - from) * (end - start);
    }
}
