package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Perspective;
import org.klimatgap.ghg.consumption.FairShare;
import org.klimatgap.ghg.contract.ConsumptionTerms;
import org.klimatgap.ghg.contract.StatedOverlap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;

/** Reads what an account of consumption is compared with: a fair share, and the territorial account it overlaps. */
final class ConsumptionReader {
    private static final String FAIR_SHARE = "fairShare";
    private static final String OVERLAP = "overlap";

    private final TextReader texts;
    private final AmountReader amounts;
    private final FindingCollector findings;

    ConsumptionReader(TextReader texts, FindingCollector findings) {
        this.texts = texts;
        this.amounts = new AmountReader(findings);
        this.findings = findings;
    }

    /** What nothing hinders. */
    ConsumptionTerms read(AccountTerms account) {
        List.of(FAIR_SHARE, OVERLAP).forEach(name -> checkPerspective(account, name));
        return new ConsumptionTerms(
                account.field().find(FAIR_SHARE).flatMap(this::fairShare),
                account.field().find(OVERLAP).flatMap(this::overlap));
    }

    private void checkPerspective(AccountTerms account, String name) {
        account.field()
                .find(name)
                .ifPresent(field -> account.emissions()
                        .filter(emissions -> emissions.basis().perspective() != Perspective.CONSUMPTION_BASED)
                        .ifPresent(emissions -> findings.add(field.finding(ContractFileFinding.NOT_CONSUMPTION_BASED)
                                .with("field", name)
                                .with("basis", emissions.basis().description()))));
    }

    private Optional<FairShare> fairShare(Field field) {
        Optional<Traced<EmissionsPerCapita>> level = amounts.perPerson(field, "level", ContractText.FAIR_SHARE);
        level.filter(each -> each.value().isZero())
                .flatMap(each -> field.find("level"))
                .ifPresent(zero -> findings.add(zero.finding(ContractFileFinding.FAIR_SHARE_OF_ZERO)));
        return level.filter(each -> !each.value().isZero())
                .flatMap(each -> texts.find(field, "source").map(source -> new FairShare(each, source)));
    }

    private Optional<StatedOverlap> overlap(Field field) {
        return field.text("account")
                .flatMap(with -> amounts.mass(field, "amount", ContractText.OVERLAP)
                        .flatMap(amount ->
                                texts.find(field, "source").map(source -> new StatedOverlap(with, amount, source))));
    }
}
