package org.klimatgap.report.contract;

import java.util.stream.Collectors;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Derivation;
import org.klimatgap.report.Line;
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
    private final DerivationWriter derivations;
    private final StringBuilder lines = new StringBuilder();

    private Explanation(Language language) {
        this.presentation = Presentation.of(language);
        this.derivations = new DerivationWriter(language);
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
        explanation.add(explanation.derivations.of(figure.value()), "  ");
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
        explanation.add(explanation.derivations.of(amount), "");
        explanation.addFiles(amount.origin());
        return explanation.lines.toString();
    }

    private void add(Derivation amount, String indent) {
        line(indent, amount.amount());
        line(indent + "  ", amount.origin());
        amount.inputs().forEach(input -> add(input, indent + "    "));
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

    private void line(String indent, Line line) {
        lines.append(indent).append(line.text()).append('\n');
    }
}
