package org.klimatgap.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Control;
import org.klimatgap.ghg.organisation.HoldingPeriod;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.organisation.Stake;
import org.klimatgap.ghg.organisation.UnitKind;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementInput;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Line;
import org.klimatgap.report.Report;
import org.klimatgap.report.render.MarkdownRenderer;

class StatementReportTest {
    private static Traced<Emissions> tonnes(double tonnes) {
        return Traced.given(UnitKind.COMPANY.title(), Emissions.ofTonnes(tonnes));
    }

    private static ScopeEntry entry(String category, String unit, String method, double tonnes) {
        return new ScopeEntry(
                ScopeCategory.find(category).orElseThrow(),
                unit,
                Optional.empty(),
                2023,
                ScopeMethod.find(method).orElseThrow(),
                tonnes(tonnes),
                category.equals("1.mobile") ? Optional.of(tonnes(40)) : Optional.empty());
    }

    /** 60 % of 10,000 t in scope 1, 1,080 and 1,572.3 t in scope 2; commuting is not estimated, the rest is not said. */
    private static GhgStatement statement() {
        Stake stake = new Stake(
                "kommun",
                "bolag",
                Traced.given(UnitKind.COMPANY.title(), Share.ofPercent(60)),
                Control.FULL,
                Control.FULL,
                HoldingPeriod.ALWAYS);
        List<OrganisationUnit> units = List.of(
                new OrganisationUnit("kommun", "Exempel kommun", UnitKind.MUNICIPALITY),
                new OrganisationUnit("bolag", "Exempel AB", UnitKind.COMPANY));
        Disclosure commuting = new Disclosure(
                ScopeCategory.EMPLOYEE_COMMUTING,
                Optional.empty(),
                Optional.empty(),
                NotationKey.NE,
                Optional.empty(),
                "no survey",
                new Origin.Given("test"));
        List<ScopeEntry> entries = List.of(
                entry("1.mobile", "bolag", "activity-based", 10_000).withQuality(DataQuality.parse("2,2,2,2,2")),
                entry("2.electricity", "kommun", "location-based", 1080),
                entry("2.electricity", "kommun", "market-based", 1572.3));
        StatementInput input = StatementInput.of(entries, List.of(commuting), List.of(2023))
                .withResidents(Map.of(2023, Traced.given(UnitKind.MUNICIPALITY.title(), Population.ofPersons(20_000))));
        Organisation group = Organisation.of(units, List.of(stake)).get();
        return GhgStatement.of(
                        input,
                        group.consolidation(Boundary.EQUITY_SHARE, ChangeYearRule.BY_DAYS),
                        "AR5",
                        Vintage.of("Exempel 2024"))
                .get();
    }

    private static String markdown(Language language) {
        return new MarkdownRenderer()
                .render(new Report(Line.text("Title"), language, StatementBlocks.of(statement(), language)));
    }

    @Test
    void both_ways_of_scope_2_stand_in_rows_of_their_own_and_lower_bounds_are_told() {
        assertThat(markdown(Language.SWEDISH).replace('\u00A0', ' '))
                .contains("| scope 1 | minst 6 000 ton |")
                .contains("| scope 2, platsbaserat | minst 1 080 ton |")
                .contains("| scope 2, marknadsbaserat | minst 1 572 ton |")
                .contains("| scope 1 och 2, platsbaserat | minst 7 080 ton |")
                .contains("| scope 1 och 2, marknadsbaserat | minst 7 572 ton |")
                .contains("| scope 3 | saknas")
                .contains("Ett scope i summan är inte redovisat för året.");
    }

    @Test
    void every_category_is_there_with_its_number_or_its_reason() {
        assertThat(markdown(Language.ENGLISH).replace('\u00A0', ' '))
                .contains("| Mobile combustion | activity-based | 6,000 t | 24 t |")
                .contains("| Purchased electricity | market-based | 1,572 t | – |")
                .contains("| 3.7 Employee commuting | not estimated (NE) | – | – |")
                .contains("| 3.14 Franchises | missing | – | – |");
    }

    /** 7,080 t of 20,000 residents are 354 kg; 6,000 of 7,080 t were judged. */
    @Test
    void intensity_and_quality_stand_below() {
        assertThat(markdown(Language.SWEDISH).replace('\u00A0', ' '))
                .contains("scope 1 och 2, platsbaserat, 2023, per invånare: 354 kg per person")
                .contains(
                        "Datakvalitet för scope 1 och 2, platsbaserat, 2023: 2 (1–4), från mycket god till bristfällig;"
                                + " 84,7 % av utsläppen har bedömts.");
    }

    @Test
    void json_has_scopes_totals_and_categories_at_full_precision() throws JsonProcessingException {
        JsonNode root = JsonMapper.builder().build().readTree(StatementJson.of(statement()));
        assertThat(root.get("basis").get("boundary").asText()).isEqualTo("equity-share");
        assertThat(root.get("scopes")).hasSize(3);
        assertThat(root.get("scopes").get(0))
                .hasToString("{\"scope\":1,\"category\":\"1.mobile\",\"method\":"
                        + "\"activity-based\",\"year\":2023,\"tonnes\":6000,\"biogenicTonnes\":24}");
        assertThat(root.get("scopes").get(2))
                .hasToString("{\"scope\":2,\"category\":\"2.electricity\",\"method\":"
                        + "\"market-based\",\"year\":2023,\"tonnes\":1572.3,\"biogenicTonnes\":null}");
        assertThat(root.get("totals"))
                .extracting(total -> total.get("total").asText())
                .containsExactly(
                        "scope-1", "scope-2-location", "scope-2-market", "scopes-1-2-location", "scopes-1-2-market");
        assertThat(root.get("totals").get(0).get("lowerBound").asBoolean()).isTrue();
        assertThat(root.get("totals").get(0).get("kgPerResident").asInt()).isEqualTo(300);
        assertThat(root.get("totals").get(0).get("kgPerEmployee").isNull()).isTrue();
        assertThat(root.get("categories")).hasSize(23);
    }
}
