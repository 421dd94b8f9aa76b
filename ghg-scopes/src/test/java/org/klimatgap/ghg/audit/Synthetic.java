package org.klimatgap.ghg.audit;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.series.AnnualSeries;

/**
 * A clean inventory of two counties with twenty municipalities each, 2010–2019, made by summation of invented cells that
 * differ by a few percent from year to year. Tests break single cells.
 */
final class Synthetic {
    static final int[] YEARS = IntStream.rangeClosed(2010, 2019).toArray();
    static final AreaRegister REGISTER = register();
    static final List<String> SUBS = List.of("cars", "buses", "landfills", "sewage");
    private static final SourceFile FILE = new SourceFile("synthetic.csv", "0123456789abcdef".repeat(4));

    private final Map<String, double[]> cells = new LinkedHashMap<>();

    private Synthetic() {}

    private static AreaRegister register() {
        try {
            return AreaRegister.read(Path.of(Objects.requireNonNull(Synthetic.class.getResource("two-counties.csv"))
                            .toURI()))
                    .get();
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Cells of every municipality, and every sum. */
    static Synthetic clean(long seed, double scale) {
        Random random = new Random(seed);
        Synthetic made = new Synthetic();
        for (Area municipality : REGISTER.municipalities()) {
            for (Sector sector : sectors()) {
                if (isLeaf(sector)) {
                    double base = 1_000 + 9_000 * random.nextDouble();
                    double[] row = IntStream.range(0, YEARS.length)
                            .mapToDouble(year -> scale * base * (1 + 0.05 * random.nextGaussian()))
                            .toArray();
                    made.cells.put(key(municipality.code(), sector.code().code()), row);
                }
            }
        }
        return made.summed();
    }

    static Synthetic clean() {
        return clean(1, 1);
    }

    private static List<Sector> sectors() {
        return RealFiles.SCHEME.sectors().stream()
                .filter(sector -> sector.level() != SectorLevel.SUB
                        || SUBS.contains(sector.code().code()))
                .toList();
    }

    private static boolean isLeaf(Sector sector) {
        return sector.level() == SectorLevel.SUB
                || (sector.level() == SectorLevel.MAIN
                        && !List.of("transport", "waste").contains(sector.code().code()));
    }

    private static String key(String area, String sector) {
        return area + " " + sector;
    }

    /** The values of a row, to be changed. */
    double[] row(String area, String sector) {
        return Objects.requireNonNull(cells.get(key(area, sector)), () -> "no row " + key(area, sector));
    }

    /** Multiplies one cell. */
    Synthetic times(String area, String sector, int year, double factor) {
        row(area, sector)[year - YEARS[0]] *= factor;
        return this;
    }

    /** Adds to one cell. */
    Synthetic plus(String area, String sector, int year, double tonnes) {
        row(area, sector)[year - YEARS[0]] += tonnes;
        return this;
    }

    /** Sets the years up to one to a value. */
    Synthetic until(String area, String sector, int last, double tonnes) {
        for (int year = YEARS[0]; year <= last; year++) {
            row(area, sector)[year - YEARS[0]] = tonnes;
        }
        return this;
    }

    Synthetic without(String area, String sector) {
        cells.remove(key(area, sector));
        return this;
    }

    Synthetic without(String sector) {
        REGISTER.areas().forEach(area -> without(area.code(), sector));
        return this;
    }

    /** Makes every sum anew from the cells of the municipalities. */
    Synthetic summed() {
        for (Area municipality : REGISTER.municipalities()) {
            String code = municipality.code();
            put(code, "transport", List.of(key(code, "cars"), key(code, "buses")));
            put(code, "waste", List.of(key(code, "landfills"), key(code, "sewage")));
            put(
                    code,
                    "total",
                    RealFiles.SCHEME.mainSectors().stream()
                            .map(main -> key(code, main.code().code()))
                            .toList());
        }
        for (String county : List.of("01", "02", "00")) {
            List<String> parts = REGISTER.areas().stream()
                    .filter(area -> area.parent().filter(county::equals).isPresent())
                    .map(Area::code)
                    .toList();
            for (Sector sector : sectors()) {
                String of = sector.code().code();
                put(county, of, parts.stream().map(part -> key(part, of)).toList());
            }
        }
        return this;
    }

    private void put(String area, String sector, List<String> parts) {
        double[] sum = new double[YEARS.length];
        for (int year = 0; year < sum.length; year++) {
            int of = year;
            sum[year] = Emissions.sum(parts.stream()
                            .map(part -> Optional.ofNullable(cells.get(part)))
                            .flatMap(Optional::stream)
                            .map(row -> Emissions.ofTonnes(row[of]))
                            .toList())
                    .tonnes();
        }
        cells.put(key(area, sector), sum);
    }

    List<InventoryLine> lines() {
        List<InventoryLine> lines = new ArrayList<>();
        for (Area area : REGISTER.areas()) {
            for (Sector sector : sectors()) {
                double[] row = cells.get(key(area.code(), sector.code().code()));
                if (row != null) {
                    lines.add(new InventoryLine(
                            area,
                            sector,
                            AnnualSeries.ofTonnes(YEARS, row),
                            Map.of(),
                            new CellOrigins.OneRow(new Origin.Place(FILE, lines.size() + 2, "test")),
                            Optional.empty()));
                }
            }
        }
        return lines;
    }

    static Inventory inventory(List<InventoryLine> lines) {
        return Inventory.of(FILE, RealFiles.SCHEME, lines);
    }

    Inventory inventory() {
        return inventory(lines());
    }

    static AuditReport audit(Inventory inventory) {
        return InventoryAudit.using(AuditRules.standard(), REGISTER).of(inventory);
    }

    AuditReport audit() {
        return audit(inventory());
    }

    /** The report of one check alone. */
    AuditReport audit(AuditCheck check) {
        AuditRules rules = AuditRules.standard();
        for (AuditCheck each : AuditCheck.values()) {
            rules = each == check ? rules : rules.without(each);
        }
        return InventoryAudit.using(rules, REGISTER).of(inventory());
    }

    /** Entries as code, place and size: 'SECTOR_BEGINS synthetic.csv NED~waste'. */
    static List<String> shown(AuditReport report) {
        return report.entries().stream()
                .map(entry -> entry.finding().code().name()
                        + entry.area().map(area -> " " + area.code()).orElse("")
                        + entry.sector()
                                .map(sector -> " " + sector.code().code())
                                .orElse(""))
                .toList();
    }
}
