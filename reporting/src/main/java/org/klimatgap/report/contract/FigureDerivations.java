package org.klimatgap.report.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.report.Derivation;
import org.klimatgap.report.Derivations;

/** Where every figure of a contract comes from, by its identifier. */
final class FigureDerivations implements Derivations {
    private static final long serialVersionUID = 1L;

    private final ContractAssessment assessment;
    private final Language language;
    private final Set<String> figures;

    FigureDerivations(ContractAssessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        Set<String> ids = new LinkedHashSet<>();
        assessment.figures().forEach(figure -> ids.add(figure.id()));
        this.figures = Collections.unmodifiableSet(ids);
    }

    @Override
    public Set<String> figures() {
        return figures;
    }

    @Override
    public Map<String, Derivation> all() {
        DerivationWriter writer = new DerivationWriter(language);
        Map<String, Derivation> all = new LinkedHashMap<>();
        assessment.figures().forEach(figure -> all.put(figure.id(), writer.of(figure.value())));
        return Collections.unmodifiableMap(all);
    }
}
