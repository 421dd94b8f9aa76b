package org.klimatgap.io.national.statistics;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.io.sheet.SheetFile;

/**
 * Reads the workbook of Swedish emissions statistics compiled from SMHI, SCB and Naturvårdsverket, such as
 * 'statistics_workbook_2026.xlsx'.
 *
 * <p>Sheets are known by name, in any order and case:
 *
 * <ul>
 *   <li>with a row for each area: {@code Terr_GHG} (territorial greenhouse gases), {@code Terr_CO2bio} (biogenic CO2, a
 *       memo), {@code Kons_HH}, {@code Kons_Off} and {@code Kons_Inv} (consumption of households, public consumption,
 *       investment); see {@link NationalStatistic};
 *   <li>with the nation alone: {@code Terr_LULUCF} (land use; net removals are negative) and {@code Kons_Tot}
 *       (consumption-based total and its parts);
 *   <li>without data of their own, not read: {@code Planering}, {@code Alla}, {@code E-handel}, {@code Utsläpp från
 *       utrikesflyg}, {@code Utsläpp från export av oljeprod}, {@code Metod}. Any other sheet is reported.
 * </ul>
 *
 * <p>Above its header, wherever that stands, a sheet has a title, the unit ({@code Enhet: Ton CO2e/år} or {@code Ton
 * CO2/år}) and one line for each source, which ends with the day of retrieval. The first source, its day and the file's
 * name are the vintage. The header of a sheet of areas has {@code Länskod}, {@code Län}, {@code Kommunkod}, {@code Kommun}
 * and years, in any order; that of a sheet of the nation has years alone.
 *
 * <pre>
 * Territoriella utsläpp
 * Enhet: Ton CO2e/år
 * SMHI, Nationella emissionsdatabasen, https://nationellaemissionsdatabasen.smhi.se, 2026-01-21
 *
 * Länskod | Län            | Kommunkod | Kommun    | 2022       | 2023
 * -       | Alla_NV        | -         | Alla_NV   | 45 170 000 | 44 230 000
 *         | Ofördelat      |           | Ofördelat |    423 625 |    325 577
 * 07      | Kronobergs län | -         | Alla      |    732 377 |    722 316
 * 07      | Kronobergs län | 0764      | Alvesta   |     96 456 |     95 864
 * </pre>
 *
 * <p>A row with a code of a municipality is a municipality's; one with a county's code and {@code Alla} or {@code Totalt} as
 * municipality is a county's; {@code Alla_NV}, {@code Alla}, {@code Totalt}, {@code Sverige} or {@code Riket} is the
 * nation's and {@code Ofördelat} what the nation has beyond its municipalities. Codes may be text or numbers and may lack
 * their leading zero. Numbers are numeric cells, or text whose digits may stand in groups of three with any space between
 * them. An empty cell is a year without a number, never zero. Empty rows, and text alone in the first column, are notes.
 *
 * <p>Two numbers of {@code Kons_Tot} or {@code Terr_LULUCF} that are equal to the tonne in consecutive years are reported as
 * carried forward, unless they are rounded to thousands. Sums are not compared here.
 */
public final class StatisticsWorkbook {
    private static final String LAND_USE = "Terr_LULUCF";
    private static final String CONSUMPTION = "Kons_Tot";

    private static final Set<String> NOT_READ = Stream.of(
                    "Planering",
                    "Alla",
                    "E-handel",
                    "Utsläpp från utrikesflyg",
                    "Utsläpp från export av oljeprod",
                    "Metod")
            .map(Names::normalise)
            .collect(Collectors.toUnmodifiableSet());

    private final SheetBook book;
    private final SheetFindings findings;
    private final AreaRegister register = AreaRegister.sweden();

    private StatisticsWorkbook(SheetBook book) {
        this.book = book;
        this.findings = SheetFindings.of(book);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<NationalStatistics> read(Path file) {
        return SheetFile.read(file, book -> new StatisticsWorkbook(book).read());
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<NationalStatistics> read(Path file, String displayName) {
        return SheetFile.read(file, displayName, book -> new StatisticsWorkbook(book).read());
    }

    private Checked<NationalStatistics> read() {
        if (wantedSheets().noneMatch(name -> book.find(name).isPresent())) {
            findings.addWrongFile(book, KnownFormat.STATISTICS_WORKBOOK);
            return Checked.failed(findings.toList());
        }
        reportSheets();
        Map<NationalStatistic, NationalEmissions> statistics = new EnumMap<>(NationalStatistic.class);
        for (NationalStatistic statistic : NationalStatistic.values()) {
            book.find(statistic.sheet())
                    .flatMap(sheet -> new AreaSheet(statistic, sheet, register, findings.on(sheet.name())).read())
                    .ifPresent(numbers -> statistics.put(statistic, numbers));
        }
        NationalStatistics result =
                new NationalStatistics(book.file(), statistics, nation(LAND_USE), nation(CONSUMPTION));
        return Checked.of(result, findings.toList());
    }

    private List<NationalSeries> nation(String name) {
        return book.find(name)
                .map(sheet -> new NationSheet(sheet, findings.on(sheet.name())).read())
                .orElseGet(List::of);
    }

    private static Stream<String> wantedSheets() {
        return Stream.concat(
                Stream.of(NationalStatistic.values()).map(NationalStatistic::sheet), Stream.of(LAND_USE, CONSUMPTION));
    }

    private void reportSheets() {
        wantedSheets()
                .filter(name -> book.find(name).isEmpty())
                .forEach(name -> findings.add(
                        findings.whole(StatisticsFinding.MISSING_SHEET).with("sheet", name)));
        Set<String> known = Stream.concat(wantedSheets().map(Names::normalise), NOT_READ.stream())
                .collect(Collectors.toSet());
        book.names().stream()
                .filter(name -> !known.contains(Names.normalise(name)))
                .forEach(name -> findings.add(
                        findings.whole(StatisticsFinding.UNKNOWN_SHEET).with("sheet", name)));
    }
}
