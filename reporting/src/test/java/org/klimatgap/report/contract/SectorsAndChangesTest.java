package org.klimatgap.report.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.SectorDivision;
import org.klimatgap.ghg.contract.TrendPlan;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/** What the section says of goals for sectors, levels by sector and what changes are made of. */
class SectorsAndChangesTest {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("2025"));
    private static final SourceFile FILE = new SourceFile("data.csv", "0123456789abcdef".repeat(4));

    private static SectorCode code(String sector) {
        return SectorCode.of("NED", sector);
    }

    private static InventoryLine line(String sector, double in2019, double in2023) {
        return new InventoryLine(
                Contracts.PLACE,
                NED.get(code(sector)),
                AnnualSeries.ofTonnes(Map.of(2019, in2019, 2023, in2023)),
                Map.of(),
                new CellOrigins.OneRow(new Origin.Place(FILE, 2, "Provstads kommun")),
                Optional.empty());
    }

    private static EmissionsAccount account(InventoryLine... lines) {
        List<SectorCode> sectors =
                List.of(lines).stream().map(each -> each.sector().code()).toList();
        return Inventory.of(FILE, NED, List.of(lines))
                .account(Contracts.PLACE, AggregationRule.sectors(sectors), CO2)
                .get();
    }

    /** Transport rises by 25 t a year, agriculture falls from 600 to 500 t. */
    private static EmissionsAccount rising() {
        return account(line("transport", 300, 400), line("agriculture", 600, 500), line("machinery", 100, 50));
    }

    private static ContractAssessment assess(EmissionsAccount account, ContractGoal... goals) {
        TrendPlan trend = new TrendPlan(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019, 2023, Optional.empty());
        return Contracts.of(List.of(new ContractAccount(
                "co2",
                Contracts.text("Koldioxid"),
                account,
                2023,
                Optional.of(2019),
                List.of(goals),
                List.of(),
                Optional.of(trend))));
    }

    private static String text(ContractAssessment assessment, Language language) {
        return new MarkdownRenderer().render(Section51.of(assessment, language)).replace('\u00a0', ' ');
    }

    private static ContractGoal goal(
            ReductionTarget target, List<SectorCode> sectors, Optional<SectorDivision> division) {
        return new ContractGoal("g", Contracts.text("Målet"), target, Optional.empty(), sectors, division);
    }

    private static ReductionTarget ceiling(double tonnes) {
        return ReductionTarget.ceiling(CO2, Emissions.ofTonnes(tonnes), 2030);
    }

    @Test
    void a_goal_for_two_sectors_names_them_and_has_a_trend_of_its_own() {
        ContractAssessment assessment =
                assess(rising(), goal(ceiling(200), List.of(code("transport"), code("machinery")), Optional.empty()));
        assertThat(text(assessment, Language.SWEDISH))
                .contains("Målet: utsläppen från transporter och arbetsmaskiner ska vara högst 200 ton 2030.")
                .contains("vilket är 55,6 % av utsläppen från transporter och arbetsmaskiner 2023.")
                .contains("Målet ”Målet” har en egen trend: utsläppen från transporter och arbetsmaskiner ökar med"
                        + " 13 ton per år och är enligt den 538 ton 2030;");
        assertThat(text(assessment, Language.ENGLISH))
                .contains("emissions from transport and off-road machinery are to be at most 200 tonnes in 2030.");
    }

    @Test
    void levels_by_sector_say_who_carries_the_cut() {
        ContractAssessment assessment = assess(
                rising(),
                goal(
                        ceiling(600),
                        List.of(),
                        Optional.of(new SectorDivision(List.of(code("transport"), code("machinery"))))));
        assertThat(text(assessment, Language.SWEDISH))
                .contains("### Målnivåer per sektor")
                .contains("(hela minskningen sker i transporter och arbetsmaskiner; övriga sektorer är oförändrade)")
                .contains("| Jordbruk | 500 ton |", "| Transporter | 89 ton |", "| Arbetsmaskiner | 11 ton |");
        assertThat(ContractJson.of(assessment, Language.SWEDISH))
                .contains("\"id\": \"sector-target.2030.agriculture.co2\"")
                .contains("\"percentagePoints\": 10");
    }

    @Test
    void every_sector_has_its_part_of_the_change_with_its_sign() {
        assertThat(text(assess(rising()), Language.SWEDISH))
                .contains("Från 2019 till 2023 förändrades utsläppen från jordbruk mest, med −100 ton.")
                .contains("| Jordbruk | −100 ton | −10,0 procentenheter |")
                .contains("| Transporter | +100 ton | +10,0 procentenheter |")
                .contains("| Arbetsmaskiner | −50 ton | −5,0 procentenheter |");
    }

    @Test
    void a_change_from_nothing_has_no_percentage_points() {
        ContractAssessment assessment = assess(account(line("transport", 0, 40), line("machinery", 0, 2)));
        assertThat(text(assessment, Language.SWEDISH))
                .contains("| Transporter | +40 ton | saknas")
                .contains("Basårets utsläpp är noll.");
    }

    @Test
    void a_goal_for_a_sector_is_named_in_json() {
        ContractAssessment assessment = assess(
                rising(),
                goal(
                        ReductionTarget.reduction(
                                rising().part(List.of(code("transport"))).baseline(2019), Share.ofPercent(50), 2030),
                        List.of(code("transport")),
                        Optional.empty()));
        assertThat(ContractJson.of(assessment, Language.ENGLISH))
                .containsPattern("\"sectors\": \\[\\s+\"NED~transport\"\\s+\\]");
    }
}
