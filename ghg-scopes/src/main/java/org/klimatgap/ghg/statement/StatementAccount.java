package org.klimatgap.ghg.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.series.AnnualSeries;

/** Makes an account of one total of a statement: categories become main sectors. */
final class StatementAccount {
    /** The scheme of the categories' codes, as in 'GHGP~3.6'. */
    private static final String SCHEME = "GHGP";

    private final GhgStatement statement;
    private final StatementTotal total;
    private final Area area;

    StatementAccount(GhgStatement statement, StatementTotal total, Area area) {
        this.statement = statement;
        this.total = total;
        this.area = area;
    }

    EmissionsAccount make() {
        Map<Integer, Traced<Emissions>> totals = new TreeMap<>();
        statement.years().forEach(year -> statement.total(total, year).ifPresent(sum -> totals.put(year, sum)));
        AggregationRule rule = new AggregationRule(
                total.title(),
                total.categories().stream().map(StatementAccount::code).toList(),
                total.scopes().size() == Scope.values().length);
        TracedSeries series = TracedSeries.of(total.title(), series(totals), totals::get);
        return EmissionsAccount.of(area, statement.basis(), rule, series, lines())
                .withPopulations(statement.residents());
    }

    private static AnnualSeries series(Map<Integer, Traced<Emissions>> values) {
        AnnualSeries.Builder builder = AnnualSeries.builder();
        values.forEach((year, traced) -> builder.put(year, traced.value()));
        return builder.build();
    }

    private List<InventoryLine> lines() {
        Map<ScopeCategory, Map<Integer, Traced<Emissions>>> byCategory = new LinkedHashMap<>();
        total.categories().forEach(category -> byCategory.put(category, new TreeMap<>()));
        for (int year : statement.years()) {
            statement
                    .categories(total, year)
                    .forEach(each -> each.emissions()
                            .ifPresent(sum -> byCategory
                                    .computeIfAbsent(each.category(), key -> new TreeMap<>())
                                    .put(year, sum)));
        }
        List<InventoryLine> lines = new ArrayList<>();
        byCategory.forEach((category, values) -> lines.add(line(category, values)));
        return lines;
    }

    private InventoryLine line(ScopeCategory category, Map<Integer, Traced<Emissions>> values) {
        Map<Integer, NotationKey> keys = new TreeMap<>();
        Map<Integer, Origin> origins = new TreeMap<>();
        values.forEach((year, traced) -> origins.put(year, traced.origin()));
        for (int year : statement.years()) {
            statement.completeness().key(category, year).ifPresent(key -> {
                keys.put(year, key);
                origins.put(year, statedBy(category, year));
            });
        }
        return new InventoryLine(
                area,
                sector(category),
                series(values),
                keys,
                new CellOrigins.ByYear(origins),
                Optional.of(statement.basis().basket().substance()));
    }

    private Origin statedBy(ScopeCategory category, int year) {
        return statement.completeness().disclosures(category, year).get(0).origin();
    }

    private static Sector sector(ScopeCategory category) {
        Map<Language, String> titles = new LinkedHashMap<>();
        Language.shipped()
                .forEach(language -> titles.put(language, category.title().text(language)));
        return new Sector(
                code(category),
                SectorLevel.MAIN,
                Optional.empty(),
                new LocalizedText(titles),
                List.of(),
                List.of(),
                List.of());
    }

    private static SectorCode code(ScopeCategory category) {
        return SectorCode.of(SCHEME, category.id());
    }
}
