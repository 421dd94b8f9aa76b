package org.klimatgap.report.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.GroupPart;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.recalculation.RecalculationDecision;
import org.klimatgap.ghg.spend.ExcludedSpend;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Language;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.statement.StatementJson;

/** A group by scopes as JSON: the statement's own members, recalculations, what purchases leave out, the part of the area. */
final class ScopesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final GroupInventory group;
    private final Language language;
    private final ObjectNode root = MAPPER.createObjectNode();

    private ScopesJson(GroupInventory group, Language language) {
        this.group = group;
        this.language = language;
    }

    static ObjectNode of(ContractAssessment assessment, Language language) {
        return assessment
                .group()
                .map(part -> new ScopesJson(part.group(), language).write(part))
                .orElseGet(MAPPER::createObjectNode);
    }

    private ObjectNode write(GroupPart part) {
        ObjectNode statement = statement();
        root.set("scopes", statement.remove("scopes"));
        statement
                .put("baseYear", group.data().terms().baseYear().orElse(null))
                .put("total", group.data().terms().total().id());
        root.set("scopeStatement", statement);
        part.comparedYear()
                .ifPresent(year -> part.share(year)
                        .ifPresent(share -> statement
                                .putObject("territory")
                                .put("account", part.territory().orElseThrow().id())
                                .put("year", year)
                                .put("scope1Percent", JsonNumber.of(share))));
        ArrayNode recalculations = statement.putArray("recalculations");
        group.recalculations().forEach((total, each) -> recalculation(recalculations.addObject(), total, each));
        ArrayNode excluded = statement.putArray("excludedPurchases");
        group.data().purchases().forEach(purchases -> purchases.excluded().forEach(each -> add(excluded, each)));
        return root;
    }

    /** The statement's own JSON, number by number. */
    private ObjectNode statement() {
        try {
            return (ObjectNode) MAPPER.readTree(StatementJson.of(group.statement()));
        } catch (JsonProcessingException cause) {
            throw new AssertionError("what was written as JSON can be read", cause);
        }
    }

    private void recalculation(ObjectNode node, StatementTotal total, Recalculation recalculation) {
        node.put("total", total.id())
                .put("year", recalculation.original().year())
                .put("tonnes", JsonNumber.of(recalculation.original().emissions()))
                .put("recalculated", recalculation.isRecalculated())
                .put("restatedTonnes", JsonNumber.of(recalculation.restated().emissions()));
        ArrayNode decisions = node.putArray("decisions");
        recalculation.decisions().forEach(each -> decision(decisions.addObject(), each));
    }

    private void decision(ObjectNode node, RecalculationDecision decision) {
        node.put("year", decision.year())
                .put("signedPercent", JsonNumber.of(decision.signed()))
                .put("absolutePercent", JsonNumber.of(decision.absolute()))
                .put("recalculated", decision.recalculated())
                .put("text", Presentation.of(language).text(decision.sentence()));
        ArrayNode events = node.putArray("events");
        decision.events().forEach(event -> events.add(event.id()));
    }

    private static void add(ArrayNode array, ExcludedSpend excluded) {
        array.addObject()
                .put("unit", excluded.key().unit())
                .put("year", excluded.key().year())
                .put("account", excluded.key().account())
                .put("category", excluded.key().category())
                .put("amount", JsonNumber.of(excluded.booked()))
                .put("currency", excluded.key().currency())
                .put("countedIn", excluded.rule().countedIn().id())
                .put("reason", excluded.rule().reason());
    }
}
