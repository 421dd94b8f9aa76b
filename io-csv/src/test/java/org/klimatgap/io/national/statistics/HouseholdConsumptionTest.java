package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.consumption.ConsumptionFinding;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.quantity.EmissionsPerCapita;

class HouseholdConsumptionTest {
    private static final String HEADER =
            "Food,Clothing and footware,Kommunkod,Kommunnamn,Percent,Total emissions,lan_code\n";

    @TempDir
    Path folder;

    private Checked<HouseholdFootprints> read(String text) throws IOException {
        return HouseholdConsumption.read(Files.writeString(folder.resolve("household.csv"), text), 2022);
    }

    private List<Finding> defects(String text) throws IOException {
        return read(text).findings().stream()
                .filter(finding -> finding.code() != StatisticsFinding.MISSING_MUNICIPALITIES)
                .toList();
    }

    @Test
    void categories_are_read_under_their_codes() throws IOException {
        HouseholdFootprints read = read("SEI,,,,,,\n\n" + HEADER + "1.5,2.5,128,SALEM,87,4,01\nnot,,,,,,\n")
                .get();
        assertThat(read).hasToString("SEI, household.csv: 1 areas, 2022");
        assertThat(read.find("0128").orElseThrow()).satisfies(footprint -> {
            assertThat(footprint).hasToString("0128 Salem: 4 kg/person");
            assertThat(footprint.byCategory())
                    .containsEntry("food", EmissionsPerCapita.ofKilogramsPerPerson(1.5))
                    .containsEntry("clothing", EmissionsPerCapita.ofKilogramsPerPerson(2.5));
        });
        assertThat(read.find("0180")).isEmpty();
    }

    /** Two categories and a total, each rounded to 0.1, differ by 0.15 at most. */
    @ParameterizedTest
    @CsvSource({"4,false", "4.1,false", "4.2,true", "3.8,true"})
    void a_total_that_rounding_does_not_explain_is_reported(String total, boolean reported) throws IOException {
        List<FindingCode> codes = defects(HEADER + "1.5,2.5,128,SALEM,87," + total + ",01\n").stream()
                .map(Finding::code)
                .toList();
        assertThat(codes).isEqualTo(reported ? List.of(ConsumptionFinding.CATEGORIES_DIFFER) : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,2.5,128,SALEM,87,4,01       | NOT_A_NUMBER         | household.csv:2
            ,2.5,128,SALEM,87,4,01        | EMPTY_CELL           | Food
            1.5,2.5,128,SALEM,87,,01      | EMPTY_CELL           | Total emissions
            -1.5,2.5,128,SALEM,87,4,01    | NEGATIVE             | -1.5
            1.5,2.5,9999,X,87,4,01        | UNKNOWN_AREA         | 9999
            1.5,2.5,128,SALA,87,4,01      | CODE_AND_NAME_DIFFER | 1981 Sala
            1.5,2.5,,Atlantis,87,4,01     | UNREAD_ROW           | Atlantis
            """)
    void defects_of_a_row_are_found(String row, StatisticsFinding expected, String text) throws IOException {
        List<Finding> defects = defects(HEADER + row + "\n1.5,2.5,180,STOCKHOLM,87,4,01");
        assertThat(defects).extracting(Finding::code).containsExactly(expected);
        assertThat(defects.get(0).toString()).contains(text);
    }

    @Test
    void a_municipality_stands_once() throws IOException {
        String row = "1.5,2.5,128,SALEM,87,4,01\n";
        assertThat(defects(HEADER + row + row))
                .extracting(Finding::code)
                .containsExactly(StatisticsFinding.REPEATED_AREA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mat,Kommunkod,Kommunnamn,Totala utsläpp          | FOREIGN_HEADER
            Mat                                              | MISSING_HEADER
            Kod,Namn                                         | OTHER_FORMAT
            Länskod,Län,Kommunkod,Kommun,2022                | OTHER_FORMAT
            """)
    void a_file_without_the_header_is_refused(String header, StatisticsFinding expected) throws IOException {
        assertThat(read(header + "\n").findings()).extracting(Finding::code).containsExactly(expected);
    }

    @Test
    void an_unknown_category_is_reported() throws IOException {
        assertThat(defects("Kommunkod,Kommunnamn,Rymdresor,Total emissions\n128,SALEM,1,4"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("rymdresor"));
    }

    @ParameterizedTest
    @CsvSource({"household_2023.csv,2023", "sei-2019-v2.csv,2019"})
    void the_year_may_stand_in_the_name(String name, int year) throws IOException {
        Path file = Files.writeString(folder.resolve(name), HEADER + "1.5,2.5,128,SALEM,87,4,01");
        assertThat(HouseholdConsumption.read(file).get().year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"household.csv", "household_2019-2023.csv", "household_20231.csv"})
    void without_a_year_there_is_no_value(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), HEADER + "1.5,2.5,128,SALEM,87,4,01");
        assertThat(HouseholdConsumption.read(file).errors())
                .extracting(Finding::code)
                .containsExactly(StatisticsFinding.MISSING_YEAR);
    }

    @Test
    void a_year_that_the_name_contradicts_is_reported() throws IOException {
        Path file = Files.writeString(folder.resolve("household_2023.csv"), HEADER + "1.5,2.5,128,SALEM,87,4,01");
        assertThat(HouseholdConsumption.read(file, 2022).findings())
                .extracting(Finding::code)
                .contains(StatisticsFinding.YEAR_DIFFERS);
    }

    @Test
    void sheets_of_municipalities_and_counties_are_one_table() throws IOException {
        Path file = new SmallWorkbook()
                .sheet(
                        "Municipal",
                        "Kommunkod|kommunnamn|Kommungrupp_kod|Total_emissions_per_capita\n"
                                + "0128|Salem|=2|=5000.5\n|Sweden||=5391.8")
                .sheet("County", "Kommunkod|kommunnamn|Total_emissions_per_capita\n=9|Gotlands län|=5130")
                .sheet("Readme", "a|b")
                .write(folder.resolve("household_2023.xlsx"));
        Checked<HouseholdFootprints> read = HouseholdConsumption.read(file);
        assertThat(read.get().footprints())
                .hasToString(
                        "[0128 Salem: 5000.5 kg/person, 00 Riket: 5391.8 kg/person, 09 Gotlands län: 5130 kg/person]");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(StatisticsFinding.UNKNOWN_SHEET, StatisticsFinding.MISSING_MUNICIPALITIES);
    }
}
