package org.klimatgap.report.chart;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Unit;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** The words of one chart in one language. */
record Words(Presentation presentation) {
    static final DoubleFunction<Quantity> TONNES = Emissions::ofTonnes;
    static final DoubleFunction<Quantity> KILOGRAMS_PER_PERSON = EmissionsPerCapita::ofKilogramsPerPerson;

    String text(Message message) {
        return presentation.text(message);
    }

    Line line(Message message) {
        return presentation.line(message);
    }

    /** Several sentences. */
    Line lines(List<Message> sentences) {
        Line all = line(sentences.get(0));
        for (Message sentence : sentences.subList(1, sentences.size())) {
            all = all.plus(Line.text(" ")).plus(line(sentence));
        }
        return all;
    }

    String number(Quantity quantity) {
        return presentation.number(quantity);
    }

    /** The numbers beside an axis, all with as many decimals as the finest needs. */
    List<String> numbers(Ticks ticks, DoubleFunction<Quantity> quantity) {
        Unit unit = (Unit) quantity.apply(0).unit();
        Presentation even = presentation.withDecimals(unit, ticks.decimals());
        return ticks.numbers().stream()
                .map(number -> even.number(quantity.apply(number)))
                .toList();
    }

    String yearAmount(int year, Quantity amount) {
        return text(ChartText.YEAR_AMOUNT.with("year", year).with("amount", number(amount)));
    }

    String capital(Message message) {
        String words = text(message);
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** A name for each path; where two would have the same, each has its last level as well. */
    List<String> paths(List<Trajectory> paths) {
        List<String> names = paths.stream().map(this::path).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> Collections.frequency(names, names.get(i)) == 1
                        ? names.get(i)
                        : ending(names.get(i), paths.get(i)))
                .toList();
    }

    private String path(Trajectory path) {
        return text(ChartTitle.PATH.with("path", capital(path.shape().title())).with("year", path.lastYear()));
    }

    private String ending(String name, Trajectory path) {
        Emissions last = path.at(path.lastYear()).value();
        return text(ChartText.NAME_AMOUNT.with("name", name).with("amount", number(last)));
    }

    String emissions(ValueStatus status) {
        return status == ValueStatus.REPORTED
                ? text(ChartText.EMISSIONS.of())
                : text(ChartText.EMISSIONS_STATUS.with("status", status.title()));
    }

    String unit(Basis basis, ChartText carbonDioxide, ChartText equivalents) {
        return text((basis.basket().isCarbonDioxide() ? carbonDioxide : equivalents).of());
    }

    String basis(Basis basis) {
        return text(ChartText.BASIS.with("basis", basis.description()));
    }

    static Message told(AnnualSeries series, int year) {
        return ChartText.TELL_EMISSIONS.with("year", year).with("amount", series.get(year));
    }
}
