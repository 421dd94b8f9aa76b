package org.klimatgap.finding;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.message.ArgumentFormat;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.serial.RecordForm;

/**
 * Something noticed in data, such as 'alvesta.csv:14: unknown unit 'lb', must be one of t, kt, kg'.
 *
 * @param code the kind of finding
 * @param location where, or empty when it concerns no single file
 * @param arguments the named values of its text, in their order
 */
public record Finding(FindingCode code, Optional<Location> location, Map<String, Object> arguments)
        implements Serializable {
    /** Copies the arguments, keeping their order. */
    public Finding {
        arguments = new Message(code, arguments).arguments();
    }

    /**
     * A finding that concerns no single file.
     *
     * @param code the kind of finding
     * @return the finding
     */
    public static Finding of(FindingCode code) {
        return new Finding(code, Optional.empty(), Map.of());
    }

    /**
     * A finding at a place.
     *
     * @param code the kind of finding
     * @param location the place
     * @return the finding
     */
    public static Finding at(FindingCode code, Location location) {
        return new Finding(code, Optional.of(location), Map.of());
    }

    /**
     * Adds one argument.
     *
     * @param name the placeholder's name
     * @param value a string, whole number, quantity, message or list of these
     * @return the finding with the argument appended
     */
    public Finding with(String name, Object value) {
        return new Finding(code, location, message().with(name, value).arguments());
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return whether it withholds the result} */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** {@return what was noticed, without the place} */
    public Message message() {
        return new Message(code, arguments);
    }

    /**
     * Writes place and text on one line.
     *
     * @param language the language
     * @return for instance {@code alvesta.csv:14: okänd enhet …}
     */
    public String text(Language language) {
        return text(language, ArgumentFormat.PLAIN);
    }

    /**
     * Writes place and text on one line.
     *
     * @param language the language
     * @param format how quantities and numbers are written
     * @return for instance {@code alvesta.csv:14: okänd enhet …}
     */
    public String text(Language language, ArgumentFormat format) {
        String place = location.map(where -> where + ": ").orElse("");
        return place + message().text(language, format);
    }

    @Override
    public String toString() {
        return severity() + ": " + text(Language.ENGLISH);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
