package org.klimatgap.report.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Table;
import org.klimatgap.report.render.MarkdownRenderer;

/** Expected figures: Strängnäs' published budget and the closed forms beside the rates. */
class BudgetReportTest {
    private static String text(BudgetQuestion question, Language language) {
        return new MarkdownRenderer()
                .render(BudgetReport.of(question, language))
                .replace('\u00A0', ' ');
    }

    private static String swedish(BudgetQuestion question) {
        return text(question, Language.SWEDISH);
    }

    @Test
    void every_convention_has_its_rate_and_a_sentence_on_it() {
        assertThat(swedish(Questions.strangnas()))
                .contains(
                        "**Första budgetåret redan minskat**: Utsläppen måste minska med 14,054 % per år.",
                        "**Första budgetåret på full nivå**: Utsläppen måste minska med 16,352 % per år.",
                        "**Kontinuerlig minskning**: Utsläppen måste minska med 15,085 % per år.",
                        "Det första budgetåret är redan minskat",
                        "året efter är det första minskade",
                        "ytan under kurvan",
                        "utan slut, blir tillsammans 737 173 ton",
                        "Takterna skiljer sig");
    }

    @Test
    void one_convention_alone_has_no_comparison() {
        assertThat(swedish(Questions.strangnas().in(BudgetConvention.FIRST_YEAR_REDUCED)))
                .contains("14,054 %")
                .doesNotContain("16,352", "15,085", "Takterna skiljer sig");
    }

    @Test
    void a_last_year_ends_path_and_total() {
        BudgetQuestion question = Questions.strangnas().withUntil(2045).in(BudgetConvention.FIRST_YEAR_REDUCED);
        assertThat(text(question, Language.ENGLISH))
                .contains(
                        "Emissions must fall by 13.562% per year until 2045",
                        "The years 2024–2045 make 737,173 tonnes together, and nothing may be emitted after them.",
                        "| Sum 2024–2045 | 737,173 |")
                .doesNotContain("| 2046 |");
    }

    /** 1 − 60000 / 120545 = 50.226 %: the whole budget is that of one year, which is not a span of years. */
    @Test
    void a_budget_of_one_year_is_no_span_of_years() {
        BudgetPlan plan = Questions.strangnas().plan();
        CarbonBudget budget = CarbonBudget.of(plan.budget().basis(), Emissions.ofTonnes(60_000), 2024);
        BudgetQuestion question = BudgetQuestion.of(new BudgetPlan(budget, plan.start()))
                .withUntil(2024)
                .in(BudgetConvention.FIRST_YEAR_REDUCED);
        assertThat(swedish(question))
                .contains(
                        "Utsläppen måste minska med 50,226 % per år redan 2024. Det året blir utsläppen 60 000 ton",
                        "**Utsläpp 2024 med den takt som krävs**", "| Summa 2024 | 60 000 |")
                .doesNotContain("2024–2024");
    }

    /** Year one is E_0·(1 − r) = 120545·0.85945847 = 103603.42, or the full 120545, or B·r = 737173·0.15085. */
    @Test
    void the_path_has_a_row_for_each_year_and_a_column_for_each_convention() {
        assertThat(swedish(Questions.strangnas()))
                .contains("| 2024 | 103 603 | 120 545 | 111 205 |", "| 2050 |", "| Summa 2024–2050 |")
                .doesNotContain("| 2051 |");
    }

    @ParameterizedTest
    @CsvSource({"2024,2050", "2041,2050", "2042,2051", "2100,2109"})
    void an_endless_path_is_shown_to_2050_and_for_ten_years(int first, int last) {
        BudgetPlan plan = Questions.strangnas().plan();
        CarbonBudget budget =
                CarbonBudget.of(plan.budget().basis(), plan.budget().amount(), first);
        assertThat(BudgetQuestion.of(new BudgetPlan(budget, plan.start())).shownUntil())
                .isEqualTo(last);
    }

    /** 737173 = 6·120545 + 13903, and 13903 / 120545 = 11.53 %. */
    @Test
    void constant_emissions_use_the_budget_up_inside_a_year() {
        assertThat(swedish(Questions.strangnas())).contains("är budgeten förbrukad 2030, när 11,5 % av året har gått");
    }

    /** After two years at 120545 t are left 496083 t: 120545 / (120545 + 496083) = 19.549 %. */
    @Test
    void delay_shows_what_is_left_and_the_rate_then() {
        assertThat(swedish(Questions.strangnas().withDelayUntil(2035)))
                .contains("| 2026 | 496 083 | 19,549 | 24,299 | 21,572 |")
                .contains("| 2030 | 13 903 | 89,659 | året tar hela resten |")
                .contains("| 2031 | −106 642 | budgeten förbrukad | ingen takt räcker | budgeten förbrukad |")
                .doesNotContain("| 2032 | −");
    }

    @Test
    void delay_is_left_out_when_it_is_not_asked_for() {
        assertThat(swedish(Questions.strangnas())).doesNotContain("Om minskningen börjar senare");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 | 0    | Budgeten är redan förbrukad, och ingen minskningstakt räcker.
            100 | -5   | Budgeten är redan förbrukad, och ingen minskningstakt räcker.
            100 | 100  | Redan 2024, som ligger på full nivå, tar hela budgeten, och ingen minskningstakt räcker.
            0   | 500  | Ingen minskning krävs, eftersom ingenting släpps ut.
            0   | 0    | Ingen minskning krävs, eftersom ingenting släpps ut.
            """)
    void a_status_without_a_rate_is_a_sentence(double start, double budget, String sentence) {
        assertThat(swedish(Questions.of(start, budget).in(BudgetConvention.FIRST_YEAR_FULL)))
                .contains(sentence)
                .doesNotContain("måste minska", "NaN", "Infinity");
    }

    @Test
    void a_budget_larger_than_the_need_until_a_year_asks_for_no_cut() {
        assertThat(swedish(Questions.of(100, 5_000).withUntil(2030)))
                .contains(
                        "Ingen minskning krävs: oförändrade utsläpp till och med 2030 blir tillsammans 700 ton",
                        "Ligger utsläppen kvar på 100 ton om året är budgeten förbrukad 2073");
    }

    @Test
    void a_budget_that_lasts_beyond_all_projections_says_until_when_it_was_counted() {
        assertThat(swedish(Questions.of(1, 5_000).withUntil(2030))).contains("räcker budgeten till och med 2200");
    }

    @Test
    void every_amount_is_a_figure_with_a_name_of_its_own() {
        List<String> ids =
                BudgetReport.of(Questions.strangnas().withDelayUntil(2031), Language.SWEDISH).blocks().stream()
                        .filter(Table.class::isInstance)
                        .flatMap(table -> ((Table) table).rows().stream().flatMap(List::stream))
                        .filter(Cell.Value.class::isInstance)
                        .map(cell -> ((Cell.Value) cell).amount().figure().id())
                        .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "path.continuous.2030", "path.continuous.sum", "delay.left.2025", "delay.first-year-full.2025");
    }

    @Test
    void both_languages_have_every_text_with_the_same_placeholders() {
        assertThat(placeholders("sv")).isEqualTo(placeholders("en"));
        assertThat(placeholders("sv").keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BudgetReportText.values())
                        .map(BudgetReportText::key)
                        .toList());
    }

    private static Map<String, List<String>> placeholders(String language) {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                BudgetReport.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        Pattern placeholder = Pattern.compile("\\{\\w+}");
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> placeholder
                                .matcher(texts.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
