package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;

/**
 * What must be said before a chosen factor is used.
 *
 * @param gwpSet the GWP set of the results
 * @param otherGwpSets whether CO2 equivalents of other GWP sets are taken as they are
 */
record FactorCheck(GwpSet gwpSet, boolean otherGwpSets) {
    private static final List<Confidence> WEAK = List.of(Confidence.ESTIMATE, Confidence.EXAMPLE, Confidence.LOW);

    /** Errors stand at the activity; what is true of the factor whoever uses it stands at the factor, and once. */
    List<Finding> findings(FactorQuery query, EmissionFactor factor) {
        List<Finding> findings = new ArrayList<>();
        factor.gases().forEach(gas -> gwp(query, factor, gas).ifPresent(findings::add));
        if (factor.stage().isDoubtfulIn(query.category())) {
            findings.add(at(ActivityFinding.DOUBTFUL_STAGE, factor)
                    .with("stage", factor.stage().title())
                    .with("category", query.category().toString()));
        }
        if (factor.inScopes().isEmpty()) {
            findings.add(at(ActivityFinding.BIOGENIC_CO2_ALONE, factor));
        }
        if (WEAK.contains(factor.confidence())) {
            findings.add(at(ActivityFinding.WEAK_FACTOR, factor)
                    .with("confidence", factor.confidence().title()));
        }
        return findings;
    }

    private Optional<Finding> gwp(FactorQuery query, EmissionFactor factor, GasFactor gas) {
        if (gas.isEquivalents()) {
            return gas.gwpSet()
                    .map(stated -> otherSet(query, factor, stated))
                    .orElseGet(() -> Optional.of(
                            at(ActivityFinding.GWP_SET_NOT_STATED, factor).with("gwpSet", gwpSet.id())));
        }
        return gas.needsGwp() && !gwpSet.gases().contains(gas.gas())
                ? Optional.of(missing(query, factor, gas.gas()))
                : Optional.empty();
    }

    private Optional<Finding> otherSet(FactorQuery query, EmissionFactor factor, String stated) {
        if (stated.equals(gwpSet.id())) {
            return Optional.empty();
        }
        Finding finding = otherGwpSets
                ? at(ActivityFinding.OTHER_GWP_SET_ACCEPTED, factor)
                : ActivityFinding.OTHER_GWP_SET.at(query.origin()).with("factor", factor.id());
        return Optional.of(finding.with("stated", stated).with("gwpSet", gwpSet.id()));
    }

    private Finding missing(FactorQuery query, EmissionFactor factor, Gas gas) {
        return ActivityFinding.GAS_MISSING_IN_SET
                .at(query.origin())
                .with("factor", factor.id())
                .with("gas", gas.code())
                .with("gwpSet", gwpSet.id());
    }

    private static Finding at(ActivityFinding code, EmissionFactor factor) {
        return code.at(factor.origin()).with("factor", factor.id());
    }

    /** A flight whose rule for high altitude needs its distance. */
    static List<Finding> distance(Activity activity, EmissionFactor factor) {
        return factor.gases().stream()
                .flatMap(gas -> gas.altitudeRule().stream())
                .filter(rule -> rule.needsDistance() && activity.distance().isEmpty())
                .map(rule -> ActivityFinding.DISTANCE_MISSING
                        .at(activity.amount().origin())
                        .with("factor", factor.id())
                        .with("rule", rule.id()))
                .toList();
    }
}
