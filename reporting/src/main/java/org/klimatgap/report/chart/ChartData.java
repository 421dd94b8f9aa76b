package org.klimatgap.report.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.report.Chart;
import org.klimatgap.report.ChartValue;
import org.klimatgap.series.ValueStatus;

/**
 * The values of charts for other programs, such as {@code emissions.co2,Utsläpp,2023,46770,t,provisional}: every digit, a decimal
 * point, no groups.
 */
public final class ChartData {
    /** The columns of {@link #rows}. */
    public static final List<String> COLUMNS = List.of("chart", "series", "at", "amount", "unit", "status");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ChartData() {}

    /**
     * The values as rows of a table, one for each value, for a writer of CSV.
     *
     * @param charts the charts
     * @return rows with one cell for each of {@link #COLUMNS}; the status of a computed value is empty
     */
    public static List<List<String>> rows(List<Chart> charts) {
        List<List<String>> rows = new ArrayList<>();
        for (Chart chart : charts) {
            chart.values().forEach(value -> rows.add(row(chart, value)));
        }
        return List.copyOf(rows);
    }

    private static List<String> row(Chart chart, ChartValue value) {
        return List.of(
                chart.id(),
                value.series().text(),
                value.at().text(),
                PlainNumber.format(value.quantity().amount()),
                value.quantity().unit().symbol(),
                value.status().map(ValueStatus::id).orElse(""));
    }

    /**
     * The charts as JSON: {@code charts[]} {id, title, description, values[] {series, at, amount, unit, and for values of statistics
     * status}}.
     *
     * @param charts the charts
     * @return JSON with one chart on each line, and a line feed at its end
     */
    public static String json(List<Chart> charts) {
        List<String> lines = charts.stream().map(ChartData::line).toList();
        return "{\"charts\": [\n" + String.join(",\n", lines) + "\n]}\n";
    }

    private static String line(Chart chart) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", chart.id());
        node.put("title", chart.title().text());
        node.put("description", chart.description().text());
        var values = node.putArray("values");
        chart.values().forEach(value -> add(values.addObject(), value));
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException cause) {
            throw new AssertionError("a tree of plain values can always be written", cause);
        }
    }

    private static void add(ObjectNode node, ChartValue value) {
        node.put("series", value.series().text());
        node.put("at", value.at().text());
        node.put("amount", new BigDecimal(PlainNumber.format(value.quantity().amount())));
        node.put("unit", value.quantity().unit().symbol());
        value.status().ifPresent(status -> node.put("status", status.id()));
    }
}
