package org.klimatgap.serial;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is written instead of a record with optional components, such as an observation whose population is unknown.
 *
 * <p>A missing component is written as {@code null}, and read back through the record's own constructor, so that what is read is
 * as valid as what was made. A record takes part by one method:
 *
 * <pre>{@code
 * private Object writeReplace() {
 *     return RecordForm.of(this);
 * }
 * }</pre>
 *
 * <p>Only serialisable records are made, which a stream could name by itself as well: this opens no way that Java serialisation
 * does not have.
 */
public final class RecordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final @Nullable Object[] parts;

    /** A record's class and its components in their order, the optional ones bare. */
    RecordForm(Class<?> type, @Nullable Object... parts) {
        this.type = type;
        this.parts = parts.clone();
    }

    /**
     * What is written instead of a record.
     *
     * @param record a record whose components are serialisable, or optional with a serialisable value
     * @return its form
     */
    public static RecordForm of(Record record) {
        return new RecordForm(
                record.getClass(),
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> bare(read(record, component)))
                        .toArray());
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("the component " + component + " cannot be read", cause);
        }
    }

    private static @Nullable Object bare(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (part instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        return part;
    }

    private static @Nullable Object dressed(Class<?> wanted, @Nullable Object part) {
        if (wanted == Optional.class) {
            return Optional.ofNullable(part);
        }
        if (wanted == OptionalInt.class) {
            return part == null ? OptionalInt.empty() : part instanceof Integer whole ? OptionalInt.of(whole) : part;
        }
        return part;
    }

    private Object readResolve() throws InvalidObjectException {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || !Serializable.class.isAssignableFrom(type) || components.length != parts.length) {
            throw new InvalidObjectException("no serialisable record of " + parts.length + " components: " + type);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[types.length];
        Arrays.setAll(values, i -> dressed(types[i], parts[i]));
        return make(types, values);
    }

    /** By the record's own constructor, which refuses what is not valid. */
    private Object make(Class<?>[] types, @Nullable Object[] values) throws InvalidObjectException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException invalid) {
            throw failure("not a valid " + type.getName() + ": " + invalid.getCause(), invalid);
        } catch (ReflectiveOperationException | IllegalArgumentException cause) {
            throw failure("the components do not fit " + type.getName(), cause);
        }
    }

    private static InvalidObjectException failure(String text, Throwable cause) {
        InvalidObjectException failure = new InvalidObjectException(text);
        failure.initCause(cause);
        return failure;
    }
}
