package org.klimatgap.decomposition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.sector.SectorCode;

/** Factors that are made of others. */
final class MadeFactors {
    /** The one sector of a scheme without sectors. */
    static final SectorCode TOTAL = SectorCode.of("TOTAL", "total");

    private MadeFactors() {}

    /** The whole activity, each sector's share of it, and emissions for each unit. */
    static List<Factor> activityStructureIntensity(EmissionsChange change, Factor activity) {
        FactorLevels whole = new FactorLevels(
                sum(change, activity, FactorLevels::before), sum(change, activity, FactorLevels::after));
        return List.of(
                made(change, activity, DecompositionText.ACTIVITY, activity.unit(), each -> whole),
                made(change, activity, DecompositionText.STRUCTURE, "1", each -> share(activity, each, whole)),
                made(change, activity, DecompositionText.INTENSITY, "t/" + activity.unit(), each -> {
                    FactorLevels units = activity.get(each.sector());
                    return Decomposition.perUnit(each, units.before(), units.after());
                }));
    }

    private static Factor made(
            EmissionsChange change,
            Factor activity,
            DecompositionText name,
            String unit,
            Function<SectorLevels, FactorLevels> levels) {
        Map<SectorCode, FactorLevels> bySector = new TreeMap<>();
        change.sectors().forEach(each -> bySector.put(each.sector(), levels.apply(each)));
        return new Factor(name.of().with("activity", activity.name()), unit, bySector, activity.sources());
    }

    private static FactorLevels share(Factor activity, SectorLevels sector, FactorLevels whole) {
        FactorLevels units = activity.get(sector.sector());
        return new FactorLevels(units.before() / whole.before(), units.after() / whole.after());
    }

    private static double sum(EmissionsChange change, Factor activity, ToDoubleFunction<FactorLevels> side) {
        Sum sum = Sum.create();
        change.sectors().forEach(each -> sum.add(side.applyAsDouble(activity.get(each.sector()))));
        if (sum.getAsDouble() == 0) {
            throw new IllegalArgumentException(
                    "activity '" + activity.name() + "' must be above zero in both years, was 0 in all sectors of one");
        }
        return sum.getAsDouble();
    }
}
