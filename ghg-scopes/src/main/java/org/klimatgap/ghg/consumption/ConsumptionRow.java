package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.ghg.Area;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.pathway.PathwayOperation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * An area in the comparison of consumption, such as '0764 Alvesta: 5066.5 kg/person, 1066.5 kg/person above the goal'.
 *
 * @param area the area
 * @param uses emissions per person by use, as far as they are known
 * @param counted emissions per person of all uses that are asked for; empty where one of them is unknown
 * @param request the goal
 * @param year the year of the consumption
 * @param rank its place among the municipalities, 1 having the least per person; empty for larger areas
 */
public record ConsumptionRow(
        Area area,
        Map<FinalUse, Traced<EmissionsPerCapita>> uses,
        Optional<Traced<EmissionsPerCapita>> counted,
        ConsumptionRequest request,
        int year,
        OptionalInt rank)
        implements Serializable {
    /** Copies the uses, keeping their order. */
    public ConsumptionRow {
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    ConsumptionRow withRank(int newRank) {
        return new ConsumptionRow(area, uses, counted, request, year, OptionalInt.of(newRank));
    }

    /**
     * The emissions per person of one use.
     *
     * @param use the use
     * @return the emissions, or empty where they are unknown or not asked for
     */
    public Optional<Traced<EmissionsPerCapita>> find(FinalUse use) {
        return Optional.ofNullable(uses.get(use));
    }

    /** {@return emissions per person minus the goal, negative below it: {@code G = e − T}} */
    public Optional<Traced<EmissionsPerCapita>> gap() {
        return counted.map(now -> PathwayOperation.LEVEL_GAP.derive(
                GapDefinition.LEVEL.title(), now.value().minus(request.goal().value()), now, request.goal()));
    }

    /** {@return the gap as a share of emissions per person, where there are any} */
    public Optional<Traced<Share>> gapShare() {
        return counted.filter(now -> !now.value().isZero())
                .flatMap(now -> gap().map(gap -> PathwayOperation.GAP_SHARE.derive(
                        Message.of(ConsumptionText.GAP_SHARE).with("year", year),
                        gap.value().shareOf(now.value()),
                        gap,
                        now)));
    }

    /** {@return whether emissions per person are at or below the goal; false where they are unknown} */
    public boolean isReached() {
        return gap().filter(gap -> gap.value().amount() <= 0).isPresent();
    }

    /** {@return the yearly reduction that leads to the goal; none where it is reached or its year is not ahead} */
    public Optional<Traced<Rate>> requiredRate() {
        int years = request.goalYear() - year;
        return counted.filter(now -> years > 0 && !isReached())
                .map(now -> PathwayOperation.REQUIRED_RATE.derive(
                        Message.of(ConsumptionText.REQUIRED_RATE).with("year", request.goalYear()),
                        Rate.between(now.value(), request.goal().value(), years),
                        now,
                        request.goal()));
    }

    @Override
    public String toString() {
        return area
                + counted.map(now -> ": " + now.value()).orElse(": unknown")
                + gap().map(gap -> ", gap " + gap.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
