package org.klimatgap.report.picture;

import java.util.Arrays;
import java.util.List;

/**
 * A picture as pixels while it is painted. What a shape covers of a pixel is computed exactly, from the signed areas that its
 * edges leave to their right; no part of the platform's graphics, whose results differ between releases, is used.
 */
final class Raster {
    private final int width;
    private final int height;
    private final double scale;
    private final int[] pixels;
    private final double[] cover;

    Raster(Picture picture, double scale) {
        this.scale = scale;
        this.width = (int) Math.ceil(picture.width() * scale);
        this.height = (int) Math.ceil(picture.height() * scale);
        this.pixels = new int[width * height];
        this.cover = new double[(width + 2) * height];
        Arrays.fill(pixels, Ink.WHITE.rgb());
        picture.marks().forEach(this::paint);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Area area) {
            fill(List.of(area.outline()), area.ink());
        } else if (mark instanceof Mark.Stroke stroke) {
            fill(Outlines.of(stroke), stroke.ink());
        } else if (mark instanceof Mark.Disc disc) {
            fill(List.of(Outlines.disc(disc.centre(), disc.radius() + disc.width() / 2)), disc.edge());
            fill(List.of(Outlines.disc(disc.centre(), disc.radius() - disc.width() / 2)), disc.fill());
        } else if (mark instanceof Mark.Text text) {
            fill(Outlines.of(text), text.ink());
        } else {
            throw new AssertionError(mark);
        }
    }

    private void fill(List<List<Point>> shapes, Ink ink) {
        int top = height;
        int bottom = 0;
        for (List<Point> shape : shapes) {
            for (int i = 0; i < shape.size(); i++) {
                Point from = shape.get(i);
                Point to = shape.get((i + 1) % shape.size());
                addEdge(from.x() * scale, from.y() * scale, to.x() * scale, to.y() * scale);
                top = Math.min(top, (int) Math.floor(from.y() * scale));
                bottom = Math.max(bottom, (int) Math.ceil(from.y() * scale));
            }
        }
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            sweep(y, ink);
        }
    }

    private void sweep(int y, Ink ink) {
        double sum = 0;
        int row = y * (width + 2);
        for (int x = 0; x < width; x++) {
            sum += cover[row + x];
            double coverage = Math.min(1, Math.abs(sum));
            if (coverage > 0) {
                pixels[y * width + x] = ink.over(pixels[y * width + x], coverage);
            }
        }
        Arrays.fill(cover, row, row + width + 2, 0);
    }

    private void addEdge(double x0, double y0, double x1, double y1) {
        if (y0 > y1) {
            addFalling(x1, y1, x0, y0, -1);
        } else if (y0 < y1) {
            addFalling(x0, y0, x1, y1, 1);
        }
    }

    private void addFalling(double x0, double y0, double x1, double y1, int direction) {
        double slope = (x1 - x0) / (y1 - y0);
        int last = (int) Math.min(height, Math.ceil(y1));
        for (int y = (int) Math.max(0, Math.floor(y0)); y < last; y++) {
            double from = Math.max(y, y0);
            double to = Math.min(y + 1.0, y1);
            if (to > from) {
                addInRow(y, within(x0 + (from - y0) * slope), within(x0 + (to - y0) * slope), (to - from) * direction);
            }
        }
    }

    private double within(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /** Part of an edge within one row of pixels; each pixel's share is the part of its area to the right of the edge. */
    private void addInRow(int y, double from, double to, double rise) {
        double left = Math.min(from, to);
        double right = Math.max(from, to);
        int row = y * (width + 2);
        double before = 0;
        for (int x = (int) Math.floor(left); x <= width; x++) {
            double area = rise * areaRightOf(left, right, x);
            cover[row + x] += area - before;
            before = area;
            if (x >= right) {
                return;
            }
        }
    }

    /** The mean, over an edge from left to right, of the part of a pixel that lies to the right of the edge. */
    private static double areaRightOf(double left, double right, int x) {
        if (right - left < 1e-12) {
            return Math.max(0, Math.min(1, x + 1 - left));
        }
        return (ramp(right, x) - ramp(left, x)) / (right - left);
    }

    /** The integral of clamp(x + 1 − s, 0, 1) over s up to an end. */
    private static double ramp(double end, int x) {
        double inside = Math.max(0, Math.min(1, end - x));
        return Math.min(end, x) + inside - inside * inside / 2;
    }
}
