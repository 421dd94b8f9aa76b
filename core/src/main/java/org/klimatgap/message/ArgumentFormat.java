package org.klimatgap.message;

/**
 * How the arguments of a message become text.
 *
 * <p>Reports round and use the digits and spaces of the language; the plain format keeps every digit.
 */
@FunctionalInterface
public interface ArgumentFormat {
    /** Full precision, a decimal point and no grouping: {@code 57215.5 t}. */
    ArgumentFormat PLAIN = (argument, language) -> argument.toString();

    /**
     * Writes one argument as text.
     *
     * @param argument a string, a whole number or a quantity; never a message or a list, which the message resolves
     * @param language the language of the text around it
     * @return the text
     */
    String format(Object argument, Language language);
}
