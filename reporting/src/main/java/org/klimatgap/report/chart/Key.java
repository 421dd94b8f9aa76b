package org.klimatgap.report.chart;

import java.util.List;
import java.util.function.Function;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Mark;

/** An entry of a legend, such as '– – linjär målbana'. */
record Key(String words, Function<Box, List<Mark>> sample) {
    static final double WIDTH = 26;
    static final double HEIGHT = 10;

    static Key line(String words, Pen pen) {
        return new Key(words, box -> {
            double middle = (box.top() + box.bottom()) / 2;
            return List.of(pen.line(List.of(
                    new org.klimatgap.report.picture.Point(box.left(), middle),
                    new org.klimatgap.report.picture.Point(box.right(), middle))));
        });
    }
}
