package org.klimatgap.ghg.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.County;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorCode;

/** Compares all municipalities of one statistic. */
final class OverviewBuilder {
    private final NationalEmissions national;
    private final OverviewRequest request;
    private final SortedSet<Integer> years;
    private final int currentYear;
    private final List<Finding> findings = new ArrayList<>();

    OverviewBuilder(NationalEmissions national, OverviewRequest request) {
        this.national = national;
        this.request = request;
        this.years = national.yearsOfMunicipalities();
        this.currentYear = request.currentYear().orElseGet(() -> years.isEmpty() ? 0 : years.last());
    }

    Checked<NationalOverview> build() {
        checkYears();
        checkSectors();
        checkPrevious();
        checkTrend();
        checkBudget();
        return findings.isEmpty() ? compare() : Checked.failed(findings);
    }

    private void checkYears() {
        boolean has = years.contains(request.referenceYear());
        if (!has && request.previous().isEmpty()) {
            findings.add(find(OverviewFinding.NO_REFERENCE_YEAR)
                    .with("year", request.referenceYear())
                    .with("years", List.copyOf(years)));
        }
        request.previous()
                .filter(older -> !has && !older.yearsOfMunicipalities().contains(request.referenceYear()))
                .ifPresent(older -> findings.add(Finding.at(
                                OverviewFinding.NO_REFERENCE_YEAR,
                                Location.of(older.inventory().file().name()))
                        .with("year", request.referenceYear())
                        .with("years", List.copyOf(older.yearsOfMunicipalities()))));
        if (!years.contains(currentYear)) {
            findings.add(find(OverviewFinding.NO_CURRENT_YEAR)
                    .with("year", currentYear)
                    .with("years", List.copyOf(years)));
        }
        if (currentYear <= request.referenceYear()) {
            findings.add(find(OverviewFinding.YEARS_DO_NOT_RISE)
                    .with("year", currentYear)
                    .with("reference", request.referenceYear()));
        }
    }

    private void checkSectors() {
        List<SectorCode> present = national.mainSectors();
        request.without().stream()
                .filter(code -> !present.contains(code))
                .forEach(code -> findings.add(find(OverviewFinding.UNKNOWN_SECTOR)
                        .with("sector", code.toString())
                        .with(
                                "valid",
                                present.stream().map(SectorCode::toString).toList())));
        if (!present.isEmpty() && request.without().containsAll(present)) {
            findings.add(find(OverviewFinding.NO_SECTOR_LEFT)
                    .with("sectors", present.stream().map(SectorCode::toString).toList()));
        }
    }

    private void checkPrevious() {
        request.previous().ifPresent(older -> {
            List<String> differences = national.basis().differencesFrom(older.basis()).stream()
                    .filter(part -> !part.equals("vintage"))
                    .toList();
            if (!differences.isEmpty()) {
                findings.add(find(OverviewFinding.OTHER_BASIS)
                        .with("previous", older.inventory().file().name())
                        .with("theirs", older.basis().description())
                        .with("ours", national.basis().description()));
            }
        });
    }

    private void checkTrend() {
        request.trend().ifPresent(choice -> {
            if (choice.fromYear() >= currentYear) {
                findings.add(find(OverviewFinding.TREND_TOO_SHORT)
                        .with("from", choice.fromYear())
                        .with("year", currentYear));
            } else if (!years.contains(choice.fromYear())) {
                findings.add(find(OverviewFinding.NO_TREND_YEAR)
                        .with("year", choice.fromYear())
                        .with("years", List.copyOf(years)));
            } else if (choice.estimator().needsConsecutiveYears()) {
                checkTrendYears(choice);
            }
        });
    }

    private void checkTrendYears(TrendChoice choice) {
        List<Integer> missing = missing(choice.fromYear(), currentYear);
        if (!missing.isEmpty()) {
            findings.add(find(OverviewFinding.TREND_YEARS_MISSING)
                    .with("estimator", choice.estimator().title())
                    .with("missing", missing)
                    .with("years", List.copyOf(years)));
        }
    }

    /** The years of a period that no municipality of the file has. */
    private List<Integer> missing(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
    }

