/**
 * The charts of reports in one house style: emissions with goals, paths and trends, gaps, sectors, budgets, scopes and
 * consumption.
 *
 * <p>Entry types: {@link org.klimatgap.report.chart.EmissionsChart}, {@link org.klimatgap.report.chart.GapChart}, {@link
 * org.klimatgap.report.chart.SectorChart}, {@link org.klimatgap.report.chart.BudgetChart}, {@link
 * org.klimatgap.report.chart.ScopeChart}, {@link org.klimatgap.report.chart.CategoryChart}. Each takes what it shows and draws
 * a {@link org.klimatgap.report.Chart} in a language and a size. Nothing is told by colour alone: lines differ by dashes, values
 * by markers, bars have their names beside them. No text overlaps another one. Numbers are rounded by {@link
 * org.klimatgap.report.Presentation}. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "What a chart may
 * join", "Provisional and filled values in charts".
 */
@NullMarked
package org.klimatgap.report.chart;

import org.jspecify.annotations.NullMarked;
