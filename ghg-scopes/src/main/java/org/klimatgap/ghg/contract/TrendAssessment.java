package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.trend.GoalYear;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;

/**
 * The trend of an account or of the sectors that a goal is for, such as 'least-squares (free) of 2015–2023: 2462.7 t/yr'.
 *
 * @param plan which trend was asked for
 * @param trend the trend
 */
public record TrendAssessment(TrendPlan plan, Trend trend) implements Serializable {
    /** Before the identifier of an estimator where it names a gap: projections have identifiers of their own. */
    private static final String PREFIX = "trend-";

    static TrendAssessment of(TrendPlan plan, EmissionsAccount account) {
        TrendData data = new TrendData(
                account.total().years().stream().map(account::observation).toList());
        return new TrendAssessment(plan, Trend.of(data, plan.estimator(), plan.anchoring(), plan.from(), plan.to()));
    }

    /** {@return the yearly reduction of a line or the yearly rate of a constant rate, negative when emissions rise} */
    public Traced<? extends Quantity> change() {
        Optional<? extends Traced<? extends Quantity>> line = trend.reductionPerYear();
        return line.isPresent() ? line.get() : trend.rate().orElseThrow();
    }

    /**
     * Whether a gap is one to this kind of projection.
     *
     * @param gap a gap
     * @return true for a trend's projected gap
     */
    public static boolean isOfTrend(Gap gap) {
        return gap.against().filter(by -> by.id().startsWith(PREFIX)).isPresent();
    }

    /** Where the trend leads, or empty for a goal whose year is not after the current one and the trend's. */
    Optional<TrendOutcome> outcome(GapAnalysis analysis) {
        ReductionTarget target = analysis.target();
        if (target.year() <= Math.max(analysis.current().year(), plan.to())) {
            return Optional.empty();
        }
        Gap gap = analysis.projected(Projection.stated(trend.milestone(target.year())));
        Message title = plan.estimator().title();
        Gap named = new Gap(
                gap.definition(),
                gap.basis(),
                gap.year(),
                gap.amount(),
                Optional.of(new Gap.Against(PREFIX + plan.estimator().id(), title)));
        Optional<GoalYear> predicted = plan.confidence()
                .flatMap(confidence -> trend.goalYear(target.emissions().value(), confidence));
        GoalYear reached =
                predicted.orElseGet(() -> trend.goalYear(target.emissions().value()));
        return Optional.of(new TrendOutcome(this, trend.at(target.year()), named, reached, predicted.isPresent()));
    }

    @Override
    public String toString() {
        return trend.toString();
    }
}
