package org.klimatgap.io.table;

/**
 * A column that a layout has, such as 'municipality, text, required'.
 *
 * @param name its name
 * @param type what it may hold
 * @param required whether a table without it is defective
 */
record ColumnRule(String name, CellType type, boolean required) {
    static ColumnRule required(String name, CellType type) {
        return new ColumnRule(name, type, true);
    }

    static ColumnRule optional(String name, CellType type) {
        return new ColumnRule(name, type, false);
    }
}
