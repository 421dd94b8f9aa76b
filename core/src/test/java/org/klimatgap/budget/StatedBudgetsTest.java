package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceFinding;

/** Published budgets as data files. */
class StatedBudgetsTest {
    private static final String HEADER = """
            # title: Budgets of a test
            # source: a test
            # version: 1
            # licence: CC0-1.0
            id,kind,area,first_year,temperature,probability,amount,unit,confidence,source
            """;

    /** IPCC AR6 WG1, table SPM.2, in Gt CO2. */
    @ParameterizedTest
    @CsvSource({"1.5, 900, 650, 500, 400, 300", "1.7, 1450, 1050, 850, 700, 550", "2.0, 2300, 1700, 1350, 1150, 900"})
    void ipcc_budgets_from_2020(String degrees, double at17, double at33, double at50, double at67, double at83) {
        StatedBudgets ipcc = StatedBudgets.of("ipcc-ar6");
        double[] expected = {at17, at33, at50, at67, at83};
        int[] likelihoods = {17, 33, 50, 67, 83};
        for (int i = 0; i < expected.length; i++) {
            StatedBudget stated = ipcc.get("ar6-" + degrees + "-" + likelihoods[i]);
            assertThat(stated.amount().value()).isEqualTo(Emissions.ofTonnes(expected[i] * 1e9));
            assertThat(stated.temperature()).contains(degrees);
            assertThat(stated.probability()).contains(Share.ofPercent(likelihoods[i]));
            assertThat(stated.firstYear()).isEqualTo(2020);
        }
        assertThat(ipcc.entries()).hasSize(15);
    }

    /** As klimatsekretariatet.se, folkbildningklimat.nu and the county report of 2023 state them. */
    @ParameterizedTest
    @CsvSource({
        "se-2020, 2020, 445",
        "se-2021, 2021, 260",
        "se-2022, 2022, 350",
        "se-2024-1.5, 2024, 80",
        "se-2024-1.7, 2024, 285"
    })
    void swedish_budgets(String id, int year, double megatonnes) {
        StatedBudget stated = StatedBudgets.of("sweden").get(id);
        CarbonBudget budget = stated.on(Budgets.CO2);
        assertThat(budget.tonnes()).isEqualTo(megatonnes * 1e6);
        assertThat(budget.firstYear()).isEqualTo(year);
        assertThat(stated.area()).isEqualTo("Sweden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipcc-ar6", "sweden"})
    void every_shipped_budget_says_where_it_is_from(String name) {
        assertThat(StatedBudgets.shipped()).contains(name);
        StatedBudgets stated = StatedBudgets.of(name);
        assertThat(stated.table().cited("source")).isPresent();
        assertThat(stated.entries()).allSatisfy(entry -> {
            assertThat(entry.source()).isNotBlank();
            assertThat(entry.confidence()).isNotBlank();
            assertThat(entry.amount().origin()).isInstanceOf(Origin.Place.class);
            assertThat(entry.toString()).contains(String.valueOf(entry.firstYear()));
        });
        assertThat(stated.toString()).contains("rows");
    }

    @Test
    void a_stated_budget_is_of_carbon_dioxide() {
        StatedBudgets sweden = StatedBudgets.of("sweden");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sweden.get("se-2024-1.5").on(Bases.GHG))
                .withMessageStartingWith("se-2024-1.5 is a budget of CO2, the basis must be too");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sweden.get("se-2024-1.7-overhead").on(Budgets.CO2))
                .withMessage("se-2024-1.7-overhead is an overhead and no budget");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sweden.get("se-1999"))
                .withMessageStartingWith("unknown budget 'se-1999', must be one of [se-2020, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedBudgets.of("norway"))
                .withMessage("unknown budgets 'norway', must be one of [ipcc-ar6, sweden]");
        assertThat(sweden.find("se-1999")).isEmpty();
    }

    private static Checked<StatedBudgets> read(Path folder, String rows) throws IOException {
        return StatedBudgets.read(Files.writeString(folder.resolve("budgets.csv"), HEADER + rows));
    }

    @Test
    void a_file_of_ones_own_is_read(@TempDir Path folder) throws IOException {
        StatedBudgets own = read(folder, "boras,budget,Borås,2021,,67,2500,kt,published,a report\n")
                .get();
        StatedBudget boras = own.get("boras");
        assertThat(boras.amount().value()).isEqualTo(Emissions.ofTonnes(2_500_000));
        assertThat(boras.temperature()).isEmpty();
        assertThat(boras.amount().origin()).hasToString("budgets.csv:6");
        assertThat(boras).hasToString("Borås from 2021: 2500000 t at 67 %");
    }

    @Test
    void every_defect_of_a_file_is_found_with_its_line(@TempDir Path folder) throws IOException {
        Checked<StatedBudgets> broken = read(folder, """
                a,budget,X,2021,,,1,Mt,published,s
                a,share,X,21,warm,101,-1,Pt,published,s
                b,budget,,2021,,,1,Mt,,s
                """);
        assertThat(broken.isUsable()).isFalse();
        assertThat(broken.findings())
                .extracting(finding -> finding.code() + " " + finding.location().orElseThrow())
                .containsExactly(
                        ReferenceFinding.INVALID_CELL + " budgets.csv:7",
                        ReferenceFinding.INVALID_CELL + " budgets.csv:7",
                        ReferenceFinding.INVALID_CELL + " budgets.csv:7",
                        ReferenceFinding.INVALID_CELL + " budgets.csv:7",
                        ReferenceFinding.INVALID_CELL + " budgets.csv:7",
                        ReferenceFinding.INVALID_CELL + " budgets.csv:7",
                        ReferenceFinding.DUPLICATE + " budgets.csv:7",
                        ReferenceFinding.EMPTY_CELL + " budgets.csv:8",
                        ReferenceFinding.EMPTY_CELL + " budgets.csv:8");
    }

    @Test
    void a_file_without_a_column_or_a_citation_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bare.csv"), "id,kind\n1,budget\n");
        assertThat(StatedBudgets.read(file).errors()).isNotEmpty();
        Path cited = Files.writeString(folder.resolve("short.csv"), HEADER.replace(",confidence,source", "") + "");
        assertThat(StatedBudgets.read(cited).findings())
                .extracting(finding -> finding.code())
                .isEqualTo(List.of(ReferenceFinding.MISSING_COLUMN, ReferenceFinding.MISSING_COLUMN));
    }
}
