package org.klimatgap.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Values on their way through Java serialisation and back. */
final class Serialised {
    private Serialised() {}

    static <T> T andBack(Class<T> type, Object value) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
            return type.cast(in.readObject());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }

    static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }
}
