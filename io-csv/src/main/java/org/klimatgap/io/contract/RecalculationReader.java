package org.klimatgap.io.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.group.RecalculationTerms;
import org.klimatgap.ghg.recalculation.CumulationRule;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.ghg.recalculation.RecalculationPolicy;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.io.recalculation.RecalculationCsv;
import org.klimatgap.quantity.Share;

/** Reads when and by what a group's base year is recalculated. */
final class RecalculationReader {
    private final ScopeFiles files;
    private final AmountReader amounts;
    private final FindingCollector findings;

    RecalculationReader(ScopeFiles files, AmountReader amounts, FindingCollector findings) {
        this.files = files;
        this.amounts = amounts;
        this.findings = findings;
    }

    /** The totals with their ledgers, as far as nothing hinders. */
    List<RecalculationTerms> read(Field scopes) {
        List<RecalculationTerms> read = new ArrayList<>();
        for (Field each : scopes.elements("recalculation")) {
            terms(each).filter(terms -> isNew(terms, each, read)).ifPresent(read::add);
        }
        if (scopes.has("recalculation") && !scopes.has("baseYear")) {
            scopes.find("recalculation").ifPresent(field -> findings.add(ScopesFileFinding.NO_BASE_YEAR.at(field)));
        }
        return read;
    }

    private boolean isNew(RecalculationTerms terms, Field field, List<RecalculationTerms> before) {
        boolean repeated = before.stream().anyMatch(each -> each.total() == terms.total());
        if (repeated) {
            findings.add(ScopesFileFinding.DUPLICATE_TOTAL
                    .at(field)
                    .with("total", terms.total().id()));
        }
        return !repeated;
    }

    private Optional<RecalculationTerms> terms(Field field) {
        Optional<StatementTotal> total = field.text("total").flatMap(StatementTotal::find);
        Optional<RecalculationLedger> ledger = files.find(field, "ledger", RecalculationCsv::read);
        Optional<CumulationRule> rule = field.text("changes").map(RecalculationReader::rule);
        Optional<Share> threshold = threshold(field);
        return files.required(total.flatMap(which -> ledger.flatMap(changes -> rule.flatMap(how ->
                threshold.map(share -> new RecalculationTerms(which, RecalculationPolicy.of(share, how), changes))))));
    }

    private Optional<Share> threshold(Field field) {
        Optional<Share> share =
                amounts.share(field, "threshold", ContractText.THRESHOLD).map(traced -> traced.value());
        share.filter(Share::isZero)
                .ifPresent(none -> findings.add(ScopesFileFinding.THRESHOLD_OF_ZERO.at(
                        field.find("threshold").orElse(field))));
        return share.filter(known -> !known.isZero());
    }

    private static CumulationRule rule(String id) {
        return Arrays.stream(CumulationRule.values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
