package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.contract.ContractAssessment;

/** Interim targets on every shape of path: 46770 t in 2023 to 11443 t in 2030, as in the documentation's example. */
class InterimPathTest {
    /** Closed forms agree with the library to the last digits. */
    private static final double LAST_DIGITS = 1e-9;

    private static final String LINE = "\"path\": \"geometric\"";

    @TempDir
    private Path temp;

    private ContractFolder folder;

    @BeforeEach
    void copy() {
        folder = ContractFolder.in(temp);
    }

    /** Expected levels in 2026 by hand, from the formulas in the documentation of each path. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # path; level of 2026
            "path": "s-curve", "steepness": 8, "midpoint": "50 %"; 34203.58384897204
            "path": "carbon-law", "rate": "16 %/yr"; 27720.766079999994
            "path": "absolute-contraction", "yearlyShare": "4.2 %"; 40876.98
            "path": "stepwise", "milestones": [{ "year": 2027, "level": "30770 t" }]; 34770.0
            "path": "stepwise-geometric", "milestones": [{ "year": 2027, "level": "30770 t" }]; 34165.47512578334
            """)
    void interim_targets_are_read_from_every_shape(String path, double expected) {
        ContractAssessment assessment = folder.edit(LINE, path).read().get().assess();
        assertThat(assessment
                        .figure("interim.2026.co2-territorial")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(expected, within(LAST_DIGITS * expected));
    }

    @ParameterizedTest
    @CsvSource({"2026, 19932.43179840879", "2028, 10000.0"})
    void a_constant_rate_that_ends_in_a_line_reaches_zero(int year, double expected) {
        folder.edit("\"80 %\"", "\"100 %\"")
                .edit(
                        LINE,
                        "\"path\": \"geometric-then-linear\", \"milestones\": [{ \"year\": 2027, \"level\": \"15000 t\" }]");
        assertThat(folder.read()
                        .get()
                        .assess()
                        .figure("interim." + year + ".co2-territorial")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(expected, within(LAST_DIGITS * expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "path": "s-curve", "steepness": 8; contract.json:24 (/accounts/0/goals/0/interimTargets) path-field-missing
            "path": "s-curve", "steepness": "8", "midpoint": "50 %"; contract.json:24 (/accounts/0/goals/0/interimTargets/steepness) wrong-type
            "path": "s-curve", "steepness": 0, "midpoint": "50 %"; contract.json:24 (/accounts/0/goals/0/interimTargets/steepness) out-of-range
            "path": "linear", "rate": "16 %/yr"; contract.json:24 (/accounts/0/goals/0/interimTargets/rate) path-field-unused
            "path": "stepwise", "milestones": [{ "year": 2023, "level": "1 t" }]; contract.json:24 (/accounts/0/goals/0/interimTargets/milestones/0/year) milestone-off-path
            "path": "stepwise", "milestones": [{ "year": 2027, "level": "1 t" }, { "year": 2026, "level": "1 t" }]; contract.json:24 (/accounts/0/goals/0/interimTargets/milestones/1/year) milestone-off-path
            "path": "stepwise-geometric", "milestones": [{ "year": 2027, "level": "0 t" }]; contract.json:24 (/accounts/0/goals/0/interimTargets/milestones) milestone-zero
            "path": "geometric-then-linear", "milestones": [{ "year": 2027, "level": "1 t" }]; contract.json:24 (/accounts/0/goals/0/interimTargets/path) path-to-zero
            "path": "s-kurva"; contract.json:24 (/accounts/0/goals/0/interimTargets/path) invalid-choice
            """)
    void a_defect_of_a_path_is_found_at_its_place(String path, String place) {
        assertThat(folder.edit(LINE, path).places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource("contract.json:24 (/accounts/0/goals/0/interimTargets/milestones) several-turns")
    void a_constant_rate_turns_into_a_line_once(String place) {
        folder.edit("\"80 %\"", "\"100 %\"")
                .edit(
                        LINE,
                        "\"path\": \"geometric-then-linear\", \"milestones\": [{ \"year\": 2026, \"level\": \"20000 t\" },"
                                + " { \"year\": 2028, \"level\": \"9000 t\" }]");
        assertThat(folder.places()).containsExactly(place);
    }
}
