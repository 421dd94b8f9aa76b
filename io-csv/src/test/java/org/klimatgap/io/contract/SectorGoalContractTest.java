package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;

/** Goals for some of the sectors, and levels divided among sectors, in a contract file. */
class SectorGoalContractTest {
    private static final String MOBILE = "\"sectors\": [\"NED~transport\", \"NED~machinery\"]";

    @TempDir
    private Path temp;

    private ContractFolder folder;

    @BeforeEach
    void copy() {
        folder = ContractFolder.in(temp)
                .with("contract.json", ContractFolder.resource("sectors.json"))
                .with("sectors.csv", ContractFolder.resource("sectors.csv"));
    }

    private ContractAssessment assess() {
        return folder.read().get().assess();
    }

    /**
     * Transport and machinery: 710 t in 2021, 600 t in 2023, 177.5 t in 2030, shared as 400 to 200. All: 1000 t in 2019, 500 t
     * in 2030, of which 200 t stay; 800 − 300·3/7 t in 2026. Trend of transport and machinery: 800, 710, 600 t, 50 t a year.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            baseline.co2.mobile,                    710
            current.co2.mobile,                     600
            target.co2.mobile,                      177.5
            sector-target.2030.transport.co2.mobile, 118.333333333333
            sector-target.2030.machinery.co2.mobile, 59.1666666666667
            sector-target.2030.transport.co2,       200
            sector-target.2030.machinery.co2,       100
            sector-target.2030.agriculture.co2,     200
            sector-target.2026.transport.co2,       314.285714285714
            trend.co2.mobile,                       50
            contribution.transport.co2,             -10
            contribution.machinery.co2,             -10
            contribution.agriculture.co2,           0
            """)
    void figures_are_those_computed_by_hand(String id, double expected) {
        assertThat(assess().figure(id).orElseThrow().value().value().amount()).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "sectors": ["NED~transprt"]                      | contract.json:33 (/accounts/0/goals/1/sectors/0) sector-not-in-account
            "sectors": ["NED~industry"]                      | contract.json:33 (/accounts/0/goals/1/sectors/0) sector-not-in-account
            "sectors": []                                    | contract.json:33 (/accounts/0/goals/1/sectors) too-few
            "sectors": ["NED~transport", "NED~machinery", "NED~transport"] | contract.json:33 (/accounts/0/goals/1/sectors) repeated-element
            "sectors": ["NED~transport"]                     | contract.json:34 (/accounts/0/goals/1/sectorTargets) nothing-to-divide
            "sectors": "NED~transport"                       | contract.json:33 (/accounts/0/goals/1/sectors) wrong-type
            "sectors": ["transport"]                         | contract.json:33 (/accounts/0/goals/1/sectors/0) invalid-format
            "sectors": [7]                                   | contract.json:33 (/accounts/0/goals/1/sectors/0) wrong-type
            """)
    void sectors_that_a_goal_cannot_have_are_told(String sectors, String place) {
        folder.edit(MOBILE, sectors);
        assertThat(folder.places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "sectorTargets": "least-cost"       | contract.json:34 (/accounts/0/goals/1/sectorTargets) invalid-choice
            "sectorTargets": ["NED~agriculture"] | contract.json:34 (/accounts/0/goals/1/sectorTargets/0) sector-not-in-account
            "sectorTargets": 3                  | contract.json:34 (/accounts/0/goals/1/sectorTargets) wrong-type
            """)
    void divisions_that_a_goal_cannot_have_are_told(String division, String place) {
        folder.edit("\"sectorTargets\": \"equal-percentage\"", division);
        assertThat(folder.places()).containsExactly(place);
    }

    @Test
    void the_sentence_names_the_sectors_that_there_are() {
        folder.edit(MOBILE, "\"sectors\": [\"NED~transprt\"]");
        assertThat(folder.read().findings().get(0).text(Language.SWEDISH))
                .endsWith("sektorn ”NED~transprt” ingår inte i redovisningens summa, giltiga är NED~transport,"
                        + " NED~machinery, NED~agriculture – menade du ”NED~transport”?");
    }

    @Test
    void a_year_that_not_all_sectors_have_is_told_for_goal_and_trend() {
        folder.with(
                        "sectors.csv",
                        ContractFolder.resource("sectors.csv")
                                        .replace(
                                                "0764,Alvesta,Arbetsmaskiner,2019,300,t CO2,Räkneexempel\n",
                                                "0764,Alvesta,Alla,2019,800,t CO2,Räkneexempel\n")
                                        .replace("Jordbruk,2019,200", "Jordbruk,2019,300")
                                + "0764,Alvesta,Alla,2021,710,t CO2,Räkneexempel\n0764,Alvesta,Alla,2023,800,t CO2,Räkneexempel\n")
                .edit("[\"NED~transport\", \"NED~machinery\", \"NED~agriculture\"]", "\"reported-total\"");
        assertThat(folder.places()).containsExactly("contract.json:33 (/accounts/0/goals/1/sectors) no-sector-value");
    }

    @Test
    void a_rate_cannot_be_the_trend_of_sectors_with_zero() {
        folder.edit("least-squares", "log-linear")
                .edit(MOBILE, "\"sectors\": [\"NED~agriculture\"]")
                .edit(",\n          \"sectorTargets\": \"equal-percentage\"", "");
        assertThat(folder.places()).contains("contract.json:33 (/accounts/0/goals/1/sectors) trend-from-zero");
    }

    @Test
    void a_sum_of_accounts_has_no_sectors() {
        folder.with("contract.json", ContractFolder.resource("contract.json"))
                .edit(
                        "\"interimTargets\": { \"years\": [2026, 2028], \"path\": \"geometric\" }",
                        "\"sectors\": [\"NED~transport\"]");
        assertThat(folder.places())
                .containsExactly("contract.json:24 (/accounts/0/goals/0/sectors) no-sectors-for-goal");
    }
}
