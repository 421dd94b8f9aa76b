package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.csv.TestFiles.emissions;
import static org.klimatgap.io.csv.TestFiles.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.message.Language;
import org.klimatgap.series.AnnualSeries;

/** Rows that are refused, and what becomes of the others. */
class EmissionsCsvDefectsTest {
    private static final String POINT = "municipality,sector,year,value,unit,status\n0764,waste,2000,1,t,\n";
    private static final String WIDE = "municipality;sector;unit;2019;2020\n0764;industry;t;1;2\n";

    @TempDir
    private Path folder;

    private String onlyText(String text) {
        List<Finding> findings = emissions(folder, text).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).text(Language.ENGLISH);
    }

    static Stream<Arguments> defective_rows() {
        return Stream.of(
                Arguments.of("764,waste,2019,1,t,", "municipality code \"764\" lacks its leading zero: write \"0764\""),
                Arguments.of(
                        "Alvesta,waste,2019,1,t,",
                        "\"Alvesta\" is not a municipality code, must be four digits such as \"0764\""),
                Arguments.of(
                        "07640,waste,2019,1,t,",
                        "\"07640\" is not a municipality code, must be four digits such as \"0764\""),
                Arguments.of(",waste,2019,1,t,", "column \"municipality\" is empty"),
                Arguments.of("0764,,2019,1,t,", "column \"sector\" is empty"),
                Arguments.of("0764,waste,,1,t,", "column \"year\" is empty"),
                Arguments.of("0764,waste,2019,1,,", "column \"unit\" is empty"),
                Arguments.of(
                        "0764,trams,2019,1,t,",
                        "unknown sector \"trams\", must be one of those of NED: All sectors, Transport, Industry (energy and"
                                + " processes), Electricity and district heating, Agriculture, Heating of homes and premises,"
                                + " Off-road machinery, Product use (including solvents), Waste (including sewage),"
                                + " International transport"),
                Arguments.of(
                        "0764,waste,1899,1,t,", "\"1899\" is not a year, must be a whole number from 1900 to 2100"),
                Arguments.of(
                        "0764,waste,2101,1,t,", "\"2101\" is not a year, must be a whole number from 1900 to 2100"),
                Arguments.of(
                        "0764,waste,2019.0,1,t,", "\"2019.0\" is not a year, must be a whole number from 1900 to 2100"),
                Arguments.of("0764,waste,19,1,t,", "\"19\" is not a year, must be a whole number from 1900 to 2100"),
                Arguments.of(
                        "0764,waste,2019,1,lb,",
                        "unknown unit \"lb\", must be one of kg, t, kt, Mt, kg/person, t/person, optionally with CO2, CO2e"
                                + " after the mass, for instance \"t CO2e\""),
                Arguments.of(
                        "0764,waste,2019,1,t,guessed",
                        "unknown status \"guessed\", must be one of reported, revised, spliced, interpolated, extrapolated,"
                                + " surrogate, provisional"),
                Arguments.of(
                        "0764,waste,2019,,t,",
                        "the value is empty, must be a number or one of NO, NE, IE, C; leave the row out if nothing is known"),
                Arguments.of(
                        "0764,waste,2019,-3.5,t,",
                        "\"-3.5\" in column \"value\" is negative, emissions must be 0 or more; removals do not belong in this"
                                + " table"),
                Arguments.of(
                        "0764,waste,2019,1,kg/person,",
                        "a unit per person needs the population of municipality 0764 in 2019, which was not given"),
                Arguments.of(
                        "0764,waste,2000,2,t,",
                        "Waste (including sewage) in 0764 already has a value for 2000 on line 2"),
                Arguments.of(
                        "0764,waste,2019,1,t",
                        "the row has 5 cells, must have 6 as the header; columns are separated by commas, and a cell that"
                                + " holds the separator stands in quotation marks"),
                Arguments.of(
                        "0764,waste,2019,1,5,t,",
                        "the row has 7 cells, must have 6 as the header; columns are separated by commas, and a cell that"
                                + " holds the separator stands in quotation marks"),
                Arguments.of(
                        "0764,waste,2019,\"1\"5,t,",
                        "text follows a closing quotation mark (\"), must be a separator or the end of the line; a quotation"
                                + " mark inside a cell is doubled"),
                Arguments.of(
                        "0764,waste,2019,\"1,t,",
                        "a quotation mark (\") is opened on this line and not closed so that a row results; it must be closed"
                                + " before the next separator, and doubled inside a cell"));
    }

    @ParameterizedTest
    @MethodSource
    void defective_rows(String row, String text) {
        Checked<Inventory> checked = emissions(folder, POINT + row + "\n0764,waste,2023,3,t,\n");
        assertThat(checked.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly("emissions.csv:3: " + text);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.acceptPartial("the other rows are good").get().lines())
                .extracting(line -> line.series())
                .containsExactly(AnnualSeries.ofTonnes(Map.of(2000, 1.0, 2023, 3.0)));
    }

    @Test
    void every_defect_of_a_row_is_found() {
        assertThat(places(emissions(folder, POINT + "764,trams,19,x,lb,guessed\n")))
                .containsExactly(
                        "emissions.csv:3 leading-zero",
                        "emissions.csv:3 unknown-sector",
                        "emissions.csv:3 unknown-unit",
                        "emissions.csv:3 invalid-year",
                        "emissions.csv:3 not-a-number",
                        "emissions.csv:3 unknown-status");
    }

    @Test
    void defects_come_in_the_order_of_the_lines() {
        String text = """
                municipality,sector,year,value,unit,extra
                764,waste,2019,1,t,
                0764,waste,2019,1,t
                0764,waste,2020,x,t,
                0764,waste,2021,"1,t,
                0764,waste,2022,1,t,
                0764,waste,2022,2,t,
                """;
        assertThat(places(emissions(folder, text)))
                .containsExactly(
                        "emissions.csv:1 unknown-column",
                        "emissions.csv:2 leading-zero",
                        "emissions.csv:3 ragged-row",
                        "emissions.csv:4 not-a-number",
                        "emissions.csv:5 unbalanced-quote",
                        "emissions.csv:7 duplicate-cell");
    }

    @Test
    void duplicate_of_a_row_with_an_error_is_found_too() {
        assertThat(places(emissions(folder, POINT + "0764,waste,2019,x,t,\n0764,waste,2019,1,t,\n")))
                .containsExactly("emissions.csv:3 not-a-number", "emissions.csv:4 duplicate-cell");
    }

    @Test
    void same_sector_by_code_and_title_is_a_duplicate() {
        assertThat(onlyText(POINT + "0764,Avfall (inkl. avlopp),2000,1,t,\n"))
                .isEqualTo("emissions.csv:3: Waste (including sewage) in 0764 already has a value for 2000 on line 2");
    }

    @Test
    void two_names_of_one_code_are_a_warning_and_the_first_counts() {
        Checked<Inventory> checked = emissions(folder, """
                municipality,municipality_name,sector,year,value,unit
                1080,,waste,2018,1,t
                1080,Falun,waste,2019,1,t
                1080,Falu,waste,2020,1,t
                1080,Falu,waste,2021,1,t
                """);
        assertThat(checked.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning: emissions.csv:4: municipality 1080 is called \"Falu\" here and \"Falun\" before; the first"
                                + " name is used");
        assertThat(checked.get().municipalities())
                .extracting(each -> each.name())
                .containsExactly("Falun");
    }

    @Test
    void two_substances_in_one_line_are_an_error_that_names_the_first_row() {
        assertThat(onlyText(POINT + "0764,waste,2019,1,t CO2e,\n0764,waste,2020,1,kg CO2,\n"))
                .isEqualTo(
                        "emissions.csv:4: Waste (including sewage) in 0764 is in CO2 here but in CO2e on line 3, must be the"
                                + " same in all rows");
    }

    @Test
    void second_wide_row_of_a_sector_is_an_error_that_names_the_first() {
        assertThat(onlyText(WIDE + "0764;Industri (energi + processer);t;3;4\n"))
                .isEqualTo("emissions.csv:3: Industry (energy and processes) in 0764 already has a row on line 2");
    }

    @Test
    void every_cell_of_a_wide_row_is_checked_and_names_its_year() {
        Checked<Inventory> checked = emissions(folder, WIDE + "0764;waste;t;1.5;-2\n");
        assertThat(checked.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly(
                        "emissions.csv:3: \"1.5\" in column \"2019\" has the wrong decimal mark, must have a decimal comma"
                                + " since semicolons separate the columns: write \"1,5\"",
                        "emissions.csv:3: \"-2\" in column \"2020\" is negative, emissions must be 0 or more; removals do not"
                                + " belong in this table");
        assertThat(checked.acceptPartial("test").get().lines())
                .extracting(line -> line.sector().code().code())
                .containsExactly("industry");
    }

    @Test
    void wide_row_per_person_needs_the_population_of_each_year() {
        assertThat(places(emissions(folder, WIDE + "0764;waste;kg/person;1;2\n")))
                .containsExactly("emissions.csv:3 no-population", "emissions.csv:3 no-population");
    }

    @Test
    void a_quotation_mark_that_swallows_rows_costs_its_own_row_only() {
        String rows = "0764,waste,2001,1,t,\"\n0764,waste,2002,2,t,\n0764,waste,2003,3,t,\"x\"\n0764,waste,2004,4,t,\n";
        Checked<Inventory> checked = emissions(folder, POINT + rows);
        assertThat(places(checked))
                .containsExactly("emissions.csv:3 unbalanced-quote", "emissions.csv:5 unknown-status");
        assertThat(checked.acceptPartial("test").get().lines().get(0).series().years())
                .containsExactly(2000, 2002, 2004);
    }

    @Test
    void a_quotation_mark_that_stays_open_for_a_hundred_lines_costs_its_own_row_only() {
        StringBuilder text = new StringBuilder(POINT).append("0764,waste,1900,1,t,\"\n");
        IntStream.range(1901, 2000).forEach(year -> text.append("0764,waste," + year + ",1,t,\n"));
        text.append("0764,waste,2001,1,t,\"\"\n");
        Checked<Inventory> checked = emissions(folder, text.toString());
        assertThat(places(checked)).containsExactly("emissions.csv:3 unbalanced-quote");
        assertThat(checked.acceptPartial("test").get().lines().get(0).series().years())
                .hasSize(101);
    }
}
