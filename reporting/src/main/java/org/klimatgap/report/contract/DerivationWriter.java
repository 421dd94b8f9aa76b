package org.klimatgap.report.contract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Derivation;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;

/**
 * Writes where amounts come from, in words and with every digit.
 *
 * <p>A computation is written once, however many amounts rest on it, and two that say the same of the same inputs become one: the
 * work grows with the number of computations, not with that of the paths through them.
 */
final class DerivationWriter {
    private final Presentation presentation;
    private final IdentityHashMap<Origin, Derivation.Computation> written = new IdentityHashMap<>();
    private final Map<Content, Derivation.Computation> distinct = new HashMap<>();

    DerivationWriter(Language language) {
        this.presentation = Presentation.of(language).unrounded();
    }

    Derivation of(Traced<?> amount) {
        Line line = presentation.line(
                ExplanationText.AMOUNT.with("name", amount.name()).with("amount", amount.value()));
        return new Derivation(line, computation(amount.origin()));
    }

    private Derivation.Computation computation(Origin origin) {
        Derivation.Computation known = written.get(origin);
        if (known != null) {
            return known;
        }
        Content content = new Content(
                presentation.line(origin(origin)),
                origin.inputs().stream().map(this::of).toList());
        Derivation.Computation computation = distinct.computeIfAbsent(content, Content::computation);
        written.put(origin, computation);
        return computation;
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
        if (origin instanceof Origin.Named named) {
            return ExplanationText.GIVEN.with("what", named.name());
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

    /** What a computation says; its inputs are compared by their names, amounts and computations, not by whole trees. */
    private record Content(Line origin, List<Derivation> inputs) {
        Derivation.Computation computation() {
            return new Derivation.Computation(origin, inputs);
        }
    }
}
