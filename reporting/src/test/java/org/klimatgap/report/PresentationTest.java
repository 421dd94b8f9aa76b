package org.klimatgap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.quantity.Unit;

/**
 * The expected texts were written by hand after Svenska skrivregler (2017) and SS-ISO 80000-1 for Swedish, and the
 * European Commission's English Style Guide for English; the numbers are those of Alvesta's climate contract.
 */
class PresentationTest {
    private static final Presentation SWEDISH = Presentation.of(Language.SWEDISH);
    private static final Presentation ENGLISH = Presentation.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35327      | TONNES               | 35\u00A0327\u00A0ton",
                "57215.49   | TONNES               | 57\u00A0215\u00A0ton",
                "57215.5    | TONNES               | 57\u00A0216\u00A0ton",
                "-10445     | TONNES               | \u221210\u00A0445\u00A0ton",
                "1068000    | TONNES               | 1\u00A0068\u00A0000\u00A0ton",
                "10000000   | TONNES               | 10\u00A0000\u00A0000\u00A0ton",
                "601        | TONNES               | 601\u00A0ton",
                "1762.12    | TONNES               | 1\u00A0762\u00A0ton",
                "6.75       | TONNES               | 6,8\u00A0ton",
                "9.94       | TONNES               | 9,9\u00A0ton",
                "9.95       | TONNES               | 10\u00A0ton",
                "10.4       | TONNES               | 10\u00A0ton",
                "1          | TONNES               | 1,0\u00A0ton",
                "0          | TONNES               | 0\u00A0ton",
                "0.03       | TONNES               | 0,0\u00A0ton",
                "-0.03      | TONNES               | 0,0\u00A0ton",
                "-0.05      | TONNES               | \u22120,1\u00A0ton",
                "2333.83    | KILOGRAMS_PER_PERSON | 2\u00A0334\u00A0kg per person",
                "-0.4       | KILOGRAMS_PER_PERSON | 0\u00A0kg per person",
                "5046.71    | TONNES_PER_YEAR      | 5\u00A0047\u00A0ton per år",
                "6.75       | TONNES_PER_YEAR      | 6,8\u00A0ton per år",
                "-11.477    | PERCENT              | \u221211,5\u00A0%",
                "-11.45     | PERCENT              | \u221211,5\u00A0%",
                "44.83      | PERCENT              | 44,8\u00A0%",
                "39.97      | PERCENT              | 40,0\u00A0%",
                "0.05       | PERCENT              | 0,1\u00A0%",
                "0.04999    | PERCENT              | 0,0\u00A0%",
                "-0.04999   | PERCENT              | 0,0\u00A0%",
                "1234.56    | PERCENT              | 1\u00A0234,6\u00A0%",
                "18.219     | PERCENT_PER_YEAR     | 18,2\u00A0% per år",
                "-4.25      | PERCENT_PER_YEAR     | \u22124,3\u00A0% per år",
                "13.30      | PERCENTAGE_POINTS    | 13,3\u00A0procentenheter",
                "1          | PERCENTAGE_POINTS    | 1,0\u00A0procentenheter",
                "20040      | PERSONS              | 20\u00A0040\u00A0invånare",
                "1          | PERSONS              | 1\u00A0invånare",
            })
    void swedish_text_follows_the_norm_on_any_machine(double amount, Unit unit, String expected) {
        Locales.forEach(() -> assertThat(Presentation.of(Language.SWEDISH).text(Quantities.of(amount, unit)))
                .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35327      | TONNES               | 35,327\u00A0tonnes",
                "-10445     | TONNES               | \u221210,445\u00A0tonnes",
                "1068000    | TONNES               | 1,068,000\u00A0tonnes",
                "6.75       | TONNES               | 6.8\u00A0tonnes",
                "1          | TONNES               | 1.0\u00A0tonnes",
                "0          | TONNES               | 0\u00A0tonnes",
                "2333.83    | KILOGRAMS_PER_PERSON | 2,334\u00A0kg per person",
                "5046.71    | TONNES_PER_YEAR      | 5,047\u00A0tonnes per year",
                "-11.477    | PERCENT              | \u221211.5%",
                "-0.04999   | PERCENT              | 0.0%",
                "18.219     | PERCENT_PER_YEAR     | 18.2% per year",
                "13.30      | PERCENTAGE_POINTS    | 13.3\u00A0percentage points",
                "20040      | PERSONS              | 20,040\u00A0residents",
                "1          | PERSONS              | 1\u00A0resident",
            })
    void english_text_follows_the_norm_on_any_machine(double amount, Unit unit, String expected) {
        Locales.forEach(() -> assertThat(Presentation.of(Language.ENGLISH).text(Quantities.of(amount, unit)))
                .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"2.675, 2, '2,68'", "1.005, 2, '1,01'", "-2.675, 2, '\u22122,68'", "18.21939, 3, '18,219'", "80, 0, 80"
    })
    void halves_are_decided_on_the_shortest_decimal_number(double percent, int decimals, String expected) {
        Presentation precise = SWEDISH.withDecimals(Unit.PERCENT, decimals);
        assertThat(precise.number(Share.ofPercent(percent))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "38878.4, '38\u00A0878,4'",
        "0.125, '0,125'",
        "41940.959329143436, '41\u00A0941'",
        "9.87654321, '9,88'",
        "0.00045123, '0,000451'",
        "-0.30000000000000004, '\u22120,300'"
    })
    void legible_shows_what_somebody_wrote_and_rounds_what_was_computed(double tonnes, String expected) {
        assertThat(SWEDISH.legible().text(Emissions.ofTonnes(tonnes))).isEqualTo(expected + "\u00A0ton");
    }

    @Test
    void a_magnitude_has_no_sign_and_is_still_the_figure_with_its_sign() {
        Figure gap = new Figure("gap.level.co2", Emissions.ofTonnes(-7_157));
        assertThat(SWEDISH.magnitude(gap).text()).isEqualTo("7\u00A0157\u00A0ton");
        assertThat(SWEDISH.magnitude(gap).figure()).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"80, '80\u00A0%'", "62.5, '62,5\u00A0%'", "0, '0\u00A0%'", "1000, '1\u00A0000\u00A0%'"})
    void unrounded_shows_a_declared_value_as_it_was_declared(double percent, String expected) {
        assertThat(SWEDISH.unrounded().text(Share.ofPercent(percent))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 %               | 80\u00A0%",
                "62.5 %             | 62,5\u00A0%",
                "-11.60 %           | \u221211,60\u00A0%",
                "57215 t            | 57\u00A0215\u00A0ton",
                "1 percentage points| 1\u00A0procentenhet",
                "4000 kg/person     | 4\u00A0000\u00A0kg per person"
            })
    void a_published_amount_keeps_its_decimals(String published, String expected) {
        PublishedAmount amount = PublishedAmount.parse(published);
        assertThat(SWEDISH.text(amount)).isEqualTo(expected);
        assertThat(SWEDISH.format().format(amount, Language.SWEDISH)).isEqualTo(expected);
    }

    @Test
    void other_decimals_for_one_unit_leave_the_others_alone() {
        Presentation precise = SWEDISH.withDecimals(Unit.PERCENT_PER_YEAR, 3).withDecimals(Unit.PERCENT, 0);
        assertThat(precise.text(Quantities.of(18.21939, Unit.PERCENT_PER_YEAR))).isEqualTo("18,219\u00A0% per år");
        assertThat(precise.text(Quantities.of(79.9, Unit.PERCENT))).isEqualTo("80\u00A0%");
        assertThat(precise.text(Quantities.of(13.3, Unit.PERCENTAGE_POINTS))).isEqualTo("13,3\u00A0procentenheter");
    }

    @Test
    void one_without_decimals_takes_the_singular() {
        Presentation whole = ENGLISH.withDecimals(Unit.TONNES, 0);
        assertThat(whole.text(Emissions.ofTonnes(-1))).isEqualTo("\u22121\u00A0tonne");
        assertThat(whole.text(Emissions.ofTonnes(2))).isEqualTo("2\u00A0tonnes");
    }

    @Test
    void a_negative_number_of_decimals_is_rejected() {
        assertThatThrownBy(() -> SWEDISH.withDecimals(Unit.PERCENT, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number of decimals must be 0 or more, was -1");
    }

    @Test
    void a_number_without_its_unit_goes_with_the_unit_in_the_head() {
        assertThat(SWEDISH.number(Emissions.ofTonnes(57_215))).isEqualTo("57\u00A0215");
        assertThat(SWEDISH.unit(Unit.KILOGRAMS_PER_PERSON)).isEqualTo("kg per person");
        assertThat(ENGLISH.unit(Unit.TONNES_PER_YEAR)).isEqualTo("tonnes per year");
    }

    @Test
    void dates_are_in_words_on_any_machine() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        Locales.forEach(() -> {
            assertThat(Presentation.of(Language.SWEDISH).date(day)).isEqualTo("31 december 2023");
            assertThat(Presentation.of(Language.ENGLISH).date(day)).isEqualTo("31 December 2023");
            assertThat(Presentation.of(Language.SWEDISH).date(LocalDate.of(2024, 1, 1)))
                    .isEqualTo("1 januari 2024");
        });
    }

    @Test
    void counts_are_grouped_and_years_are_not() {
        Locales.forEach(() -> {
            assertThat(SWEDISH.count(2944)).isEqualTo("2\u00A0944");
            assertThat(ENGLISH.count(-2944)).isEqualTo("\u22122,944");
            assertThat(SWEDISH.format().format(2030, Language.SWEDISH)).isEqualTo("2030");
            assertThat(SWEDISH.format().format(-12L, Language.SWEDISH)).isEqualTo("\u221212");
        });
    }

    @Test
    void the_format_rounds_in_the_language_that_it_is_asked_for() {
        Emissions gap = Emissions.ofTonnes(35_327.4);
        assertThat(SWEDISH.format().format(gap, Language.SWEDISH)).isEqualTo("35\u00A0327\u00A0ton");
        assertThat(SWEDISH.format().format(gap, Language.ENGLISH)).isEqualTo("35,327\u00A0tonnes");
    }

    @Test
    void a_message_reads_the_same_as_text_and_as_a_line() {
        Message message = Message.of(ExampleText.GAP)
                .with("name", Message.of(ExampleText.NAME).with("by", "A & B"))
                .with("gap", new Figure("gap", Emissions.ofTonnes(35_327)))
                .with("year", 2030);
        assertThat(SWEDISH.text(message)).isEqualTo("Mål av A & B: gapet är 35\u00A0327\u00A0ton till 2030.");
        assertThat(SWEDISH.line(message).text()).isEqualTo(SWEDISH.text(message));
        assertThat(message).hasToString("Goal by A & B: the gap is 35327 t in 2030.");
    }

    @Test
    void a_language_without_texts_is_named() {
        assertThatThrownBy(() -> Presentation.of(new Language("fi")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.klimatgap.report.messages_fi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000 l            | 10\u00A0000\u00A0l         | 10,000\u00A0l",
                "2.854 kg CO2e/l    | 2,854\u00A0kg CO2e/l       | 2.854\u00A0kg CO2e/l",
                "1250000 SEK        | 1\u00A0250\u00A0000\u00A0SEK | 1,250,000\u00A0SEK",
                "0.0424929178 kg/SEK | 0,0424929\u00A0kg/SEK      | 0.0424929\u00A0kg/SEK",
                "12345678 km        | 12\u00A0345\u00A0700\u00A0km | 12,345,700\u00A0km",
            })
    void an_input_has_six_digits_and_its_own_unit(String input, String swedish, String english) {
        InputAmount amount = InputAmount.parse(input);
        assertThat(SWEDISH.text(amount)).isEqualTo(swedish);
        assertThat(ENGLISH.text(amount)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57215  | TONNES               | 57\u00A0215\u00A0ton   | 57,215\u00A0t",
                "5157   | KILOGRAMS_PER_PERSON | 5\u00A0157\u00A0kg/person | 5,157\u00A0kg/person",
                "18.2   | PERCENT_PER_YEAR     | 18,2\u00A0%/år      | 18.2%/year",
                "-0.004 | PERCENT              | 0,0\u00A0%          | 0.0%"
            })
    void cells_of_tables_have_short_units(double amount, Unit unit, String swedish, String english) {
        assertThat(SWEDISH.compact().text(Quantities.of(amount, unit))).isEqualTo(swedish);
        assertThat(ENGLISH.compact().text(Quantities.of(amount, unit))).isEqualTo(english);
    }
}
