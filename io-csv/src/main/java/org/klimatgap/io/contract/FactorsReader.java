package org.klimatgap.io.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.FactorSet;
import org.klimatgap.ghg.activity.FuelProperties;
import org.klimatgap.ghg.activity.ReductionObligation;
import org.klimatgap.gwp.GwpSet;

/** Reads the factors of a group in their order of precedence, and what may stand in for them. */
final class FactorsReader {
    /** The name of the factors that the reduction obligation makes. */
    private static final String BLENDED = "reduction-obligation";

    private final ScopeFiles files;
    private final FindingCollector findings;

    FactorsReader(ScopeFiles files, FindingCollector findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The calculator, or empty after every hindrance was reported. */
    Optional<ActivityCalculator> read(Field scopes) {
        Optional<GwpSet> gwpSet = files.required(scopes.text("gwpSet")).map(GwpSet::of);
        List<String> regions =
                scopes.elements("regions").stream().map(Field::text).toList();
        Optional<FuelProperties> properties =
                files.find(scopes, "fuelProperties", (path, name) -> FuelProperties.read(path));
        List<Field> named = scopes.elements("factors");
        List<FactorSet> sets = sets(named);
        boolean known = sets.size() == named.size();
        return files.required(gwpSet.filter(set -> known)
                .map(set -> ActivityCalculator.of(set, regions, sets.toArray(FactorSet[]::new)))
                .map(calculator ->
                        properties.map(calculator::withFuelProperties).orElse(calculator))
                .map(calculator -> allowances(calculator, scopes)));
    }

    private static ActivityCalculator allowances(ActivityCalculator strict, Field scopes) {
        ActivityCalculator years = scopes.number("factorsOfYearsWithin")
                .map(strict::allowingOtherYears)
                .orElse(strict);
        return scopes.has("factorsOfOtherGwpSets") ? years.acceptingOtherGwpSets() : years;
    }

    private List<FactorSet> sets(List<Field> named) {
        List<FactorSet> sets = new ArrayList<>();
        for (Field field : named) {
            set(field).filter(set -> isNew(set, field, sets)).ifPresent(sets::add);
        }
        return sets;
    }

    private Optional<FactorSet> set(Field field) {
        if (field.text().equals(BLENDED)) {
            return Optional.of(ReductionObligation.blended());
        }
        return FactorSet.shipped().contains(field.text())
                ? Optional.of(FactorSet.of(field.text()))
                : files.each(field, (path, name) -> FactorSet.read(path));
    }

    private boolean isNew(FactorSet set, Field field, List<FactorSet> before) {
        boolean repeated = before.stream().anyMatch(each -> each.id().equals(set.id()));
        if (repeated) {
            findings.add(ScopesFileFinding.DUPLICATE_FACTOR_SET.at(field).with("name", set.id()));
        }
        return !repeated;
    }
}
