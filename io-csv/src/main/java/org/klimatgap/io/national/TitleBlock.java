package org.klimatgap.io.national;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klimatgap.basis.Vintage;

/**
 * What stands above a header, such as 'Länsrapport, 2024-04-18' and 'Emissioner av Koldioxid (CO2)'.
 *
 * @param texts the texts above the header
 * @param file the file's name, which tells the release where the texts do not
 */
record TitleBlock(List<String> texts, String file) {
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(20[0-9]{2}-[01][0-9]-[0-3][0-9])(?![0-9])");
    private static final String PUBLISHER = "SMHI ";
    private static final String UNIT = "enhet:";
    private static final String TONNES_PER_YEAR = "ton/år";

    TitleBlock {
        texts = List.copyOf(texts);
    }

    /** The release, by the options, by the titles, or by the file's name, in this order. */
    Optional<Vintage> vintage(Optional<String> stated) {
        return stated.or(() -> Stream.concat(texts.stream(), Stream.of(file))
                        .flatMap(text -> date(text).stream())
                        .findFirst())
                .map(release -> Vintage.of(PUBLISHER + release));
    }

    private static Optional<String> date(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? Optional.of(date.group(1)) : Optional.empty();
    }

    /** The substance that the titles name. */
    Optional<Substance> substance() {
        return Substance.find(texts);
    }

    /** The unit, where it is stated and is not tonnes a year. */
    Optional<String> foreignUnit() {
        return texts.stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(UNIT))
                .map(text -> text.substring(UNIT.length()).strip())
                .filter(unit -> !unit.equalsIgnoreCase(TONNES_PER_YEAR))
                .findFirst();
    }

    /** Whether a row begins as one of the titles does. */
    boolean repeats(String firstCell) {
        return !firstCell.isEmpty() && texts.contains(firstCell);
    }
}
