package org.klimatgap.report.render;

import java.util.IdentityHashMap;
import java.util.Map;
import org.klimatgap.report.Derivation;

/**
 * The list of derivations at the end of a page, in which every computation is written once.
 *
 * <p>Figures rest on each other: written out in full for each of them, the derivations of a group with a thousand activities fill
 * tens of megabytes. A computation that is a figure's own stands with that figure, any other where it is first needed; elsewhere
 * it is a link.
 */
final class HtmlDerivations {
    private final Map<String, Derivation> figures;
    private final HtmlText text;
    private final Labels labels;
    private final IdentityHashMap<Derivation.Computation, String> targets = new IdentityHashMap<>();
    private final StringBuilder html = new StringBuilder();
    private int inner;

    HtmlDerivations(Map<String, Derivation> figures, HtmlText text, Labels labels) {
        this.figures = figures;
        this.text = text;
        this.labels = labels;
        figures.forEach((figure, derivation) -> targets.putIfAbsent(derivation.computation(), HtmlText.target(figure)));
    }

    String write() {
        line("<ul>");
        figures.forEach(this::figure);
        line("</ul>");
        return html.toString();
    }

    private void figure(String figure, Derivation derivation) {
        String target = HtmlText.target(figure);
        line("<li id=\"" + target + "\"><code>" + HtmlText.escape(figure) + "</code>");
        // Two figures may be the same computation; the first has it.
        if (derivation.inputs().isEmpty() || target.equals(targets.get(derivation.computation()))) {
            whole(derivation);
        } else {
            link(derivation);
        }
        line("</li>");
    }

    private void input(Derivation derivation) {
        if (derivation.inputs().isEmpty()) {
            line("<li>");
            whole(derivation);
        } else if (targets.containsKey(derivation.computation())) {
            line("<li>");
            link(derivation);
        } else {
            inner++;
            targets.put(derivation.computation(), "derivation-" + inner);
            line("<li id=\"derivation-" + inner + "\">");
            whole(derivation);
        }
        line("</li>");
    }

    private void whole(Derivation derivation) {
        line("<p><strong>" + text.of(derivation.amount()) + "</strong><br>" + text.of(derivation.origin()) + "</p>");
        if (!derivation.inputs().isEmpty()) {
            line("<ul>");
            derivation.inputs().forEach(this::input);
            line("</ul>");
        }
    }

    private void link(Derivation derivation) {
        String target = targets.get(derivation.computation());
        line("<p><strong>" + text.of(derivation.amount()) + "</strong> <a href=\"#" + target + "\">"
                + text.of(labels.of(RenderText.DERIVATION_LINK)) + "</a></p>");
    }

    private void line(String content) {
        html.append(content).append('\n');
    }
}
