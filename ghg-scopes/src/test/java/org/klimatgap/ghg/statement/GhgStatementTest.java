package org.klimatgap.ghg.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPES_1_2_3_LOCATION;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPES_1_2_3_MARKET;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPES_1_2_LOCATION;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPES_1_2_MARKET;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPE_1;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPE_2_LOCATION;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPE_2_MARKET;
import static org.klimatgap.ghg.statement.StatementTotal.SCOPE_3;
import static org.klimatgap.ghg.statement.Statements.biogenic;
import static org.klimatgap.ghg.statement.Statements.check;
import static org.klimatgap.ghg.statement.Statements.entry;
import static org.klimatgap.ghg.statement.Statements.noneBut;
import static org.klimatgap.ghg.statement.Statements.usual;
import static org.klimatgap.ghg.statement.Statements.usualKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.quality.PedigreeMatrix;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.AnnualSeries;

class GhgStatementTest {
    private static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");
    private static final double NOISE = 1e-9;

    private static double tonnes(GhgStatement statement, StatementTotal total, int year) {
        return statement.total(total, year).orElseThrow().value().tonnes();
    }

    private static EmissionsAccount territory(double tonnes, String gwpSet) {
        Basis basis = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, gwpSet, Vintage.of("test"));
        AggregationRule rule = AggregationRule.sectors(List.of(SectorCode.of("NED", "total")));
        AnnualSeries series = AnnualSeries.ofTonnes(new int[] {2023}, new double[] {tonnes});
        return EmissionsAccount.of(ALVESTA, basis, rule, TracedSeries.named("area", series), List.of());
    }

    /** GHG Protocol Corporate Standard, ch. 3: 60 % of 10,000 t by equity, all of them by control. */
    @ParameterizedTest
    @CsvSource({"EQUITY_SHARE, 6000", "FINANCIAL_CONTROL, 10000", "OPERATIONAL_CONTROL, 10000"})
    void a_60_percent_owned_company_counts_by_the_approach(Boundary approach, double expected) {
        StatementInput input =
                StatementInput.of(List.of(entry("1.stationary", "bolag", 2023, 10_000)), List.of(), List.of(2023));
        GhgStatement statement = check(input, approach).get();
        assertThat(tonnes(statement, SCOPE_1, 2023)).isEqualTo(expected);
        assertThat(statement.basis().boundary()).isEqualTo(approach);
        assertThat(statement.total(SCOPE_1, 2023).orElseThrow().explain())
                .contains("E · s", "10000 t", "organisation.csv:2");
    }

    /** 1,080 and 1,572.3 t are the worked example of dual reporting; 100 + 20 t stand beside them. */
    @Test
    void each_total_has_scope_2_in_one_way_alone() {
        GhgStatement statement = check(usual(2023), usualKeys(), 2023).get();
        assertThat(tonnes(statement, SCOPE_1, 2023)).isEqualTo(100);
        assertThat(tonnes(statement, SCOPE_2_LOCATION, 2023)).isEqualTo(1_080);
        assertThat(tonnes(statement, SCOPE_2_MARKET, 2023)).isEqualTo(1_572.3);
        assertThat(tonnes(statement, SCOPE_3, 2023)).isEqualTo(20);
        assertThat(tonnes(statement, SCOPES_1_2_LOCATION, 2023)).isEqualTo(1_180);
        assertThat(tonnes(statement, SCOPES_1_2_MARKET, 2023)).isCloseTo(1_672.3, within(NOISE));
        assertThat(tonnes(statement, SCOPES_1_2_3_LOCATION, 2023)).isEqualTo(1_200);
        assertThat(tonnes(statement, SCOPES_1_2_3_MARKET, 2023)).isCloseTo(1_692.3, within(NOISE));
    }

    @ParameterizedTest
    @EnumSource(StatementTotal.class)
    void no_total_has_both_ways(StatementTotal total) {
        List<ScopeMethod> ways = usual(2023).stream()
                .filter(total::has)
                .map(ScopeEntry::method)
                .filter(ScopeMethod::isOfScope2)
                .toList();
        assertThat(ways)
                .hasSizeLessThanOrEqualTo(1)
                .isEqualTo(total.way().stream().toList());
        assertThat(StatementTotal.find(total.id())).contains(total);
        assertThat(total.title().text(Language.SWEDISH)).isNotBlank();
    }

    @Test
    void biogenic_co2_stands_beside_the_totals_and_in_none() {
        List<ScopeEntry> entries = new ArrayList<>(usual(2023));
        entries.add(biogenic(entry("1.mobile", "bolag", 2023, 5), 200));
        StatementInput input = StatementInput.of(entries, usualKeys(), List.of(2023));
        GhgStatement statement = check(input, Boundary.EQUITY_SHARE).get();
        assertThat(tonnes(statement, SCOPE_1, 2023)).isEqualTo(103);
        assertThat(statement.biogenic(SCOPE_1, 2023).orElseThrow().value()).isEqualTo(Emissions.ofTonnes(120));
        assertThat(statement.biogenic(SCOPE_3, 2023)).isEmpty();
    }

    @Test
    void categories_and_units_are_parts_of_the_total() {
        List<ScopeEntry> entries = new ArrayList<>(usual(2023));
        entries.add(entry("1.stationary", "bolag", 2023, 50));
        entries.add(entry("1.mobile", "bolag", 2023, 10));
        GhgStatement statement = check(entries, noneBut("1.mobile", "1.stationary", "2.electricity", "3.3"), 2023)
                .get();
        assertThat(statement.categories(SCOPE_1, 2023))
                .extracting(CategoryTotal::toString)
                .containsExactly(
                        "1.stationary: 50 t",
                        "1.mobile: 110 t",
                        "1.process: not-occurring",
                        "1.fugitive: not-occurring");
        assertThat(statement.ofUnit("bolag", SCOPE_1, 2023).orElseThrow().value())
                .isEqualTo(Emissions.ofTonnes(60));
        assertThat(statement.ofUnit("skola", SCOPE_1, 2023)).isEmpty();
        assertThat(statement.figures())
                .extracting(ScopeFigure::toString)
                .containsExactly(
                        "scope 1, 1.stationary, activity-based, 2023: 50 t",
                        "scope 1, 1.mobile, activity-based, 2023: 110 t",
                        "scope 2, 2.electricity, location-based, 2023: 1080 t",
                        "scope 2, 2.electricity, market-based, 2023: 1572.3 t",
                        "scope 3, 3.3, activity-based, 2023: 20 t");
    }

    @Test
    void a_scope_of_which_nothing_is_said_leaves_its_totals_without_a_value() {
        GhgStatement statement = check(List.of(entry("1.mobile", "kommun", 2023, 100)), List.of(), 2023)
                .get();
        assertThat(statement.total(SCOPE_1, 2023)).isPresent();
        assertThat(statement.total(SCOPE_3, 2023)).isEmpty();
        assertThat(statement.total(SCOPES_1_2_MARKET, 2023)).isEmpty();
        assertThat(statement.isLowerBound(SCOPE_1, 2023)).isTrue();
    }

    @Test
    void a_scope_in_which_nothing_occurs_is_zero() {
        GhgStatement statement = check(List.of(entry("1.mobile", "kommun", 2023, 100)), noneBut("1.mobile"), 2023)
                .get();
        assertThat(tonnes(statement, SCOPE_3, 2023)).isZero();
        assertThat(tonnes(statement, SCOPES_1_2_3_MARKET, 2023)).isEqualTo(100);
        assertThat(statement.isLowerBound(SCOPES_1_2_3_MARKET, 2023)).isFalse();
    }

    /** 1,200 t over 20,000 residents are 60 kg, over 1,500 employees 800 kg. */
    @Test
    void intensity_is_by_resident_and_by_employee() {
        StatementInput input = StatementInput.of(usual(2023), usualKeys(), List.of(2023))
                .withResidents(persons(20_000))
                .withEmployees(persons(1_500));
        GhgStatement statement = check(input, Boundary.EQUITY_SHARE).get();
        assertThat(statement
                        .perResident(SCOPES_1_2_3_LOCATION, 2023)
                        .orElseThrow()
                        .value()
                        .kilogramsPerPerson())
                .isEqualTo(60);
        assertThat(statement
                        .perEmployee(SCOPES_1_2_3_LOCATION, 2023)
                        .orElseThrow()
                        .value()
                        .kilogramsPerPerson())
                .isEqualTo(800);
        assertThat(check(usual(2023), usualKeys(), 2023).get().perResident(SCOPE_1, 2023))
                .isEmpty();
    }

    private static Map<Integer, Traced<Population>> persons(long number) {
        return Map.of(2023, Traced.given(SCOPE_1.title(), Population.ofPersons(number)));
    }

    /** 100 t of score 1 and 20 t of score 4, 1,572.3 t not judged: (100·1 + 20·4)/120 = 1.5, 120 of 1,692.3 t. */
    @Test
    void quality_is_weighted_by_emissions_and_says_how_much_was_judged() {
        List<ScopeEntry> entries = new ArrayList<>(usual(2023));
        entries.set(0, entries.get(0).withQuality(DataQuality.parse("1,1,1,1,1")));
        entries.set(3, entries.get(3).withQuality(DataQuality.parse("4,4,4,4,4")));
        GhgStatement statement = check(entries, usualKeys(), 2023).get();
        TotalQuality quality = statement.quality(SCOPES_1_2_3_MARKET, 2023).orElseThrow();
        assertThat(quality.score().value().amount()).isCloseTo(1.5, within(NOISE));
        assertThat(quality.rated().value().fraction()).isCloseTo(120 / 1_692.3, within(NOISE));
        assertThat(statement.quality(SCOPE_2_MARKET, 2023)).isEmpty();
    }

    /** Two lines of one half each and one factor U: exp √(2·¼·ln²U) = U^(1/√2); all good with 1.05 is U = 1.26849. */
    @Test
    void independent_lines_of_one_quality_are_surer_together() {
        List<ScopeEntry> entries = List.of(
                entry("1.mobile", "kommun", 2023, 50).withQuality(DataQuality.parse("2,2,2,2,2")),
                entry("1.stationary", "kommun", 2023, 50).withQuality(DataQuality.parse("2,2,2,2,2")));
        GhgStatement statement = check(entries, List.of(), 2023).get();
        assertThat(statement
                        .spread(SCOPE_1, 2023, PedigreeMatrix.standard(), 1.05)
                        .orElseThrow()
                        .value()
                        .amount())
                .isCloseTo(Math.pow(1.26849, 1 / Math.sqrt(2)), within(1e-5));
        assertThat(statement.spread(SCOPE_3, 2023, PedigreeMatrix.standard(), 1.05))
                .isEmpty();
    }

    /** From 100 to 75 t with a goal of half: the gap is 25 t. */
    @Test
    void goals_and_gaps_work_on_a_total() {
        List<ScopeEntry> entries =
                List.of(entry("1.mobile", "kommun", 2020, 100), entry("1.mobile", "kommun", 2023, 75));
        GhgStatement statement = check(entries, noneBut("1.mobile"), 2020, 2023).get();
        EmissionsAccount account = statement.account(ALVESTA, SCOPES_1_2_3_MARKET);
        ReductionTarget goal = ReductionTarget.reduction(account.baseline(2020), Share.ofPercent(50), 2030);
        assertThat(GapAnalysis.of(account.observation(2023), goal)
                        .level()
                        .amount()
                        .value())
                .isEqualTo(Emissions.ofTonnes(25));
        assertThat(account.basis()).isEqualTo(statement.basis());
        assertThat(account.rule().name()).isEqualTo(SCOPES_1_2_3_MARKET.title());
        assertThat(account.rule().whole()).isTrue();
    }

    @Test
    void categories_are_the_sectors_of_an_account_with_their_keys() {
        StatementInput input =
                StatementInput.of(usual(2023), usualKeys(), List.of(2023)).withResidents(persons(20_000));
        EmissionsAccount account = check(input, Boundary.EQUITY_SHARE).get().account(ALVESTA, SCOPES_1_2_3_LOCATION);
        assertThat(account.sectorShares(2023))
                .extracting(
                        share -> share.sector().code() + " " + share.emissions().value())
                .containsExactly("GHGP~2.electricity 1080 t", "GHGP~1.mobile 100 t", "GHGP~3.3 20 t");
        assertThat(account.sectorShares(2023))
                .extracting(SectorShare::sector)
                .first()
                .satisfies(sector ->
                        assertThat(sector.title().in(Language.SWEDISH)).isEqualTo("Köpt el"));
        assertThat(account.lines())
                .hasSize(23)
                .filteredOn(line -> line.notation(2023).isPresent())
                .hasSize(20);
        assertThat(account.population(2023).orElseThrow().value()).isEqualTo(Population.ofPersons(20_000));
    }

    @Test
    void a_group_and_its_area_cannot_be_added() {
        EmissionsAccount group = check(usual(2023), usualKeys(), 2023).get().account(ALVESTA, SCOPE_1);
        EmissionsAccount area = territory(95_864.48, "AR5");
        assertThatExceptionOfType(BasisMismatchException.class).isThrownBy(() -> area.plus(group));
    }

    @Test
    void direct_emissions_are_a_part_of_the_area_and_at_most_all_of_it() {
        GhgStatement statement = check(usual(2023), usualKeys(), 2023).get();
        TerritorialPart part = new TerritorialPart(statement, territory(2_000, "AR5"));
        assertThat(part.share(2023).orElseThrow().value()).isEqualTo(Share.ofPercent(5));
        assertThat(part.share(2022)).isEmpty();
        assertThat(part.findings()).isEmpty();
        assertThat(new TerritorialPart(statement, territory(50, "AR5")).findings())
                .singleElement()
                .hasToString(
                        "warning: the group's direct emissions as a part of the area's, 2023 is 200 %, must be at most"
                                + " 100 %; some unit emits outside the area, or a total is wrong");
        assertThat(new TerritorialPart(statement, territory(0, "AR5")).share(2023))
                .isEmpty();
        EmissionsAccount other = territory(2_000, "AR4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TerritorialPart(statement, other))
                .withMessageContaining("AR4");
    }

    @Test
    void entries_of_other_years_are_left_to_other_statements() {
        List<ScopeEntry> entries = new ArrayList<>(usual(2022));
        entries.addAll(usual(2023));
        GhgStatement statement = check(entries, usualKeys(), 2023).get();
        assertThat(statement.lines()).hasSize(4);
        assertThat(statement.total(SCOPE_1, 2022)).isEmpty();
        assertThat(statement).hasToString("Unit kommun, financial-control, [2023]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementInput.of(entries, List.of(), List.of()))
                .withMessageContaining("year");
    }
}
