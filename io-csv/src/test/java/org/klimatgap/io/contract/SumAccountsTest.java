package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;

/** Accounts that are sums of others. */
class SumAccountsTest {
    private static final String HEADER = "municipality,sector,year,value,unit\n";

    @TempDir
    private Path folder;

    /** A contract whose accounts are given without the fields that all of them have. */
    private ContractFolder contract(String... accounts) {
        return ContractFolder.in(folder)
                .with("a.csv", HEADER + "0764,Alla,2019,100,t CO2\n0764,Alla,2023,80,t CO2\n0764,Alla,2024,70,t CO2\n")
                .with("b.csv", HEADER + "0764,Alla,2019,10,t CO2\n0764,Alla,2023,8,t CO2\n")
                .with(
                        "ned.csv",
                        HEADER + "0764,Alla,2023,9,t CO2\n0764,Transporter,2023,5,t CO2\n0764,Jordbruk,2023,3,t CO2\n")
                .with(
                        "contract.json",
                        "{ \"municipality\": { \"code\": \"0764\", \"name\": \"Alvesta\" }, \"language\": \"sv\",\n"
                                + "\"accounts\": [\n" + String.join(",\n", accounts) + "\n] }");
    }

    private static String file(String id, String file) {
        return file(id, file, "\"TOTAL\"", "\"reported-total\"", "\"vintage\": \"v\", \"basket\": \"CO2\"");
    }

    private static String sectors(String id, String sectors) {
        return file(id, "ned.csv", "\"NED\"", sectors, "\"vintage\": \"v\", \"basket\": \"CO2\"");
    }

    private static String file(String id, String file, String scheme, String total, String basis) {
        return "{ \"id\": \"" + id + "\", \"title\": \"" + id + "\", \"perspective\": \"territorial\", "
                + "\"boundary\": \"municipal-area\", " + basis + ", \"currentYear\": 2023, \"source\": { \"file\": \""
                + file + "\", \"scheme\": " + scheme + " }, \"total\": " + total + " }";
    }

    private static String sum(String id, String parts, String... more) {
        return "{ \"id\": \"" + id + "\", \"title\": \"" + id + "\", \"currentYear\": 2023, \"sumOf\": [" + parts + "]"
                + String.join("", more) + " }";
    }

    private static EmissionsAccount account(ClimateContract contract, String id) {
        return contract.account(id).orElseThrow().account();
    }

    private static String only(ContractFolder contract, Language language) {
        assertThat(contract.read().findings()).hasSize(1);
        return contract.read().findings().get(0).text(language);
    }

    @Test
    void sum_has_the_years_that_all_parts_have() {
        ClimateContract contract = contract(file("a", "a.csv"), file("b", "b.csv"), sum("all", "\"a\", \"b\""))
                .read()
                .get();
        assertThat(account(contract, "all").total().years()).containsExactly(2019, 2023);
        assertThat(account(contract, "all").total().get(2023)).isEqualTo(Emissions.ofTonnes(88));
        assertThat(account(contract, "all").basis())
                .isEqualTo(account(contract, "a").basis());
    }

    @Test
    void sum_may_stand_before_its_parts_and_be_a_part_itself() {
        ClimateContract contract = contract(
                        sum("all", "\"ab\", \"c\""),
                        sum("ab", "\"a\", \"b\""),
                        file("a", "a.csv"),
                        file("b", "b.csv"),
                        sectors("c", "[\"NED~transport\"]"))
                .read()
                .get();
        assertThat(account(contract, "all").total().get(2023)).isEqualTo(Emissions.ofTonnes(93));
        assertThat(contract.accounts()).extracting(each -> each.id()).containsExactly("all", "ab", "a", "b", "c");
    }

    @Test
    void sum_has_years_goals_and_population_of_its_own() {
        ClimateContract contract = contract(
                        file("a", "a.csv"),
                        file("b", "b.csv"),
                        sum(
                                "all",
                                "\"a\", \"b\"",
                                ", \"referenceYear\": 2019, \"population\": \"population.csv\", \"goals\": [{ \"id\": \"g\","
                                        + " \"title\": \"g\", \"kind\": \"reduction\", \"reduction\": \"50 %\","
                                        + " \"year\": 2030 }]"))
                .read()
                .get();
        assertThat(account(contract, "all").population(2023).orElseThrow().value())
                .isEqualTo(Population.ofPersons(20_040));
        assertThat(contract.account("all").orElseThrow().goals().get(0).target().tonnes())
                .isEqualTo(55);
    }

