/**
 * Readers of official statistics that surround the emissions database: the compiled statistics workbook, SEI's household
 * consumption, SCB's population and code files.
 *
 * <p>Entry types: {@link org.klimatgap.io.national.statistics.StatisticsWorkbook}, {@link
 * org.klimatgap.io.national.statistics.HouseholdConsumption}, {@link
 * org.klimatgap.io.national.statistics.PopulationStatistics} and {@link
 * org.klimatgap.io.national.statistics.CodeList}. Each recognises its files by their headers, wherever these stand, and
 * either reads a row or reports it. Nothing is corrected. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.national.statistics;

import org.jspecify.annotations.NullMarked;
