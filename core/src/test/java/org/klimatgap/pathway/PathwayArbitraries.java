package org.klimatgap.pathway;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.Basis;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** What properties of pathways are tried with: everything on one basis, from a kilogram to a billion tonnes. */
final class PathwayArbitraries {
    static final Basis BASIS = Bases.GHG;

    private PathwayArbitraries() {}

    /** Emissions above zero. */
    static Arbitrary<Double> positiveTonnes() {
        return Arbitraries.doubles().between(0.001, 1e9).ofScale(3);
    }

    /** A reference year, a later current year and a still later target year with their levels. */
    static Arbitrary<Situation> situations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2020).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 40),
                        positiveTonnes().withoutEdgeCases(),
                        positiveTonnes().withoutEdgeCases(),
                        Arbitraries.doubles().between(0, 100))
                .as(Situation::new);
    }

    /** Any kind of target that goes with a situation's baseline. */
    static Arbitrary<ReductionTarget> targets(Situation situation) {
        Baseline from = situation.baseline();
        int year = situation.targetYear();
        Share share = Share.ofPercent(situation.percent());
        return Arbitraries.of(
                ReductionTarget.reduction(from, share, year),
                ReductionTarget.ceiling(BASIS, Emissions.ofTonnes(situation.currentTonnes() / 3), year),
                ReductionTarget.perPerson(
                        BASIS, EmissionsPerCapita.ofTonnesPerPerson(4), Population.ofPersons(20_040), year),
                ReductionTarget.climateNeutrality(from, share, year),
                ReductionTarget.yearlyRate(from, Rate.ofPercentPerYear(situation.percent()), year));
    }

    /**
     * Three years and their levels.
     *
     * @param base the reference year
     * @param passed years from the reference year to the current one
     * @param left years from the current year to the target year
     * @param baseTonnes the level of the reference year
     * @param currentTonnes the level of the current year
     * @param percent a share
     */
    record Situation(int base, int passed, int left, double baseTonnes, double currentTonnes, double percent) {
        int currentYear() {
            return base + passed;
        }

        int targetYear() {
            return base + passed + left;
        }

        Baseline baseline() {
            return Baseline.of(BASIS, base, Emissions.ofTonnes(baseTonnes));
        }

        Observation current() {
            return Observation.of(BASIS, currentYear(), Emissions.ofTonnes(currentTonnes));
        }

        ReductionTarget reduction() {
            return ReductionTarget.reduction(baseline(), Share.ofPercent(percent), targetYear());
        }

        ReductionTarget ceiling(double tonnes) {
            return ReductionTarget.ceiling(BASIS, Emissions.ofTonnes(tonnes), targetYear());
        }

        /** The same with all levels multiplied. */
        Situation scaledBy(double factor) {
            return new Situation(base, passed, left, baseTonnes * factor, currentTonnes * factor, percent);
        }
    }
}
