package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.chart.SectorChart.Part;
import org.klimatgap.series.AnnualSeries;

/** What is stacked: at most nine layers, the largest nearest to zero and removals last, such as agriculture below transport. */
final class Stack {
    private final List<Layer> layers = new ArrayList<>();

    /** A layer with its name. */
    record Layer(String name, AnnualSeries series) {
        /** Whether it is below zero on the whole. */
        boolean isRemoval() {
            return series.years().stream()
                            .mapToDouble(year -> series.get(year).tonnes())
                            .sum()
                    < 0;
        }

        /** The largest distance from zero. */
        double size() {
            return series.years().stream()
                    .mapToDouble(year -> Math.abs(series.get(year).tonnes()))
                    .max()
                    .orElse(0);
        }
    }

    /** From one amount to another. */
    record Span(double from, double to) {}

    /** Sectors that are zero in every year have no layer. */
    Stack(List<Part> parts, Words words) {
        List<Layer> all = parts.stream()
                .map(part -> new Layer(words.presentation().line(part.name()).text(), part.series()))
                .filter(layer -> layer.size() > 0)
                .sorted(Comparator.comparing(Layer::isRemoval)
                        .thenComparing(Comparator.comparingDouble(Layer::size).reversed()))
                .toList();
        int most = House.PARTS.size();
        if (all.size() <= most) {
            layers.addAll(all);
        } else {
            layers.addAll(all.subList(0, most - 1));
            layers.add(new Layer(words.text(ChartText.OTHER_SECTORS.of()), rest(all.subList(most - 1, all.size()))));
        }
    }

    /** A year in which one of them is missing has what the others have; the note says that it is incomplete. */
    private static AnnualSeries rest(List<Layer> small) {
        Map<Integer, Double> tonnes = new TreeMap<>();
        small.forEach(
                layer -> layer.series().forEach((value, year) -> tonnes.merge(year, value.tonnes(), Double::sum)));
        return AnnualSeries.ofTonnes(tonnes);
    }

    List<Layer> layers() {
        return layers;
    }

    /** Where the layers of a year lie, in their order: positive amounts upwards from zero, negative ones downwards. */
    List<Span> spans(int year) {
        List<Span> spans = new ArrayList<>();
        double above = 0;
        double below = 0;
        for (Layer layer : layers) {
            double tonnes = layer.series().find(year).map(Emissions::tonnes).orElse(0.0);
            double from = tonnes < 0 ? below : above;
            spans.add(new Span(from, from + tonnes));
            above += Math.max(0, tonnes);
            below += Math.min(0, tonnes);
        }
        return spans;
    }

    double highest(Iterable<Integer> years) {
        double highest = 0;
        for (int year : years) {
            highest = Math.max(
                    highest, spans(year).stream().mapToDouble(Span::to).max().orElse(0));
        }
        return highest;
    }

    double lowest(Iterable<Integer> years) {
        double lowest = 0;
        for (int year : years) {
            lowest = Math.min(
                    lowest, spans(year).stream().mapToDouble(Span::to).min().orElse(0));
        }
        return lowest;
    }
}
