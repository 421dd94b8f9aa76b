package org.klimatgap.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Findings: a kind, a place, named values. */
class FindingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # file, line, pointer, text
            alvesta.csv,   14, '',            alvesta.csv:14
            alvesta.csv,   0,  '',            alvesta.csv
            contract.json, 20, /goals/0/year, contract.json:20 (/goals/0/year)
            contract.json, 0,  /goals/0/year, contract.json (/goals/0/year)
            """)
    void a_place_reads_as_file_line_and_pointer(String file, long line, String pointer, String text) {
        assertThat(new Location(file, line, pointer)).hasToString(text);
    }

    @Test
    void a_place_without_pointer_has_none() {
        assertThat(Location.of("a.csv")).isEqualTo(new Location("a.csv", 0, ""));
        assertThat(Location.of("a.csv", 3)).isEqualTo(new Location("a.csv", 3, ""));
    }

    @Test
    void a_finding_puts_its_place_before_its_text() {
        Finding finding = ExampleFinding.error("Alvesta");
        assertThat(finding.text(Language.SWEDISH)).isEqualTo("alvesta.csv:14: Alvesta, 2019: 12 lb");
        assertThat(finding.text(Language.ENGLISH)).isEqualTo("alvesta.csv:14: 12 lb for Alvesta in 2019");
        assertThat(finding).hasToString("error: alvesta.csv:14: 12 lb for Alvesta in 2019");
    }

    @Test
    void a_finding_without_place_is_text_alone() {
        Finding finding = Finding.of(ExampleFinding.SEEN);
        assertThat(finding.location()).isEqualTo(Optional.empty());
        assertThat(finding.text(Language.SWEDISH)).isEqualTo("bara text");
        assertThat(finding).hasToString("info: text alone");
    }

    @Test
    void a_finding_keeps_values_for_reports_to_format() {
        Finding finding = ExampleFinding.error("Alvesta").with("amount", Emissions.ofTonnes(1e7));
        assertThat(finding.arguments().keySet()).containsExactly("name", "year", "amount");
        assertThat(finding.message()).isEqualTo(new Message(ExampleFinding.UNKNOWN_UNIT, finding.arguments()));
        assertThat(finding.text(
                        Language.SWEDISH,
                        (argument, language) -> argument.getClass().getSimpleName()))
                .isEqualTo("alvesta.csv:14: String, Integer: Emissions");
    }

    @Test
    void severities_have_identifiers() {
        assertThat(List.of(Severity.values())).extracting(Severity::id).containsExactly("error", "warning", "info");
        assertThat(Severity.WARNING).hasToString("warning");
        assertThat(ExampleFinding.error("").severity()).isEqualTo(Severity.ERROR);
        assertThat(ExampleFinding.error("").isError()).isTrue();
    }

    @Test
    void a_finding_about_a_number_stands_at_the_first_place_that_it_comes_from() {
        Origin place = new Origin.Place(new SourceFile("co2.csv", "0".repeat(64)), 7, "");
        Message name = Message.of(ExampleFinding.SEEN);
        Traced<Emissions> read = new Traced<>(name, Emissions.ofTonnes(5), place);
        Traced<Emissions> given = Traced.given(name, Emissions.ofTonnes(5));
        Origin derived = new Origin.Derivation(name, "a + b", "none", List.of(given, read));
        assertThat(ExampleFinding.SEEN.at(derived).location()).contains(Location.of("co2.csv", 7));
        assertThat(ExampleFinding.SEEN.at(given.origin()).location()).isEmpty();
    }
}
