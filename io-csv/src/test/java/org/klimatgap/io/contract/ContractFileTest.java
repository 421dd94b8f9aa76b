package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.InterimPlan;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.CeilingTarget;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.PerPersonTarget;
import org.klimatgap.pathway.PercentageTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

class ContractFileTest {
    @TempDir
    private Path folder;

    private static final String GOAL = """
                  "kind": "reduction",
                  "reduction": "80 %",
                  "year": 2030,
                  "interimTargets": { "years": [2026, 2028], "path": "geometric" }
        """;

    private ContractAccount account() {
        return ContractFolder.in(folder).read().get().accounts().get(0);
    }

    /** The target of the example's goal with other terms. */
    private ReductionTarget target(String terms) {
        return goal(ContractFolder.in(folder), terms).target();
    }

    private static ContractGoal goal(ContractFolder folder, String terms) {
        return folder.edit(GOAL, "          " + terms + "\n")
                .read()
                .get()
                .accounts()
                .get(0)
                .goals()
                .get(0);
    }

    private static Origin.Place place(Origin origin) {
        return (Origin.Place) origin;
    }

    @Test
    void example_of_the_documentation_is_the_one_that_is_tested() throws IOException {
        String documented = ContractFolder.resource("contract.json")
                .lines()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/main/java/org/klimatgap/io/contract/ContractFile.java")))
                .contains(" * <pre>{@code\n" + documented + " * }</pre>\n");
    }

    @Test
    void example_says_what_it_says() {
        ClimateContract contract = ContractFolder.in(folder).read().get();
        assertThat(contract.municipality()).isEqualTo(Municipality.of("0764", "Alvesta"));
        assertThat(contract.language()).isEqualTo(Language.SWEDISH);
        assertThat(contract.justTransition())
                .containsExactly(LocalizedText.of(Language.SWEDISH, "Alla hushåll ska ha råd med omställningen."));
        assertThat(contract.coBenefits()).containsExactly(LocalizedText.of(Language.SWEDISH, "Renare luft."));
        assertThat(contract.file().name()).isEqualTo("contract.json");
        assertThat(contract.findings()).isEmpty();
    }

