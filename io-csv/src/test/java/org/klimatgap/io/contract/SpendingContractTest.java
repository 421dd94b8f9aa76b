package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;

/**
 * An account that is what households spend times multipliers. Tax of 25 % and prices from 118 to 100 make 1,250,000,000 SEK of food
 * 847,457,627 SEK: 88 % at 0.050, 10 % at 0.010 and 2 % at 0.080 kg/SEK are 39,491.525 t. Transport of 118,000,000 SEK is
 * 80,000,000 SEK at 0.080 kg/SEK: 6,400 t.
 */
class SpendingContractTest {
    private static final double FOOD = 39_491.52542372881;
    private static final double TRANSPORT = 6_400;
    private static final double EXACT = 1e-6;
    private static final String HEAD = "# title: t\n# source: s\n# version: 1\n# licence: CC0-1.0\nfrom,to,share\n";

    @TempDir
    private Path folder;

    private ContractFolder contract(String source) {
        return ContractFolder.in(folder)
                .with("spending.csv", "area,unit,01.1,07.2\n0764,SEK,1250000000,118000000\n1490,SEK,1,1\n")
                .with("multipliers.csv", "gas,unit,SE|food,SE|trade,SE|transport\nCO2e,kg/SEK,0.050,0.010,0.080\n")
                .with(
                        "concordance.csv",
                        HEAD + "01.1,SE|food,88\n01.1,SE|trade,10\n01.1,SE|transport,2\n07.2,SE|transport,\n")
                .with("people.csv", "municipality,year,population\n0764,2023,20000\n")
                .with("contract.json", """
                        { "municipality": { "code": "0764", "name": "Alvesta" }, "language": "sv",
                          "accounts": [{ "id": "h", "title": "Hushållen", "perspective": "consumption-based",
                            "boundary": "households", "basket": "GHG", "gwpSet": "AR5", "vintage": "v",
                            "currentYear": 2023, "referenceYear": 2023, "population": "people.csv",
                            "source": { "spending": "spending.csv", "multipliers": "multipliers.csv",
                              "concordance": "concordance.csv", "year": 2023, SOURCE },
                            "goals": [{ "id": "g", "title": "g", "kind": "per-person-ceiling", "ceiling": "2 t/person",
                              "year": 2030 }] }],
                          "justTransition": ["Alla ska med."] }
                        """.replace("SOURCE", source));
    }

    private ContractFolder sound() {
        return contract(
                "\"vatBasis\": \"including\", \"vatRate\": \"25 %\", \"prices\": { \"spending\": 118, \"multipliers\": 100 }");
    }

    private ContractFolder plain(String more) {
        return contract("\"vatBasis\": \"excluding\"" + more);
    }

    private static double amount(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value().amount();
    }

    private static List<String> places(ContractFolder folder) {
        return ContractFolder.places(folder.read());
    }

    @Test
    void spending_times_multipliers_is_an_account_with_its_goals() {
        ContractAssessment assessment = sound().read().get().assess();
        assertThat(amount(assessment, "current.h")).isCloseTo(FOOD + TRANSPORT, within(EXACT));
        assertThat(amount(assessment, "per-capita.h")).isCloseTo((FOOD + TRANSPORT) / 20, within(EXACT));
        assertThat(amount(assessment, "gap.level.h")).isCloseTo((FOOD + TRANSPORT) / 20 - 2_000, within(EXACT));
        assertThat(amount(assessment, "share.07.h")).isCloseTo(100 * TRANSPORT / (FOOD + TRANSPORT), within(EXACT));
    }

    @Test
    void every_figure_is_traced_to_the_three_files_and_the_contract() {
        assertThat(sound().read()
                        .get()
                        .assess()
                        .figure("current.h")
                        .orElseThrow()
                        .value()
                        .explain())
                .contains(
                        "spending.csv:2",
                        "multipliers.csv:2",
                        "concordance.csv:6",
                        "concordance.csv:9",
                        "contract.json:");
    }

