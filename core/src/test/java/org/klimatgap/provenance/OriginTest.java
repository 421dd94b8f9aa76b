package org.klimatgap.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.ValueStatus;

/** The tree under a number: leaves, files, explanation. */
class OriginTest {
    private static final SourceFile CO2 = new SourceFile("co2.csv", "0123456789abcdef".repeat(4));
    private static final SourceFile GOALS = new SourceFile("goals.json", "fedcba9876543210".repeat(4));

    private static final Message NAME = ValueStatus.REPORTED.title();
    private static final Origin PLACE = new Origin.Place(CO2, 3, "SMHI");
    private static final Origin OTHER_LINE = new Origin.Place(CO2, 4, "");
    private static final Origin GOAL = new Origin.Place(GOALS, 20, "");
    private static final Origin ASSUMPTION = new Origin.Assumption(ValueStatus.SPLICED.title());
    private static final Origin GIVEN = new Origin.Given("the council's minutes");

    private static Traced<Emissions> number(double tonnes, Origin origin) {
        return new Traced<>(NAME, Emissions.ofTonnes(tonnes), origin);
    }

    private static Origin derivation(Traced<?>... inputs) {
        return new Origin.Derivation(GapDefinition.LEVEL.title(), "G = E_c − T", "a standard", List.of(inputs));
    }

    /** Four leaves under two derivations, one leaf twice. */
    private static Origin tree() {
        Traced<Emissions> target = number(11_443, derivation(number(57_215, PLACE), number(1, GOAL)));
        return derivation(number(46_770, OTHER_LINE), target, number(0, ASSUMPTION), number(57_215, PLACE));
    }

    @Test
    void a_leaf_has_no_inputs_and_is_its_own_leaf() {
        for (Origin leaf : List.of(PLACE, ASSUMPTION, GIVEN)) {
            assertThat(leaf.inputs()).isEmpty();
            assertThat(leaf.leaves()).containsExactly(leaf);
        }
    }

    @Test
    void leaves_of_a_derivation_come_once_in_the_order_of_first_use() {
        assertThat(tree().leaves()).containsExactly(OTHER_LINE, PLACE, GOAL, ASSUMPTION);
    }

    @Test
    void files_come_once_in_the_order_of_first_use() {
        assertThat(Origin.files(List.of(GOAL, tree()))).containsExactly(GOALS, CO2);
        assertThat(Origin.files(List.of(tree()))).containsExactly(CO2, GOALS);
        assertThat(Origin.files(List.of(ASSUMPTION, GIVEN))).isEmpty();
        assertThat(Origin.files(List.of())).isEmpty();
    }

    @Test
    void origins_say_where_they_are() {
        assertThat(PLACE).hasToString("co2.csv:3");
        assertThat(ASSUMPTION).hasToString("assumption: spliced");
        assertThat(GIVEN).hasToString("given: the council's minutes");
        assertThat(Traced.given(NAME, Emissions.ofTonnes(1)).origin()).hasToString("given: reported");
        assertThat(tree()).hasToString("Level gap: G = E_c − T");
    }

    @Test
    void an_explanation_has_one_number_a_line_with_its_inputs_indented() {
        assertThat(number(35_327, tree()).explain()).isEqualTo("""
                reported = 35327 t ← Level gap: G = E_c − T
                  reported = 46770 t ← co2.csv:4
                  reported = 11443 t ← Level gap: G = E_c − T
                    reported = 57215 t ← co2.csv:3
                    reported = 1 t ← goals.json:20
                  reported = 0 t ← assumption: spliced
                  reported = 57215 t ← co2.csv:3
                """);
    }

    @Test
    void a_given_number_says_so() {
        Traced<Emissions> given = Traced.given(NAME, Emissions.ofTonnes(7));
        assertThat(given.origin()).isEqualTo(new Origin.Named(NAME));
        assertThat(given.origin().isGiven()).isTrue();
        assertThat(GIVEN.isGiven()).isTrue();
        assertThat(PLACE.isGiven() || ASSUMPTION.isGiven() || tree().isGiven()).isFalse();
        assertThat(given).hasToString("reported: 7 t");
    }

    @Test
    void another_name_leaves_value_and_origin_alone() {
        Traced<Emissions> renamed = number(7, PLACE).named(ValueStatus.REVISED.title());
        assertThat(renamed).isEqualTo(new Traced<>(ValueStatus.REVISED.title(), Emissions.ofTonnes(7), PLACE));
    }

    @Test
    void a_derivation_does_not_change() {
        List<Traced<?>> inputs = new ArrayList<>(List.of(number(1, PLACE)));
        Origin derivation = new Origin.Derivation(NAME, "x", "y", inputs);
        inputs.clear();
        assertThat(derivation.inputs()).hasSize(1);
        assertThatThrownBy(() -> derivation.inputs().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void lines_are_counted_from_one(long line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin.Place(CO2, line, ""))
                .withMessage("a line is counted from 1, was " + line);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, SHA-256: examples of FIPS 180-4
            '',  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            """)
    void a_digest_is_sha_256(String text, String digest) {
        assertThat(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(digest);
        assertThat(Sha256.hex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(digest);
    }

    @Test
    void a_file_shows_the_first_digits_of_its_digest() {
        assertThat(CO2.shortSha256()).isEqualTo("0123456789ab");
        assertThat(CO2).hasToString("co2.csv (sha-256 0123456789ab…)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF", "x"})
    void a_digest_has_64_lower_case_digits(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceFile("a.csv", digest))
                .withMessage("sha-256 must be 64 hexadecimal digits, was '" + digest + "'");
    }
}
