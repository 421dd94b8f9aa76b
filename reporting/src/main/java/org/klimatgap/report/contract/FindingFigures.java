package org.klimatgap.report.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Presentation;

/** The amounts of findings as the figures that they are, so that they lead to their derivations as those of sentences do. */
final class FindingFigures {
    /** How the identifiers of the figures begin that an argument may be. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "remaining", List.of("remaining.", "budget-remaining."),
            "share", List.of("remaining-share.", "budget-share."),
            "excess", List.of("above-cap."),
            "level", List.of("target.", "residual-cap."),
            "otherLevel", List.of("target.", "residual-cap."));

    private final ContractAssessment assessment;
    private final Presentation presentation;

    FindingFigures(ContractAssessment assessment, Presentation presentation) {
        this.assessment = assessment;
        this.presentation = presentation;
    }

    Message in(Message finding) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, in(name, value, finding)));
        return new Message(finding.key(), arguments);
    }

    private Object in(String name, Object value, Message finding) {
        if (value instanceof Message message) {
            return in(message);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> in(name, each, finding)).toList();
        }
        if (value instanceof Quantity quantity) {
            return figure(name, quantity).<Object>map(figure -> figure).orElse(quantity);
        }
        return value instanceof PublishedAmount published && name.equals("computed")
                ? computed(published, finding)
                : value;
    }

    private Optional<Figure> figure(String name, Quantity quantity) {
        return assessment.figures().stream()
                .filter(figure -> KINDS.getOrDefault(name, List.of()).stream().anyMatch(figure.id()::startsWith))
                .filter(figure -> figure.value().value().equals(quantity))
                .findFirst()
                .map(figure -> new Figure(figure.id(), quantity));
    }

    /** The computed figure beside a published one, with the published one's decimals. */
    private Object computed(PublishedAmount rounded, Message finding) {
        return finding.find("figure")
                .flatMap(id -> assessment.figure(id.toString()))
                .map(figure -> new Figure(figure.id(), figure.value().value()))
                .<Object>map(figure -> new Inline.Amount(figure, presentation.text(rounded)))
                .orElse(rounded);
    }
}