    @Test
    void account_has_basis_years_emissions_and_population() {
        ContractAccount account = account();
        assertThat(account.id()).isEqualTo("co2-territorial");
        assertThat(account.title().in(Language.ENGLISH)).isEqualTo("Carbon dioxide within the municipality");
        assertThat(account.account().basis())
                .isEqualTo(Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("Klimatkontrakt 2030")));
        assertThat(account.account().total().get(2019)).isEqualTo(Emissions.ofTonnes(57_215));
        assertThat(account.account().population(2023).orElseThrow().value()).isEqualTo(Population.ofPersons(20_040));
        assertThat(account.currentYear()).isEqualTo(2023);
        assertThat(account.referenceYear()).contains(2019);
    }

    @Test
    void goal_has_its_accounts_reference_year_where_it_names_none() {
        ContractGoal goal = account().goals().get(0);
        assertThat(goal.target()).isInstanceOf(PercentageTarget.class);
        assertThat(goal.target().baseline().orElseThrow().year()).isEqualTo(2019);
        assertThat(goal.target().year()).isEqualTo(2030);
        assertThat(goal.title()).isEqualTo(LocalizedText.of(Language.SWEDISH, "Koldioxid minus 80 procent"));
    }

    @Test
    void interim_path_starts_in_the_current_year_where_nothing_is_said() {
        assertThat(account().goals().get(0).interim())
                .contains(new InterimPlan(List.of(2026, 2028), Trajectory.Shape.GEOMETRIC, true));
    }

    @Test
    void interim_path_starts_in_the_reference_year_where_the_contract_says_so() {
        ContractGoal goal = goal(
                ContractFolder.in(folder),
                "\"kind\": \"ceiling\", \"ceiling\": \"11443 t\", \"year\": 2030,"
                        + " \"interimTargets\": { \"years\": [2028, 2020], \"path\": \"linear\", \"from\": \"reference\" }");
        assertThat(goal.interim()).contains(new InterimPlan(List.of(2020, 2028), Trajectory.Shape.LINEAR, false));
    }

    @Test
    void stated_number_has_its_line_and_pointer_as_origin() {
        PercentageTarget target = (PercentageTarget) account().goals().get(0).target();
        Origin.Place place = place(target.reduction().origin());
        assertThat(place.file().name()).isEqualTo("contract.json");
        assertThat(place.line()).isEqualTo(22);
        assertThat(place.note()).isEqualTo("/accounts/0/goals/0/reduction");
    }

    @Test
    void ceiling_is_read() {
        CeilingTarget target =
                (CeilingTarget) target("\"kind\": \"ceiling\", \"ceiling\": \"11,5 kt\", \"year\": 2030");
        assertThat(target.ceiling().value()).isEqualTo(Emissions.ofTonnes(11_500));
        assertThat(place(target.ceiling().origin()).note()).isEqualTo("/accounts/0/goals/0/ceiling");
    }

    @Test
    void ceiling_per_person_takes_the_current_population_by_assumption() {
        PerPersonTarget target = (PerPersonTarget)
                target("\"kind\": \"per-person-ceiling\", \"ceiling\": \"4 t/person\", \"year\": 2030");
        assertThat(target.ceiling().value()).isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(4_000));
        assertThat(target.population().value()).isEqualTo(Population.ofPersons(20_040));
        assertThat(target.population().explain()).contains("assumption", "same as in 2023", "population.csv:2");
    }

    @Test
    void ceiling_per_person_takes_the_population_that_the_goal_states() {
        PerPersonTarget target = (PerPersonTarget)
                target("\"kind\": \"per-person-ceiling\", \"ceiling\": \"4000 kg/person\", \"year\": 2030,"
                        + " \"population\": { \"persons\": 21000, \"date\": \"2030-12-31\" }");
        assertThat(target.population().value()).isEqualTo(Population.ofPersons(21_000));
        assertThat(target.population().name().text(Language.SWEDISH)).isEqualTo("folkmängd 2030-12-31");
        assertThat(place(target.population().origin()).note()).isEqualTo("/accounts/0/goals/0/population/persons");
    }

    @Test
    void climate_neutrality_is_read_with_its_reference_year() {
        NeutralityTarget target = (NeutralityTarget)
                target("\"kind\": \"climate-neutrality\", \"residualCap\": \"20 %\", \"removals\": \"1 500 t\","
                        + " \"offsets\": \"0 t\", \"referenceYear\": 2019, \"year\": 2045");
        assertThat(target.residualShare().value()).isEqualTo(Share.ofPercent(20));
        assertThat(target.removals().value()).isEqualTo(Emissions.ofTonnes(1_500));
        assertThat(place(target.offsets().origin()).note()).isEqualTo("/accounts/0/goals/0/offsets");
        assertThat(target.from().emissions().value()).isEqualTo(Emissions.ofTonnes(57_215));
    }

    @Test
    void removals_that_are_not_stated_are_none_by_assumption() {
        NeutralityTarget target = (NeutralityTarget)
                target("\"kind\": \"climate-neutrality\", \"residualCap\": \"20 %\", \"year\": 2045");
        assertThat(target.removals().value()).isEqualTo(Emissions.ZERO);
        assertThat(target.removals().origin()).isInstanceOf(Origin.Assumption.class);
    }

    @Test
    void yearly_rate_is_read() {
        RateTarget target = (RateTarget) target("\"kind\": \"yearly-rate\", \"rate\": \"16 %/år\", \"year\": 2030");
        assertThat(target.rate().value()).isEqualTo(Rate.ofPercentPerYear(16));
    }

    @Test
    void path_of_a_yearly_rate_comes_from_the_contract() {
        ContractFolder example = ContractFolder.in(folder)
                .edit(GOAL, "          \"kind\": \"yearly-rate\", \"rate\": \"16 %/yr\", \"year\": 2030\n");
        assertThat(example.read()
                        .get()
                        .assess()
                        .figure("gap.on-track.constant-rate.co2-territorial")
                        .orElseThrow()
                        .value()
                        .explain())
                .contains("16 %/yr ← contract.json:21");
    }

    @Test
    void growth_that_no_number_holds_is_not_projected_and_no_trouble() {
        ContractFolder example = ContractFolder.in(folder)
                .with(
                        "co2.csv",
                        "municipality,sector,year,value,unit\n0764,Alla,2019,0.000001,kg\n0764,Alla,2023,1000,Mt\n")
                .edit("\"year\": 2030", "\"year\": 2100");
        assertThat(example.read().get().assess().figures())
                .extracting(figure -> figure.id())
                .contains("gap.projected.linear.co2-territorial")
                .doesNotContain("gap.projected.compound-rate.co2-territorial");
    }

    @Test
    void stated_figure_keeps_its_decimals_and_place() {
        ClimateContract contract = ContractFolder.in(folder)
                .edit("\"2334 kg/person\"", "\"2,3 t/person\", \"where\": { \"en\": \"the web\" }")
                .read()
                .get();
        assertThat(contract.statedFigures()).singleElement().satisfies(stated -> {
            assertThat(stated.figure()).isEqualTo("per-capita.co2-territorial");
            assertThat(stated.published().toString()).isEqualTo("2300 kg/person");
            assertThat(stated.published().agreesWith(EmissionsPerCapita.ofKilogramsPerPerson(2_349)))
                    .isTrue();
            assertThat(stated.published().agreesWith(EmissionsPerCapita.ofKilogramsPerPerson(2_351)))
                    .isFalse();
            assertThat(stated.where()).contains(LocalizedText.of(Language.ENGLISH, "the web"));
            assertThat(stated.location()).hasToString("contract.json:31 (/statedFigures/0)");
        });
    }

    @Test
    void a_stated_figure_need_not_say_where_it_was_published() {
        assertThat(ContractFolder.in(folder).read().get().statedFigures().get(0).where())
                .isEmpty();
    }

    @Test
    void what_is_optional_may_be_left_out() {
        ClimateContract contract =
                ContractFolder.in(folder).with("contract.json", """
                        {
                          "municipality": { "code": "0764", "name": "Alvesta" },
                          "language": "en",
                          "accounts": [{
                            "id": "co2", "title": "CO2", "perspective": "territorial", "boundary": "municipal-area",
                            "basket": "CO2", "vintage": "v", "source": { "file": "co2.csv", "scheme": "TOTAL" },
                            "total": "reported-total", "currentYear": 2023
                          }]
                        }
                        """).read().get();
        assertThat(contract.accounts().get(0).referenceYear()).isEqualTo(Optional.empty());
        assertThat(contract.accounts().get(0).goals()).isEmpty();
        assertThat(contract.assess().figures())
                .extracting(figure -> figure.id())
                .containsExactly("current.co2");
    }

    @Test
    void byte_order_mark_is_passed_over() {
        ContractFolder example = ContractFolder.in(folder);
        example.with("contract.json", "\uFEFF" + ContractFolder.resource("contract.json"));
        assertThat(example.read().isUsable()).isTrue();
    }

    @Test
    void published_amounts_are_those_of_the_contract() {
        assertThat(ContractFolder.in(folder).read().get().statedFigures().get(0).published())
                .isEqualTo(PublishedAmount.parse("2334 kg/person"));
    }

    @Test
    void a_reason_for_what_is_not_missing_is_told_with_its_line() {
        ContractFolder contract = ContractFolder.in(folder)
                .edit(
                        "  \"justTransition\"",
                        "  \"omitted\": {\n    \"co-benefits\": \"Utreds.\",\n    \"scopes\": \"Utreds.\"\n  },\n  \"justTransition\"");
        assertThat(contract.read().get().assess().findings())
                .filteredOn(finding -> finding.code() == ContractFinding.NEEDLESS_REASON)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.location().orElseThrow().toString())
                                .matches("contract\\.json:\\d+ \\(/omitted/co-benefits\\)"));
    }
}
