package org.klimatgap.pathway;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerYear;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * The gaps between current emissions and a target, such as 'level gap 35327 t, required 18.2 % a year'.
 *
 * <p>Definitions and formulas are those of {@link GapDefinition} and {@link PathwayOperation}; how ambiguous terms are
 * read stands in {@code docs/interpretation.md}. Results that a formula cannot give (a rate to zero, a change without a
 * reference year) are empty.
 *
 * @param baseline the reference year that change and progress are measured from, if there is one
 * @param current the current emissions, on the same basis
 * @param target the target, on the same basis
 */
public record GapAnalysis(Optional<Baseline> baseline, Observation current, ReductionTarget target)
        implements Serializable {
    /** Checks that all three are on one basis. */
    public GapAnalysis {
        current.basis().requireSame(target.basis(), "measure a gap between");
        baseline.ifPresent(from -> from.basis().requireSame(current.basis(), "measure a change between"));
    }

    /**
     * The gaps to a target, measured from its own reference year if it has one.
     *
     * @param current the current emissions
     * @param target the target, on the same basis
     * @return the analysis
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static GapAnalysis of(Observation current, ReductionTarget target) {
        return new GapAnalysis(target.baseline(), current, target);
    }

    /**
     * The gaps to a target that has no reference year of its own, such as a ceiling.
     *
     * @param baseline the reference year that change and progress are measured from
     * @param current the current emissions, on the same basis
     * @param target the target, on the same basis
     * @return the analysis
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static GapAnalysis of(Baseline baseline, Observation current, ReductionTarget target) {
        return new GapAnalysis(Optional.of(baseline), current, target);
    }

    /**
     * Current level against target level: {@code G = E_c − T}; per person for a ceiling per person whose population is
     * known.
     *
     * @return the level gap
     */
    public Gap level() {
        return perPersonLevel().orElseGet(this::levelInTonnes);
    }

    /** {@return the level gap in tonnes, whatever the goal is stated in} */
    public Gap levelInTonnes() {
        Emissions gap = current.emissions().value().minus(target.emissions().value());
        return gap(
                GapDefinition.LEVEL,
                PathwayOperation.LEVEL_GAP.derive(
                        GapDefinition.LEVEL.title(), gap, current.emissions(), target.emissions()));
    }

    private Optional<Gap> perPersonLevel() {
        return target.perPersonLevel()
                .flatMap(level -> current.perCapita()
                        .map(now -> gap(
                                GapDefinition.LEVEL,
                                PathwayOperation.LEVEL_GAP.derive(
                                        GapDefinition.LEVEL.title(), now.value().minus(level.value()), now, level))));
    }

    /** {@return the level gap as a share of current emissions, in the goal's own unit, if there are any} */
    public Optional<Traced<Share>> levelShare() {
        Traced<? extends Quantity> now = measuredNow();
        if (now.value().isZero()) {
            return Optional.empty();
        }
        Traced<?> gap = level().amount();
        Share share = Share.ofFraction(gap.value().amount() / now.value().amount());
        return Optional.of(
                PathwayOperation.GAP_SHARE.derive(PathwayText.GAP_SHARE.of(current.year()), share, gap, now));
    }

    /** Current emissions in the unit in which the goal is stated: per person where that is known, or else tonnes. */
    private Traced<? extends Quantity> measuredNow() {
        Optional<? extends Traced<? extends Quantity>> perPerson =
                current.perCapita().filter(each -> target.perPersonLevel().isPresent());
        return perPerson.isPresent() ? perPerson.get() : current.emissions();
    }

    /** The level that a constant rate has to reach, in the unit of {@link #measuredNow()}. */
    private Traced<? extends Quantity> measuredLevel() {
        Optional<? extends Traced<? extends Quantity>> perPerson =
                target.perPersonLevel().filter(level -> current.perCapita().isPresent());
        if (perPerson.isPresent()) {
            return perPerson.get();
        }
        return neutralityTarget().map(NeutralityTarget::residualCap).orElse(target.emissions());
    }

    /** {@return current level against net zero, {@code G = E_c − removals − offsets}; only for climate neutrality} */
    public Optional<Gap> neutrality() {
        return neutralityTarget().map(goal -> {
            Emissions gap = current.emissions()
                    .value()
                    .minus(goal.removals().value())
                    .minus(goal.offsets().value());
            return gap(
                    GapDefinition.NEUTRALITY,
                    PathwayOperation.NEUTRALITY_GAP.derive(
                            GapDefinition.NEUTRALITY.title(),
                            gap,
                            current.emissions(),
                            goal.removals(),
                            goal.offsets()));
        });
    }

    /** {@return current level against the residual cap, {@code G = max(0, E_c − cap)}; only for climate neutrality} */
    public Optional<Gap> residual() {
        return neutralityTarget().map(goal -> {
            Traced<Emissions> cap = goal.residualCap();
            double tonnes = Math.max(0, current.tonnes() - cap.value().tonnes());
            return gap(
                    GapDefinition.RESIDUAL,
                    PathwayOperation.RESIDUAL_GAP.derive(
                            GapDefinition.RESIDUAL.title(), Emissions.ofTonnes(tonnes), current.emissions(), cap));
        });
    }

    /**
     * A projection against the target in the target year: {@code G = P(t) − T}.
     *
     * @param projection on the same basis, covering the target year
     * @return the projected gap
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public Gap projected(Projection projection) {
        current.basis().requireSame(projection.basis(), "measure a gap between");
        Traced<Emissions> level = projection.at(target.year());
        Traced<Emissions> amount = PathwayOperation.PROJECTED_GAP.derive(
                GapDefinition.PROJECTED.title(),
                level.value().minus(target.emissions().value()),
                level,
                target.emissions());
        return new Gap(
                GapDefinition.PROJECTED,
                current.basis(),
                target.year(),
                amount,
                Optional.of(new Gap.Against(
                        projection.method().id(), projection.method().title())));
    }

    /**
     * Current level against a path in the current year: {@code G = E_c − path(c)}.
     *
     * @param path on the same basis
     * @return the on-track gap, or empty when the path does not cover the current year
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public Optional<Gap> onTrack(Trajectory path) {
        current.basis().requireSame(path.basis(), "measure a gap between");
        return path.find(current.year())
                .map(level -> new Gap(
                        GapDefinition.ON_TRACK,
                        current.basis(),
                        current.year(),
                        PathwayOperation.ON_TRACK_GAP.derive(
                                GapDefinition.ON_TRACK.title(),
                                current.emissions().value().minus(level.value()),
                                current.emissions(),
                                level),
                        Optional.of(
                                new Gap.Against(path.shape().id(), path.shape().title()))));
    }

    /** {@return required against historical yearly rate, {@code G = r_req − r_hist}, where both exist} */
    public Optional<Gap> rate() {
        return requiredRate()
                .flatMap(required -> historicalRate()
                        .map(achieved -> gap(
                                GapDefinition.RATE,
                                PathwayOperation.RATE_GAP.derive(
                                        GapDefinition.RATE.title(),
                                        required.value().minus(achieved.value()),
                                        required,
                                        achieved))));
    }

    /** {@return every gap that needs neither a path nor a projection} */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>(List.of(level()));
        neutrality().ifPresent(gaps::add);
        residual().ifPresent(gaps::add);
        rate().ifPresent(gaps::add);
        return List.copyOf(gaps);
    }

    /**
     * The relative change since the reference year: {@code (E_c − E_b) / E_b}, negative for a reduction; per person for a
     * goal that is measured from emissions per person.
     *
     * @return the change, or empty without an earlier reference year that had emissions
     */
    public Optional<Traced<Share>> change() {
        return earlierBaseline()
                .flatMap(from -> perPersonSpan())
                .filter(span -> span.fromAmount() > 0)
                .map(span -> PathwayOperation.CHANGE.derive(
                        PathwayText.CHANGE_SINCE.of(baseline.orElseThrow().year()),
                        Share.ofFraction((span.nowAmount() - span.fromAmount()) / span.fromAmount()),
                        span.now(),
                        span.from()))
                .or(() -> baseline.flatMap(current::changeSince));
    }

    /**
     * How much of the way is done: {@code (E_b − E_c) / (E_b − T)}, where the target is below the baseline; per person for
     * a goal that is measured from emissions per person.
     *
     * @return the share of the way
     */
    public Optional<Traced<Share>> progress() {
        return sinceBaseline()
                .filter(span -> span.fromAmount() > span.target().value().amount())
                .map(span -> PathwayOperation.PROGRESS.derive(
                        PathwayText.PROGRESS.of(),
                        Share.ofFraction((span.fromAmount() - span.nowAmount())
                                / (span.fromAmount() - span.target().value().amount())),
                        span.from(),
                        span.now(),
                        span.target()));
    }

    /**
     * Reference year, present and target in one unit.
     *
     * @param from the reference year
     * @param now the present
     * @param target the target level
     */
    private record Span(
            Traced<? extends Quantity> from, Traced<? extends Quantity> now, Traced<? extends Quantity> target) {
        double fromAmount() {
            return from.value().amount();
        }

        double nowAmount() {
            return now.value().amount();
        }
    }

    private Optional<Span> perPersonSpan() {
        return target.perPersonBaseline()
                .flatMap(from -> current.perCapita()
                        .flatMap(now -> target.perPersonLevel().map(level -> new Span(from, now, level))));
    }

    /** What change is measured between: per person where the goal is, or else tonnes. */
    private Optional<Span> sinceBaseline() {
        return earlierBaseline()
                .map(from -> perPersonSpan()
                        .orElseGet(() -> new Span(from.emissions(), current.emissions(), target.emissions())));
    }

    /**
     * The constant yearly reduction from now to the target year. For climate neutrality it leads to the residual cap: no
     * constant rate reaches zero, and what may remain is what removals have to balance. For a ceiling per person it is
     * that of emissions per person, where the population is known.
     *
     * @return the rate, negative where the level allows growth; empty when the target year has passed or a level is zero
     */
    public Optional<Traced<Rate>> requiredRate() {
        double now = measuredNow().value().amount();
        double level = measuredLevel().value().amount();
        if (yearsLeft() <= 0 || level <= 0 || now <= 0) {
            return Optional.empty();
        }
        return Optional.of(PathwayOperation.REQUIRED_RATE.derive(
                PathwayText.REQUIRED_RATE.of(target.year()),
                Rate.between(Emissions.ofTonnes(now), Emissions.ofTonnes(level), yearsLeft()),
                measuredNow(),
                measuredLevel()));
    }

    /** {@return whether {@link #requiredRate()} leads to the residual cap instead of the target level} */
    public boolean rateLeadsToResidualCap() {
        return neutralityTarget().isPresent();
    }

    /** {@return whether the level that {@link #requiredRate()} leads to is already reached} */
    public boolean isLevelReached() {
        return measuredNow().value().amount() <= measuredLevel().value().amount();
    }

    /** {@return the equal yearly steps from now to the target level, or empty when the target year has passed} */
    public Optional<Traced<EmissionsPerYear>> requiredPerYear() {
        return yearsLeft() <= 0
                ? Optional.empty()
                : Optional.of(PathwayOperation.REQUIRED_PER_YEAR.derive(
                        PathwayText.REQUIRED_PER_YEAR.of(target.year()),
                        EmissionsPerYear.ofTonnesPerYear((current.tonnes() - target.tonnes()) / yearsLeft()),
                        current.emissions(),
                        target.emissions()));
    }

    /** {@return the constant yearly reduction since the reference year, where both levels are above zero} */
    public Optional<Traced<Rate>> historicalRate() {
        return sinceBaseline()
                .filter(span -> span.fromAmount() > 0 && span.nowAmount() > 0)
                .map(span -> PathwayOperation.HISTORICAL_RATE.derive(
                        PathwayText.HISTORICAL_RATE.of(baseline.orElseThrow().year()),
                        Rate.between(
                                Emissions.ofTonnes(span.fromAmount()),
                                Emissions.ofTonnes(span.nowAmount()),
                                current.year() - baseline.orElseThrow().year()),
                        span.from(),
                        span.now()));
    }

    /** {@return the equal yearly steps since the reference year} */
    public Optional<Traced<EmissionsPerYear>> historicalPerYear() {
        return earlierBaseline()
                .map(from -> PathwayOperation.HISTORICAL_PER_YEAR.derive(
                        PathwayText.HISTORICAL_PER_YEAR.of(from.year()),
                        EmissionsPerYear.ofTonnesPerYear(
                                (from.tonnes() - current.tonnes()) / (current.year() - from.year())),
                        from.emissions(),
                        current.emissions()));
    }

    /** {@return the share of the time from reference to target year that has passed, where the target lies later} */
    public Optional<Share> timeElapsed() {
        return earlierBaseline()
                .filter(from -> from.year() < target.year())
                .map(from -> Share.ofFraction((double) (current.year() - from.year()) / (target.year() - from.year())));
    }

    private Optional<Baseline> earlierBaseline() {
        return baseline.filter(from -> from.year() < current.year());
    }

    private Optional<NeutralityTarget> neutralityTarget() {
        return target instanceof NeutralityTarget goal ? Optional.of(goal) : Optional.empty();
    }

    private int yearsLeft() {
        return target.year() - current.year();
    }

    private Gap gap(GapDefinition definition, Traced<? extends Quantity> amount) {
        return new Gap(definition, current.basis(), current.year(), amount, Optional.empty());
    }

    @Override
    public String toString() {
        return target + "; now " + current + "; " + level();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
