package org.klimatgap.io.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityAmount;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.ActivityResults;
import org.klimatgap.ghg.activity.FactorSet;
import org.klimatgap.ghg.activity.LifeCycleStage;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.csv.MessageBundles;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;

class ActivityCsvTest {
    private static final String HEADER =
            "category;activity;amount;unit;period;organisation;supplier;factor;region;stage;distance_km;credit;included_in;quality\n";

    @TempDir
    private Path folder;

    private static Path example() {
        try {
            return Path.of(Objects.requireNonNull(ActivityCsvTest.class.getResource("activities.csv"))
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private Checked<Activities> read(String rows) {
        try {
            return ActivityCsv.read(Files.writeString(folder.resolve("a.csv"), HEADER + rows));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.text(Language.ENGLISH)).toList();
    }

    @Test
    void the_example_is_read_row_by_row() {
        List<Activity> activities = ActivityCsv.read(example()).get().entries();
        assertThat(activities)
                .extracting(Activity::toString)
                .containsExactly(
                        "1.mobile, hvo, gatukontoret, garage-2, 2024: 10000 l",
                        "1.stationary, natural-gas, fastigheter, badhuset, 2024-01-01/2024-06-30: 120 MWh",
                        "2.electricity, electricity, fastigheter, 2024: 12000 MWh",
                        "3.6, flight, kommunledning, 2024: 250000 pkm",
                        "3.7, car-petrol, kommunledning, 2024: NE",
                        "3.4, diesel, gatukontoret, 2024: IE");
        assertThat(activities.get(0).context().evidence()).hasValue("faktura 4711");
        assertThat(activities.get(0).amount().origin()).hasToString("activities.csv:2");
        assertThat(activities.get(4).amount().notation()).hasValue(NotationKey.NE);
    }

    @Test
    void the_example_of_the_javadoc_is_the_test_resource() throws IOException {
        String documented = Files.readAllLines(example()).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/main/java/org/klimatgap/io/activity/ActivityCsv.java")))
                .contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    /** HVO: nothing fossil. Gas: 120 MWh × (201.96 kg + 3.6 GJ × (5 g × 30 + 0.1 g × 265)). Flight: 250,000 pkm × 133 g. */
    @Test
    void from_file_to_entries_with_every_number_at_its_line() {
        ActivityCalculator calculator = ActivityCalculator.of(
                GwpSet.of("AR5"), List.of("SE", "World"), FactorSet.of("ipcc-2006"), FactorSet.of("se-aviation"));
        ActivityResults results =
                calculator.calculate(ActivityCsv.read(example()).get()).get();
        List<ScopeEntry> entries = results.entries();
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0).emissions().value().tonnes()).isZero();
        assertThat(entries.get(1).emissions().value().tonnes())
                .isCloseTo(120 * (0.20196 + 3.6 * (5 * 30 + 0.1 * 265) / 1e6), within(1e-12));
        assertThat(entries.get(2).emissions().value().tonnes()).isCloseTo(33.25, within(1e-12));
        assertThat(entries.get(2).emissions().explain()).contains("= 250000 pkm ← activities.csv:5");
        assertThat(results.energy()).hasSize(1);
        assertThat(results.withoutNumber()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.16;flight;10;pkm;2024;a;;;;;;;; | \"3.16\" in column \"category\" is no category of the GHG Protocol, must be one of [1.stationary",
                "1.mobile;hvo;10;gallon;2024;a;;;;;;;; | unknown unit \"gallon\" in column \"unit\", must be one of [J, kJ, MJ",
                "1.mobile;hvo;10;;2024;a;;;;;;;; | column \"unit\" is empty",
                "1.mobile;hvo;;l;2024;a;;;;;;;; | column \"amount\" is empty",
                "1.mobile;hvo;1000000000000000;l;2024;a;;;;;;;; | \"1000000000000000\" in column \"amount\" is too large, must be below 10^15",
                "3.6;flight;1;pkm;2024;a;;;;;1000000000000000;;; | \"1000000000000000\" in column \"distance_km\" is too large, must be below 10^15",
                "1.mobile;hvo;tio;l;2024;a;;;;;;;; | \"tio\" in column \"amount\" is not a number",
                "1.mobile;hvo;1.5;l;2024;a;;;;;;;; | \"1.5\" in column \"amount\" has the wrong decimal mark",
                "1.mobile;hvo;-10;l;2024;a;;;;;;;; | \"-10\" in column \"amount\" is negative, must be 0 or more; where a credit is meant, write yes in column \"credit\"",
                "1.mobile;hvo;10;l;2024-13;a;;;;;;;; | \"2024-13\" in column \"period\" is not a period within one year",
                "1.mobile;hvo;10;l;2023-07-01/2024-06-30;a;;;;;;;; | \"2023-07-01/2024-06-30\" in column \"period\" is not a period within one year",
                "1.mobile;hvo;10;l;2024;;;;;;;;; | column \"organisation\" is empty",
                "1.mobile;;10;l;2024;a;;;;;;;; | column \"activity\" is empty",
                "1.mobile;hvo;10;l;2024;a;;;;tailpipe;;;; | \"tailpipe\" in column \"stage\" is no stage of a life cycle",
                "3.6;flight;10;pkm;2024;a;;;;;0;;; | \"0\" in column \"distance_km\" is not the distance of a flight",
                "1.mobile;hvo;10;l;2024;a;;;;;;ja;; | \"ja\" in column \"credit\" must be yes or no",
                "3.4;diesel;IE;;2024;a;;;;;;;; | \"\" in column \"included_in\" beside IE: IE must say where",
                "3.4;diesel;NE;;2024;a;;;;;;;3.1; | \"3.1\" in column \"included_in\" beside NE: IE must say where",
                "3.4;diesel;NE;l;2024;a;;;;;;;; | \"l\" in column \"unit\" stands beside a notation key, must be empty",
                "1.mobile;hvo;1;l;2024;a;;;;;;;;0 | \"0\" in column \"quality\" is no quality of data",
                "1.mobile;hvo;1;l;2024;a;;;;;;;;2,1,3,2 | \"2,1,3,2\" in column \"quality\" is no quality of data",
                "1.mobile;first;1;l;2024;a;;;;;;;; | the row agrees with line 2 in every cell"
            })
    void a_defective_row_is_named_with_its_line(String row, String text) {
        Checked<Activities> checked = read("1.mobile;first;1;l;2024;a;;;;;;;;\n" + row + "\n");
        assertThat(texts(checked.findings())).singleElement().asString().startsWith("a.csv:3: " + text);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.acceptPartial("test").get().entries()).hasSize(1);
    }

    @Test
    void every_defect_of_a_row_is_told_in_one_pass_in_both_languages() {
        Checked<Activities> checked = read("9;hvo;-1;gal;år;;;;;;;;;\n");
        assertThat(checked.findings()).hasSize(5);
        assertThat(checked.findings().get(1).text(Language.SWEDISH))
                .startsWith("a.csv:2: okänd enhet ”gal” i kolumnen ”unit”");
    }

    @Test
    void a_credit_may_be_negative_and_wishes_are_kept() {
        Activity activity = read("3.6;flight;-1,5;pkm;2024;a;Bolaget;f;SE;life-cycle;750;yes;;\n")
                .get()
                .entries()
                .get(0);
        assertThat(activity.amount().number().orElseThrow().value()).hasToString("-1.5 pkm");
        assertThat(activity.context().supplier()).hasValue("Bolaget");
        assertThat(activity.wish().factor()).hasValue("f");
        assertThat(activity.wish().region()).hasValue("SE");
        assertThat(activity.wish().stage()).hasValue(LifeCycleStage.LIFE_CYCLE);
        assertThat(activity.distance().orElseThrow().value()).hasToString("750 km");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2,1,3,2,2|2,1,3,2,2", "2 1 3 2 2|2,1,3,2,2", "3|3,3,3,3,3"})
    void quality_is_five_points_or_one_for_all(String cell, String quality) {
        Activity activity = read("1.mobile;hvo;1;l;2024;a;;;;;;;;" + cell + "\n")
                .get()
                .entries()
                .get(0);
        assertThat(activity.quality())
                .hasValueSatisfying(read -> assertThat(read).hasToString(quality));
    }

    /** Each row has another of the optional columns. */
    @Test
    void what_is_written_is_read_again() {
        String rows = """
                1.mobile;hvo;0,1;l;2024-03;a;;;;;;;;2,1,3,2,2
                3.6;flight;-1,5;pkm;2024;b;Bolaget;f;SE;life-cycle;750,5;yes;;
                2.heating;heat;1234567,25;MWh;2024-01-15/2024-06-30;c;Värme, \u00e5nga;;;;;;;4
                3.4;diesel;IE;;2024;a;;;;;;;3.1;
                3.7;car;NE;;2024;a;;;;;;;;
                """;
        Activities first = read(rows).get();
        Path file = folder.resolve("b.csv");
        ActivityCsv.write(first, file);
        Activities again = ActivityCsv.read(file).get();
        assertThat(again.entries())
                .extracting(ActivityCsvTest::values)
                .containsExactlyElementsOf(
                        first.entries().stream().map(ActivityCsvTest::values).toList());
        assertThat(again.entries().get(1).amount())
                .isInstanceOfSatisfying(
                        ActivityAmount.Known.class,
                        known -> assertThat(known.credit()).isTrue());
        assertThat(again.entries().get(3).amount())
                .isInstanceOfSatisfying(
                        ActivityAmount.Notation.class,
                        none -> assertThat(none.includedIn()).contains("3.1"));
    }

    private static List<Object> values(Activity activity) {
        return List.of(
                activity.toString(),
                activity.context(),
                activity.wish(),
                activity.distance().map(Traced::value),
                activity.quality());
    }

    @Test
    void a_factor_that_is_missing_for_the_year_is_told_at_the_line_of_the_activity() {
        ActivityCalculator calculator =
                ActivityCalculator.of(GwpSet.of("AR5"), List.of("SE"), FactorSet.of("se-fuels-2016"));
        Activities activities = read("3.4;diesel;1;l;2016;a;;;;;;;;\n3.4;diesel;1;l;2024;a;;;;;;;;\n")
                .get();
        List<Finding> errors = calculator.calculate(activities).errors();
        assertThat(texts(errors))
                .containsExactly(
                        "a.csv:3: factor of \"diesel\" is missing for 2024 (category 3.4), there are se-2016-diesel 2016");
        assertThat(errors.get(0).text(Language.SWEDISH))
                .isEqualTo(
                        "a.csv:3: faktor för ”diesel” saknas för 2024 (kategori 3.4), det finns se-2016-diesel 2016");
    }

    @Test
    void texts_are_complete_in_both_languages() {
        MessageBundles.assertComplete(ActivityCsvFinding.class, ActivityCsvText.class);
    }
}
