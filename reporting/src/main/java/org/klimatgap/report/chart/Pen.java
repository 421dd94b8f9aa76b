package org.klimatgap.report.chart;

import java.util.List;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Point;

/** How a line looks, such as brown and dashed. */
record Pen(Ink ink, double width, Dash dash) {
    Mark line(List<Point> points) {
        return new Mark.Stroke(points, ink, width, dash);
    }
}
