package org.klimatgap.ghg.national;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.pathway.Gap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/** By what municipalities are ranked, such as 'historical-rate'; the first is the one that is best off. */
public enum Ranking implements MessageKey {
    /** The yearly reduction since the reference year, the largest first. */
    HISTORICAL_RATE("historical-rate", row -> row.historicalRate().map(Ranking::negated)),
    /** The yearly reduction that the goal takes from now on, the smallest first. */
    REQUIRED_RATE("required-rate", row -> row.requiredRate().map(Ranking::amount)),
    /** Required minus historical rate, the smallest first. */
    RATE_GAP("rate-gap", row -> row.rateGap().map(Gap::amount).map(Ranking::amount)),
    /** Emissions per person, the smallest first. */
    PER_CAPITA("per-capita", row -> row.perCapita().map(Ranking::amount)),
    /** The gap to the goal's level in tonnes, the smallest first. */
    LEVEL_GAP("level-gap", row -> row.levelGap().map(Gap::amount).map(Ranking::amount));

    private final String id;
    private final Function<OverviewRow, Optional<Double>> measure;

    Ranking(String id, Function<OverviewRow, Optional<Double>> measure) {
        this.id = id;
        this.measure = measure;
    }

    private static double amount(Traced<? extends Quantity> traced) {
        return traced.value().amount();
    }

    private static double negated(Traced<? extends Quantity> traced) {
        return 0.0 - traced.value().amount();
    }

    /** What rows are sorted by, the smallest first; empty when a row lacks it. */
    Optional<Double> measure(OverviewRow row) {
        return measure.apply(row);
    }

    /** {@return the identifier on the command line, for instance {@code historical-rate}} */
    public String id() {
        return id;
    }

    /**
     * Finds a ranking by its identifier.
     *
     * @param id for instance {@code per-capita}
     * @return the ranking
     * @throws IllegalArgumentException if there is none
     */
    public static Ranking of(String id) {
        return Arrays.stream(values())
                .filter(ranking -> ranking.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown ranking '" + id + "', must be one of " + Arrays.toString(values())));
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return "ranking." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
