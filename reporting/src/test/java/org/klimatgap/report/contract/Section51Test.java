package org.klimatgap.report.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.DataException;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.InterimPlan;
import org.klimatgap.ghg.contract.StatedFigure;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.render.MarkdownRenderer;

/** The sentences of the section for every kind of goal and every way that things can stand; figures by hand. */
class Section51Test {
    private static final EmissionsAccount FALLING = Contracts.account(800);

    private static String swedish(ContractAssessment assessment) {
        return new MarkdownRenderer()
                .render(Section51.of(assessment, Language.SWEDISH))
                .replace('\u00A0', ' ');
    }

    private static String english(ContractAssessment assessment) {
        return new MarkdownRenderer()
                .render(Section51.of(assessment, Language.ENGLISH))
                .replace('\u00A0', ' ');
    }

    private static ReductionTarget reduction(EmissionsAccount account, double percent, int year) {
        return ReductionTarget.reduction(account.baseline(2019), Share.ofPercent(percent), year);
    }

    private static NeutralityTarget neutrality(EmissionsAccount account, double cap, double removals, int year) {
        return new NeutralityTarget(
                account.baseline(2019),
                Traced.given(SectionText.AND.of(), Share.ofPercent(cap)),
                Traced.given(SectionText.AND.of(), Emissions.ofTonnes(removals)),
                Traced.given(SectionText.AND.of(), Emissions.ZERO),
                year);
    }

    @Test
    void an_open_goal_says_gap_requirement_history_path_and_projection() {
        // 800 t now, 500 t in 2030: gap 300 t = 37.5 %; line in 2023: 1000 - 500·4/11 = 818 t, so 18 t below it.
        assertThat(swedish(Contracts.of(FALLING, reduction(FALLING, 50, 2030))))
                .contains("utsläppen ska minska med 50 % till 2030 jämfört med 2019, till högst 500 ton")
                .contains("Gapet till målet 2030 är 300 ton, vilket är 37,5 % av utsläppen 2023.")
                .contains("I jämna steg är det 43 ton per år.")
                .contains("18 ton under den linjära målbanan")
                .contains("−20,0 %");
    }

