package org.klimatgap.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFormTest {
    static Stream<Reading> records() {
        return Stream.of(
                new Reading("A", Optional.empty(), OptionalInt.empty()),
                new Reading("A", Optional.of("kg"), OptionalInt.empty()),
                new Reading("A", Optional.empty(), OptionalInt.of(0)),
                new Reading("A", Optional.of(""), OptionalInt.of(Integer.MIN_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_equal_when_it_is_back(Reading reading) throws Exception {
        assertThat(andBack(reading)).isEqualTo(reading);
    }

    /** A derivation is shared by many figures: it must not be written once for each. */
    @Test
    void one_record_named_twice_is_one_record_when_it_is_back() throws Exception {
        Reading reading = new Reading("A", Optional.of("kg"), OptionalInt.of(1));
        List<?> back = (List<?>) andBack((Serializable) List.of(reading, reading));
        assertThat(back.get(0)).isSameAs(back.get(1)).isEqualTo(reading);
    }

    @Test
    void what_its_constructor_refuses_is_not_made() {
        assertThatThrownBy(() -> andBack(new RecordForm(Reading.class, "", null, null)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("a name must not be empty");
    }

    static Stream<RecordForm> strangers() {
        return Stream.of(
                new RecordForm(Plain.class, "A"),
                new RecordForm(String.class, "A"),
                new RecordForm(Reading.class, "A"),
                new RecordForm(Reading.class, 1, null, null),
                new RecordForm(Reading.class, "A", null, "1"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void only_a_serialisable_record_with_fitting_parts_is_made(RecordForm form) {
        assertThatThrownBy(() -> andBack(form)).isInstanceOf(InvalidObjectException.class);
    }

    private static Object andBack(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private record Plain(String text) {}

    private record Reading(String name, Optional<String> unit, OptionalInt year) implements Serializable {
        Reading {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name must not be empty");
            }
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
