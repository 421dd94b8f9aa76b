package org.klimatgap.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into dashes, such as 6 drawn and 3.5 left out. */
final class Dashes {
    private final List<Double> lengths;
    private final List<List<Point>> pieces = new ArrayList<>();
    private List<Point> piece = new ArrayList<>();
    private int turn;
    private double left;

    Dashes(List<Double> lengths) {
        this.lengths = lengths;
        this.left = lengths.get(0);
    }

    List<List<Point>> cut(List<Point> points) {
        piece.add(points.get(0));
        for (int i = 1; i < points.size(); i++) {
            follow(points.get(i - 1), points.get(i));
        }
        end();
        return pieces;
    }

    private void follow(Point from, Point to) {
        double length = from.distance(to);
        double done = 0;
        while (length - done > left) {
            done += left;
            double share = done / length;
            Point here = from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
            piece.add(here);
            end();
            piece.add(here);
            turn = (turn + 1) % lengths.size();
            left = lengths.get(turn);
        }
        left -= length - done;
        piece.add(to);
    }

    private void end() {
        boolean drawn = turn % 2 == 0;
        if (drawn && piece.size() > 1) {
            pieces.add(piece);
        }
        piece = new ArrayList<>();
    }
}
