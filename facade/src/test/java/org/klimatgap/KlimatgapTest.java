package org.klimatgap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.Klimatgap.budget;
import static org.klimatgap.Klimatgap.consumption;
import static org.klimatgap.Klimatgap.contract;
import static org.klimatgap.Klimatgap.group;
import static org.klimatgap.Klimatgap.kilogramsPerPerson;
import static org.klimatgap.Klimatgap.national;
import static org.klimatgap.Klimatgap.percent;
import static org.klimatgap.Klimatgap.tonnes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetStatus;
import org.klimatgap.finding.DataException;
import org.klimatgap.ghg.national.Ranking;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Language;

class KlimatgapTest {
    private static final String EXAMPLES = Path.of(System.getProperty("klimatgap.root", ".."))
            .resolve("examples")
            .toString();

    @TempDir
    private Path folder = Path.of("");

    private static Contract alvesta() {
        return contract(EXAMPLES + "/alvesta/contract.json");
    }

    private static MunicipalComparison kronoberg() {
        return national(EXAMPLES + "/national/kronoberg.csv")
                .reducedBy(percent(80))
                .since(2010)
                .until(2030);
    }

    private static FootprintComparison households() {
        return consumption(EXAMPLES + "/notebooks/data/household_2023.csv")
                .atMost(kilogramsPerPerson(4_000))
                .until(2030);
    }

    private static Budget stated() {
        return budget(tonnes(737_173)).from(2024).startingAt(tonnes(120_545));
    }

    /** 46,770 t in 2023 minus 20 % of 57,215 t in 2019, both published by Alvesta. */
    @Test
    void a_figure_of_a_contract_is_derived_down_to_file_and_line() {
        assertThat(alvesta().explain("gap.level.co2-territorial").toString())
                .contains("35\u00A0327\u00A0ton", "co2-territorial.csv:3", "sha-256");
    }

    @Test
    void a_contract_answers_in_its_language_and_in_another_one() {
        assertThat(alvesta().report().title().text()).contains("Mål");
        assertThat(alvesta().in(Language.ENGLISH).report().title().text()).contains("Goals");
        assertThat(alvesta().findings()).isNotEmpty();
        assertThat(alvesta()).asString().startsWith("Alvesta: ").doesNotContain("@");
        assertThat(alvesta().account("co2-territorial").total().get(2019)).isEqualTo(tonnes(57_215));
    }

