package org.klimatgap.ghg.audit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/**
 * Just enough of a reader for SMHI's files beside the repository, where the system property {@code klimatgap.shared}
 * points. Without them a test is skipped, and fails where the environment says {@code CI=true}.
 */
final class RealFiles {
    /** SMHI's main sectors and sub-sectors. */
    static final SectorScheme SCHEME = scheme();

    /** The areas of Sweden. */
    static final AreaRegister SWEDEN = AreaRegister.sweden();

    private static final int HEADER = 6;

    private RealFiles() {}

    private static SectorScheme scheme() {
        try {
            return SectorScheme.read(Path.of(Objects.requireNonNull(RealFiles.class.getResource("ned-sub-sectors.csv"))
                            .toURI()))
                    .get();
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static List<String> lines(String name) {
        Path path = Path.of(System.getProperty("klimatgap.shared", "../shared"), "data", "national-emissions", name);
        boolean there = Files.isRegularFile(path);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + path + "; see data/README.md of the shared folder");
        }
        assumeTrue(there, () -> "skipped: no " + path + ", set -Dklimatgap.shared to the shared folder");
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * An export of main sectors and sub-sectors of every area.
     *
     * @param name the file's name
     * @return the inventory
     */
    static Inventory export(String name) {
        List<String> rows = lines(name);
        SourceFile file = new SourceFile(name, "0123456789abcdef".repeat(4));
        String[] header = rows.get(HEADER).split(";", -1);
        int[] years = Arrays.stream(header).skip(4).mapToInt(Integer::parseInt).toArray();
        List<InventoryLine> lines = new ArrayList<>();
        for (int row = HEADER + 1; row < rows.size(); row++) {
            String[] cells = rows.get(row).split(";", -1);
            if (!cells[0].startsWith("Rapportnamn")) {
                lines.add(line(file, row + 1, cells, years));
            }
        }
        return Inventory.of(file, SCHEME, lines);
    }

    private static InventoryLine line(SourceFile file, int row, String[] cells, int[] years) {
        double[] tonnes =
                Arrays.stream(cells).skip(4).mapToDouble(RealFiles::number).toArray();
        return new InventoryLine(
                area(cells[2], cells[3]),
                SCHEME.find(cells[1].equals("Alla") ? cells[0] : cells[1]).orElseThrow(),
                AnnualSeries.ofTonnes(years, tonnes),
                Map.of(),
                new CellOrigins.OneRow(new Origin.Place(file, row, "SMHI")),
                Optional.of("CO2e"));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replace(',', '.').replace("×10^−", "E-").replace("×10^", "E"));
    }

    private static Area area(String county, String municipality) {
        return municipality.equals("Alla")
                ? SWEDEN.findLargerArea(county).orElseThrow()
                : SWEDEN.findMunicipality(municipality).orElseThrow();
    }

    /**
     * A tidy file of the main sectors of every municipality.
     *
     * @param name the file's name
     * @return the inventory, without a total
     */
    static Inventory tidy(String name) {
        SourceFile file = new SourceFile(name, "0123456789abcdef".repeat(4));
        Map<List<String>, Map<Integer, Double>> values = new LinkedHashMap<>();
        Map<List<String>, Map<Integer, Origin>> origins = new LinkedHashMap<>();
        List<String> rows = lines(name);
        for (int row = 1; row < rows.size(); row++) {
            String[] cells = rows.get(row).split(",", -1);
            List<String> key = List.of(cells[0], cells[1]);
            int year = Integer.parseInt(cells[2]);
            values.computeIfAbsent(key, none -> new TreeMap<>()).put(year, Double.parseDouble(cells[3]));
            origins.computeIfAbsent(key, none -> new TreeMap<>()).put(year, new Origin.Place(file, row + 1, "SMHI"));
        }
        List<InventoryLine> lines = new ArrayList<>();
        values.forEach((key, tonnes) -> lines.add(new InventoryLine(
                SWEDEN.findMunicipality(key.get(0)).orElseThrow(),
                SCHEME.find(key.get(1)).orElseThrow(),
                AnnualSeries.ofTonnes(tonnes),
                Map.of(),
                new CellOrigins.ByYear(Objects.requireNonNull(origins.get(key))),
                Optional.of("CO2e"))));
        return Inventory.of(file, SCHEME, lines);
    }
}
