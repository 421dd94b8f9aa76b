package org.klimatgap.report.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Perspective;
import org.klimatgap.ghg.consumption.FairShare;
import org.klimatgap.ghg.consumption.FinalUse;
import org.klimatgap.ghg.consumption.LocationSplit;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.Comparison;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;

/** What accounts of consumption count and what they share with others, as JSON; nothing for a contract without any. */
final class ConsumptionJson {
    private final Language language;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private ConsumptionJson(Language language) {
        this.language = language;
    }

    static ObjectNode of(ContractAssessment assessment, Language language) {
        ConsumptionJson json = new ConsumptionJson(language);
        assessment.accounts().stream()
                .filter(account -> account.current().basis().perspective() == Perspective.CONSUMPTION_BASED)
                .forEach(json::add);
        assessment.comparisons().forEach(json::add);
        return json.root;
    }

    private void add(AccountAssessment account) {
        Basis basis = account.current().basis();
        ObjectNode node = root.withArray("/consumption")
                .addObject()
                .put("account", account.account().id())
                .put("boundary", basis.boundary().id());
        Set<FinalUse> counted = FinalUse.in(basis.boundary());
        ArrayNode counts = node.putArray("counts");
        ArrayNode leavesOut = node.putArray("leavesOut");
        for (FinalUse use : FinalUse.values()) {
            (counted.contains(use) ? counts : leavesOut).add(use.id());
        }
        LocationSplit.of(account.account().account(), account.current().year())
                .ifPresent(split -> node.put("insideTonnes", JsonNumber.of(split.inside()))
                        .put("outsideTonnes", JsonNumber.of(split.outside())));
        account.account().consumption().fairShare().ifPresent(fair -> addFairShare(node, account, fair));
    }

    private void addFairShare(ObjectNode parent, AccountAssessment account, FairShare fair) {
        ObjectNode node = parent.putObject("fairShare")
                .put("perPersonKg", JsonNumber.of(fair.level()))
                .put("source", fair.source().in(language));
        account.current().perCapita().ifPresent(each -> node.put("gapKg", JsonNumber.of(fair.gap(each))));
    }

    private void add(Comparison comparison) {
        ObjectNode node = root.withArray("/sideBySide")
                .addObject()
                .put("territorial", comparison.territorial().id())
                .put("consumption", comparison.consumption().id())
                .put("year", comparison.values().territorial().year())
                .put(
                        "territorialTonnes",
                        JsonNumber.of(comparison.values().territorial().emissions()))
                .put(
                        "consumptionTonnes",
                        JsonNumber.of(comparison.values().consumption().emissions()));
        comparison.values().overlap().ifPresent(both -> node.put("overlapTonnes", JsonNumber.of(both)));
        comparison.source().ifPresent(source -> node.put("source", source.in(language)));
    }
}
