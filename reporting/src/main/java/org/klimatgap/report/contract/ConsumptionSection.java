package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Perspective;
import org.klimatgap.ghg.consumption.FairShare;
import org.klimatgap.ghg.consumption.FinalUse;
import org.klimatgap.ghg.consumption.LocationSplit;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.Comparison;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;

/** What figures of consumption count and what they leave out, and what they share with territorial ones. */
final class ConsumptionSection {
    private final Figures figures;

    private ConsumptionSection(Figures figures) {
        this.figures = figures;
    }

    /** The blocks; none for a contract without accounts of consumption. */
    static List<Block> of(Figures figures) {
        return new ConsumptionSection(figures).blocks();
    }

    /** What the figures of each account count, one sentence each. */
    static List<Line> briefly(Figures figures) {
        ConsumptionSection section = new ConsumptionSection(figures);
        return accounts(figures).stream()
                .map(account -> figures.titled(account.account().title(), List.of(section.counted(account))))
                .toList();
    }

    private static List<AccountAssessment> accounts(Figures figures) {
        return figures.assessment().accounts().stream()
                .filter(ConsumptionSection::isConsumption)
                .toList();
    }

    private List<Block> blocks() {
        List<AccountAssessment> accounts = accounts(figures);
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new BulletList(accounts.stream().map(this::account).toList()));
        if (meetsTerritorial(accounts)) {
            blocks.add(new Paragraph(figures.line(SectionText.OVERLAP_GENERAL.of())));
        }
        List<Line> pairs =
                figures.assessment().comparisons().stream().map(this::pair).toList();
        if (!pairs.isEmpty()) {
            blocks.add(new BulletList(pairs));
        }
        return blocks;
    }

    private static boolean isConsumption(AccountAssessment account) {
        return account.current().basis().perspective() == Perspective.CONSUMPTION_BASED;
    }

    private boolean meetsTerritorial(List<AccountAssessment> consumption) {
        return figures.assessment().accounts().stream()
                        .anyMatch(account -> account.current().basis().perspective() == Perspective.TERRITORIAL)
                && consumption.stream().anyMatch(account -> uses(account).contains(FinalUse.HOUSEHOLDS));
    }

    private static Set<FinalUse> uses(AccountAssessment account) {
        return FinalUse.in(account.current().basis().boundary());
    }

    private Line account(AccountAssessment account) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(counted(account));
        addTotal(account, sentences);
        wider(account).ifPresent(sentences::add);
        addPlaces(account, sentences);
        account.account().consumption().fairShare().ifPresent(fair -> addFairShare(account, fair, sentences));
        return figures.titled(account.account().title(), sentences);
    }

    private Message counted(AccountAssessment account) {
        return boundary(account.current().basis().boundary())
                .with("amount", now(account))
                .with("year", account.current().year());
    }

    private static Message boundary(Boundary boundary) {
        String name = "CONSUMPTION_" + boundary.id().toUpperCase(Locale.ROOT).replace('-', '_');
        return SectionText.valueOf(name).of();
    }

    /** Per person where the residents are known, or else tonnes. */
    private Figure now(AccountAssessment account) {
        Observation current = account.current();
        return current.perCapita()
                .map(each -> figures.of("per-capita", account.account(), each))
                .orElseGet(() -> figures.of("current", account.account(), current.emissions()));
    }

    private void addTotal(AccountAssessment account, List<Message> sentences) {
        Observation current = account.current();
        current.population()
                .ifPresent(residents -> sentences.add(SectionText.CONSUMPTION_TOTAL
                        .with("total", figures.of("current", account.account(), current.emissions()))
                        .with("population", figures.of("population", account.account(), residents))));
    }

    /** The narrowest account of the contract that counts more uses than this one, in the same year and unit. */
    private Optional<Message> wider(AccountAssessment account) {
        Set<FinalUse> mine = uses(account);
        return figures.assessment().accounts().stream()
                .filter(ConsumptionSection::isConsumption)
                .filter(other -> uses(other).containsAll(mine) && !uses(other).equals(mine))
                .filter(other -> mine.contains(FinalUse.HOUSEHOLDS))
                .filter(other -> other.current().year() == account.current().year())
                .filter(other -> other.current().perCapita().isPresent()
                        == account.current().perCapita().isPresent())
                .max((one, two) -> Integer.compare(uses(two).size(), uses(one).size()))
                .map(other -> SectionText.CONSUMPTION_WIDER
                        .with("added", added(mine, uses(other)).of())
                        .with("amount", now(other))
                        .with("account", other.account().title()));
    }

    private static SectionText added(Set<FinalUse> mine, Set<FinalUse> wider) {
        Set<FinalUse> more = EnumSet.copyOf(wider);
        more.removeAll(mine);
        if (more.size() > 1) {
            return SectionText.ADDED_PUBLIC_AND_INVESTMENT;
        }
        return more.contains(FinalUse.PUBLIC) ? SectionText.ADDED_PUBLIC : SectionText.ADDED_INVESTMENT;
    }

    private void addPlaces(AccountAssessment account, List<Message> sentences) {
        LocationSplit.of(account.account().account(), account.current().year())
                .flatMap(LocationSplit::shareOutside)
                .map(share -> figures.of("outside-share", account.account(), share))
                .ifPresent(share -> sentences.add(SectionText.CONSUMPTION_OUTSIDE.with("share", share)));
    }

    private void addFairShare(AccountAssessment account, FairShare fair, List<Message> sentences) {
        account.current().perCapita().ifPresent(each -> sentences.add(fairShare(account, fair, each)));
        sentences.add(SectionText.FAIR_SHARE_SOURCE.with("source", fair.source()));
        for (GoalAssessment goal : account.goals()) {
            goal.goal()
                    .target()
                    .perPersonLevel()
                    .map(fair::gap)
                    .ifPresent(gap -> sentences.add(
                            gap.value().amount() > 0
                                    ? SectionText.FAIR_SHARE_GOAL_ABOVE
                                            .with("goal", goal.goal().title())
                                            .with(
                                                    "gap",
                                                    figures.of(
                                                            "target-fair-share-gap",
                                                            account.account(),
                                                            goal.goal(),
                                                            gap))
                                    : SectionText.FAIR_SHARE_GOAL_BELOW.with(
                                            "goal", goal.goal().title())));
        }
    }

    private Message fairShare(AccountAssessment account, FairShare fair, Traced<EmissionsPerCapita> each) {
        Traced<EmissionsPerCapita> gap = fair.gap(each);
        boolean above = gap.value().amount() > 0;
        Message sentence = (above ? SectionText.FAIR_SHARE_ABOVE : SectionText.FAIR_SHARE_BELOW)
                .with("level", figures.of("fair-share", account.account(), fair.level()));
        return above
                ? sentence.with("gap", figures.of("fair-share-gap", account.account(), gap))
                        .with("ratio", figures.of("fair-share-ratio", account.account(), fair.ratio(each)))
                : sentence;
    }

    private Figure figure(String quantity, Comparison comparison, Observation value) {
        return new Figure(
                figures.assessment().figureId(quantity, comparison),
                value.emissions().value());
    }

    private Line pair(Comparison comparison) {
        Message values = SectionText.SIDE_BY_SIDE
                .with("year", comparison.values().territorial().year())
                .with(
                        "territorial",
                        figure("territorial", comparison, comparison.values().territorial()))
                .with("territorialAccount", comparison.territorial().title())
                .with(
                        "consumption",
                        figure("consumption", comparison, comparison.values().consumption()))
                .with("consumptionAccount", comparison.consumption().title());
        return figures.sentences(List.of(values, overlap(comparison)));
    }

    private Message overlap(Comparison comparison) {
        return comparison
                .values()
                .overlap()
                .map(both -> new Figure(figures.assessment().figureId("overlap", comparison), both.value()))
                .map(both -> comparison
                        .source()
                        .map(source ->
                                SectionText.OVERLAP_KNOWN.with("overlap", both).with("source", source))
                        .orElseGet(() -> SectionText.OVERLAP_INSIDE.with("overlap", both)))
                .orElseGet(SectionText.OVERLAP_UNKNOWN::of);
    }
}
