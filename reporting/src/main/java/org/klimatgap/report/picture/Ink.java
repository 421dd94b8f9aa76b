package org.klimatgap.report.picture;

import java.io.Serializable;
import java.util.Locale;

/**
 * A colour in sRGB, such as '#12384f'. There is no transparency: a picture looks the same on any background.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Ink(int rgb) implements Serializable {
    /** The paper. */
    public static final Ink WHITE = new Ink(0xffffff);

    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int LARGEST = 0xffffff;
    private static final double FULL = 255;

    /**
     * Checks the colour.
     *
     * @throws IllegalArgumentException if it has more than 24 bits
     */
    public Ink {
        if (rgb < 0 || rgb > LARGEST) {
            throw new IllegalArgumentException("a colour must be 0x000000 to 0xffffff, was " + rgb);
        }
    }

    /**
     * The contrast of two colours, from 1 (the same) to 21 (black and white), by the formula of WCAG 2.2.
     *
     * @param other the other colour
     * @return the ratio
     */
    public double contrast(Ink other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** {@return the relative luminance of WCAG 2.2, from 0 for black to 1 for white} */
    public double luminance() {
        return 0.2126 * linear(channel(RED)) + 0.7152 * linear(channel(GREEN)) + 0.0722 * linear(channel(0));
    }

    private static double linear(int channel) {
        double share = channel / FULL;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xff;
    }

    /** Over a background, with a coverage from 0 to 1. */
    int over(int background, double coverage) {
        int mixed = 0;
        for (int shift : new int[] {RED, GREEN, 0}) {
            int below = background >> shift & 0xff;
            mixed |= (int) Math.floor(below + (channel(shift) - below) * coverage + 0.5) << shift;
        }
        return mixed;
    }

    /** {@return the colour as CSS writes it, for instance {@code #12384f}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
