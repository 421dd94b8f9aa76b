package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klimatgap.ghg.consumption.LocationSplit;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;

/** The gaps of every account in sentences: the most important ones for the section, and all of them. */
final class GapBlocks {
    /** So many goals are said in the section one by one. */
    private static final int MOST_GOALS = 4;

    private final Figures figures;
    private final boolean brief;
    private final List<Line> lines = new ArrayList<>();
    private int left;

    private GapBlocks(Figures figures, boolean brief) {
        this.figures = figures;
        this.brief = brief;
    }

    /** The gap of each of the first goals, the rate that it takes and the rate so far, and the first budgets. */
    static List<Block> briefly(Figures figures) {
        GapBlocks blocks = new GapBlocks(figures, true);
        figures.assessment().accounts().forEach(blocks::add);
        if (blocks.lines.isEmpty()) {
            return List.of();
        }
        BulletList list = new BulletList(blocks.lines);
        return blocks.left == 0 ? List.of(list) : List.of(list, new Paragraph(figures.line(blocks.others())));
    }

    /** Everything that is known of the gap of each goal. */
    static List<Block> whole(Figures figures) {
        GapBlocks blocks = new GapBlocks(figures, false);
        figures.assessment().accounts().forEach(blocks::add);
        return blocks.lines.isEmpty() ? List.of() : List.of(new BulletList(blocks.lines));
    }

    private Message others() {
        return left == 1 ? SectionText.OTHER_GOAL.of() : SectionText.OTHER_GOALS.with("count", left);
    }

    private void add(AccountAssessment account) {
        List<GoalAssessment> said = brief ? first(account) : account.goals();
        left += account.goals().size() - said.size();
        Set<List<Quantity>> before = new HashSet<>();
        for (GoalAssessment goal : said) {
            List<Quantity> neutrality = neutralityGaps(goal);
            boolean again = !neutrality.isEmpty() && !before.add(neutrality);
            List<Message> sentences = new ArrayList<>(
                    brief
                            ? GapSentences.brief(figures, account, goal, again)
                            : GapSentences.of(figures, account, goal, again));
            if (goal.equals(said.get(0))) {
                sectors(account).forEach(sentences::add);
            }
            if (!sentences.isEmpty()) {
                lines.add(figures.titled(goal.goal().title(), sentences));
            }
        }
        if (brief) {
            addBudget(account);
        }
    }

    /** Whether a contract has more goals than the page has room for one by one. */
    static boolean areMany(ContractAssessment assessment) {
        return assessment.accounts().stream()
                        .mapToLong(each -> each.goals().size())
                        .sum()
                > MOST_GOALS;
    }

    /** All goals, or of many the first of each account that lies ahead, in the contract's own order. */
    private List<GoalAssessment> first(AccountAssessment account) {
        if (!areMany(figures.assessment())) {
            return account.goals();
        }
        Stream<GoalAssessment> ahead =
                account.goals().stream().filter(goal -> goal.outcome().isEmpty());
        Stream<GoalAssessment> past =
                account.goals().stream().filter(goal -> goal.outcome().isPresent());
        return Stream.concat(ahead, past).limit(1).toList();
    }

    /** The first budget of an account; the others stand in the appendix. */
    private void addBudget(AccountAssessment account) {
        account.budgets().stream()
                .limit(1)
                .map(budget -> figures.titled(budget.budget().title(), BudgetSentences.brief(figures, account, budget)))
                .forEach(lines::add);
    }

    /** The gaps that a goal of neutrality is about; two goals with the same ones need them said once. */
    private static List<Quantity> neutralityGaps(GoalAssessment goal) {
        return Stream.of(GapDefinition.NEUTRALITY, GapDefinition.RESIDUAL)
                .flatMap(definition -> goal.gap(definition).stream())
                .<Quantity>map(gap -> gap.amount().value())
                .toList();
    }

    /** Places are said with what the account counts. */
    private static boolean isByPlace(AccountAssessment account) {
        return LocationSplit.of(account.account().account(), account.current().year())
                .isPresent();
    }

    /** The two largest sectors, for an account that has several. */
    private Stream<Message> sectors(AccountAssessment account) {
        if (account.sectors().size() < 2 || isByPlace(account)) {
            return Stream.empty();
        }
        SectorShare first = account.sectors().get(0);
        SectorShare second = account.sectors().get(1);
        return Stream.of(SectionText.SECTORS
                .with("year", account.current().year())
                .with(
                        "firstShare",
                        figures.of("share." + first.sector().code().code(), account.account(), first.share()))
                .with("firstSector", SectorNames.inText(first.sector()))
                .with(
                        "secondShare",
                        figures.of("share." + second.sector().code().code(), account.account(), second.share()))
                .with("secondSector", SectorNames.inText(second.sector())));
    }
}
