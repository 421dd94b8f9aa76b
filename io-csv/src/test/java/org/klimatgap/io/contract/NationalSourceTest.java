package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.series.ValueStatus;

/** Accounts that come straight from files of the national emissions database. */
class NationalSourceTest {
    private static final String CONTRACT = """
            {
              "municipality": { "code": "0764", "name": "Alvesta" },
              "language": "sv",
              "accounts": [
                {
                  "id": "ghg",
                  "title": { "sv": "Växthusgaser", "en": "Greenhouse gases" },
                  "perspective": "territorial", "boundary": "municipal-area",
                  "basket": "GHG", "gwpSet": "AR5", "vintage": "SMHI 2026-06-25",
                  "source": { "file": "newer_2026-06-25.csv", "scheme": "NED", "spliceFrom": "older_2026-01-15.csv" },
                  "total": ["NED~transport", "NED~waste"],
                  "currentYear": 2021, "referenceYear": 2019,
                  "goals": []
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_releases() throws IOException {
        Files.writeString(folder.resolve("older_2026-01-15.csv"), """
                municipality,sector,year,t_co2e
                Alvesta,Transporter,2019,200
                Alvesta,Transporter,2020,100
                Alvesta,Transporter,2021,100
                Alvesta,Avfall (inkl.avlopp),2019,0
                Alvesta,Avfall (inkl.avlopp),2020,0
                Alvesta,Avfall (inkl.avlopp),2021,0
                """);
        Files.writeString(folder.resolve("newer_2026-06-25.csv"), """
                municipality,sector,year,t_co2e
                Alvesta,Transporter,2020,116
                Alvesta,Transporter,2021,118
                Alvesta,Avfall (inkl.avlopp),2020,0
                Alvesta,Avfall (inkl.avlopp),2021,0
                """);
    }

    private Checked<ClimateContract> read(String contract) throws IOException {
        return ContractFile.read(Files.writeString(folder.resolve("contract.json"), contract));
    }

    private List<String> codes(String contract) throws IOException {
        return read(contract).findings().stream()
                .map(Finding::code)
                .map(code -> code.key())
                .toList();
    }

    /** 200 t times the mean of 116 % and 118 %. */
    @Test
    void reference_year_is_spliced_from_the_older_release() throws IOException {
        Checked<ClimateContract> checked = read(CONTRACT);
        ContractAccount account = checked.get().accounts().get(0);
        assertThat(account.account().total().get(2019).tonnes()).isCloseTo(234, within(1e-9));
        assertThat(account.account().total().status(2019)).isEqualTo(ValueStatus.SPLICED);
        assertThat(account.account().baseline(2019).emissions().explain())
                .contains("older_2026-01-15.csv:2", "newer_2026-06-25.csv:2");
        assertThat(checked.findings()).extracting(Finding::code).contains(ContractFileFinding.SPLICED_REFERENCE_YEAR);
    }

    @Test
    void releases_that_differ_more_and_more_are_spliced_with_a_warning() throws IOException {
        Files.writeString(folder.resolve("older_2026-01-15.csv"), """
                municipality,sector,year,t_co2e
                Alvesta,Transporter,2019,200
                Alvesta,Transporter,2020,100
                Alvesta,Transporter,2021,90
                Alvesta,Avfall (inkl.avlopp),2019,0
                Alvesta,Avfall (inkl.avlopp),2020,0
                Alvesta,Avfall (inkl.avlopp),2021,0
                """);
        assertThat(codes(CONTRACT)).contains("unsteady-splice");
    }

    @Test
    void reference_year_of_a_goal_is_spliced_as_well() throws IOException {
        Files.writeString(folder.resolve("older_2026-01-15.csv"), """
                municipality,sector,year,t_co2e
                Alvesta,Transporter,2018,300
                Alvesta,Transporter,2019,200
                Alvesta,Transporter,2020,100
                Alvesta,Transporter,2021,100
                Alvesta,Avfall (inkl.avlopp),2018,0
                Alvesta,Avfall (inkl.avlopp),2019,0
                Alvesta,Avfall (inkl.avlopp),2020,0
                Alvesta,Avfall (inkl.avlopp),2021,0
                """);
        String goal = """
                "goals": [{ "id": "g", "title": { "sv": "Mål", "en": "Goal" }, "kind": "reduction",
                "reduction": "80 %", "year": 2030, "referenceYear": 2018 }]""";
        ContractAccount account =
                read(CONTRACT.replace("\"goals\": []", goal)).get().accounts().get(0);
        assertThat(account.account().total().get(2018).tonnes()).isCloseTo(351, within(1e-9));
    }

    @Test
    void older_release_of_other_gases_is_an_error() throws IOException {
        Files.writeString(folder.resolve("older_2026-01-15.csv"), """
                municipality,sector,year,t_co2
                Alvesta,Transporter,2019,200
                Alvesta,Transporter,2020,100
                """);
        assertThat(codes(CONTRACT)).contains("basis-of-file-differs");
    }

    @Test
    void other_release_than_the_account_says_is_a_warning() throws IOException {
        assertThat(codes(CONTRACT.replace("\"SMHI 2026-06-25\"", "\"SMHI 2030-01-01\"")))
                .contains("vintage-of-file-differs");
    }

    @Test
    void other_gases_than_the_account_says_are_an_error() throws IOException {
        assertThat(codes(CONTRACT.replace("\"gwpSet\": \"AR5\"", "\"gwpSet\": \"AR6\"")))
                .contains("basis-of-file-differs");
        assertThat(codes(CONTRACT.replace("\"basket\": \"GHG\", \"gwpSet\": \"AR5\"", "\"basket\": \"CO2\"")))
                .contains("basis-of-file-differs");
    }

    @Test
    void older_release_without_the_year_cannot_be_spliced() throws IOException {
        Files.writeString(folder.resolve("older_2026-01-15.csv"), """
                municipality,sector,year,t_co2e
                Alvesta,Transporter,2020,100
                Alvesta,Avfall (inkl.avlopp),2020,0
                """);
        assertThat(codes(CONTRACT)).contains("cannot-splice", "no-reference-value");
    }

    @Test
    void missing_older_release_is_named() throws IOException {
        assertThat(read(CONTRACT.replace("older_2026-01-15.csv", "oldest.csv")).errors())
                .anySatisfy(finding -> assertThat(finding.toString()).contains("oldest.csv"));
    }

    @Test
    void defects_of_a_national_file_withhold_the_contract() throws IOException {
        Files.writeString(
                folder.resolve("newer_2026-06-25.csv"),
                "municipality,sector,year,t_co2e\nAtlantis,Transporter,2020,110\n");
        assertThat(read(CONTRACT).isUsable()).isFalse();
        assertThat(codes(CONTRACT)).contains("unknown-area");
    }
}
