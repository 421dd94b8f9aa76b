package org.klimatgap.report.contract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.sector.Sector;

/** Names of sectors inside a sentence, where they start with a small letter. */
final class SectorNames {
    private SectorNames() {}

    static LocalizedText inText(Sector sector) {
        Map<Language, String> names = new LinkedHashMap<>();
        sector.title().texts().forEach((language, title) -> names.put(language, small(title)));
        return new LocalizedText(names);
    }

    private static String small(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
