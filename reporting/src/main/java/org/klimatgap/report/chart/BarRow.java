package org.klimatgap.report.chart;

import org.klimatgap.report.picture.Ink;

/** A lying bar, such as the one from 11443 to 46770 named 'Gap till målet 2030' and marked '35 327'. */
record BarRow(String name, double from, double to, String amount, Ink ink, boolean hollow) {
    double low() {
        return Math.min(from, to);
    }

    double high() {
        return Math.max(from, to);
    }
}
