package org.klimatgap.report;

import java.util.List;

/**
 * A list without order, such as one of delmål: '2026: 25 582 ton', '2028: 17 109 ton'.
 *
 * @param items at least one item
 */
public record BulletList(List<Line> items) implements Block {
    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BulletList {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list needs at least one item");
        }
        items = List.copyOf(items);
    }
}