    @Test
    void accounts_of_different_bases_are_not_added_and_the_sentence_names_both_bases() {
        ContractFolder contract = contract(
                file("a", "a.csv"),
                file(
                        "b",
                        "b.csv",
                        "\"TOTAL\"",
                        "\"reported-total\"",
                        "\"vintage\": \"v2\", \"basket\": \"fossil-CO2\""),
                sum("all", "\"a\", \"b\""));
        assertThat(only(contract, Language.SWEDISH))
                .isEqualTo("contract.json:5 (/accounts/2/sumOf/1): redovisningarna ”a” och ”b” kan inte summeras: ”a”"
                        + " avser " + ofCarbonDioxide(Basket.CO2, "v") + ", men ”b” avser "
                        + ofCarbonDioxide(Basket.FOSSIL_CO2, "v2") + "; de skiljer sig åt i gaser, utgåva");
        assertThat(only(contract, Language.ENGLISH)).contains("fossil carbon dioxide", "they differ in gases, vintage");
    }

    /** A basis in words. */
    private static String ofCarbonDioxide(Basket basket, String vintage) {
        return Basis.of(Boundary.MUNICIPAL_AREA, basket, Basis.NO_GWP, Vintage.of(vintage))
                .description()
                .text(Language.SWEDISH);
    }

    @Test
    void bases_are_compared_although_a_file_is_missing() {
        assertThat(contract(
                                file("a", "a.csv"),
                                file(
                                        "b",
                                        "none.csv",
                                        "\"TOTAL\"",
                                        "\"reported-total\"",
                                        "\"vintage\": \"v2\", \"basket\": \"CO2\""),
                                sum("all", "\"a\", \"b\""))
                        .places())
                .containsExactly(
                        "contract.json:4 (/accounts/1/source/file) missing-data-file",
                        "contract.json:5 (/accounts/2/sumOf/1) bases-differ");
    }

    @Test
    void part_that_is_no_account_is_found() {
        assertThat(only(contract(file("aa", "a.csv"), sum("all", "\"aa\", \"ab\"")), Language.ENGLISH))
                .isEqualTo(
                        "contract.json:4 (/accounts/1/sumOf/1): account \"ab\" is not in the contract, must be one of"
                                + " aa, all – did you mean \"aa\"?");
    }

    @Test
    void sum_cannot_contain_itself() {
        assertThat(contract(file("a", "a.csv"), sum("all", "\"a\", \"all\"")).places())
                .containsExactly("contract.json:4 (/accounts/1/sumOf/1) sum-of-itself");
    }

    @Test
    void circle_of_sums_is_found_once() {
        assertThat(contract(
                                file("a", "a.csv"),
                                sum("x", "\"a\", \"y\""),
                                sum("y", "\"b\", \"z\""),
                                sum("z", "\"c\", \"x\""),
                                file("b", "b.csv"),
                                sectors("c", "\"reported-total\""))
                        .places())
                .containsExactly("contract.json:6 (/accounts/3/sumOf/1) sum-of-itself");
    }

    @Test
    void account_is_counted_once_directly_or_within_another_sum() {
        List<String> places = contract(
                        file("a", "a.csv"),
                        file("b", "b.csv"),
                        sum("twice", "\"a\", \"a\""),
                        sum("ab", "\"a\", \"b\""),
                        sum("all", "\"ab\", \"b\""))
                .places();
        assertThat(places)
                .containsExactly(
                        "contract.json:5 (/accounts/2/sumOf/1) account-twice",
                        "contract.json:7 (/accounts/4/sumOf/1) account-twice");
    }

    @Test
    void rows_of_one_file_are_counted_once() {
        assertThat(contract(
                                sectors("all", "\"reported-total\""),
                                sectors("traffic", "[\"NED~transport\"]"),
                                sum("sum", "\"all\", \"traffic\""))
                        .places())
                .containsExactly("contract.json:5 (/accounts/2/sumOf/1) sectors-twice");
    }

    @Test
    void different_rows_of_one_file_may_be_added() {
        ClimateContract contract = contract(
                        sectors("traffic", "[\"NED~transport\"]"),
                        sectors("farms", "[\"NED~agriculture\"]"),
                        sum("sum", "\"traffic\", \"farms\""))
                .read()
                .get();
        assertThat(account(contract, "sum").total().get(2023)).isEqualTo(Emissions.ofTonnes(8));
    }
}
