package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.csv.TestFiles.emissions;
import static org.klimatgap.io.csv.TestFiles.places;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;

/** Spellings of numbers that are refused, with the spelling that is right. */
class NumberDefectsTest {
    private static final String POINT = "municipality,sector,year,value,unit,status\n0764,waste,2000,1,t,\n";
    private static final String COMMA = "municipality;sector;year;value;unit;status\n0764;waste;2000;1;t;\n";

    @TempDir
    private Path folder;

    private String onlyText(String text) {
        List<Finding> findings = emissions(folder, text).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).text(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57215.5 | 57215,5",
                "0.123 | 0,123",
                "1234.567 | 1234,567",
                "1.23 | 1,23",
            })
    void decimal_point_in_semicolon_file_is_an_error_with_the_corrected_value(String value, String corrected) {
        assertThat(onlyText(COMMA + "0764;waste;2019;" + value + ";t;\n"))
                .isEqualTo(
                        "emissions.csv:3: \"" + value + "\" in column \"value\" has the wrong decimal mark, must have a"
                                + " decimal comma since semicolons separate the columns: write \"" + corrected + "\"");
    }

    @Test
    void decimal_point_in_tab_file_is_an_error_with_the_corrected_value() {
        assertThat(onlyText(COMMA.replace(';', '\t') + "0764\twaste\t2019\t57215.5\tt\t\n"))
                .isEqualTo(
                        "emissions.csv:3: \"57215.5\" in column \"value\" has the wrong decimal mark, must have a decimal"
                                + " comma since tabs separate the columns: write \"57215,5\"");
    }

    @Test
    void decimal_comma_in_comma_file_is_an_error_with_the_corrected_value() {
        assertThat(onlyText(POINT + "0764,waste,2019,\"57215,5\",t,\n"))
                .isEqualTo(
                        "emissions.csv:3: \"57215,5\" in column \"value\" has the wrong decimal mark, must have a decimal"
                                + " point since commas separate the columns: write \"57215.5\"");
    }

    @Test
    void other_mark_before_three_digits_is_an_error_with_both_readings() {
        assertThat(onlyText(COMMA + "0764;waste;2019;57.215;t;\n"))
                .isEqualTo(
                        "emissions.csv:3: \"57.215\" in column \"value\" can be read in two ways, must have a decimal comma"
                                + " since semicolons separate the columns: write \"57,215\" with decimals or \"57215\" as a whole"
                                + " number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "57 215,5|57215,5",
                "57 215|57215",
                "57\u00A0215,5|57215,5",
                "57\u202F215,5|57215,5",
                "57\u2009215,5|57215,5",
                "57'215,5|57215,5",
                "57’215|57215",
                "1 057 215,5|1057215,5",
                "57 215.5|57215,5",
                "57.215,5|57215,5",
                "57,215.5|57215,5",
                "1.057.215|1057215",
                "1,057,215|1057215",
                "1.057.215,5|1057215,5",
            })
    void thousands_separator_is_an_error_with_the_corrected_value(String value, String corrected) {
        String shown = value;
        assertThat(onlyText(COMMA + "0764;waste;2019;" + value + ";t;\n"))
                .isEqualTo("emissions.csv:3: \"" + shown
                        + "\" in column \"value\" has thousands separators, must have none:" + " write \"" + corrected
                        + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,33347×10^−05 | 0,0000733347",
                "7.33347×10^−05 | 0,0000733347",
                "7,33347 × 10⁻⁵ | 0,0000733347",
                "1e5 | 100000",
                "1E+05 | 100000",
                "1,5e3 | 1500",
                "2,5E-3 | 0,0025",
                "3*10^2 | 300",
            })
    void exponent_is_an_error_with_the_plain_spelling(String value, String corrected) {
        assertThat(onlyText(COMMA + "0764;waste;2019;" + value + ";t;\n"))
                .isEqualTo("emissions.csv:3: \"" + value
                        + "\" in column \"value\" has an exponent, must be spelled out: write" + " \"" + corrected
                        + "\"");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "nan", "Infinity", "-Infinity", "inf", "∞", "-∞"})
    void value_that_is_no_finite_number_is_an_error(String value) {
        assertThat(onlyText(POINT + "0764,waste,2019," + value + ",t,\n"))
                .isEqualTo("emissions.csv:3: \"" + value + "\" in column \"value\" is not a finite number");
    }

    @Test
    void number_too_large_for_a_double_is_an_error() {
        assertThat(onlyText(POINT + "0764,waste,2019," + "9".repeat(310) + ",t,\n"))
                .isEqualTo("emissions.csv:3: \"" + "9".repeat(60) + "…\" in column \"value\" is not a finite number");
    }

    @ParameterizedTest
    @CsvSource({
        "n.e.", "ne", "..", "-", "x", "1.", ".5", "+5", "0x10", "1d", "1_000", "57215 t", "#DIV/0!", "1e400", "٣",
        "'''5'", "=1+1", "1e", "--5"
    })
    void anything_else_is_not_a_number(String value) {
        assertThat(onlyText(POINT + "0764,waste,2019," + value + ",t,\n"))
                .isEqualTo("emissions.csv:3: \"" + value
                        + "\" in column \"value\" is not a number, must be plain digits such as"
                        + " 57215 or one of NO, NE, IE, C");
    }

    @ParameterizedTest
    @CsvSource({"ton", "T", "mt", "t CO2eq", "kt/person", "Mt CO2e/person", "t/capita", "CO2e", "tCO2"})
    void unit_that_is_not_listed_is_an_error(String unit) {
        assertThat(places(emissions(folder, POINT + "0764,waste,2019,1," + unit + ",\n")))
                .containsExactly("emissions.csv:3 unknown-unit");
    }
}
