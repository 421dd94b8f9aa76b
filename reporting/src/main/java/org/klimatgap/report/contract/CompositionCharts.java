package org.klimatgap.report.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.klimatgap.basis.Perspective;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.GroupPart;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.chart.CategoryChart;
import org.klimatgap.report.chart.ChartTitle;
import org.klimatgap.report.chart.ScopeChart;
import org.klimatgap.report.chart.SectorChart;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.series.AnnualSeries;

/** What emissions are made of, as charts: sectors by year, categories of consumption per resident, scopes of a group. */
final class CompositionCharts {
    private static final Set<String> CATEGORIES = Set.of(
            ConsumptionSchemes.sei().id(),
            ConsumptionSchemes.coicop().id(),
            ConsumptionSchemes.finalUses().id());

    private final Presentation presentation;

    CompositionCharts(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The main sectors of an account by year; consumption that is known in one year alone has its categories instead. */
    Optional<SectorChart> sectors(AccountAssessment assessment) {
        ContractAccount account = assessment.account();
        List<InventoryLine> lines = lines(assessment);
        boolean shown = categories("categories." + account.id(), assessment).isPresent()
                && years(lines).size() == 1;
        return lines.size() < 2 || shown
                ? Optional.empty()
                : Optional.of(new SectorChart(
                        "sectors." + account.id(),
                        presentation.line(ChartTitle.SECTORS.with("account", account.title())),
                        account.account().basis(),
                        lines.stream()
                                .map(line -> new SectorChart.Part(line.sector().title(), line.series()))
                                .toList()));
    }

    private static Set<Integer> years(List<InventoryLine> lines) {
        Set<Integer> years = new TreeSet<>();
        lines.forEach(line -> years.addAll(line.series().years()));
        return years;
    }

    /** The categories or uses of consumption in the account's current year, if there are several and its residents are known. */
    Optional<CategoryChart> categories(String id, AccountAssessment assessment) {
        ContractAccount account = assessment.account();
        int year = account.currentYear();
        List<InventoryLine> lines = lines(assessment).stream()
                .filter(CompositionCharts::isCategory)
                .filter(line -> line.series().has(year))
                .toList();
        boolean isConsumption = account.account().basis().perspective() == Perspective.CONSUMPTION_BASED;
        return account.account()
                .population(year)
                .map(Traced::value)
                .filter(residents -> isConsumption && lines.size() > 1)
                .map(residents -> new CategoryChart(
                        id,
                        presentation.line(ChartTitle.CATEGORIES_OF_ACCOUNT
                                .with("account", account.title())
                                .with("year", year)),
                        account.account().basis(),
                        lines.stream().map(line -> part(line, year, residents)).toList()));
    }

    private static boolean isCategory(InventoryLine line) {
        return CATEGORIES.contains(line.sector().code().scheme());
    }

    private static CategoryChart.Part part(InventoryLine line, int year, Population residents) {
        return new CategoryChart.Part(
                line.sector().title(), line.series().get(year).perCapita(residents));
    }

    /** The main sectors that an account's total is made of. */
    private static List<InventoryLine> lines(AccountAssessment assessment) {
        AggregationRule rule = assessment.account().account().rule();
        return assessment.account().account().lines().stream()
                .filter(line -> line.sector().level() == SectorLevel.MAIN)
                // All of a source's own total, those of the rule otherwise.
                .filter(line ->
                        rule.whole() || rule.sectors().contains(line.sector().code()))
                .filter(line -> !line.series().isEmpty())
                .toList();
    }

    /** The group's scopes by year, restated where the base year was recalculated, as the table of the section has them. */
    Optional<ScopeChart> scopes(String id, GroupPart part) {
        Line title = presentation.line(ChartTitle.SCOPES.with(
                "organisation",
                part.group().statement().consolidation().organisation().head().name()));
        boolean known = Stream.of(
                        StatementTotal.SCOPE_1,
                        StatementTotal.SCOPE_2_LOCATION,
                        StatementTotal.SCOPE_2_MARKET,
                        StatementTotal.SCOPE_3)
                .anyMatch(total -> !series(part, total).isEmpty());
        return known
                ? Optional.of(new ScopeChart(
                        id,
                        title,
                        part.group().statement().basis(),
                        series(part, StatementTotal.SCOPE_1),
                        series(part, StatementTotal.SCOPE_2_LOCATION),
                        series(part, StatementTotal.SCOPE_2_MARKET),
                        series(part, StatementTotal.SCOPE_3)))
                : Optional.empty();
    }

    private static AnnualSeries series(GroupPart part, StatementTotal total) {
        return part.group().comparable(total).get().series().series();
    }
}
