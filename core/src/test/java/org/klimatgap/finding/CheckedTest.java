package org.klimatgap.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;

/** Values that errors withhold. */
class CheckedTest {
    private static final Finding ERROR = ExampleFinding.error("Alvesta");
    private static final Finding SECOND = ExampleFinding.error("Kumla");
    private static final Finding WARNING = Finding.of(ExampleFinding.ROUNDED);
    private static final Finding INFO = Finding.of(ExampleFinding.SEEN);

    @Test
    void a_value_without_errors_is_given_with_its_findings() {
        Checked<String> checked = Checked.of("value", List.of(WARNING, INFO));
        assertThat(checked.isUsable()).isTrue();
        assertThat(checked.get()).isEqualTo("value");
        assertThat(checked.find()).contains("value");
        assertThat(checked.findings()).containsExactly(WARNING, INFO);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked).hasToString("value (0 errors, 2 findings)");
    }

    @Test
    void one_error_withholds_the_value() {
        Checked<String> checked = Checked.of("value", List.of(WARNING, ERROR, SECOND));
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.find()).isEmpty();
        assertThat(checked.errors()).containsExactly(ERROR, SECOND);
        assertThat(checked).hasToString("no usable value (2 errors, 3 findings)");
    }

    @Test
    void asking_for_a_withheld_value_throws_with_every_error_and_no_other_finding() {
        Checked<String> checked = Checked.of("value", List.of(WARNING, ERROR, SECOND));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(checked::get)
                .withMessage(ERROR + "\n" + SECOND)
                .satisfies(thrown -> assertThat(thrown.findings()).containsExactly(WARNING, ERROR, SECOND));
    }

    @Test
    void an_accepted_part_is_usable_and_its_reason_is_a_finding() {
        Checked<String> accepted = Checked.of("value", List.of(ERROR, SECOND)).acceptPartial("2018 is not used");
        assertThat(accepted.isUsable()).isTrue();
        assertThat(accepted.get()).isEqualTo("value");
        assertThat(accepted.find()).contains("value");
        assertThat(accepted.errors()).containsExactly(ERROR, SECOND);
        assertThat(accepted.findings()).hasSize(3);
        Finding reason = accepted.findings().get(2);
        assertThat(reason.severity()).isEqualTo(Severity.WARNING);
        assertThat(reason.text(Language.ENGLISH)).isEqualTo("data with 2 errors were accepted: 2018 is not used");
        assertThat(reason.text(Language.SWEDISH)).isEqualTo("uppgifter med 2 fel har godtagits: 2018 is not used");
    }

    @Test
    void there_is_nothing_to_accept_without_errors() {
        Checked<String> checked = Checked.of("value", List.of(WARNING));
        assertThat(checked.acceptPartial("just so")).isSameAs(checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void accepting_needs_a_reason(String why) {
        Checked<String> checked = Checked.of("value", List.of(ERROR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked.acceptPartial(why))
                .withMessage("accepting data with errors needs a reason");
    }

    @Test
    void a_failure_has_no_value_even_when_accepted() {
        Checked<String> failed = Checked.failed(List.of(WARNING, ERROR));
        assertThat(failed.isUsable()).isFalse();
        assertThat(failed.find()).isEmpty();
        assertThatExceptionOfType(DataException.class).isThrownBy(failed::get);
        assertThat(failed.acceptPartial("why not").isUsable()).isFalse();
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> failed.acceptPartial("why not").get());
    }

    @Test
    void a_failure_needs_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.failed(List.of(WARNING, INFO)))
                .withMessage("a failure needs at least one error among its findings");
    }

    @Test
    void a_computed_value_keeps_findings_and_acceptance() {
        Checked<Integer> length = Checked.of("value", List.of(WARNING)).map(String::length);
        assertThat(length.get()).isEqualTo(5);
        assertThat(length.findings()).containsExactly(WARNING);
        assertThat(Checked.of("value", List.of(ERROR)).map(String::length).isUsable())
                .isFalse();
        assertThat(Checked.of("value", List.of(ERROR))
                        .acceptPartial("why")
                        .map(String::length)
                        .get())
                .isEqualTo(5);
    }

    @Test
    void nothing_is_computed_from_a_failure() {
        AtomicInteger calls = new AtomicInteger();
        Checked<Integer> mapped = Checked.<String>failed(List.of(ERROR)).map(value -> calls.incrementAndGet());
        assertThat(mapped.isUsable()).isFalse();
        assertThat(calls).hasValue(0);
    }

    @Test
    void what_is_computed_with_findings_of_its_own_keeps_both() {
        Checked<Integer> length =
                Checked.of("value", List.of(WARNING)).flatMap(value -> Checked.of(value.length(), List.of(INFO)));
        assertThat(length.get()).isEqualTo(5);
        assertThat(length.findings()).containsExactly(WARNING, INFO);
    }

    @Test
    void errors_of_either_withhold_what_is_computed_unless_they_were_accepted() {
        Checked<String> accepted = Checked.of("value", List.of(ERROR)).acceptPartial("why");
        assertThat(accepted.flatMap(value -> Checked.of(1, List.of())).get()).isEqualTo(1);
        assertThat(accepted.flatMap(value -> Checked.of(1, List.of(SECOND))).isUsable())
                .isFalse();
        assertThat(Checked.of("value", List.of(ERROR))
                        .flatMap(value -> Checked.of(1, List.of()))
                        .isUsable())
                .isFalse();
        assertThat(Checked.<String>failed(List.of(ERROR))
                        .flatMap(value -> Checked.of(1, List.of()))
                        .acceptPartial("why")
                        .isUsable())
                .isFalse();
    }
}
