/**
 * Tablesaw tables out of inventories, accounts, gaps and pathways, and back, for analysts who go on in that library.
 *
 * <p>Entry types, one for each kind of content, whose {@code of} makes the table: {@link org.klimatgap.io.table.InventoryTable},
 * {@link org.klimatgap.io.table.AccountTable}, {@link org.klimatgap.io.table.SeriesTable}, {@link
 * org.klimatgap.io.table.PathTable}, {@link org.klimatgap.io.table.GapTable} and {@link
 * org.klimatgap.io.table.FigureTable}. Inventories and series also come back, every defect of a table reported in one pass.
 * This package reads no file: Tablesaw's own readers take '1,5' for 15 and '0764' for 764, so files are read by {@code
 * io.csv} and handed over in memory. It fills no gap: what is unknown is a missing value, never zero. It is the only package
 * that needs Tablesaw on the class path, and the only one with another library's types in its signatures. Stability: public,
 * grows only.
 */
@NullMarked
package org.klimatgap.io.table;

import org.jspecify.annotations.NullMarked;
