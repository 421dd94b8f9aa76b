package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Years in a row, such as 2015–2017 and 2019–2020: where a year is missing, a new run begins. */
final class Runs {
    private Runs() {}

    static List<List<Integer>> of(List<Integer> years) {
        List<List<Integer>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
                runs.add(years.subList(start, i));
                start = i;
            }
        }
        return runs;
    }

    /** As text, for instance 2015–2017, 2019. */
    static String text(List<Integer> years) {
        return of(years).stream()
                .map(run -> run.size() == 1 ? run.get(0).toString() : run.get(0) + "–" + run.get(run.size() - 1))
                .collect(Collectors.joining(", "));
    }
}
