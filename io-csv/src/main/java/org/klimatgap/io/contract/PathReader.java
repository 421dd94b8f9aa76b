package org.klimatgap.io.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.contract.InterimPath;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;

/** Reads the path of interim targets with the parameters that its shape has. */
final class PathReader {
    private static final String TURNED = "geometric-then-linear";

    /** The fields of each shape that has any. */
    private static final Map<String, List<String>> FIELDS = fields();

    private final AmountReader amounts;
    private final FindingCollector findings;

    PathReader(FindingCollector findings) {
        this.amounts = new AmountReader(findings);
        this.findings = findings;
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("s-curve", List.of("steepness", "midpoint"));
        fields.put("carbon-law", List.of("rate"));
        fields.put("absolute-contraction", List.of("yearlyShare"));
        fields.put(TURNED, List.of("milestones"));
        fields.put("stepwise", List.of("milestones"));
        fields.put("stepwise-geometric", List.of("milestones"));
        return fields;
    }

    /** The path, or empty after every hindrance was reported. */
    Optional<InterimPath> read(Field field, GoalTerms goal, Optional<Integer> start, Optional<ReductionTarget> target) {
        Optional<String> shape = field.text("path");
        shape.ifPresent(name -> checkFields(field, name));
        List<Milestone> milestones = milestones(field, goal, start);
        shape.filter(TURNED::equals).ifPresent(name -> checkTurn(field, target));
        return shape.flatMap(name -> path(name, field, milestones));
    }

    private Optional<InterimPath> path(String shape, Field field, List<Milestone> milestones) {
        return switch (shape) {
            case "s-curve" ->
                field.find("steepness")
                        .flatMap(steepness -> amounts.share(field, "midpoint", ContractText.MIDPOINT)
                                .map(midpoint ->
                                        new InterimPath.SCurve(steepness.node().doubleValue(), midpoint)));
            case "carbon-law" -> amounts.rate(field, "rate").map(InterimPath.CarbonLaw::new);
            case "absolute-contraction" ->
                amounts.share(field, "yearlyShare", ContractText.YEARLY_SHARE)
                        .map(InterimPath.AbsoluteContraction::new);
            case TURNED -> milestones.stream().findFirst().map(InterimPath.GeometricThenLinear::new);
            case "stepwise" -> Optional.of(new InterimPath.Steps(Trajectory.Shape.STEPWISE, milestones));
            case "stepwise-geometric" ->
                Optional.of(new InterimPath.Steps(Trajectory.Shape.STEPWISE_GEOMETRIC, milestones));
            case "geometric" -> Optional.of(new InterimPath.Plain(Trajectory.Shape.GEOMETRIC));
            default -> Optional.of(new InterimPath.Plain(Trajectory.Shape.LINEAR));
        };
    }

    private void checkFields(Field field, String shape) {
        List<String> needed = FIELDS.getOrDefault(shape, List.of());
        needed.stream()
                .filter(name -> !field.has(name))
                .forEach(name -> findings.add(field.finding(ContractFileFinding.PATH_FIELD_MISSING)
                        .with("path", shape)
                        .with("field", name)));
        FIELDS.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(name -> !needed.contains(name))
                .flatMap(name -> field.find(name).stream()
                        .map(unused -> unused.finding(ContractFileFinding.PATH_FIELD_UNUSED)
                                .with("path", shape)
                                .with("field", name)))
                .forEach(findings::add);
    }

    private List<Milestone> milestones(Field field, GoalTerms goal, Optional<Integer> start) {
        boolean isRate =
                field.text("path").filter(name -> name.contains("geometric")).isPresent();
        int after = start.orElse(0);
        for (Field milestone : field.elements("milestones")) {
            checkMilestone(milestone, goal, after);
            after = milestone.number("year").orElse(after);
        }
        Optional<Basis> basis = goal.account().emissions().map(EmissionsAccount::basis);
        List<Milestone> milestones = field.elements("milestones").stream()
                .flatMap(each -> basis.flatMap(on -> milestone(each, on)).stream())
                .toList();
        if (isRate && milestones.stream().anyMatch(each -> each.tonnes() <= 0)) {
            findings.add(field.find("milestones").orElse(field).finding(ContractFileFinding.MILESTONE_ZERO));
        }
        return milestones;
    }

    private Optional<Milestone> milestone(Field field, Basis basis) {
        return amounts.mass(field, "level", ContractText.MILESTONE)
                .flatMap(level -> field.number("year").map(year -> new Milestone(basis, year, level)));
    }

    private void checkMilestone(Field milestone, GoalTerms goal, int after) {
        int end = goal.year().orElse(Integer.MAX_VALUE);
        milestone
                .find("year")
                .filter(year -> year.number() <= after || year.number() >= end)
                .ifPresent(year -> findings.add(year.finding(ContractFileFinding.MILESTONE_OFF_PATH)
                        .with("year", year.number())
                        .with("after", after)
                        .with("end", end)));
    }

    private void checkTurn(Field field, Optional<ReductionTarget> target) {
        if (field.elements("milestones").size() > 1) {
            findings.add(field.find("milestones").orElse(field).finding(ContractFileFinding.SEVERAL_TURNS));
        }
        target.filter(goal -> goal.tonnes() != 0)
                .ifPresent(goal -> findings.add(field.find("path")
                        .orElse(field)
                        .finding(ContractFileFinding.PATH_TO_ZERO)
                        .with("level", goal.emissions().value())));
    }
}
