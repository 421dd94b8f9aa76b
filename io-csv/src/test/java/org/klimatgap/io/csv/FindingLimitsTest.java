package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.csv.TestFiles.emissions;
import static org.klimatgap.io.csv.TestFiles.places;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.message.Language;

/** How many findings there are and how they read. */
class FindingLimitsTest {
    private static final String POINT = "municipality,sector,year,value,unit,status\n0764,waste,2000,1,t,\n";
    private static final String COMMA = "municipality;sector;year;value;unit;status\n0764;waste;2000;1;t;\n";

    @TempDir
    private Path folder;

    private String onlyText(String text) {
        List<Finding> findings = emissions(folder, text).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).text(Language.ENGLISH);
    }

    @Test
    void long_value_is_shortened_in_the_message() {
        assertThat(onlyText(POINT + "0764,waste,2019,1," + "x".repeat(100_000) + ",\n"))
                .startsWith("emissions.csv:3: unknown unit \"" + "x".repeat(60) + "…\", must");
    }

    @Test
    void line_break_in_a_value_does_not_break_the_message() {
        assertThat(emissions(folder, POINT + "0764,waste,2019,1,\"a\nb\",\n")
                        .findings()
                        .get(1)
                        .text(Language.ENGLISH))
                .startsWith("emissions.csv:3: unknown unit \"a␊b\", must");
    }

    @Test
    void a_thousand_findings_are_listed_and_the_rest_is_counted() {
        String rows = "0764,waste,x,1,t,\n".repeat(1_500);
        Checked<Inventory> checked = emissions(folder, POINT + rows);
        assertThat(checked.findings()).hasSize(1_001);
        assertThat(places(checked).get(999)).isEqualTo("emissions.csv:1002 invalid-year");
        assertThat(checked.findings().get(1_000).toString())
                .isEqualTo("error: emissions.csv: further 500 findings are not listed, 500 of them errors");
    }

    @Test
    void an_error_after_a_thousand_warnings_still_withholds_the_value() {
        String commas = ",".repeat(1_200);
        Checked<Inventory> checked = emissions(
                folder, headerWithExtras(1_200) + "\n0764,waste,2019,1,t" + commas + "\n0764,waste,x,1,t" + commas);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.errors())
                .extracting(Finding::toString)
                .containsExactly("error: emissions.csv: further 201 findings are not listed, 1 of them errors");
    }

    private static String headerWithExtras(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ",extra" + i)
                .collect(Collectors.joining("", "municipality,sector,year,value,unit", ""));
    }

    @Test
    void warnings_past_the_limit_are_counted_as_warnings() {
        Checked<Inventory> checked =
                emissions(folder, headerWithExtras(1_200) + "\n0764,waste,2019,1,t" + ",".repeat(1_200) + "\n");
        assertThat(checked.isUsable()).isTrue();
        assertThat(checked.findings().get(1_000).toString())
                .isEqualTo("warning: emissions.csv: further 200 warnings are not listed");
    }

    @Test
    void swedish_text_names_value_mark_and_correction() {
        Finding finding = emissions(folder, COMMA + "0764;waste;2019;57215.5;t;\n")
                .findings()
                .get(0);
        assertThat(finding.text(Language.SWEDISH))
                .isEqualTo(
                        "emissions.csv:3: ”57215.5” i kolumnen ”value” har fel decimaltecken, det ska vara decimalkomma"
                                + " eftersom kolumnerna skiljs åt med semikolon: skriv ”57215,5”");
    }
}
