package org.klimatgap.message;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that has not chosen its language yet, such as 'unknown unit {value}, must be one of {valid}'.
 *
 * <p>Arguments are named, keep their order, and are strings, whole numbers, quantities, {@link LocalizedText}, other
 * messages, or lists of these.
 *
 * @param key the text's key
 * @param arguments the named values, in the order in which they were given
 */
public record Message(MessageKey key, Map<String, Object> arguments) implements Serializable {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Copies the arguments, keeping their order. */
    public Message {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A message without arguments.
     *
     * @param key the text's key
     * @return the message
     */
    public static Message of(MessageKey key) {
        return new Message(key, Map.of());
    }

    /**
     * Adds one argument.
     *
     * @param name the placeholder's name
     * @param value the value
     * @return a message with the argument appended
     */
    public Message with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Message(key, more);
    }

    /**
     * Finds one argument.
     *
     * @param name the placeholder's name
     * @return the argument, or empty
     */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    /**
     * Writes the message.
     *
     * @param language the language
     * @param format how quantities and numbers are written
     * @return the text
     * @throws IllegalStateException if the bundle lacks the key, or the text names an argument that was not given
     */
    public String text(Language language, ArgumentFormat format) {
        StringBuilder text = new StringBuilder();
        forEachPart(language, text::append, argument -> text.append(write(argument, language, format)));
        return text.toString();
    }

    /**
     * Walks the message in the order of its text, for writers that must tell its words from its values.
     *
     * @param language the language
     * @param words called with the message's own words between its arguments
     * @param arguments called with each argument as it was given; nested messages and lists arrive whole
     * @throws IllegalStateException if the bundle lacks the key, or the text names an argument that was not given
     */
    public void forEachPart(Language language, Consumer<String> words, Consumer<Object> arguments) {
        String pattern = pattern(language);
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        int end = 0;
        while (placeholder.find()) {
            words.accept(pattern.substring(end, placeholder.start()));
            arguments.accept(argument(placeholder.group(1)));
            end = placeholder.end();
        }
        words.accept(pattern.substring(end));
    }

    /**
     * Writes the message with every digit of its numbers.
     *
     * @param language the language
     * @return the text
     */
    public String text(Language language) {
        return text(language, ArgumentFormat.PLAIN);
    }

    private String pattern(Language language) {
        return Texts.find(key, language)
                .orElseThrow(() -> new IllegalStateException("no text in '" + language + "' for "
                        + Texts.name(key) + ": it is neither in " + key.bundle() + "_" + language + " nor in "
                        + Texts.translation(language.tag())));
    }

    private Object argument(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(
                        key.key() + " names an argument '" + name + "'; given: " + arguments.keySet()));
    }

    private static String write(Object value, Language language, ArgumentFormat format) {
        if (value instanceof Message message) {
            return message.text(language, format);
        }
        if (value instanceof LocalizedText text) {
            return text.in(language);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> write(each, language, format)).collect(Collectors.joining(", "));
        }
        return format.format(value, language);
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
