package org.klimatgap.message;

/**
 * The name of a text in a bundle, such as 'gap.level'.
 *
 * <p>Implemented by enums, one for each package that has texts. The texts stand beside the enum in
 * {@code messages_sv.properties} and {@code messages_en.properties}; there is no file without a language, since it would
 * be a third text that nobody reads.
 */
public interface MessageKey {
    /** {@return the key in the bundle} */
    String key();

    /** {@return the name of the enum constant} */
    String name();

    /** {@return the base name of the bundle, by default {@code messages} in the package of the key} */
    default String bundle() {
        return getClass().getPackageName() + ".messages";
    }
}
