package org.klimatgap.report.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Derivation;
import org.klimatgap.report.Presentation;

/** Where amounts come from, in words and with every digit. */
final class Derivations {
    private final Presentation presentation;

    Derivations(Language language) {
        this.presentation = Presentation.of(language).unrounded();
    }

    /** Those of every figure of a contract, by their identifiers. */
    static Map<String, Derivation> of(ContractAssessment assessment, Language language) {
        Derivations derivations = new Derivations(language);
        Map<String, Derivation> all = new LinkedHashMap<>();
        for (ContractFigure figure : assessment.figures()) {
            all.put(figure.id(), derivations.of(figure.value()));
        }
        return all;
    }

    Derivation of(Traced<?> amount) {
        return new Derivation(
                presentation.line(
                        ExplanationText.AMOUNT.with("name", amount.name()).with("amount", amount.value())),
                presentation.line(origin(amount.origin())),
                amount.origin().inputs().stream().map(this::of).toList());
    }

    private static Message origin(Origin origin) {
        if (origin instanceof Origin.Place place) {
            return place.note().isEmpty()
                    ? ExplanationText.PLACE.with("place", place.toString())
                    : ExplanationText.PLACE_NOTE.with("place", place.toString()).with("note", place.note());
        }
        if (origin instanceof Origin.Assumption assumption) {
            return ExplanationText.ASSUMPTION.with("rationale", assumption.rationale());
        }
        if (origin instanceof Origin.Given given) {
            return ExplanationText.GIVEN.with("what", given.what());
        }
        if (origin instanceof Origin.Derivation derivation) {
            return ExplanationText.DERIVATION
                    .with("operation", derivation.operation())
                    .with("formula", derivation.formula())
                    .with("standard", derivation.standard());
        }
        throw new AssertionError(origin);
    }
}
