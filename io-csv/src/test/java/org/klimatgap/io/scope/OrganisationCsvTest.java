package org.klimatgap.io.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.io.scope.ScopeFiles.texts;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.organisation.UnitKind;

class OrganisationCsvTest {
    private static final String HEADER = """
            unit,name,kind,parent,ownership_percent,financial_control,operational_control,from,to
            kommun,Exempel kommun,municipality,,,,,,
            """;

    @TempDir
    private Path folder;

    private Checked<Organisation> read(String rows) {
        return OrganisationCsv.read(ScopeFiles.write(folder, "organisation.csv", HEADER + rows), "organisation.csv");
    }

    private static Organisation example() {
        return OrganisationCsv.read(ScopeFiles.resource("organisation.csv"), "organisation.csv")
                .get();
    }

    /** 60 % of energi and all of varme below it; vatten 50 % until 2022, 75 % since 2023. */
    @ParameterizedTest
    @CsvSource({
        "EQUITY_SHARE, energi, 2022, 60",
        "EQUITY_SHARE, varme, 2022, 60",
        "FINANCIAL_CONTROL, varme, 2022, 100",
        "EQUITY_SHARE, vatten, 2022, 50",
        "OPERATIONAL_CONTROL, vatten, 2022, 0",
        "EQUITY_SHARE, vatten, 2023, 75",
        "FINANCIAL_CONTROL, vatten, 2023, 100",
        "EQUITY_SHARE, energi, 2014, 0",
        "FINANCIAL_CONTROL, skola, 2023, 0",
        "OPERATIONAL_CONTROL, skola, 2023, 100"
    })
    void example_gives_shares_by_approach_and_year(Boundary approach, String unit, int year, double percent) {
        assertThat(example()
                        .consolidation(approach, ChangeYearRule.BY_DAYS)
                        .share(unit, year)
                        .value()
                        .percent())
                .isCloseTo(percent, within(1e-9));
    }

    @Test
    void a_unit_keeps_the_name_and_kind_of_its_first_row() {
        assertThat(example().find("vatten"))
                .contains(new OrganisationUnit("vatten", "Mellanvatten AB", UnitKind.JOINT_VENTURE));
        assertThat(example().head().name()).isEqualTo("Exempel kommun");
    }

    @Test
    void shares_lead_back_to_the_line_of_the_file() {
        assertThat(example()
                        .consolidation(Boundary.EQUITY_SHARE, ChangeYearRule.BY_DAYS)
                        .share("varme", 2022)
                        .explain())
                .contains("← organisation.csv:4", "← organisation.csv:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b,B,company,kommun,101,full,full,,|error: organisation.csv:3: \"101\" in column \"ownership_percent\" must be"
                        + " from 0 to 100",
                "b,B,company,kommun,-1,full,full,,|error: organisation.csv:3: \"-1\" in column \"ownership_percent\" must be"
                        + " from 0 to 100",
                "b,B,company,kommun,x,full,full,,|error: organisation.csv:3: \"x\" in column \"ownership_percent\" is not a"
                        + " number",
                "b,B,bolag,kommun,60,full,full,,|error: organisation.csv:3: \"bolag\" in column \"kind\" is not valid, must"
                        + " be one of municipality, administration, company, joint-venture, municipal-association,"
                        + " leased-asset",
                "b,B,company,kommun,60,half,full,,|error: organisation.csv:3: \"half\" in column \"financial_control\" is"
                        + " not valid, must be one of full, joint, none",
                "b,B,company,kommun,60,full,joint,,|error: organisation.csv:3: \"joint\" in column"
                        + " \"operational_control\" is not valid, must be one of full, none",
                "b,B,company,kommun,60,full,full,2023-02-30,|error: organisation.csv:3: \"2023-02-30\" in column \"from\""
                        + " is not a day, must be a date such as 2019-07-01 or a year such as 2019",
                "b,B,company,kommun,60,full,full,2023,2022|error: organisation.csv:3: the period ends on 2022-12-31,"
                        + " before it begins on 2023-01-01",
                "b,B,company,,60,,,,|error: organisation.csv:3: column \"ownership_percent\" has \"60\", but the row has no"
                        + " parent; only the head of the group has none, and nobody owns it",
                "b,,company,kommun,60,full,full,,|error: organisation.csv:3: column \"name\" is empty",
                "kommun,Annan kommun,,,,,,,|error: organisation.csv:3: unit kommun is Exempel kommun, municipality, on line"
                        + " 2; name and kind must be the same or empty",
                "b,B,company,komun,60,full,full,,|error: organisation.csv:3: unit \"komun\" is not in the organisation,"
                        + " must be one of kommun, b"
            })
    void a_defective_row_is_told_with_its_line(String row, String text) {
        Checked<Organisation> checked = read(row + "\n");
        assertThat(texts(checked)).singleElement().asString().startsWith(text);
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void what_is_accepted_of_a_file_with_errors_has_its_head() {
        Organisation group = read("b,B,company,kommun,101,full,full,,\n")
                .acceptPartial("b is left out")
                .get();
        assertThat(group.head().id()).isEqualTo("kommun");
        assertThat(group.consolidation(Boundary.EQUITY_SHARE, ChangeYearRule.YEAR_END)
                        .share("b", 2023)
                        .value()
                        .isZero())
                .isTrue();
    }

    @Test
    void every_defect_of_a_file_is_told_in_one_pass() {
        Checked<Organisation> checked = read("""
                a,A,company,b,60,full,full,,
                b,B,company,a,60,full,full,,
                c,C,company,kommun,60,full,full,,
                c,,,kommun,60,joint,none,2020,
                d,D,firma,kommun,60,full,full,,
                e,E,company,d,60,full,full,,
                """);
        assertThat(texts(checked))
                .extracting(text -> text.substring(0, 26))
                .containsExactly(
                        "error: organisation.csv:7:",
                        "error: organisation.csv:4:",
                        "error: organisation.csv:6:",
                        "error: organisation.csv:6:",
                        "error: organisation.csv:6:");
    }
}
