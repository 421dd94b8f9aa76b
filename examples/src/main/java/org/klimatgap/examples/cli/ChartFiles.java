package org.klimatgap.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.file.WholeFile;
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

    /** Writes them into the folder {@code charts} and names what was written. */
    static List<Path> write(Path folder, ContractAssessment assessment, Language language) {
        Path charts = folder.resolve(FOLDER);
        try {
            Files.createDirectories(charts);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot create the folder " + charts + ": " + cause, cause);
        }
        List<Path> written = new ArrayList<>();
        List<Chart> all = ContractCharts.of(assessment, language, ChartSize.FULL);
        List<Chart> drawn = new ArrayList<>(ContractCharts.overview(assessment, language));
        drawn.addAll(all);
        for (Chart chart : drawn) {
            Path svg = charts.resolve(chart.id() + ".svg");
            WholeFile.write(svg, svg(chart, language));
            written.add(svg);
            Path png = charts.resolve(chart.id() + ".png");
            WholeFile.write(png, chart.picture().png(Picture.FINE));
            written.add(png);
        }
        Path values = charts.resolve("charts.csv");
        WholeFile.write(values, TableCsv.text(ChartData.COLUMNS, ChartData.rows(all)));
        written.add(values);
        return written;
    }

    private static String svg(Chart chart, Language language) {
        return chart.picture()
                .svg(
                        "chart",
                        language.tag(),
                        chart.title().text(),
                        chart.description().text());
    }
}
