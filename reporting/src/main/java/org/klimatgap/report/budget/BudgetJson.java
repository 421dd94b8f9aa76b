package org.klimatgap.report.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.DelayedStart;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.pathway.Projection;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.quantity.Quantity;

/**
 * A level of emissions against a carbon budget as JSON, such as {@code {"budgetTonnes":737173,"conventions":[…]}}.
 *
 * <p>Numbers have full precision and no exponent; what does not exist is null and never zero. Members:
 *
 * <ul>
 *   <li>{@code budgetTonnes}, {@code startTonnes}, {@code firstYear}
 *   <li>{@code until}: the last budget year, null for a budget that lasts for ever; {@code pathUntil}: the last year of
 *       every path, which is {@code until} or else a year that is shown
 *   <li>{@code conventions[]} {name, status (required, not-needed, spent, out-of-reach), ratePercent, path[] {year,
 *       tonnes}, pathTotal, total}: {@code total} is the sum to {@code until}, or without an end where that is null, and
 *       {@code pathTotal} the sum of the years in {@code path}
 *   <li>{@code constant} {status (exhausted, lasts), exhaustedYear, fraction of that year from 0 to 1, countedUntil}
 *   <li>{@code delay[]} {convention, from, leftTonnes, status, ratePercent}: each convention up to its first year without a
 *       rate; empty where it is not asked for
 * </ul>
 */
public final class BudgetJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultIndenter LINE = new DefaultIndenter("  ", "\n");

    private final BudgetQuestion question;
    private final ObjectNode root = MAPPER.createObjectNode();

    private BudgetJson(BudgetQuestion question) {
        this.question = question;
    }

    /**
     * Writes the answer.
     *
     * @param question what is asked
     * @return indented JSON, with a line feed at its end
     */
    public static String of(BudgetQuestion question) {
        return new BudgetJson(question).write();
    }

    private String write() {
        root.put("budgetTonnes", number(question.plan().budget().amount().value()))
                .put("startTonnes", number(question.plan().start().value()))
                .put("firstYear", question.firstYear())
                .put("until", orNull(question.until()))
                .put("pathUntil", question.shownUntil());
        ArrayNode conventions = root.putArray("conventions");
        question.conventions().forEach(convention -> convention(conventions.addObject(), convention));
        constant(root.putObject("constant"));
        ArrayNode delay = root.putArray("delay");
        question.conventions()
                .forEach(convention -> question.delays(convention).forEach(start -> delay(delay.addObject(), start)));
        return text();
    }

    private void convention(ObjectNode node, BudgetConvention convention) {
        RequiredRate required = question.required(convention);
        Map<Integer, Traced<Emissions>> path = required.path(question.shownUntil());
        node.put("name", convention.id()).put("status", required.status().id()).put("ratePercent", rate(required));
        ArrayNode years = node.putArray("path");
        path.forEach((year, tonnes) -> years.addObject().put("year", year).put("tonnes", number(tonnes.value())));
        node.put("pathTotal", required.isReachable() ? number(BudgetTables.sum(path)) : null)
                .put("total", orNull(required.total()));
    }

    private void constant(ObjectNode node) {
        Optional<Exhaustion> end = question.plan().exhaustedAtConstant();
        node.put("status", end.isPresent() ? "exhausted" : "lasts")
                .put("exhaustedYear", end.map(Exhaustion::year).orElse(null))
                .put(
                        "fraction",
                        end.map(each -> number(each.fraction().value().fraction()))
                                .orElse(null))
                .put("countedUntil", Projection.HORIZON);
    }

    private static void delay(ObjectNode node, DelayedStart start) {
        RequiredRate required = start.required();
        node.put("convention", required.convention().id())
                .put("from", start.year())
                .put("leftTonnes", number(start.left().amount().value()))
                .put("status", required.status().id())
                .put("ratePercent", rate(required));
    }

    private static @Nullable BigDecimal rate(RequiredRate required) {
        return orNull(required.rate());
    }

    private static @Nullable BigDecimal orNull(Optional<? extends Traced<?>> amount) {
        return amount.map(traced -> number(traced.value())).orElse(null);
    }

    private static @Nullable Integer orNull(OptionalInt year) {
        return year.isPresent() ? Integer.valueOf(year.getAsInt()) : null;
    }

    private static BigDecimal number(Quantity quantity) {
        return number(quantity.amount());
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(PlainNumber.format(value));
    }

    private String text() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(LINE)
                .withArrayIndenter(LINE);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException cause) {
            throw new AssertionError("a tree of plain values can always be written", cause);
        }
    }
}
