package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.InterimPlan;
import org.klimatgap.pathway.ReductionTarget;

/** Reads which interim targets are read from which path. */
final class InterimReader {
    private final PathReader paths;
    private final FindingCollector findings;

    InterimReader(FindingCollector findings) {
        this.paths = new PathReader(findings);
        this.findings = findings;
    }

    /** The plan, or empty if the goal has none or every hindrance was reported. */
    Optional<InterimPlan> read(GoalTerms goal, Optional<ReductionTarget> target) {
        return goal.field().find("interimTargets").flatMap(field -> read(new Plan(field, goal), target));
    }

    /**
     * What a goal says of its interim targets.
     *
     * @param field the interim targets
     * @param goal the goal
     */
    private record Plan(Field field, GoalTerms goal) {
        boolean fromCurrent() {
            return !field.text("from").filter("reference"::equals).isPresent();
        }

        Optional<Integer> start() {
            return fromCurrent() ? goal.account().currentYear() : goal.referenceYear();
        }

        /** Whether the path reaches the goal by a constant rate. */
        boolean endsGeometric() {
            return field.text("path").filter(name -> name.endsWith("geometric")).isPresent();
        }

        /** Whether the path begins with a constant rate between two levels. */
        boolean startsGeometric() {
            return field.text("path").filter(name -> name.contains("geometric")).isPresent();
        }

        List<Integer> years() {
            return field.elements("years").stream().map(Field::number).toList();
        }
    }

    private Optional<InterimPlan> read(Plan plan, Optional<ReductionTarget> target) {
        plan.start().ifPresentOrElse(start -> checkYears(plan, start), () -> checkStart(plan));
        checkGeometric(plan, target);
        return paths.read(plan.field(), plan.goal(), plan.start(), target)
                .filter(path -> !plan.years().isEmpty())
                .map(path -> new InterimPlan(plan.years(), path, plan.fromCurrent()));
    }

    /** A goal that is compared with a year says so itself; only a ceiling may have no reference year at all. */
    private void checkStart(Plan plan) {
        if (!plan.fromCurrent() && !plan.goal().lacksReferenceYear()) {
            findings.add(plan.field().finding(ContractFileFinding.MISSING_REFERENCE_YEAR));
        }
    }

    private void checkYears(Plan plan, int start) {
        Optional<Integer> end = plan.goal().year();
        if (end.filter(year -> year - start < 2).isPresent()) {
            findings.add(plan.field()
                    .finding(ContractFileFinding.NO_INTERIM_YEARS)
                    .with("start", start)
                    .with("year", end.get()));
            return;
        }
        end.ifPresent(year -> plan.field().elements("years").stream()
                .filter(field -> field.number() <= start || field.number() >= year)
                .map(field -> offPath(field, start, year))
                .forEach(findings::add));
    }

    private static Finding offPath(Field field, int start, int end) {
        return field.finding(ContractFileFinding.INTERIM_OFF_PATH)
                .with("year", field.number())
                .with("first", start + 1)
                .with("last", end - 1);
    }

    private void checkGeometric(Plan plan, Optional<ReductionTarget> target) {
        Field field = plan.field().find("path").orElse(plan.field());
        if (plan.endsGeometric() && target.filter(level -> level.tonnes() <= 0).isPresent()) {
            findings.add(field.finding(ContractFileFinding.GEOMETRIC_TO_ZERO));
        }
        plan.start()
                .filter(year -> plan.startsGeometric())
                .filter(year -> plan.goal()
                        .account()
                        .value(year)
                        .filter(value -> value.tonnes() <= 0)
                        .isPresent())
                .ifPresent(year -> findings.add(
                        field.finding(ContractFileFinding.GEOMETRIC_FROM_ZERO).with("year", year)));
    }
}
