package org.klimatgap.io.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.recalculation.CumulationRule;
import org.klimatgap.ghg.recalculation.LedgerEvent;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.ghg.recalculation.RecalculationPolicy;
import org.klimatgap.io.csv.MessageBundles;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

class RecalculationCsvTest {
    private static final String HEADER = "event,date,kind,reason,evidence,year,part,before,after\n";
    private static final Baseline BASE = Baseline.of(
            Basis.of(Boundary.OPERATIONAL_CONTROL, Basket.GHG_TOTAL, "AR5", Vintage.of("group")),
            2019,
            Emissions.ofTonnes(15_000));

    @TempDir
    private Path folder;

    private static Path example() {
        try {
            return Path.of(Objects.requireNonNull(RecalculationCsvTest.class.getResource("ledger.csv"))
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private Checked<RecalculationLedger> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.csv"), text);
        return RecalculationCsv.read(file);
    }

    private static List<String> texts(Checked<?> checked) {
        return checked.findings().stream()
                .map(finding -> finding.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void example_of_the_javadoc_is_the_test_resource() throws IOException {
        String documented = Files.readAllLines(example()).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/main/java/org/klimatgap/io/recalculation/RecalculationCsv.java")))
                .contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    /** The worked example: 15,000 + 900 − 120 = 15,780 t. */
    @Test
    void the_documented_ledger_recalculates_its_base_year() {
        RecalculationLedger ledger = RecalculationCsv.read(example()).get();
        Recalculation result = ledger.assess(BASE, RecalculationPolicy.of(Share.ofPercent(5), CumulationRule.SIGNED))
                .get();
        assertThat(result.restated().emissions().value()).isEqualTo(Emissions.ofTonnes(15_780));
        assertThat(result.restated().emissions().explain()).contains("ledger.csv:2", "ledger.csv:4");
        assertThat(ledger.events())
                .hasToString("[dubbel, 2023, error, bolag-7, 2023-04-01, acquisition, tillväxt, 2024, organic-growth]");
    }

    @Test
    void what_is_written_is_read_again() {
        RecalculationLedger ledger = RecalculationCsv.read(example()).get();
        Path copy = folder.resolve("ledger.csv");
        RecalculationCsv.write(ledger, copy);
        Checked<RecalculationLedger> again = RecalculationCsv.read(copy, "copy.csv");
        assertThat(again.findings()).isEmpty();
        assertThat(again.get().events())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*origin.*")
                .isEqualTo(ledger.events());
        assertThat(again.get().events().get(0).origin()).hasToString("copy.csv:2");
    }

    @Test
    void decimal_commas_are_read_where_semicolons_separate() throws IOException {
        RecalculationLedger ledger = read(HEADER.replace(',', ';')
                        + "a;2023;error;Fel faktor;;2019;total;100,5;99,25\n")
                .get();
        assertThat(ledger.events().get(0).differences(2019).get(0).value()).isEqualTo(Emissions.ofTonnes(-1.25));
    }

    @Test
    void every_defect_is_found_in_one_pass_with_its_line() throws IOException {
        Checked<RecalculationLedger> ledger = read(HEADER
                + "a,2023-13-01,error,Fel,,2019,total,1,2\n"
                + "b,2023,takeover,Köp,,2019,scope 1,1,2\n"
                + "c,2023,error,,,2019,total,-1,2\n"
                + "d,2023,error,Fel,,2019,total,,2\n"
                + "e,2023,error,Fel,,19,total,1,2\n"
                + "f,2023,error,Fel,,2019,1,1,2\n"
                + "f,2024,error,Fel,X,2019,1.mobile,1,2\n"
                + ",2023,error,Fel,,2019,total,1,1e5\n"
                + "g,2023,error,Fel,,2019,total,1," + "9".repeat(400) + "\n"
                + "h,2023,merger,Köp,,2019,total,1,2\n");
        assertThat(texts(ledger))
                .containsExactly(
                        "ledger.csv:2: \"2023-13-01\" in column \"date\" is not a date, must be a year or a day such as 2023,"
                                + " 2023-04-01",
                        "ledger.csv:3: unknown kind of change \"takeover\", must be one of merger, acquisition, divestment,"
                                + " outsourcing, insourcing, method, factor, error, gpc-boundary, organic-growth,"
                                + " organic-decline",
                        "ledger.csv:3: unknown part of the inventory \"scope 1\", must be total, a scope, a category or a"
                                + " sector, such as total, 1, 1.mobile, 3.6, GPC~II.1.1",
                        "ledger.csv:4: column \"reason\" is empty",
                        "ledger.csv:4: \"-1\" in column \"before\" is negative, emissions must be 0 or more; removals do not"
                                + " belong in this table",
                        "ledger.csv:5: column \"before\" is empty",
                        "ledger.csv:6: \"19\" is not a year, must be a whole number from 1900 to 2100",
                        "ledger.csv:8: column \"date\" is \"2024\" for the change \"f\" here but \"2023\" on line 7, must be the"
                                + " same in all rows",
                        "ledger.csv:8: column \"evidence\" is \"X\" for the change \"f\" here but \"\" on line 7, must be the"
                                + " same in all rows",
                        "ledger.csv:8: the change \"f\" states \"1.mobile\" for 2019, which overlaps \"1\" on line 7: the"
                                + " emissions would be counted twice",
                        "ledger.csv:9: column \"event\" is empty",
                        "ledger.csv:9: \"1e5\" in column \"after\" has an exponent, must be spelled out: write \"100000\"",
                        "ledger.csv:10: \"" + "9".repeat(60) + "…\" in column \"after\" is not a finite number");
        assertThat(ledger.acceptPartial("test").get().events())
                .extracting(LedgerEvent::id)
                .containsExactly("h");
        assertThat(ledger.findings().get(9).text(Language.SWEDISH)).contains("skulle räknas två gånger");
    }

    @ParameterizedTest
    @CsvSource({"'event,date,kind,reason,year,part,before', after", "'date,kind,reason,year,part,before,after', event"})
    void a_missing_column_is_named(String header, String column) throws IOException {
        assertThat(texts(read(header + "\n" + "x,".repeat(6) + "x\n")))
                .startsWith("ledger.csv:1: column \"" + column + "\" is missing");
    }

    @Test
    void both_languages_have_every_text() {
        MessageBundles.assertComplete(RecalculationCsvFinding.class, LedgerText.class);
        assertThat(RecalculationCsvFinding.values())
                .allSatisfy(code -> assertThat(Finding.of(code).severity()).hasToString("error"));
    }
}
