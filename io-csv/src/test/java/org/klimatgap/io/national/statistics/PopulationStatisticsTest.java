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
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Population;

class PopulationStatisticsTest {
    private static final String ROW = "0764 Alvesta;totalt, samtliga åldrar;";

    @TempDir
    Path folder;

    private Checked<Populations> read(String text) throws IOException {
        return PopulationStatistics.read(Files.writeString(folder.resolve("population.csv"), text));
    }

    private List<Finding> defects(String text) throws IOException {
        return read(text).findings().stream()
                .filter(finding -> finding.code() != StatisticsFinding.MISSING_MUNICIPALITIES)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region;ålder;2023;2024                          | 2024-12-31
            region;ålder;2023M12;2024M12                    | 2024-12-31
            region;ålder;2023M12;2024M02                    | 2024-02-29
            """)
    void years_stand_side_by_side(String header, String day) throws IOException {
        Populations read = read("Folkmängd;;;\n\n" + header + "\n" + ROW + "20040;20 139\n\nKälla:;;;\nSCB;;;\n")
                .get();
        assertThat(read.find("0764", 2023).orElseThrow().value()).isEqualTo(Population.ofPersons(20_040));
        assertThat(read.find("0764", 2024).orElseThrow()).satisfies(residents -> {
            assertThat(residents.value()).isEqualTo(Population.ofPersons(20_139));
            assertThat(residents.name().toString()).contains("0764 Alvesta", day);
            assertThat(residents.origin())
                    .isInstanceOfSatisfying(
                            Origin.Place.class,
                            place -> assertThat(place.note()).isEqualTo("SCB; " + day));
        });
    }

    @Test
    void of_several_months_the_last_counts_and_the_others_are_noted() throws IOException {
        Checked<Populations> read = read("region;ålder;2024M12;2024M11;2025M01;2025M02\n" + ROW + "1;2;3;4");
        assertThat(read.get().of("0764").values())
                .hasToString(
                        "[residents of 0764 Alvesta, 2024-12-31: 1 persons, residents of 0764 Alvesta, 2025-02-28: 4 persons]");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(
                        StatisticsFinding.UNREAD_MONTHS,
                        StatisticsFinding.NOT_YEAR_END,
                        StatisticsFinding.MISSING_MUNICIPALITIES);
        assertThat(read.findings().get(0).toString()).contains("2024M11", "2025M01");
        assertThat(read.findings().get(1).toString()).contains("2025-02-28");
    }

    @Test
    void larger_areas_have_their_codes() throws IOException {
        Populations read = read("region;2024\n00 Riket;10587710\n07 Kronobergs län;204000\n0764;20000")
                .get();
        assertThat(read.byMunicipality()).containsOnlyKeys("00", "07", "0764");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0764 Alvesta;totalt;x           | NOT_A_NUMBER
            0764 Alvesta;totalt;            | EMPTY_CELL
            0764 Alvesta;totalt;0           | INVALID_POPULATION
            0764 Alvesta;totalt;-5          | INVALID_POPULATION
            0764 Alvesta;totalt;1,5         | INVALID_POPULATION
            9999 Ingen;totalt;5             | UNKNOWN_AREA
            0764 Växjö;totalt;5             | CODE_AND_NAME_DIFFER
            Alvesta;totalt;5                | UNREAD_ROW
            0780 Växjö;totalt;5             | REPEATED_AREA
            0764 Alvesta;20 år;5            | PARTS_OF_POPULATION
            """)
    void every_row_is_read_or_reported(String row, StatisticsFinding expected) throws IOException {
        List<Finding> defects = defects("region;ålder;2024\n0780 Växjö;totalt;97000\n" + row + "\n");
        assertThat(defects).extracting(Finding::code).containsExactly(expected);
        assertThat(defects.get(0).toString()).contains("population.csv:3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region;ålder;folkmängd               | UNKNOWN_FORMAT
            Kod;Namn;                            | OTHER_FORMAT
            Kommunkod;kommunnamn;Total emissions | OTHER_FORMAT
            """)
    void a_file_without_times_is_refused(String header, StatisticsFinding expected) throws IOException {
        assertThat(read(header + "\n0764 Alvesta;totalt;5").findings())
                .extracting(Finding::code)
                .containsExactly(expected);
    }

    @Test
    void a_month_twice_is_an_error() throws IOException {
        assertThat(defects("region;2024M12;2024M12\n0764 Alvesta;5;6"))
                .extracting(Finding::code)
                .containsExactly(StatisticsFinding.REPEATED_COLUMN);
    }

    @Test
    void another_name_may_be_given() throws IOException {
        Path file = Files.writeString(folder.resolve("population.csv"), "a;b\n");
        assertThat(PopulationStatistics.read(file, "data/p.csv")
                        .findings()
                        .get(0)
                        .toString())
                .startsWith("error: data/p.csv");
    }
}
