package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.message.Language;

/** A table with errors is used only where the contract says why. */
class PartialDataTest {
    private static final String SECOND = """
                {
                  "id": "again", "title": "Again", "perspective": "territorial", "boundary": "municipal-area",
                  "basket": "CO2", "vintage": "Klimatkontrakt 2030", "total": "reported-total", "currentYear": 2023,
                  "source": { "file": "co2.csv", "scheme": "NED" }
                }""";

    @TempDir
    private Path folder;

    private ContractFolder example;

    @BeforeEach
    void damageOneRow() {
        example = ContractFolder.in(folder)
                .with("co2.csv", ContractFolder.resource("co2.csv") + "0764,Alvesta,Alla,2024,x,t CO2,\n");
    }

    private ContractFolder accepted() {
        return example.edit("\"NED\"", "\"NED\", \"acceptPartial\": \"2024 is not used\"");
    }

    @Test
    void error_in_a_table_withholds_the_contract() {
        assertThat(example.places()).containsExactly("co2.csv:4 not-a-number");
        assertThat(example.read().isUsable()).isFalse();
    }

    @Test
    void reason_makes_the_contract_usable_and_is_printed() {
        Checked<ClimateContract> checked = accepted().read();
        assertThat(checked.isUsable()).isTrue();
        assertThat(ContractFolder.places(checked)).containsExactly("co2.csv:4 not-a-number", "accepted-partial");
        Finding reason = checked.get().findings().get(1);
        assertThat(reason.severity()).isEqualTo(Severity.WARNING);
        assertThat(reason.text(Language.ENGLISH)).contains("1 errors", "co2.csv: 2024 is not used");
        assertThat(checked.get().assess().figure("current.co2-territorial")).isPresent();
    }

    @Test
    void other_account_that_gives_no_reason_withholds_the_contract() {
        ContractFolder two = accepted().add(SECOND);
        assertThat(two.read().isUsable()).isFalse();
        assertThat(two.places()).containsExactly("co2.csv:4 not-a-number");
    }

    @Test
    void reason_does_not_cover_defects_of_the_contract() {
        assertThat(accepted().edit("\"80 %\"", "\"180 %\"").read().isUsable()).isFalse();
    }

    @Test
    void reason_does_not_cover_an_account_that_cannot_be_made() {
        assertThat(accepted()
                        .edit("\"CO2\",", "\"GHG\", \"gwpSet\": \"AR5\",")
                        .read()
                        .isUsable())
                .isFalse();
    }

    @Test
    void reason_without_an_error_is_of_no_consequence() {
        ContractFolder sound = accepted().with("co2.csv", ContractFolder.resource("co2.csv"));
        assertThat(sound.read().findings()).isEmpty();
    }

    @Test
    void defects_of_a_table_that_two_accounts_use_are_listed_once() {
        assertThat(example.add(SECOND).places()).containsExactly("co2.csv:4 not-a-number");
    }
}
