package org.klimatgap.report.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.budget.BudgetConvention;

class BudgetJsonTest {
    private static final double RELATIVE = 1e-9;

    private static JsonNode json(BudgetQuestion question) {
        try {
            return new ObjectMapper().readTree(BudgetJson.of(question));
        } catch (JsonProcessingException cause) {
            throw new AssertionError(cause);
        }
    }

    private static double sum(JsonNode path) {
        return StreamSupport.stream(path.spliterator(), false)
                .mapToDouble(year -> year.get("tonnes").asDouble())
                .sum();
    }

    /** Closed forms: E_0 / (E_0 + B), E_0 / B, 1 − e^(−E_0 / B). */
    @Test
    void rates_are_the_closed_forms_and_totals_the_budget() {
        JsonNode conventions = json(Questions.strangnas()).get("conventions");
        double[] rates = {
            100 * 120_545.0 / (120_545 + 737_173), 100 * 120_545.0 / 737_173, 100 * (1 - Math.exp(-120_545.0 / 737_173))
        };
        for (int i = 0; i < rates.length; i++) {
            JsonNode convention = conventions.get(i);
            assertThat(convention.get("name").asText()).isEqualTo(BudgetConvention.values()[i].id());
            assertThat(convention.get("status").asText()).isEqualTo("required");
            assertThat(convention.get("ratePercent").asDouble()).isCloseTo(rates[i], within(RELATIVE * 100));
            assertThat(convention.get("total").asDouble()).isCloseTo(737_173, within(RELATIVE * 737_173));
        }
    }

    @Test
    void an_endless_path_names_its_span_and_its_own_sum() {
        JsonNode root = json(Questions.strangnas());
        JsonNode first = root.get("conventions").get(0);
        assertThat(root.get("until").isNull()).isTrue();
        assertThat(root.get("pathUntil").asInt()).isEqualTo(2050);
        assertThat(first.get("path")).hasSize(27);
        assertThat(first.get("pathTotal").asDouble())
                .isCloseTo(sum(first.get("path")), within(RELATIVE * 737_173))
                .isLessThan(first.get("total").asDouble());
    }

    /** Methods §3.4: until 2045, first year reduced, 13.562 % a year. */
    @Test
    void with_a_last_year_path_and_total_are_the_budget() {
        JsonNode root = json(Questions.strangnas().withUntil(2045));
        assertThat(root.get("until").asInt()).isEqualTo(2045);
        assertThat(root.get("conventions").get(0).get("ratePercent").asDouble()).isCloseTo(13.562, within(5e-4));
        for (JsonNode convention : root.get("conventions")) {
            assertThat(sum(convention.get("path"))).isCloseTo(737_173, within(RELATIVE * 737_173));
            assertThat(convention.get("total").asDouble()).isCloseTo(737_173, within(RELATIVE * 737_173));
        }
    }

    @Test
    void constant_emissions_end_the_budget_in_a_fraction_of_a_year() {
        JsonNode constant = json(Questions.strangnas()).get("constant");
        assertThat(constant.get("status").asText()).isEqualTo("exhausted");
        assertThat(constant.get("exhaustedYear").asInt()).isEqualTo(2030);
        assertThat(constant.get("fraction").asDouble())
                .isCloseTo((737_173 - 6 * 120_545) / 120_545.0, within(RELATIVE));
    }

    @Test
    void what_does_not_exist_is_null() {
        JsonNode lasting = json(Questions.of(0, 500)).get("constant");
        assertThat(lasting.get("status").asText()).isEqualTo("lasts");
        assertThat(lasting.get("exhaustedYear").isNull()).isTrue();
        assertThat(lasting.get("fraction").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "100,0,first-year-reduced,spent",
        "100,100,first-year-full,out-of-reach",
        "100,50,first-year-full,out-of-reach",
        "100,-5,continuous,spent"
    })
    void a_status_without_a_rate_has_neither_path_nor_total(double start, double budget, String name, String status) {
        JsonNode convention = json(Questions.of(start, budget).in(BudgetConvention.of(name)))
                .get("conventions")
                .get(0);
        assertThat(convention.get("status").asText()).isEqualTo(status);
        assertThat(convention.get("path")).isEmpty();
        assertThat(List.of("ratePercent", "pathTotal", "total"))
                .allMatch(member -> convention.get(member).isNull());
    }

    @Test
    void delay_names_convention_and_year_and_ends_where_no_rate_is_enough() {
        JsonNode delay = json(Questions.strangnas()
                        .in(BudgetConvention.FIRST_YEAR_REDUCED)
                        .withDelayUntil(2040))
                .get("delay");
        assertThat(delay).hasSize(8);
        assertThat(delay.get(2).get("from").asInt()).isEqualTo(2026);
        assertThat(delay.get(2).get("leftTonnes").asDouble()).isEqualTo(737_173 - 2 * 120_545);
        assertThat(delay.get(2).get("ratePercent").asDouble())
                .isCloseTo(100 * 120_545.0 / (120_545 + 496_083), within(RELATIVE * 100));
        assertThat(delay.get(7).get("status").asText()).isEqualTo("spent");
        assertThat(delay.get(7).get("ratePercent").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023,,'the last budget year must not be before the first budget year, 2024, was 2023'",
        ",2020,'the last year to begin in must not be before the first budget year, 2024, was 2020'",
        "2030,2031,'the last year to begin in must not be after the last budget year, 2030, was 2031'"
    })
    void years_that_cannot_be_are_named(Integer until, Integer delay, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetQuestion(
                        Questions.strangnas().plan(), List.of(BudgetConvention.values()), year(until), year(delay)))
                .withMessage(message);
    }

    @Test
    void a_question_without_a_convention_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetQuestion(
                        Questions.strangnas().plan(), List.of(), OptionalInt.empty(), OptionalInt.empty()))
                .withMessageContaining("first-year-reduced");
    }

    private static OptionalInt year(Integer year) {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
