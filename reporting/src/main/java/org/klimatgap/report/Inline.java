package org.klimatgap.report;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.message.Language;
import org.klimatgap.serial.RecordForm;

/**
 * A part of a line, such as the words 'Gapet är ' or the figure '35 327 ton'.
 *
 * <p>Parts keep apart what a renderer must treat differently. All text is one line of visible characters: line breaks
 * and tabs become spaces, and control characters, characters that override the direction of text, and halves of
 * characters are removed.
 */
public sealed interface Inline extends Serializable {
    /** {@return the part as plain text} */
    String text();

    /**
     * Words of the report itself, such as 'Gapet är '.
     *
     * @param text the words, in the report's language
     */
    record Text(String text) implements Inline {
        /** Cleans the text. */
        public Text {
            text = CleanText.of(text);
        }
    }

    /**
     * A stressed piece, such as '<b>Varning:</b>'.
     *
     * @param line what is stressed
     */
    record Strong(Line line) implements Inline {
        @Override
        public String text() {
            return line.text();
        }
    }

    /**
     * A figure as it is written, such as '35 327 ton'.
     *
     * @param figure the number with its name
     * @param text the number rounded, with or without its unit
     */
    record Amount(Figure figure, String text) implements Inline {
        /** Cleans the text. */
        public Amount {
            text = CleanText.of(text);
        }
    }

    /**
     * Text that somebody else wrote, such as a goal's name. It is shown as it is and never read as markup.
     *
     * @param text the text
     * @param language its language, where that is known to be another than the report's
     */
    record UserText(String text, Optional<Language> language) implements Inline {
        /** Cleans the text. */
        public UserText {
            text = CleanText.of(text);
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
