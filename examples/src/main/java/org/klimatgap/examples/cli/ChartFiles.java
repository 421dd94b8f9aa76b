package org.klimatgap.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.Chart;
import org.klimatgap.report.chart.ChartData;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.contract.ContractCharts;
import org.klimatgap.report.picture.Picture;

/** The charts of a contract as files: each as SVG and PNG, and the values of all as CSV. */
final class ChartFiles {
    static final String FOLDER = "charts";

    private ChartFiles() {}

    /** Adds them in the folder {@code charts}. */
    static void add(OutputFiles files, ContractAssessment assessment, Language language) {
        List<Chart> all = ContractCharts.of(assessment, language, ChartSize.FULL);
        List<Chart> drawn = new ArrayList<>(ContractCharts.overview(assessment, language));
        drawn.addAll(all);
        for (Chart chart : drawn) {
            files.add(FOLDER + "/" + chart.id() + ".svg", chart.svg(language));
            files.add(FOLDER + "/" + chart.id() + ".png", chart.picture().png(Picture.FINE));
        }
        files.add(FOLDER + "/charts.csv", TableCsv.text(ChartData.COLUMNS, ChartData.rows(all)));
    }
}
