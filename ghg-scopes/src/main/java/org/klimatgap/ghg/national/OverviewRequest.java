package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.klimatgap.filling.OverlapMethod;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.serial.RecordForm;

/**
 * What all municipalities are compared by, such as '−80 % from 2019 to 2030'.
 *
 * @param referenceYear the reference year
 * @param reduction the reduction until the goal year, 0–100 %
 * @param goalYear the goal year, after the reference year
 * @param currentYear the year that is now, or empty for the latest year of the file
 * @param without main sectors that are left out of every total
 * @param previous an older release, from which a reference year that the file lacks is spliced
 * @param overlapMethod how the relation of the two releases is averaged
 * @param populations residents, from which emissions per person follow
 * @param ranking by what municipalities are ranked
 * @param trend how trends are fitted, or empty for none
 * @param budget a carbon budget to share, or empty for none
 */
public record OverviewRequest(
        int referenceYear,
        Share reduction,
        int goalYear,
        OptionalInt currentYear,
        List<SectorCode> without,
        Optional<NationalEmissions> previous,
        OverlapMethod overlapMethod,
        Optional<Populations> populations,
        Ranking ranking,
        Optional<TrendChoice> trend,
        Optional<BudgetChoice> budget)
        implements Serializable {
    /**
     * Copies the sectors.
     *
     * @throws IllegalArgumentException if the reduction is not 0–100 %, or the goal year is not after the reference year
     */
    public OverviewRequest {
        without = List.copyOf(without);
        if (reduction.fraction() < 0 || reduction.fraction() > 1) {
            throw new IllegalArgumentException("the goal's reduction must be 0–100 %, was " + reduction);
        }
        if (goalYear <= referenceYear) {
            throw new IllegalArgumentException(
                    "the goal year must be after the reference year " + referenceYear + ", was " + goalYear);
        }
    }

    /**
     * A reduction by a percentage of a reference year.
     *
     * @param referenceYear the reference year
     * @param reduction the reduction until the goal year, 0–100 %
     * @param goalYear the goal year
     * @return the request: the latest year, all main sectors, ranked by the historical rate
     * @throws IllegalArgumentException if the reduction is not 0–100 %, or the goal year is not after the reference year
     */
    public static OverviewRequest of(int referenceYear, Share reduction, int goalYear) {
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                OverlapMethod.MEAN_OF_RATIOS,
                Optional.empty(),
                Ranking.HISTORICAL_RATE,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same seen from another year than the latest.
     *
     * @param year the year that is now
     * @return the changed request
     */
    public OverviewRequest inYear(int year) {
        return with(copy -> copy.year = OptionalInt.of(year));
    }

    /**
     * The same without some main sectors.
     *
     * @param sectors the main sectors to leave out of every total
     * @return the changed request
     */
    public OverviewRequest without(List<SectorCode> sectors) {
        return with(copy -> copy.leftOut = sectors);
    }

    /**
     * The same with an older release, from which a reference year that the file lacks is spliced.
     *
     * @param older the older release
     * @return the changed request
     */
    public OverviewRequest withPrevious(NationalEmissions older) {
        return with(copy -> copy.older = Optional.of(older));
    }

    /**
     * The same with another way of splicing.
     *
     * @param method how the relation of the two releases is averaged
     * @return the changed request
     */
    public OverviewRequest splicedBy(OverlapMethod method) {
        return with(copy -> copy.method = method);
    }

    /**
     * The same with residents.
     *
     * @param residents the residents by municipality and year
     * @return the changed request
     */
    public OverviewRequest withPopulations(Populations residents) {
        return with(copy -> copy.people = Optional.of(residents));
    }

    /**
     * The same with another ranking.
     *
     * @param newRanking by what municipalities are ranked
     * @return the changed request
     */
    public OverviewRequest rankedBy(Ranking newRanking) {
        return with(copy -> copy.order = newRanking);
    }

    /**
     * The same with a trend of each area.
     *
     * @param choice how it is fitted
     * @return the changed request
     */
    public OverviewRequest withTrend(TrendChoice choice) {
        return with(copy -> copy.fitted = Optional.of(choice));
    }

    /**
     * The same with a carbon budget that the municipalities share.
     *
     * @param choice the budget
     * @return the changed request
     */
    public OverviewRequest withBudget(BudgetChoice choice) {
        return with(copy -> copy.shared = Optional.of(choice));
    }

    private OverviewRequest with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                copy.year,
                copy.leftOut,
                copy.older,
                copy.method,
                copy.people,
                copy.order,
                copy.fitted,
                copy.shared);
    }

    /** What may change in a copy. */
    private static final class Copy {
        private OptionalInt year;
        private List<SectorCode> leftOut;
        private Optional<NationalEmissions> older;
        private OverlapMethod method;
        private Optional<Populations> people;
        private Ranking order;
        private Optional<TrendChoice> fitted;
        private Optional<BudgetChoice> shared;

        Copy(OverviewRequest request) {
            year = request.currentYear;
            leftOut = request.without;
            older = request.previous;
            method = request.overlapMethod;
            people = request.populations;
            order = request.ranking;
            fitted = request.trend;
            shared = request.budget;
        }
    }

    @Override
    public String toString() {
        return "-" + reduction + " from " + referenceYear + " to " + goalYear + ", ranked by " + ranking.id();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
