package org.klimatgap.report.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.report.Line;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;

/** Names of sectors; inside a sentence they start with a small letter. */
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

    /** The sectors of a goal with the word before them, such as ' from transport'; nothing for one of the whole account. */
    static Line from(Figures figures, ContractAccount account, ContractGoal goal) {
        return goal.isOfWhole()
                ? Line.text("")
                : figures.line(SectionText.FROM_SECTORS.with("sectors", inText(figures, account, goal.sectors())));
    }

    /** Sectors in a sentence, such as 'transport and machinery'. */
    static Line inText(Figures figures, ContractAccount account, List<SectorCode> codes) {
        List<Line> names = codes.stream()
                .map(code -> figures.presentation().line(inText(sector(account, code))))
                .toList();
        return figures.joined(names);
    }

    static Sector sector(ContractAccount account, SectorCode code) {
        return account.account().sectors().stream()
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
