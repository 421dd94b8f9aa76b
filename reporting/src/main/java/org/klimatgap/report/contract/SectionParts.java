package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.Omission;
import org.klimatgap.ghg.contract.Requirement;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Chart;
import org.klimatgap.report.ChartRow;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;

/** The parts of the section that is signed, in the order of the template. */
final class SectionParts {
    /** The names of all parts that a section can have. */
    static final List<String> NAMES = List.of(
            "goals", "status", "gaps", "interim-targets", "scopes", "just-transition", "co-benefits", "omissions");

    /** The year of the mission of climate-neutral cities. */
    private static final int MISSION_YEAR = 2030;

    private final Figures figures;
    private final List<Chart> charts;
    private final List<Part> parts = new ArrayList<>();

    private SectionParts(Figures figures, List<Chart> charts) {
        this.figures = figures;
        this.charts = charts;
    }

    static List<Part> of(Figures figures, List<Chart> charts) {
        SectionParts section = new SectionParts(figures, charts);
        section.add("goals", SectionText.HEADING_GOALS, section.goals());
        section.add("status", SectionText.HEADING_STATUS, section.status());
        section.add("gaps", SectionText.HEADING_GAPS, section.gaps());
        section.add("interim-targets", SectionText.HEADING_INTERIM, InterimBlocks.briefly(figures));
        ScopeBlocks.of(figures).ifPresent(section.parts::add);
        section.add("just-transition", SectionText.HEADING_JUST_TRANSITION, section.justTransition());
        section.add(
                "co-benefits",
                SectionText.HEADING_CO_BENEFITS,
                section.texts(figures.assessment().contract().coBenefits()));
        section.add("omissions", SectionText.HEADING_OMISSIONS, section.omissions());
        return section.parts;
    }

    private void add(String id, SectionText heading, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(Part.of(id, figures.line(heading.of()), blocks));
        }
    }

    private List<Block> goals() {
        List<Line> goals =
                figures.assessment().accounts().stream().flatMap(this::goals).toList();
        if (goals.isEmpty()) {
            return unmet(Requirement.MISSION, Requirement.EMISSION_GOALS);
        }
        List<Message> mission = new ArrayList<>(List.of(SectionText.MISSION.of()));
        missed().ifPresent(mission::add);
        return List.of(new Paragraph(figures.sentences(mission)), new BulletList(goals));
    }

    private Stream<Line> goals(AccountAssessment account) {
        GoalSentences sentences = new GoalSentences(figures, account.account());
        return account.goals().stream().map(goal -> figures.line(sentences.of(goal.goal())));
    }

    /** What the goals lack compared with the mission: neutrality at all, or by its year. */
    private Optional<Message> missed() {
        OptionalInt year = figures.assessment().accounts().stream()
                .flatMap(account -> account.goals().stream())
                .map(goal -> goal.goal().target())
                .filter(NeutralityTarget.class::isInstance)
                .mapToInt(ReductionTarget::year)
                .min();
        if (year.isEmpty()) {
            return Optional.of(SectionText.MISSION_NONE.of());
        }
        return year.getAsInt() > MISSION_YEAR
                ? Optional.of(SectionText.MISSION_LATER.with("year", year.getAsInt()))
                : Optional.empty();
    }

    private List<Block> status() {
        List<Block> blocks = new ArrayList<>();
        if (!figures.assessment().accounts().isEmpty()) {
            blocks.add(new StatusTable(figures).build());
        }
        notes().ifPresent(line -> blocks.add(new Paragraph(line)));
        if (!charts.isEmpty()) {
            blocks.add(new ChartRow(figures.line(SectionText.CAPTION_CHARTS.of()), charts));
        }
        return blocks;
    }

    /** That bases are not added, what figures of consumption count, and which years are uncertain. */
    private Optional<Line> notes() {
        List<Line> notes = new ArrayList<>();
        long bases = figures.assessment().accounts().stream()
                .map(account -> account.current().basis())
                .distinct()
                .count();
        if (bases > 1) {
            notes.add(figures.line(notAdded()));
        }
        notes.addAll(ConsumptionSection.briefly(figures));
        notes.addAll(figures.uncertainYears());
        return notes.stream().reduce((left, right) -> left.plus(Line.text(" ")).plus(right));
    }

    /** Parts of consumption that the contract puts together itself are the exception. */
    private Message notAdded() {
        return figures.assessment().accounts().stream()
                .filter(account -> account.account().account().lines().stream()
                        .anyMatch(line -> line.sector()
                                .code()
                                .scheme()
                                .equals(ConsumptionSchemes.finalUses().id())))
                .findFirst()
                .map(account -> SectionText.NOT_ADDED_BUT.with(
                        "account", account.account().title()))
                .orElseGet(SectionText.NOT_ADDED::of);
    }

    private List<Block> gaps() {
        List<Block> blocks = new ArrayList<>(unmet(Requirement.GAPS));
        blocks.addAll(GapBlocks.briefly(figures));
        blocks.addAll(Warnings.first(figures));
        return blocks;
    }

    private List<Block> justTransition() {
        List<Block> missing = unmet(Requirement.JUST_TRANSITION);
        return missing.isEmpty() ? texts(figures.assessment().contract().justTransition()) : missing;
    }

    private List<Block> texts(List<LocalizedText> texts) {
        return texts.isEmpty()
                ? List.of()
                : List.of(new BulletList(
                        texts.stream().map(figures.presentation()::line).toList()));
    }

    /** A notice for each of some demands of the template that the contract does not meet. */
    private List<Block> unmet(Requirement... asked) {
        return Stream.of(asked)
                .filter(figures.assessment().unmet()::contains)
                .<Block>map(missing -> new Notice(Notice.Kind.UNMET, figures.line(missing.reason())))
                .toList();
    }

    private List<Block> omissions() {
        List<Message> reasons =
                figures.assessment().omissions().stream().map(Omission::reason).toList();
        return reasons.isEmpty() ? List.of() : List.of(new Paragraph(figures.sentences(reasons)));
    }
}
