/**
 * CSV tables: emissions and populations in, inventories and any other table out.
 *
 * <p>Entry types: {@link org.klimatgap.io.csv.EmissionsCsv}, {@link org.klimatgap.io.csv.PopulationCsv} and {@link
 * org.klimatgap.io.csv.TableCsv}. A reader reports every defect of a file in one pass, in the order of its lines; a
 * further table is a {@link org.klimatgap.io.csv.CsvFormat} for {@link org.klimatgap.io.csv.CsvTableReader}. This package
 * knows no publisher's layout, guesses no encoding, unit or decimal mark, and repairs nothing. Stability: public, grows
 * only.
 */
@NullMarked
package org.klimatgap.io.csv;

import org.jspecify.annotations.NullMarked;
