package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.InterimPlan;
import org.klimatgap.ghg.contract.SectorDivision;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.CeilingTarget;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.PerPersonTarget;
import org.klimatgap.pathway.PercentageTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** Reads the goals of an account. */
final class GoalReader {
    private static final String STANDARD = "docs/interpretation.md";

    private final TextReader texts;
    private final AmountReader amounts;
    private final InterimReader interims;
    private final GoalSectorReader sectors;
    private final FindingCollector findings;

    GoalReader(TextReader texts, GoalSectorReader sectors, FindingCollector findings) {
        this.sectors = sectors;
        this.texts = texts;
        this.amounts = new AmountReader(findings);
        this.interims = new InterimReader(findings);
        this.findings = findings;
    }

    /** The goal, or empty after every hindrance was reported. */
    Optional<ContractGoal> read(GoalTerms goal) {
        checkYears(goal);
        Optional<ReductionTarget> target = target(goal);
        Optional<InterimPlan> interim = interims.read(goal, target);
        Optional<LocalizedText> title = texts.find(goal.field(), "title");
        Optional<SectorDivision> division = sectors.division(goal.field(), goal.account());
        return target.flatMap(level -> title.flatMap(name -> goal.field()
                .text("id")
                .map(id ->
                        new ContractGoal(id, name, level, interim, GoalSectorReader.sectors(goal.field()), division))));
    }

    private void checkYears(GoalTerms goal) {
        if (goal.lacksReferenceYear()) {
            findings.add(goal.field().finding(ContractFileFinding.MISSING_REFERENCE_YEAR));
        }
        goal.field()
                .find("referenceYear")
                .flatMap(year -> goal.account().missing(year, ContractFileFinding.NO_REFERENCE_VALUE))
                .ifPresent(findings::add);
        goal.field().find("year").ifPresent(year -> checkYear(goal, year));
    }

    private void checkYear(GoalTerms goal, Field field) {
        goal.referenceYear()
                .filter(reference -> reference >= field.number())
                .ifPresent(reference -> findings.add(field.finding(ContractFileFinding.GOAL_NOT_AFTER_REFERENCE)
                        .with("year", field.number())
                        .with("reference", reference)));
    }

    private Optional<ReductionTarget> target(GoalTerms goal) {
        return goal.field().text("kind").flatMap(kind -> switch (kind) {
            case "reduction" -> reduction(goal);
            case "ceiling" -> ceiling(goal);
            case "per-person-ceiling" -> perPerson(goal);
            case "climate-neutrality" -> neutrality(goal);
            default -> yearlyRate(goal);
        });
    }

    private Optional<ReductionTarget> reduction(GoalTerms goal) {
        Optional<Traced<Share>> reduction = amounts.share(goal.field(), "reduction", ContractText.REDUCTION);
        return goal.baseline()
                .flatMap(from -> reduction.flatMap(
                        share -> goal.laterYear().map(year -> new PercentageTarget(from, share, year))));
    }

    private Optional<ReductionTarget> ceiling(GoalTerms goal) {
        Optional<Traced<Emissions>> ceiling = amounts.mass(goal.field(), "ceiling", ContractText.CEILING);
        return basis(goal)
                .flatMap(basis ->
                        ceiling.flatMap(most -> goal.laterYear().map(year -> new CeilingTarget(basis, most, year))));
    }

    private Optional<ReductionTarget> perPerson(GoalTerms goal) {
        Optional<Traced<EmissionsPerCapita>> ceiling =
                amounts.perPerson(goal.field(), "ceiling", ContractText.PER_PERSON_CEILING);
        Optional<Traced<Population>> people = population(goal);
        return basis(goal)
                .flatMap(basis -> ceiling.flatMap(most -> people.flatMap(
                        residents -> goal.laterYear().map(year -> new PerPersonTarget(basis, most, residents, year)))));
    }

    private Optional<ReductionTarget> neutrality(GoalTerms goal) {
        Optional<Traced<Share>> cap = amounts.share(goal.field(), "residualCap", ContractText.RESIDUAL_CAP);
        Optional<Traced<Emissions>> removals = amounts.massOrNone(goal.field(), "removals", ContractText.REMOVALS);
        Optional<Traced<Emissions>> offsets = amounts.massOrNone(goal.field(), "offsets", ContractText.OFFSETS);
        return goal.baseline()
                .flatMap(from -> cap.flatMap(most -> removals.flatMap(taken -> offsets.flatMap(bought ->
                        goal.laterYear().map(year -> new NeutralityTarget(from, most, taken, bought, year))))));
    }

    private Optional<ReductionTarget> yearlyRate(GoalTerms goal) {
        Optional<Traced<Rate>> rate = amounts.rate(goal.field(), "rate");
        if (goal.isPerPerson()) {
            return perPersonRate(goal, rate);
        }
        return goal.baseline()
                .flatMap(from -> rate.flatMap(yearly ->
                        goal.laterYear().map(year -> new RateTarget(from, yearly, year, goal.isOpenEnded()))));
    }

    private Optional<ReductionTarget> perPersonRate(GoalTerms goal, Optional<Traced<Rate>> rate) {
        Optional<Traced<Population>> before = goal.residentsOfReferenceYear();
        if (before.isEmpty() && goal.account().lacksPopulation()) {
            findings.add(goal.field()
                    .finding(ContractFileFinding.RATE_WITHOUT_POPULATION)
                    .with("year", goal.referenceYear().map(String::valueOf).orElse("")));
        }
        Optional<Traced<Population>> people = before.flatMap(known -> population(goal));
        return goal.baseline()
                .flatMap(from ->
                        before.flatMap(residents -> rate.flatMap(yearly -> people.flatMap(later -> goal.laterYear()
                                .map(year -> new PerPersonRateTarget(
                                        from, residents, yearly, later, year, goal.isOpenEnded()))))));
    }

    private static Optional<Basis> basis(GoalTerms goal) {
        return goal.account().emissions().map(EmissionsAccount::basis);
    }

    /** The residents that the goal states, or else those of the current year by assumption. */
    private Optional<Traced<Population>> population(GoalTerms goal) {
        if (goal.field().has("population")) {
            return goal.field().find("population").flatMap(amounts::population);
        }
        Optional<Traced<Population>> current = goal.account().currentPopulation();
        if (current.isEmpty() && goal.account().lacksPopulation()) {
            findings.add(goal.field().finding(ContractFileFinding.CEILING_WITHOUT_POPULATION));
        }
        return current.flatMap(residents -> goal.account().currentYear().map(year -> assumed(residents, year)));
    }

    private static Traced<Population> assumed(Traced<Population> current, int year) {
        Origin origin = new Origin.Derivation(
                ContractText.SAME_POPULATION.with("year", year), "P_t = P_c", STANDARD, List.of(current));
        return new Traced<>(ContractText.POPULATION.of(), current.value(), origin);
    }
}
