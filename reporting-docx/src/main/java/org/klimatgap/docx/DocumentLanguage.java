package org.klimatgap.docx;

import java.util.Locale;
import org.klimatgap.message.Language;

/** Languages as Word names them for spelling, such as 'sv-SE'. */
final class DocumentLanguage {
    private DocumentLanguage() {}

    /** The tag with a country, which Word wants; a language that comes with one keeps it. */
    static String tag(Language language) {
        return switch (language.tag().toLowerCase(Locale.ROOT)) {
            case "sv" -> "sv-SE";
            case "en" -> "en-GB";
            default -> language.tag();
        };
    }
}
