package org.klimatgap.report.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.ScopeFigure;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.ghg.statement.TotalQuality;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PlainNumber;

/**
 * A statement by scopes as JSON, such as {@code {"basis":{…},"scopes":[…],"totals":[…],"categories":[…]}}.
 *
 * <p>Numbers have full precision and no exponent; what does not exist is null and never zero. Members:
 *
 * <ul>
 *   <li>{@code basis} {perspective, boundary, basket, gwpSet, vintage}; {@code years[]}
 *   <li>{@code scopes[]} {scope (1, 2, 3), category, method, year, tonnes, biogenicTonnes}: the group's part. Of scope 2,
 *       location-based and market-based rows are two answers to one question and must not be added
 *   <li>{@code totals[]} {total, year, tonnes, lowerBound, biogenicTonnes, kgPerResident, kgPerEmployee, qualityScore,
 *       qualityJudgedPercent}: the totals that have a value
 *   <li>{@code categories[]} {category, year, state}: what is said of each of the 23 categories
 * </ul>
 */
public final class StatementJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final GhgStatement statement;
    private final ObjectNode root = MAPPER.createObjectNode();

    private StatementJson(GhgStatement statement) {
        this.statement = statement;
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return JSON, with a line feed at its end
     */
    public static String of(GhgStatement statement) {
        return new StatementJson(statement).write();
    }

    private String write() {
        basis();
        ArrayNode scopes = root.putArray("scopes");
        statement.figures().forEach(figure -> scope(scopes.addObject(), figure));
        ArrayNode totals = root.putArray("totals");
        ArrayNode categories = root.putArray("categories");
        for (int year : statement.years()) {
            for (StatementTotal total : StatementTotal.values()) {
                statement.total(total, year).ifPresent(sum -> total(totals.addObject(), total, year));
            }
            statement
                    .completeness()
                    .states(year)
                    .forEach((category, state) -> categories
                            .addObject()
                            .put("category", category.id())
                            .put("year", year)
                            .put("state", state.id()));
        }
        return text();
    }

    private void basis() {
        root.putObject("basis")
                .put("perspective", statement.basis().perspective().id())
                .put("boundary", statement.basis().boundary().id())
                .put("basket", statement.basis().basket().id())
                .put("gwpSet", statement.basis().gwpSet())
                .put("vintage", statement.basis().vintage().label());
        ArrayNode years = root.putArray("years");
        statement.years().forEach(years::add);
    }

    private static void scope(ObjectNode node, ScopeFigure figure) {
        node.put("scope", figure.scope().number())
                .put("category", figure.category().id())
                .put("method", figure.method().id())
                .put("year", figure.year())
                .put("tonnes", orNull(Optional.of(figure.emissions())))
                .put("biogenicTonnes", orNull(figure.biogenic()));
    }

    private void total(ObjectNode node, StatementTotal total, int year) {
        Optional<TotalQuality> quality = statement.quality(total, year);
        node.put("total", total.id())
                .put("year", year)
                .put("tonnes", orNull(statement.total(total, year)))
                .put("lowerBound", statement.isLowerBound(total, year))
                .put("biogenicTonnes", orNull(statement.biogenic(total, year)))
                .put("kgPerResident", orNull(statement.perResident(total, year)))
                .put("kgPerEmployee", orNull(statement.perEmployee(total, year)))
                .put("qualityScore", orNull(quality.map(TotalQuality::score)))
                .put("qualityJudgedPercent", orNull(quality.map(TotalQuality::rated)));
    }

    private static @Nullable BigDecimal orNull(Optional<? extends Traced<?>> figure) {
        return figure.map(traced ->
                        new BigDecimal(PlainNumber.format(traced.value().amount())))
                .orElse(null);
    }

    private String text() {
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException cause) {
            throw new AssertionError("a tree of plain values can always be written", cause);
        }
    }
}