    private void checkBudget() {
        request.budget().ifPresent(choice -> {
            if (choice.firstYear() > currentYear + 1) {
                findings.add(find(OverviewFinding.BUDGET_STARTS_LATER)
                        .with("first", choice.firstYear())
                        .with("year", currentYear));
            }
            List<Integer> missing = missing(choice.keyFrom(), choice.keyTo());
            if (!missing.isEmpty()) {
                findings.add(find(OverviewFinding.NO_KEY_YEARS)
                        .with("missing", missing)
                        .with("years", List.copyOf(years)));
            }
        });
    }

    private Checked<NationalOverview> compare() {
        AggregationRule rule = national.mainSectorsWithout(request.without());
        RowBuilder rows = new RowBuilder(national, request, rule, currentYear);
        Map<String, RowBuilder.Draft> drafts = new TreeMap<>();
        national.municipalities().forEach(each -> drafts.put(each.code(), rows.draft(each)));
        BudgetShares shares = new BudgetShares(new Outlooks(request, currentYear), drafts);
        List<OverviewRow> municipalities =
                RankedRows.of(drafts.values().stream().map(shares::row).toList(), request.ranking());
        List<OverviewRow> counties =
                counties(rows, drafts).stream().map(shares::row).toList();
        Optional<OverviewRow> nation = nation(rows, drafts).map(shares::row);
        NationalOverview overview = new NationalOverview(
                national.basis(),
                rule,
                rule.sectors().stream().map(national.inventory().scheme()::get).toList(),
                request,
                currentYear,
                municipalities,
                counties,
                nation,
                noticed(rows, municipalities),
                sources());
        return Checked.of(overview, overview.findings());
    }

    private List<Finding> noticed(RowBuilder rows, List<OverviewRow> municipalities) {
        List<Finding> noticed = new ArrayList<>(rows.omitted());
        if (request.populations().isPresent()
                && municipalities.stream().allMatch(row -> row.perCapita().isEmpty())) {
            noticed.add(find(OverviewFinding.NO_RESIDENTS).with("year", currentYear));
        }
        if (request.budget().isPresent() && !national.basis().basket().isCarbonDioxide()) {
            noticed.add(find(OverviewFinding.BUDGET_OF_OTHER_GASES)
                    .with("basis", national.basis().description()));
        }
        if (municipalities.stream().allMatch(row -> row.rank().isEmpty())) {
            noticed.add(find(OverviewFinding.NOTHING_TO_RANK)
                    .with("ranking", request.ranking().title()));
        }
        return noticed;
    }

    private List<RowBuilder.Draft> counties(RowBuilder rows, Map<String, RowBuilder.Draft> drafts) {
        if (!national.counties().isEmpty()) {
            return national.counties().stream()
                    .map(county -> rows.draftLarger(county))
                    .toList();
        }
        Map<String, List<RowBuilder.Draft>> byCounty = drafts.values().stream()
                .collect(Collectors.groupingBy(
                        draft -> draft.row().area().parent().orElseThrow(), TreeMap::new, Collectors.toList()));
        return byCounty.entrySet().stream()
                .flatMap(entry -> rows.sum(county(entry.getKey()), entry.getValue()).stream())
                .toList();
    }

    private Area county(String code) {
        return national.register().find(code).orElseGet(() -> new County(code, code));
    }

    private Optional<RowBuilder.Draft> nation(RowBuilder rows, Map<String, RowBuilder.Draft> drafts) {
        Optional<Nation> own = national.nation();
        if (own.isPresent()) {
            return Optional.of(rows.draftLarger(own.get()));
        }
        Area whole = national.register().find(Nation.CODE).orElseGet(() -> new Nation("Riket"));
        return rows.sum(whole, List.copyOf(drafts.values()));
    }

    private List<SourceFile> sources() {
        return Stream.of(
                        Stream.of(national.inventory().file()),
                        request.previous().stream()
                                .map(older -> older.inventory().file()),
                        request.populations().stream().map(people -> people.file()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private Finding find(OverviewFinding code) {
        return Finding.at(code, Location.of(national.inventory().file().name()));
    }
}
