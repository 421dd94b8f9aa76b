package org.klimatgap.ghg.national;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.filling.OverlapMethod;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

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
        Ranking ranking) {
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
                Ranking.HISTORICAL_RATE);
    }

    /**
     * The same seen from another year than the latest.
     *
     * @param year the year that is now
     * @return the changed request
     */
    public OverviewRequest inYear(int year) {
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                OptionalInt.of(year),
                without,
                previous,
                overlapMethod,
                populations,
                ranking);
    }

    /**
     * The same without some main sectors.
     *
     * @param sectors the main sectors to leave out of every total
     * @return the changed request
     */
    public OverviewRequest without(List<SectorCode> sectors) {
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                currentYear,
                sectors,
                previous,
                overlapMethod,
                populations,
                ranking);
    }

    /**
     * The same with an older release, from which a reference year that the file lacks is spliced.
     *
     * @param older the older release
     * @return the changed request
     */
    public OverviewRequest withPrevious(NationalEmissions older) {
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                currentYear,
                without,
                Optional.of(older),
                overlapMethod,
                populations,
                ranking);
    }

    /**
     * The same with residents.
     *
     * @param residents the residents by municipality and year
     * @return the changed request
     */
    public OverviewRequest withPopulations(Populations residents) {
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                currentYear,
                without,
                previous,
                overlapMethod,
                Optional.of(residents),
                ranking);
    }

    /**
     * The same with another ranking.
     *
     * @param newRanking by what municipalities are ranked
     * @return the changed request
     */
    public OverviewRequest rankedBy(Ranking newRanking) {
        return new OverviewRequest(
                referenceYear,
                reduction,
                goalYear,
                currentYear,
                without,
                previous,
                overlapMethod,
                populations,
                newRanking);
    }

    /**
     * The same with another way of splicing.
     *
     * @param method how the relation of the two releases is averaged
     * @return the changed request
     */
    public OverviewRequest splicedBy(OverlapMethod method) {
        return new OverviewRequest(
                referenceYear, reduction, goalYear, currentYear, without, previous, method, populations, ranking);
    }
}
