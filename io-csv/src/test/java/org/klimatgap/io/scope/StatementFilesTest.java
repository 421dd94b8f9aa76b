package org.klimatgap.io.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.scope.ScopeFiles.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementInput;
import org.klimatgap.io.csv.MessageBundles;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;

class StatementFilesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/klimatgap/io/scope");

    @TempDir
    private Path folder;

    private Checked<List<Disclosure>> keys(String rows) {
        String header = "category,unit,year,key,included_in,justification\n";
        return CompletenessCsv.read(ScopeFiles.write(folder, "keys.csv", header + rows), "keys.csv");
    }

    private static Traced<Emissions> tonnes(double tonnes) {
        return Traced.given(ScopeCategory.ELECTRICITY.title(), Emissions.ofTonnes(tonnes));
    }

    private static ScopeEntry entry(String category, String unit, String method, double tonnes) {
        return new ScopeEntry(
                ScopeCategory.find(category).orElseThrow(),
                unit,
                Optional.empty(),
                2023,
                ScopeMethod.find(method).orElseThrow(),
                tonnes(tonnes),
                category.equals("1.mobile") ? Optional.of(tonnes(40)) : Optional.empty());
    }

    /** 10,000 t of a 60 % owned company by equity, and both ways of scope 2 of the municipality. */
    private static GhgStatement statement() {
        Organisation group = OrganisationCsv.read(ScopeFiles.resource("organisation.csv"), "organisation.csv")
                .get();
        List<ScopeEntry> entries = List.of(
                entry("2.electricity", "kommun", "market-based", 1572.3),
                entry("2.electricity", "kommun", "location-based", 1080),
                entry("1.mobile", "energi", "activity-based", 10_000).withQuality(DataQuality.parse("2,2,2,2,2")));
        StatementInput input = StatementInput.of(entries, List.of(), List.of(2023))
                .withResidents(Map.of(2023, Traced.given(ScopeCategory.HEATING.title(), Population.ofPersons(20_000))));
        return GhgStatement.of(
                        input,
                        group.consolidation(Boundary.EQUITY_SHARE, ChangeYearRule.BY_DAYS),
                        "AR5",
                        Vintage.of("test"))
                .get();
    }

    @ParameterizedTest
    @CsvSource({
        "OrganisationCsv.java, organisation.csv",
        "InstrumentsCsv.java, instruments.csv",
        "CompletenessCsv.java, completeness.csv"
    })
    void example_of_the_javadoc_is_the_test_resource(String source, String example) throws IOException {
        String documented = Files.readAllLines(ScopeFiles.resource(example)).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(SOURCES.resolve(source))).contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    @Test
    void both_languages_have_every_text_with_the_same_placeholders() {
        MessageBundles.assertComplete(ScopeFileFinding.class, ScopeFileText.class);
    }

    @Test
    void example_of_notation_keys_is_read() {
        List<Disclosure> keys = CompletenessCsv.read(ScopeFiles.resource("completeness.csv"), "completeness.csv")
                .get();
        assertThat(keys)
                .extracting(Disclosure::toString)
                .containsExactly(
                        "3.3, 2022: IE in 3.4",
                        "3.10, all years: NO",
                        "3.14, all years: NO",
                        "3.7, skola, all years: NE",
                        "1.process, all years: C");
        assertThat(keys.get(3).justification()).isEqualTo("The survey of travel did not reach the school");
        assertThat(keys.get(3).origin()).hasToString("completeness.csv:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.16,,,NO,,|\"3.16\" in column \"category\" is not valid",
                "3.7,,,NN,,|\"NN\" in column \"key\" is not valid, must be one of NO, IE, NE, C",
                "3.7,,,IE,3.70,|\"3.70\" in column \"included_in\" is not valid",
                "3.7,,,IE,3.7,|\"3.7\" in column \"included_in\": only IE names a category, and another than its own",
                "3.7,,,NE,3.6,|\"3.6\" in column \"included_in\": only IE names a category, and another than its own",
                "3.7,,22,NO,,|\"22\" is not a year",
                ",,,NO,,|column \"category\" is empty"
            })
    void a_defective_key_is_told_with_its_line(String row, String text) {
        Checked<List<Disclosure>> checked = keys(row + "\n");
        assertThat(texts(checked)).singleElement().asString().startsWith("error: keys.csv:2: " + text);
    }

    @Test
    void lines_have_the_gross_emissions_and_the_share_of_the_group() {
        assertThat(StatementCsv.lines(statement())).isEqualTo("""
                year,scope,category,unit,facility,method,gross_tonnes,share_percent,tonnes,biogenic_tonnes,quality,quality_score
                2023,scope-1,1.mobile,energi,,activity-based,10000,60,6000,24,"2,2,2,2,2",2
                2023,scope-2,2.electricity,kommun,,location-based,1080,100,1080,,,
                2023,scope-2,2.electricity,kommun,,market-based,1572.3,100,1572.3,,,
                """);
    }

    /** 6,000 + 1,080 = 7,080 t are 354 kg of each of 20,000 residents; scope 3 is not spoken of and has no total. */
    @Test
    void totals_have_scope_2_in_two_rows_and_say_when_they_are_lower_bounds() {
        assertThat(StatementCsv.totals(statement()).lines().toList())
                .startsWith(
                        "year,total,tonnes,lower_bound,biogenic_tonnes,kg_per_resident,kg_per_employee,quality_score,"
                                + "quality_judged_percent",
                        "2023,scope-1,6000,yes,24,300,,2,100",
                        "2023,scope-2-location,1080,yes,,54,,,")
                .hasSize(6)
                .contains("2023,scopes-1-2-location,7080,yes,24,354,,2," + 6000.0 / 7080.0 * 100)
                .noneMatch(line -> line.contains("scope-3") || line.contains("1-2-3"));
    }

    @Test
    void completeness_has_every_category_of_every_year() {
        List<String> lines = StatementCsv.completeness(statement()).lines().toList();
        assertThat(lines)
                .hasSize(1 + ScopeCategory.values().length)
                .startsWith(
                        "year,scope,category,state,unit,key,included_in,justification",
                        "2023,scope-1,1.stationary,missing,,,,",
                        "2023,scope-1,1.mobile,reported,,,,");
    }
}
