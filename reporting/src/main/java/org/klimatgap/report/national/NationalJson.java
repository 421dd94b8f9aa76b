package org.klimatgap.report.national;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.klimatgap.decomposition.Contribution;
import org.klimatgap.decomposition.EmissionsChange;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.report.Presentation;

/**
 * The comparison of all municipalities as JSON, such as {@code {"basis":{…},"request":{…},"rows":[…]}}.
 *
 * <p>Numbers have full precision and no exponent. Members:
 *
 * <ul>
 *   <li>{@code basis} {perspective, boundary, basket, gwpSet, vintage}; {@code sectors[]}: the sectors of every total
 *   <li>{@code request} {referenceYear, reductionPercent, goalYear, currentYear, ranking}
 *   <li>{@code rows[]} {code, name, level (nation, county, municipality), rank, baselineStatus, findings, and where known
 *       baseline, current, target, gap.level, gap.on-track.linear, gap.projected.compound-rate in tonnes; change,
 *       required-rate, historical-rate in percent; gap.rate in percentage points; per-capita in kg; with a trend
 *       gap.projected.trend, goalYearOnTrend; with a budget budget.share, budget.remaining, required-rate.budget,
 *       budgetStatus, budgetExhausted (at constant emissions); contributions {each main sector's part of the change since the
 *       reference year, in percentage points}, where the area has all sectors in both years}
 *   <li>{@code findings[]} {code, severity, file, line, text}; {@code sources[]} {file, sha256}
 * </ul>
 */
public final class NationalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final NationalOverview overview;
    private final Presentation presentation;
    private final ObjectNode root = MAPPER.createObjectNode();

    private NationalJson(NationalOverview overview, Language language) {
        this.overview = overview;
        this.presentation = Presentation.of(language);
    }

    /**
     * Writes the comparison.
     *
     * @param overview the comparison
     * @param findings everything noticed in the data, those of the comparison among them
     * @param language the language of the findings
     * @return JSON with one row of the comparison on each line, and a line feed at its end
     */
    public static String of(NationalOverview overview, List<Finding> findings, Language language) {
        return new NationalJson(overview, language).write(findings);
    }

    private String write(List<Finding> findings) {
        basis();
        request();
        ArrayNode rows = root.putArray("rows");
        overview.rows().forEach(row -> rows.add(row(row)));
        ArrayNode noticed = root.putArray("findings");
        findings.forEach(finding -> noticed.add(finding(finding)));
        ArrayNode sources = root.putArray("sources");
        overview.sources()
                .forEach(file -> sources.addObject().put("file", file.name()).put("sha256", file.sha256()));
        return OneElementPerLine.write(MAPPER, root);
    }

    private void basis() {
        root.putObject("basis")
                .put("perspective", overview.basis().perspective().id())
                .put("boundary", overview.basis().boundary().id())
                .put("basket", overview.basis().basket().id())
                .put("gwpSet", overview.basis().gwpSet())
                .put("vintage", overview.basis().vintage().label());
        ArrayNode sectors = root.putArray("sectors");
        overview.rule().sectors().forEach(code -> sectors.add(code.toString()));
    }

    private void request() {
        ObjectNode request = root.putObject("request")
                .put("referenceYear", overview.request().referenceYear())
                .put("reductionPercent", number(overview.request().reduction().percent()))
                .put("goalYear", overview.request().goalYear())
                .put("currentYear", overview.currentYear())
                .put("ranking", overview.request().ranking().id());
        overview.request()
                .trend()
                .ifPresent(choice -> request.put("trend", choice.estimator().id())
                        .put("anchoring", choice.anchoring().id())
                        .put("trendFrom", choice.fromYear()));
        overview.request()
                .budget()
                .ifPresent(choice -> request.put(
                                "convention", choice.convention().id())
                        .put("budgetTonnes", number(choice.national().value().tonnes()))
                        .put("budgetFrom", choice.firstYear())
                        .put("budgetKey", choice.keyFrom() + "-" + choice.keyTo()));
    }

    private ObjectNode row(OverviewRow row) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("code", row.area().code())
                .put("name", row.area().name())
                .put("level", level(row.area()));
        row.rank().ifPresent(rank -> node.put("rank", rank));
        row.baseline()
                .ifPresent(base -> node.put("baselineStatus", base.status().id()));
        for (OverviewColumn column : OverviewColumn.values()) {
            column.of(row)
                    .ifPresent(figure ->
                            node.put(column.id(), number(figure.value().amount())));
        }
        OverviewYears.of(row, OverviewColumn.TREND_GAP).ifPresent(year -> node.put("goalYearOnTrend", year));
        row.budget()
                .ifPresent(outlook ->
                        node.put("budgetStatus", outlook.required().status().id()));
        OverviewYears.of(row, OverviewColumn.BUDGET_RATE).ifPresent(year -> node.put("budgetExhausted", year));
        row.bySector().ifPresent(change -> addContributions(node.putObject("contributions"), change));
        return node.put("findings", row.findings().size());
    }

    private static void addContributions(ObjectNode node, EmissionsChange change) {
        for (Contribution each : change.contributions()) {
            each.points()
                    .ifPresent(points -> node.put(
                            each.sector().toString(), number(points.value().amount())));
        }
    }

    private static String level(Area area) {
        if (area.isMunicipality()) {
            return "municipality";
        }
        return area.isCounty() ? "county" : "nation";
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("code", finding.code().key())
                .put("severity", finding.severity().id());
        finding.location().ifPresent(where -> {
            node.put("file", where.file());
            if (where.line() > 0) {
                node.put("line", where.line());
            }
        });
        return node.put("text", presentation.text(finding.message()));
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(PlainNumber.format(value));
    }
}
