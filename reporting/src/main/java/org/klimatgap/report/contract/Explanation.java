package org.klimatgap.report.contract;

import java.util.stream.Collectors;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Presentation;

/**
 * The derivation of one figure as text, such as 'Nivågap: 35 327 ton = nuvarande utsläpp minus målnivån …', down to file
 * and line.
 *
 * <p>One amount a line at full precision, the inputs of a formula indented under it, and the files with their digests at
 * the end.
 */
public final class Explanation {
    private final Presentation presentation;
    private final StringBuilder lines = new StringBuilder();

    private Explanation(Language language) {
        this.presentation = Presentation.of(language).unrounded();
    }

    /**
     * Explains a figure.
     *
     * @param figure the figure
     * @param language the language
     * @return lines of text, the last one ended by a line feed
     */
    public static String of(ContractFigure figure, Language language) {
        Explanation explanation = new Explanation(language);
        explanation.lines.append(figure.id()).append('\n');
        explanation.add(figure.value(), "  ");
        explanation.addFiles(figure.value().origin());
        return explanation.lines.toString();
    }

    /**
     * Explains any amount.
     *
     * @param amount the amount
     * @param language the language
     * @return lines of text, the last one ended by a line feed
     */
    public static String of(Traced<?> amount, Language language) {
        Explanation explanation = new Explanation(language);
        explanation.add(amount, "");
        explanation.addFiles(amount.origin());
        return explanation.lines.toString();
    }

    private void add(Traced<?> amount, String indent) {
        line(indent, ExplanationText.AMOUNT.with("name", amount.name()).with("amount", amount.value()));
        line(indent + "  ", origin(amount.origin()));
        amount.origin().inputs().forEach(input -> add(input, indent + "    "));
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

    private void addFiles(Origin origin) {
        String files = origin.leaves().stream()
                .filter(Origin.Place.class::isInstance)
                .map(leaf -> ((Origin.Place) leaf).file())
                .distinct()
                .map(this::file)
                .collect(Collectors.joining());
        lines.append(files);
    }

    private String file(SourceFile file) {
        Message text = ExplanationText.FILE.with("name", file.name()).with("sha256", file.sha256());
        return presentation.text(text) + "\n";
    }

    private void line(String indent, Message message) {
        lines.append(indent).append(presentation.text(message)).append('\n');
    }
}
