package org.klimatgap.gwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped potentials against the table that they are from, openclimatedata's globalwarmingpotentials.csv.
 *
 * <p>The table lies beside the repository, where the system property {@code klimatgap.shared} points. Without it these
 * tests are skipped, and fail where the environment says {@code CI=true}.
 */
class GwpSourceTest {
    private static final Path SOURCE =
            Path.of(System.getProperty("klimatgap.shared", "../shared"), "data", "gwp", "globalwarmingpotentials.csv");

    /** The column of each shipped set. */
    private static final Map<String, String> COLUMNS = Map.of(
            "SAR",
            "SARGWP100",
            "TAR",
            "TARGWP100",
            "AR4",
            "AR4GWP100",
            "AR5",
            "AR5GWP100",
            "AR5CCF",
            "AR5CCFGWP100",
            "AR6",
            "AR6GWP100");

    /** CO2 is the measure itself; methane by origin stands in the reports but not in the table. */
    private static final Set<Gas> NOT_IN_SOURCE = Set.of(Gas.CO2, Gas.CH4_FOSSIL, Gas.CH4_BIOGENIC);

    private static final Map<String, Map<String, String>> SPECIES = new HashMap<>();

    @BeforeAll
    static void readSource() {
        boolean there = Files.isRegularFile(SOURCE);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + SOURCE + "; see data/README.md of the shared folder");
        }
        assumeTrue(there, () -> "skipped: no " + SOURCE + ", set -Dklimatgap.shared to the shared folder");
        List<List<String>> rows = lines().stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("\"#"))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        List<String> header = rows.get(0);
        rows.stream().skip(1).forEach(row -> {
            Map<String, String> cells = new HashMap<>();
            for (int i = 1; i < header.size(); i++) {
                cells.put(header.get(i), row.get(i));
            }
            SPECIES.put(row.get(0), cells);
        });
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(SOURCE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The table writes HFC134a where the reports write HFC-134a. */
    private static String species(Gas gas) {
        return gas.code().replace("-", "");
    }

    static List<String> sets() {
        return GwpSet.shipped();
    }

    @Test
    void every_set_has_its_column() {
        assertThat(COLUMNS.keySet()).containsExactlyInAnyOrderElementsOf(GwpSet.shipped());
        assertThat(SPECIES.get("N2O").keySet()).containsAll(COLUMNS.values());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_shipped_value_is_the_sources(String id) {
        GwpSet set = GwpSet.of(id);
        List<Gas> gases =
                set.gases().stream().filter(gas -> !NOT_IN_SOURCE.contains(gas)).toList();
        assertThat(gases)
                .hasSizeGreaterThan(20)
                .allSatisfy(gas -> assertThat(set.factor(gas))
                        .as(gas.code())
                        .isEqualTo(Double.parseDouble(SPECIES.get(species(gas)).get(COLUMNS.get(id)))));
    }

    /** But for AR6 methane, whose 27.9 mixes both origins, a gas lacks a value only where the source does. */
    @ParameterizedTest
    @MethodSource("sets")
    void no_value_of_a_shipped_gas_was_left_out(String id) {
        GwpSet set = GwpSet.of(id);
        List<Gas> without = GwpSet.of("AR5CCF").gases().stream()
                .filter(gas -> !set.gases().contains(gas))
                .filter(gas -> !(id.equals("AR6") && gas.equals(Gas.CH4)))
                .toList();
        assertThat(without)
                .allSatisfy(gas -> assertThat(SPECIES.get(species(gas)).get(COLUMNS.get(id)))
                        .as(gas.code())
                        .isEmpty());
    }
}