    @Test
    void a_reached_goal_asks_for_nothing() {
        assertThat(swedish(Contracts.of(FALLING, reduction(FALLING, 10, 2030))))
                .contains("Målnivån för 2030 är redan nådd: utsläppen 2023 var 100 ton lägre.")
                .contains("nivån är nådd")
                .doesNotContain("krävs en minskning", "−1,7 % per år");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            50; Målet för 2021 nåddes inte: utsläppen 2021 var 400 ton, eller 80,0 %, över målnivån.; Utsläppen 2023 låg 300 ton över den nivån.
            10; Målet för 2021 nåddes: utsläppen 2021 var 0 ton under målnivån.; Utsläppen 2023 låg 100 ton under den nivån.
            100; Målet för 2021 nåddes inte: utsläppen 2021 var 900 ton över målnivån.; Målnivån är noll.
            """)
    void a_past_goal_is_judged_by_its_own_year(double percent, String sentence, String now) {
        EmissionsAccount account = Contracts.account(Map.of(2019, 1000.0, 2021, 900.0, 2023, 800.0));
        assertThat(swedish(Contracts.of(account, reduction(account, percent, 2021))))
                .contains(sentence, now, "Förändringen från 2019 till 2021 var −10,0 %.")
                .contains("Mål och delmål vars år har passerats")
                .doesNotContain("krävs en minskning", "bedöms efter 2023", "Sedan 2019 har");
    }

    @Test
    void a_past_goal_without_a_value_of_its_year_is_judged_by_the_nearest_one() {
        assertThat(swedish(Contracts.of(FALLING, reduction(FALLING, 50, 2021))))
                .contains(
                        "Målåret 2021 har passerats men saknar värde i underlaget: utsläppen 2023 var 300 ton, eller 60,0 %, över målnivån.")
                .contains("det bedöms efter 2023, det närmaste år som finns");
    }

    @Test
    void a_past_ceiling_per_person_is_judged_per_person() {
        // 1000 t by 100 residents in 2021 are 10000 kg; ceiling 8 t: 2000 kg or 25 % above.
        EmissionsAccount account = Contracts.account(Map.of(2019, 1000.0, 2021, 1000.0, 2023, 800.0));
        ReductionTarget target = ReductionTarget.perPerson(
                account.basis(), EmissionsPerCapita.ofTonnesPerPerson(8), Population.ofPersons(100), 2021);
        assertThat(swedish(Contracts.of(account, target)))
                .contains(
                        "Målet för 2021 nåddes inte: utsläppen 2021 var 2 000 kg per person, eller 25,0 %, över målnivån.")
                .contains("10 000 kg/person (2021)");
    }

    @Test
    void a_past_interim_target_is_judged_by_its_own_year() {
        EmissionsAccount account = Contracts.account(Map.of(2019, 1000.0, 2021, 950.0, 2023, 800.0));
        InterimPlan plan = new InterimPlan(List.of(2021, 2026), Trajectory.Shape.LINEAR, false);
        // 1000 - 500·2/10 = 900 t in 2021.
        assertThat(swedish(Contracts.of(account, Contracts.goal("g", reduction(account, 50, 2029), Optional.of(plan)))))
                .contains("Delmålet för 2021 nåddes inte: utsläppen 2021 var 50 ton, eller 5,6 %, över målnivån.")
                .contains("Mål g (delmål)");
    }

    @Test
    void growth_is_said_as_growth_and_has_its_sign() {
        EmissionsAccount rising = Contracts.account(1200);
        assertThat(swedish(Contracts.of(rising, reduction(rising, 50, 2030))))
                .contains("har utsläppen i stället ökat med 4,7 % per år", "+20,0 %");
    }

    @Test
    void neutrality_leads_to_the_cap_and_to_net_zero() {
        // Cap 200 t, gap 800 t, 600 t above the cap; 800/22 = 36 t a year to net zero.
        assertThat(swedish(Contracts.of(FALLING, neutrality(FALLING, 20, 0, 2045))))
                .contains("Gapet till klimatneutralitet är 800 ton (2023).")
                .contains("Utsläppen är 600 ton större än de 200 ton som högst får återstå.")
                .contains("till restnivån")
                .contains("Till nettonoll i jämna steg krävs 36 ton per år.");
    }

    @Test
    void removals_are_deducted_and_do_not_change_the_required_rate() {
        String without = swedish(Contracts.of(FALLING, neutrality(FALLING, 20, 0, 2045)));
        String with = swedish(Contracts.of(FALLING, neutrality(FALLING, 20, 1, 2045)));
        assertThat(with).contains("Gapet till klimatneutralitet är 799 ton (2023), efter avdrag för upptag på 1,0 ton");
        assertThat(without).contains("6,1 % per år");
        assertThat(with).contains("6,1 % per år");
    }

    @Test
    void two_neutrality_goals_with_different_gaps_both_say_them() {
        assertThat(swedish(Contracts.of(FALLING, neutrality(FALLING, 20, 0, 2045), neutrality(FALLING, 5, 30, 2045))))
                .contains("är 800 ton (2023)", "är 770 ton (2023)", "de 50 ton som högst får återstå");
    }

    @Test
    void two_neutrality_goals_with_the_same_gaps_say_them_once() {
        ContractAssessment assessment =
                Contracts.of(FALLING, neutrality(FALLING, 20, 0, 2045), neutrality(FALLING, 20, 0, 2030));
        String whole = swedish(assessment);
        assertThat(whole.substring(0, whole.indexOf("## Bilaga")))
                .containsOnlyOnce("Gapet till klimatneutralitet är 800 ton (2023).");
    }

    @Test
    void a_goal_per_person_is_told_per_person() {
        // 8000 kg per person now; ceiling 6 t: gap 2000 kg = 25 %.
        ReductionTarget target = ReductionTarget.perPerson(
                FALLING.basis(), EmissionsPerCapita.ofTonnesPerPerson(6), Population.ofPersons(200), 2030);
        assertThat(swedish(Contracts.of(FALLING, target)))
                .contains("utsläppen ska vara högst 6 000 kg per person 2030")
                .contains("Gapet till målet 2030 är 2 000 kg per person, vilket är 25,0 % av utsläppen 2023.")
                // 6 t times 200 residents.
                .contains("I diagrammen, som är i ton, är målnivån 1 200 ton: nivån per person gånger folkmängden.");
    }

    @Test
    void a_ceiling_and_a_yearly_rate_have_their_sentences() {
        ReductionTarget ceiling = ReductionTarget.ceiling(FALLING.basis(), Emissions.ofTonnes(300), 2030);
        ReductionTarget rate = ReductionTarget.yearlyRate(FALLING.baseline(2019), Rate.ofPercentPerYear(16), 2030);
        // 1000·0.84^11 = 146.9 t
        assertThat(swedish(Contracts.of(FALLING, ceiling, rate)))
                .contains("utsläppen ska vara högst 300 ton 2030")
                .contains("utsläppen ska minska med 16 % per år från 2019, till högst 147 ton 2030")
                .contains("målbanan med den angivna takten");
    }

    @Test
    void zero_as_a_level_has_no_constant_rate_and_says_why() {
        assertThat(swedish(Contracts.of(FALLING, reduction(FALLING, 100, 2030))))
                .contains("Ingen konstant takt når noll.");
    }

    @Test
    void interim_targets_name_where_their_path_starts() {
        InterimPlan plan = new InterimPlan(List.of(2026), Trajectory.Shape.LINEAR, false);
        ContractAssessment assessment =
                Contracts.of(FALLING, Contracts.goal("g", reduction(FALLING, 50, 2029), Optional.of(plan)));
        // 1000 - 500·7/10
        assertThat(swedish(assessment)).contains("| 2026 | 650 ton | linjär målbana från 2019 |");
    }

    @Test
    void no_interim_target_asks_for_growth() {
        InterimPlan plan = new InterimPlan(List.of(2026), Trajectory.Shape.LINEAR, true);
        ContractAssessment assessment =
                Contracts.of(FALLING, Contracts.goal("g", reduction(FALLING, 10, 2030), Optional.of(plan)));
        assertThat(swedish(assessment)).doesNotContain("Prioriterade delmål\n");
    }

    @Test
    void accounts_of_one_basis_are_not_said_to_differ() {
        ContractAccount one =
                new ContractAccount("a", Contracts.text("A"), FALLING, 2023, Optional.of(2019), List.of());
        ContractAccount two =
                new ContractAccount("b", Contracts.text("B"), FALLING, 2023, Optional.of(2019), List.of());
        assertThat(swedish(Contracts.of(List.of(one, two)))).doesNotContain("olika grund");
    }

    @Test
    void no_accounts_make_a_section_all_the_same() {
        assertThat(english(Contracts.of(List.of())))
                .contains("**Requirement not met:** The contract has no emission goals.");
    }

    @Test
    void a_base_year_of_zero_has_no_change() {
        EmissionsAccount fromZero = Contracts.account(Map.of(2019, 0.0, 2023, 10.0));
        ReductionTarget ceiling = ReductionTarget.ceiling(fromZero.basis(), Emissions.ofTonnes(5), 2030);
        assertThat(swedish(Contracts.of(fromZero, ceiling)))
                .contains("Förändringen kan inte beräknas utan ett tidigare basår med utsläpp.")
                .contains("Gapet till målet 2030 är 5,0 ton");
    }

    @Test
    void an_error_withholds_report_and_json() {
        StatedFigure unknown = new StatedFigure(
                "gap.nothing",
                PublishedAmount.parse("1 t"),
                Optional.of(Contracts.text("x")),
                Location.of("contract.json", 7));
        ContractAssessment sound = Contracts.of(FALLING, reduction(FALLING, 50, 2030));
        ClimateContract contract = sound.contract();
        ContractAssessment broken = new ClimateContract(
                        contract.municipality(),
                        contract.language(),
                        contract.accounts(),
                        contract.justTransition(),
                        contract.coBenefits(),
                        List.of(unknown),
                        contract.file(),
                        contract.findings())
                .assess();
        assertThatThrownBy(() -> Section51.of(broken, Language.SWEDISH))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("contract.json:7", "gap.nothing");
        assertThatThrownBy(() -> ContractJson.of(broken, Language.SWEDISH)).isInstanceOf(DataException.class);
    }

    @Test
    void json_has_full_precision_and_the_members_of_every_goal() {
        String json = ContractJson.of(Contracts.of(FALLING, reduction(FALLING, 50, 2030)), Language.ENGLISH);
        assertThat(json)
                .contains("\"baselines\": [", "\"tonnes\": 1000", "\"perCapitaKg\": 8000")
                .contains("\"definition\": \"on-track\"", "\"against\": \"linear\"", "-18.18181818181")
                .contains("\"kind\": \"reduction\"", "\"omissions\": [", "\"sha256\": \"");
    }

    @Test
    void an_explanation_ends_in_file_and_line() {
        ContractAssessment assessment = Contracts.of(FALLING, reduction(FALLING, 50, 2030));
        assertThat(Explanation.of(assessment.figure("gap.level.co2").orElseThrow(), Language.SWEDISH))
                .contains("gap.level.co2", "G = E_c − T", "data.csv:2", "angivet: minskning", "sha-256");
    }
}
