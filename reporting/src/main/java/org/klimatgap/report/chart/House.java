package org.klimatgap.report.chart;

import java.util.List;
import org.klimatgap.report.picture.Ink;

/** The house style: inks and measures. Every ink but those of grid and band has a contrast of 3 or more on white, text 4.5. */
final class House {
    static final Ink TEXT = new Ink(0x1c1c1c);
    static final Ink QUIET = new Ink(0x4a4f54);
    static final Ink HEAD = new Ink(0x12384f);
    static final Ink AXIS = new Ink(0x5b6369);
    /** Decoration: the numbers beside the axis say the same. */
    static final Ink GRID = new Ink(0xe1e5e8);
    /** Decoration: an interval is told by its edges. */
    static final Ink BAND = new Ink(0xe3efec);

    static final Ink VALUE = new Ink(0x12384f);
    static final Ink PATH = new Ink(0xa85b00);
    static final Ink TREND = new Ink(0x1b766c);
    static final Ink GOAL = new Ink(0x7a2f6b);
    static final Ink BAR = new Ink(0x2f7399);
    static final Ink DONE = new Ink(0x1b766c);

    /** Neighbours differ in lightness too, so that they stay apart without colour. */
    static final List<Ink> PARTS = List.of(
            new Ink(0x12384f),
            new Ink(0x5e93b5),
            new Ink(0x7a2f2f),
            new Ink(0xc27a2c),
            new Ink(0x2d5a34),
            new Ink(0x7d9a4b),
            new Ink(0x4b3a6b),
            new Ink(0x9a7fb8),
            new Ink(0x4a4f54));

    static final double TITLE_SIZE = 13.5;
    static final double TEXT_SIZE = 11.5;
    static final double SMALL_SIZE = 10.5;
    static final double LINE_HEIGHT = 1.25;
    static final double MARGIN = 10;
    static final double GAP = 6;
    /** Above a field with upright axis, for the label of the highest value. */
    static final double HEADROOM = 16;

    static final double LINE = 2;
    static final double THIN = 1;
    static final double MARKER = 3.6;

    private House() {}
}
