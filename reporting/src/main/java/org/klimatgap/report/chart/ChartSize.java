package org.klimatgap.report.chart;

/** How wide a chart is, such as the text of an A4 page. Letters are equally large on paper in both. */
public enum ChartSize {
    /** The text of an A4 page: 640 units or 169 mm. */
    FULL(640, 260, 8),
    /** Half of it, for two charts side by side or a narrow column: 320 units or 85 mm. */
    HALF(320, 190, 8),
    /** As wide and lower, without the note on the basis: for a page that has it in words and little room. */
    LOW(320, 108, 5);

    private final double width;
    private final double plotHeight;
    private final int numbers;

    ChartSize(double width, double plotHeight, int numbers) {
        this.width = width;
        this.plotHeight = plotHeight;
        this.numbers = numbers;
    }

    /** {@return the width in units of 1/96 inch} */
    public double width() {
        return width;
    }

    /** How high the field of a chart with two axes is. */
    double plotHeight() {
        return plotHeight;
    }

    /** How many numbers an upright axis has room for, one over the other. */
    int numbers() {
        return numbers;
    }
}
