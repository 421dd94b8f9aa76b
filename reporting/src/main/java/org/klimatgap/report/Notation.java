package org.klimatgap.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;

/**
 * How a language writes numbers and dates, such as '57 215,5' and '31 december 2023'.
 *
 * <p>The marks come from the text bundle and never from the machine's locale data, which differ between Java releases.
 */
record Notation(Language language, String decimalMark, String groupMark, List<String> months) {
    private static final String MINUS = "\u2212";
    private static final int GROUP = 3;

    static Notation of(Language language) {
        return new Notation(
                language,
                ReportText.DECIMAL_MARK.text(language),
                ReportText.GROUP_MARK.text(language),
                List.of(ReportText.MONTHS.text(language).split(",")));
    }

    /** Digits in groups of three, four digits too, so that text and tables agree. */
    String grouped(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : decimalMark + digits.substring(point + 1);
        return sign(number) + grouped(whole) + decimals;
    }

    /** Digits without groups: a year, a line of a file. */
    String ungrouped(long number) {
        return sign(BigDecimal.valueOf(number)) + Long.toString(number).replace("-", "");
    }

    String date(LocalDate date) {
        return Message.of(ReportText.DATE)
                .with("day", date.getDayOfMonth())
                .with("month", months.get(date.getMonthValue() - 1))
                .with("year", date.getYear())
                .text(language);
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? MINUS : "";
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, groupMark);
        }
        return text.toString();
    }
}
