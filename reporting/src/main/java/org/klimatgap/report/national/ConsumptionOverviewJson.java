package org.klimatgap.report.national;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRow;
import org.klimatgap.ghg.consumption.FinalUse;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.quantity.Quantity;

/**
 * The comparison of consumption as JSON, such as {@code {"boundary":"households","year":2023,"rows":[…]}}.
 *
 * <p>Numbers have full precision and no exponent. Members:
 *
 * <ul>
 *   <li>{@code boundary}, {@code year}, {@code vintage}; {@code request} {goalKg, goalYear}
 *   <li>{@code rows[]} {code, name, rank, and where known households, public, investment, counted, gap in kg per person;
 *       gapPercent, requiredRatePercent}
 *   <li>{@code findings[]} {code, severity, text}; {@code sources[]} {file, sha256}
 * </ul>
 */
public final class ConsumptionOverviewJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ConsumptionOverviewJson() {}

    /**
     * Writes the comparison.
     *
     * @param overview the comparison
     * @param findings everything noticed in the data
     * @param language the language of the findings
     * @return JSON with one row a line
     */
    public static String of(ConsumptionOverview overview, List<Finding> findings, Language language) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("boundary", overview.boundary().id())
                .put("year", overview.households().year())
                .put("vintage", overview.households().vintage().label());
        root.putObject("request")
                .put("goalKg", number(overview.request().goal()))
                .put("goalYear", overview.request().goalYear());
        ArrayNode rows = root.putArray("rows");
        overview.rows().forEach(row -> rows.add(row(row)));
        ArrayNode noticed = root.putArray("findings");
        findings.forEach(finding -> noticed.addObject()
                .put("code", finding.code().key())
                .put("severity", finding.severity().id())
                .put("text", finding.text(language)));
        ArrayNode sources = root.putArray("sources");
        overview.sources()
                .forEach(file -> sources.addObject().put("file", file.name()).put("sha256", file.sha256()));
        return OneElementPerLine.write(MAPPER, root);
    }

    private static ObjectNode row(ConsumptionRow row) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("code", row.area().code())
                .put("name", row.area().name());
        row.rank().ifPresent(rank -> node.put("rank", rank));
        for (FinalUse use : FinalUse.values()) {
            put(node, use.id(), row.find(use));
        }
        put(node, "counted", row.counted());
        put(node, "gap", row.gap());
        put(node, "gapPercent", row.gapShare());
        put(node, "requiredRatePercent", row.requiredRate());
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<? extends Traced<? extends Quantity>> figure) {
        figure.ifPresent(value -> node.put(name, number(value)));
    }

    private static BigDecimal number(Traced<? extends Quantity> figure) {
        return new BigDecimal(PlainNumber.format(figure.value().amount()));
    }
}