    @Test
    void a_name_that_does_not_exist_is_answered_with_the_nearest_that_do() {
        assertThatThrownBy(() -> alvesta().explain("gap"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "no figure 'gap', did you mean gap[^;]* or gap[^;]* or gap[^;]*; figures\\(\\) lists all");
        assertThatThrownBy(() -> alvesta().explain("gap.levl.co2-territorial"))
                .hasMessageStartingWith("no figure 'gap.levl.co2-territorial', did you mean gap.level.co2-territorial");
        assertThatThrownBy(() -> alvesta().explain("xyzzy")).hasMessage("no figure 'xyzzy'; figures() lists all");
        assertThatThrownBy(() -> alvesta().account("co2-teritorial")).hasMessageContaining("co2-territorial");
        assertThatThrownBy(() -> alvesta().chart("co2")).hasMessageContaining("emissions.co2-territorial");
        assertThatThrownBy(() -> alvesta().account("xyzzy")).hasMessage("no account 'xyzzy'; accounts() lists all");
        assertThat(alvesta().accounts()).hasSize(3);
        assertThatThrownBy(() -> kronoberg().row("Vaxjo"))
                .hasMessage(
                        "no municipality 'Vaxjo' in the statistic, did you mean Växjö; must be a name or a code such as"
                                + " 0764 Alvesta");
        assertThatThrownBy(() -> households().row("Vaxjo")).hasMessageContaining("in the file, did you mean Växjö;");
        assertThatThrownBy(() -> kronoberg().row("Atlantis")).hasMessageContaining("no municipality 'Atlantis'");
        assertThatThrownBy(() -> households().row("Atlantis")).hasMessageContaining("no municipality 'Atlantis'");
    }

    @Test
    void a_mistake_begins_with_the_frame_of_whoever_made_it() {
        Throwable mistake = catchThrowable(() -> alvesta().account("xyzzy"));
        assertThat(mistake.getStackTrace())
                .isNotEmpty()
                .noneMatch(frame -> frame.getClassName().equals(Contract.class.getName()));
    }

    static Stream<Arguments> nothing() {
        return Stream.<Arguments>of(
                leftOut("a file must have a name", () -> contract(null)),
                leftOut("was ' '", () -> contract(" ")),
                leftOut("a file must have a name", () -> national(null)),
                leftOut("a file must have a name", () -> consumption("")),
                leftOut("a file must have a name", () -> group(null)),
                leftOut("a file must have a name", () -> group("a.csv").activities("b.csv", null)),
                leftOut("a file must have a name", () -> alvesta().write(null)),
                leftOut("tonnes(737_173)", () -> budget(null)),
                leftOut("tonnes(120_545)", () -> budget(tonnes(5)).from(2024).startingAt(null)),
                leftOut("percent(80)", () -> kronoberg().statistic().reducedBy(null)),
                leftOut("municipality", () -> kronoberg().row(null)),
                leftOut("municipality", () -> households().row(null)),
                leftOut("no figure null", () -> alvesta().explain(null)),
                leftOut("a computed value", () -> Klimatgap.explain(null)));
    }

    private static Arguments leftOut(String part, ThrowingCallable asked) {
        return Arguments.of(part, asked);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void what_is_left_out_is_said_in_a_sentence(String part, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(part);
    }

    @Test
    void a_file_without_a_year_in_its_name_is_given_one() throws Exception {
        Path file = Files.copy(Path.of(EXAMPLES, "notebooks", "data", "household_2023.csv"), folder.resolve("sei.csv"));
        assertThatThrownBy(() -> consumption(file.toString())).hasMessageContaining("year");
        assertThat(consumption(file.toString(), 2023)).asString().contains("8 areas, 2023");
    }

    @Test
    void an_error_in_a_file_is_a_sentence_without_frames() {
        Throwable error = catchThrowable(() -> contract("nowhere.json"));
        assertThat(error).isInstanceOf(DataException.class).hasMessageContaining("nowhere.json");
        assertThat(error.getStackTrace()).isEmpty();
    }

    /** B/E = 6.1153…; the rates are E/(E + B), E/B and 1 − exp(−E/B), the closed forms of the three sums. */
    @ParameterizedTest
    @CsvSource({"FIRST_YEAR_REDUCED, 14.054153", "FIRST_YEAR_FULL, 16.352335", "CONTINUOUS, 15.085333"})
    void a_rate_is_that_of_its_convention(BudgetConvention convention, double percentPerYear) {
        double level = 120_545;
        double total = 737_173;
        double closed = switch (convention) {
            case FIRST_YEAR_REDUCED -> level / (level + total);
            case FIRST_YEAR_FULL -> level / total;
            case CONTINUOUS -> 1 - Math.exp(-level / total);
        };
        assertThat(100 * closed).isCloseTo(percentPerYear, within(0.001));
        assertThat(stated().rate(convention).orElseThrow().value().percentPerYear())
                .isCloseTo(100 * closed, within(1e-9));
    }

    @Test
    void a_budget_can_end_be_counted_one_way_and_wait() {
        Budget asked = stated().counting(BudgetConvention.FIRST_YEAR_FULL)
                .until(2045)
                .delayedUntil(2027)
                .in(Language.ENGLISH);
        assertThat(asked.question().until()).hasValue(2045);
        assertThat(asked.question().delayUntil()).hasValue(2027);
        assertThat(asked.question().conventions()).containsExactly(BudgetConvention.FIRST_YEAR_FULL);
        assertThat(asked.report().title().text()).isEqualTo("Carbon budget from 2024");
        assertThat(asked.findings()).isEmpty();
        assertThat(asked).hasToString("737173 t from 2024, starting at 120545 t");
    }

    /** 116,125.8452 t in 2019 and 132,330.1613 t in 2010 are the file's own totals of Alvesta. */
    @Test
    void municipalities_are_compared_by_one_goal() {
        MunicipalComparison compared = kronoberg();
        double gap = compared.row("Alvesta")
                .levelGap()
                .orElseThrow()
                .amount()
                .value()
                .amount();
        assertThat(gap).isCloseTo(116_125.8452 - 0.2 * 132_330.1613, within(0.01));
        assertThat(compared.explain("0764").toString()).contains("kronoberg.csv:18");
        assertThat(compared.report().title().text()).contains("8 kommuner");
        assertThat(compared.in(Language.ENGLISH).report().title().text()).contains("8 municipalities");
        assertThat(compared.rankedBy(Ranking.LEVEL_GAP).overview().request().ranking())
                .isEqualTo(Ranking.LEVEL_GAP);
        assertThat(compared).hasToString("8 municipalities, -80 % from 2010 to 2030, in 2019");
        assertThat(compared.overview().request()).hasToString("-80 % from 2010 to 2030, ranked by historical-rate");
        assertThat(compared.statistic()).asString().endsWith("8 municipalities, 1 county and the nation");
    }

    /** SEI: 5,066.5 kg per person in Alvesta in 2023. */
    @Test
    void footprints_are_compared_by_a_level() {
        FootprintComparison compared = households();
        assertThat(compared.row("Alvesta").gap().orElseThrow().value().kilogramsPerPerson())
                .isCloseTo(1_066.5, within(1e-9));
        assertThat(compared.explain("Alvesta").toString()).contains("household_2023.csv:5");
        assertThat(compared.in(Language.ENGLISH).report().blocks()).isNotEmpty();
        assertThat(compared).asString().startsWith("8 municipalities");
    }

    @Test
    void a_question_that_is_not_complete_says_what_it_needs() {
        Municipalities statistic = national(EXAMPLES + "/national/kronoberg.csv");
        assertThat(budget(tonnes(5))).asString().endsWith("needs from(year)");
        assertThat(budget(tonnes(5)).from(2024)).asString().endsWith("needs startingAt(tonnes)");
        assertThat(statistic.reducedBy(percent(80))).asString().endsWith("needs since(year)");
        assertThat(statistic.reducedBy(percent(80)).since(2010)).asString().endsWith("needs until(year)");
        Footprints footprints = consumption(EXAMPLES + "/notebooks/data/household_2023.csv");
        assertThat(footprints.atMost(kilogramsPerPerson(4_000))).asString().endsWith("needs until(year)");
        assertThat(footprints).asString().contains("8 areas, 2023");
    }

    @Test
    void reports_and_charts_are_written_by_the_ending_of_the_file() throws Exception {
        Path page = alvesta().write(folder.resolve("a.html").toString());
        assertThat(Files.readString(page)).startsWith("<!doctype html>");
        assertThat(Files.readString(alvesta().write(folder.resolve("a.md").toString())))
                .startsWith("# ");
        Drawing chart = alvesta().chart("emissions.co2-territorial");
        assertThat(Files.readString(chart.write(folder.resolve("c.svg").toString())))
                .startsWith("<svg");
        assertThat(Files.readAllBytes(chart.write(folder.resolve("c.png").toString())))
                .startsWith(0x89, 'P', 'N', 'G');
        assertThat(chart).asString().startsWith("emissions.co2-territorial: ");
        assertThat(alvesta().charts("budget")).isEmpty();
        assertThatThrownBy(() -> alvesta().write("a.docx"))
                .hasMessageContainingAll("a.docx", ".json", "klimatgap-reporting-docx");
        assertThatThrownBy(() -> stated().write("a.pdf")).hasMessageContaining("a.pdf");
        assertThatThrownBy(() -> chart.write("c.gif")).hasMessageContaining("c.gif");
    }

    private static GroupTables tables() {
        String data = EXAMPLES + "/notebooks/data/";
        return group(data + "group.csv")
                .activities(data + "activities.csv")
                .instruments(data + "instruments.csv")
                .completeness(data + "completeness.csv");
    }

    private static GroupTables withFactors() {
        return tables().factors("ipcc-2006", "se-electricity");
    }

    /**
     * 9,000 and 3,000 MWh at the Nordic mix's 90 g/kWh (SMED/IVL); certificates of 0 g/kWh cover the municipality's 9,000, the rest
     * is the residual mix of 2023, 524.1 g/kWh (Energimarknadsinspektionen).
     */
    @Test
    void a_group_is_stated_by_scopes_from_its_tables() {
        Group group = withFactors().of(2023);
        assertThat(group.total(StatementTotal.SCOPE_2_LOCATION, 2023).value().tonnes())
                .isCloseTo(12_000 * 0.090, within(1e-9));
        assertThat(group.total(StatementTotal.SCOPE_2_MARKET, 2023).value().tonnes())
                .isCloseTo(3_000 * 0.5241, within(1e-9));
        assertThat(group.energy()).hasSize(2);
        assertThat(group).asString().startsWith("Exempel kommun");
        assertThat(group.report().title().text()).isEqualTo("Exempel kommun");
        assertThat(group.in(Language.ENGLISH).report().language()).isEqualTo(Language.ENGLISH);
        assertThat(group.findings()).isNotEmpty();
    }

    /** The company that bought 3,000 of the 12,000 MWh is owned to 60 %. */
    @Test
    void the_way_of_consolidation_is_a_word() {
        double all = withFactors()
                .of(2023)
                .total(StatementTotal.SCOPE_2_LOCATION, 2023)
                .value()
                .tonnes();
        double share = withFactors()
                .by(Boundary.EQUITY_SHARE)
                .of(2023)
                .total(StatementTotal.SCOPE_2_LOCATION, 2023)
                .value()
                .tonnes();
        assertThat(all - share).isCloseTo(0.4 * 3_000 * 0.090, within(1e-9));
    }

    @Test
    void tables_with_errors_give_all_of_them_at_once() throws Exception {
        Path units = Files.writeString(folder.resolve("units.csv"), "unit,name\nkommun,Exempel\n");
        Path used = Files.writeString(folder.resolve("used.csv"), "category,amount\n1.mobile,x\n");
        assertThatThrownBy(() -> group(units.toString())
                        .activities(used.toString())
                        .factors("ipcc-2006")
                        .of(2023))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("units.csv")
                .hasMessageContaining("used.csv");
        assertThatThrownBy(() -> tables().factors("ipcc-2066").of(2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ipcc-2006");
        assertThatThrownBy(() -> withFactors().of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> withFactors().gwpSet("AR7").of(2023)).hasMessageContaining("AR5");
        assertThatThrownBy(() -> withFactors().of(2023).total(StatementTotal.SCOPE_3, 2023))
                .hasMessageContaining("scope-3");
        assertThatThrownBy(() -> withFactors().of(2023).total(StatementTotal.SCOPE_1, 1999))
                .hasMessage("no total for 1999, must be a year of the statement: [2023]");
        assertThatThrownBy(() -> tables().of(2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("activities need factors(…)");
        assertThatThrownBy(() -> group("/").of(2023)).isInstanceOf(DataException.class);
        assertThat(tables()).hasToString("group.csv, activities.csv, operational-control, needs of(years)");
    }

    /** One contract is used by all threads at once, and each reads one of its own as well. */
    @Test
    void many_threads_get_the_same_answer() throws Exception {
        Contract shared = alvesta();
        Callable<String> task = () -> shared.explain("gap.level.co2-territorial") + "\n" + shared.charts()
                + alvesta().figures();
        String alone = task.call();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = pool.invokeAll(Collections.nCopies(24, task));
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    /** 116,125.84518 t in 2019 is the sum of the file's nine main sectors of Alvesta. */
    @Test
    void a_municipality_of_the_statistic_is_an_account() {
        Municipalities statistic = national(EXAMPLES + "/national/kronoberg.csv");
        assertThat(statistic.account("Alvesta").total().get(2019).tonnes()).isCloseTo(116_125.84518, within(1e-6));
        assertThatThrownBy(() -> statistic.account("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "no municipality 'Atlantis' in the statistic; must be a name or a code such as ");
    }

    @Test
    void a_contract_with_scopes_has_a_group_and_another_one_has_none() {
        Contract ostersund = contract(EXAMPLES + "/ostersund/contract.json").in(Language.ENGLISH);
        assertThat(ostersund.group())
                .hasValueSatisfying(group -> assertThat(group.language()).isEqualTo(Language.ENGLISH));
        assertThat(alvesta().group()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "figures.json, \"baseline.co2-territorial\"",
        "figures.CSV, baseline.co2-territorial",
        "section.md, Alvesta"
    })
    void a_contract_is_written_in_the_format_of_its_ending(String name, String content) {
        String file = folder.resolve(name).toString();
        assertThat(alvesta().write(file)).content().contains(content);
    }

    @Test
    void a_budget_that_is_spent_says_so_and_has_no_rate() {
        Budget spent = budget(tonnes(-1_770)).from(2025).startingAt(tonnes(45_000));
        assertThat(spent.required(BudgetConvention.CONTINUOUS).status()).isEqualTo(BudgetStatus.SPENT);
        assertThat(spent.rate(BudgetConvention.CONTINUOUS)).isEmpty();
    }
}
