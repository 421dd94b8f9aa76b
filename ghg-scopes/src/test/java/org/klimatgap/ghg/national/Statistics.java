package org.klimatgap.ghg.national;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Small statistics to compare, line by line. */
final class Statistics {
    static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();

    private final String release;
    private final Basket basket;
    private final List<InventoryLine> lines = new ArrayList<>();
    private final SourceFile file;

    private Statistics(String release, Basket basket) {
        this.release = release;
        this.basket = basket;
        this.file = new SourceFile(release + ".csv", Sha256.of(release.getBytes(StandardCharsets.UTF_8)));
    }

    static Statistics release(String release) {
        return new Statistics(release, Basket.GHG_TOTAL);
    }

    static Statistics ofCarbonDioxide(String release) {
        return new Statistics(release, Basket.CO2);
    }

    /** Adds a sector of an area. */
    Statistics line(String area, String sector, Map<Integer, Double> tonnes) {
        Area whose = AreaRegister.sweden().find(area).orElseThrow();
        Origin origin = new Origin.Place(file, lines.size() + 2L, release);
        lines.add(new InventoryLine(
                whose,
                NED.get(SectorCode.of("NED", sector)),
                AnnualSeries.ofTonnes(tonnes),
                Map.of(),
                new CellOrigins.OneRow(origin),
                Optional.of(basket.substance())));
        return this;
    }

    /** Two counties with three municipalities. */
    private static AreaRegister register() {
        try {
            return AreaRegister.read(
                            Path.of(Statistics.class.getResource("areas.csv").toURI()))
                    .get();
        } catch (URISyntaxException cause) {
            throw new AssertionError(cause);
        }
    }

    NationalEmissions build() {
        Basis basis = basket == Basket.CO2
                ? Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of(release))
                : Basis.of(Boundary.MUNICIPAL_AREA, basket, "AR5", Vintage.of(release));
        return new NationalEmissions(Inventory.of(file, NED, lines), basis, register());
    }
}
