package org.klimatgap.ghg.inputoutput;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sector or a category of final demand in a region, such as 'SE|agriculture' or 'SE|households'.
 *
 * @param region the region, for instance {@code SE}
 * @param name the sector or category, for instance {@code agriculture}
 */
public record RegionLabel(String region, String name) implements Serializable {
    /** What stands between region and name. */
    private static final String SEPARATOR = "|";

    private static final Pattern PART = Pattern.compile("[^|\\s](?:[^|]*[^|\\s])?");

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if one is empty, has spaces around it, or holds the separator
     */
    public RegionLabel {
        if (!isPart(region) || !isPart(name)) {
            throw new IllegalArgumentException("region '" + region + "' and name '" + name
                    + "' must both be filled, without spaces around them and without '" + SEPARATOR + "'");
        }
    }

    /**
     * A label of its parts.
     *
     * @param region the region
     * @param name the sector or category
     * @return the label
     */
    public static RegionLabel of(String region, String name) {
        return new RegionLabel(region, name);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code SE|agriculture}
     * @return the label
     * @throws IllegalArgumentException if the text is anything else
     */
    public static RegionLabel parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no label of a region, must look like 'SE|agriculture'"));
    }

    /**
     * Reads a label, if the text is one.
     *
     * @param text for instance {@code SE|agriculture}
     * @return the label, or empty
     */
    public static Optional<RegionLabel> find(String text) {
        int bar = text.indexOf(SEPARATOR);
        if (bar < 0 || !isPart(text.substring(0, bar)) || !isPart(text.substring(bar + 1))) {
            return Optional.empty();
        }
        return Optional.of(new RegionLabel(text.substring(0, bar), text.substring(bar + 1)));
    }

    private static boolean isPart(String text) {
        return PART.matcher(text).matches();
    }

    @Override
    public String toString() {
        return region + SEPARATOR + name;
    }
}
