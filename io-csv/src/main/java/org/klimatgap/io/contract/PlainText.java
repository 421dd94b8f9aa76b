package org.klimatgap.io.contract;

import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A JSON text that prints itself.
 *
 * <p>Jackson's own node sets up an object mapper for that, which takes a fifth of a second; the schema validator prints
 * every word of an 'enum' when it loads a schema.
 */
final class PlainText extends TextNode {
    private static final long serialVersionUID = 1L;

    PlainText(String text) {
        super(text);
    }

    @Override
    public String toString() {
        return '"' + textValue() + '"';
    }
}