    /** 6,250,000,000 · 0.05 kg and so on without tax and in the prices of the year: 58,250 t of food and 9,440 t of transport. */
    @Test
    void direct_emissions_are_added_once_to_their_category() {
        ContractAssessment assessment = plain(", \"direct\": [{ \"category\": \"07.2\", \"amount\": \"560 t\" }]")
                .read()
                .get()
                .assess();
        assertThat(amount(assessment, "current.h")).isCloseTo(58_250 + 9_440 + 560, within(EXACT));
        assertThat(amount(assessment, "share.07.h")).isCloseTo(100 * 10_000 / 68_250.0, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spending.csv|area,unit,01.1,07.2\\n0764,MSEK,1,1\\n|contract.json:5 other-money",
                "spending.csv|area,unit,01.1,07.2\\n1490,SEK,1,1\\n|contract.json:5 no-spending",
                "spending.csv|area,unit,01.1,07.2\\n0764,SEK,0,0\\n|contract.json:5 no-spending",
                "spending.csv|area,unit,01.1,15.1\\n0764,SEK,1,1\\n|spending.csv:2 unknown-category",
                "spending.csv|area,unit,01.1,08.1\\n0764,SEK,1,1\\n|spending.csv:2 not-estimated",
                "spending.csv|area,unit,01.1\\n0764,SEK,ett\\n|spending.csv:2 no-number",
                "multipliers.csv|gas,unit,SE|food,SE|trade\\nCO2e,kg/SEK,0.050,0.010\\n|concordance.csv:8 unknown-product",
                "multipliers.csv|gas,unit,SE|food\\nCO2,kg/SEK,0.050\\nCH4,kg/SEK,0.1\\n|contract.json:5 other-gas",
                "multipliers.csv|gas,unit,SE|food\\nCO2e,lb/SEK,0.050\\n|multipliers.csv:2 unknown-unit",
                "concordance.csv|from,to\\n|concordance.csv missing-citation"
            })
    void a_defect_of_a_table_is_told_with_file_and_line(String defect) {
        // The cells hold bars as well, so the row is divided by hand: file, text, place.
        String[] parts = {
            defect.substring(0, defect.indexOf('|')),
            defect.substring(defect.indexOf('|') + 1, defect.lastIndexOf('|')).replace("\\n", "\n"),
            defect.substring(defect.lastIndexOf('|') + 1)
        };
        String[] place = parts[2].split(" ");
        assertThat(places(plain("").with(parts[0], parts[1])))
                .anyMatch(each -> each.startsWith(place[0]) && each.endsWith(place[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"vatBasis\": \"including\"|no-vat-rate",
                "\"vatBasis\": \"excluding\", \"vatRate\": \"25 %\"|vat-rate-without-vat",
                "\"vatBasis\": \"excluding\", \"direct\": [{ \"category\": \"04\", \"amount\": \"1 t\" }]|direct-of-other-category",
                "\"vatBasis\": \"excluding\", \"scheme\": \"COICOP\"|unknown-field"
            })
    void a_defect_of_the_contract_is_told(String source, String key) {
        assertThat(places(contract(source)))
                .singleElement()
                .asString()
                .startsWith("contract.json:")
                .endsWith(key);
    }

    @Test
    void defects_of_all_files_are_told_in_one_pass() {
        List<String> places = places(contract("\"vatBasis\": \"including\"")
                .with("spending.csv", "area,unit,01.1\n0764,SEK,ett\n")
                .with("multipliers.csv", "gas,unit,SE|food\nCO2e,lb/SEK,1\n")
                .with("concordance.csv", HEAD + "01.1,SE|food,101\n"));
        assertThat(places)
                .anyMatch(each -> each.endsWith("no-vat-rate"))
                .anyMatch(each -> each.startsWith("spending.csv:2"))
                .anyMatch(each -> each.startsWith("multipliers.csv:2"))
                .anyMatch(each -> each.startsWith("concordance.csv:6"));
    }

    @Test
    void money_that_differs_is_told_in_both_languages() {
        Finding finding = plain("")
                .with("spending.csv", "area,unit,01.1,07.2\n0764,MSEK,1,1\n")
                .read()
                .errors()
                .get(0);
        assertThat(finding.text(Language.ENGLISH)).contains("in MSEK", "for each SEK");
        assertThat(finding.text(Language.SWEDISH)).contains("i MSEK", "per SEK");
    }
}
