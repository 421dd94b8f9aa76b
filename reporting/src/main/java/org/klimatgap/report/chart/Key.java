package org.klimatgap.report.chart;

import java.util.List;
import java.util.function.Function;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Point;

/** An entry of a legend, such as '– – linjär målbana': words, and a sample of a width. */
record Key(String words, double width, Function<Box, List<Mark>> sample) {
    static final double HEIGHT = 10;
    static final double LINE = 26;
    static final double SIGN = 13;

    static Key line(String words, Pen pen) {
        return new Key(words, LINE, box -> {
            double middle = (box.top() + box.bottom()) / 2;
            return List.of(pen.line(List.of(new Point(box.left(), middle), new Point(box.right(), middle))));
        });
    }
}
