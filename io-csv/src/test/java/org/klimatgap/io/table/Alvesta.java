package org.klimatgap.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Alvesta's greenhouse gases by main sector: SMHI, Nationella emissionsdatabasen 2026-01-15. */
final class Alvesta {
    static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();
    static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");
    static final SourceFile FILE = new SourceFile("ghg.csv", Sha256.of(new byte[0]));
    static final Basis GHG = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", Vintage.of("SMHI 2026-01-15"));

    /** The sum of the main sectors, added by hand; docs/decisions.md states the same. */
    static final double TOTAL_2019 = 108_293.08;

    static final double TOTAL_2023 = 95_864.49;

    private static final Map<String, List<Double>> TONNES = Map.of(
            "machinery", List.of(6913.45, 6028.66),
            "waste", List.of(3262.47, 3394.10),
            "heating", List.of(2017.45, 2046.81),
            "electricity-heat", List.of(655.59, 666.82),
            "industry", List.of(1762.12, 600.91),
            "agriculture", List.of(44035.47, 42977.35),
            "products", List.of(2673.57, 1833.35),
            "transport", List.of(46972.96, 38316.49),
            "international-transport", List.of(0.0, 0.0));

    private Alvesta() {}

    static Inventory inventory() {
        List<InventoryLine> lines = new ArrayList<>();
        NED.mainSectors().forEach(sector -> {
            List<Double> tonnes = TONNES.get(sector.code().code());
            AnnualSeries series = AnnualSeries.ofTonnes(Map.of(2019, tonnes.get(0), 2023, tonnes.get(1)));
            lines.add(line(ALVESTA, sector.code().code(), series, Map.of()));
        });
        return Inventory.of(FILE, NED, lines);
    }

    static Inventory inventoryOf(InventoryLine... lines) {
        return Inventory.of(FILE, NED, List.of(lines));
    }

    static InventoryLine line(Area area, String sector, AnnualSeries series, Map<Integer, NotationKey> notations) {
        CellOrigins origins = new CellOrigins.OneRow(new Origin.Place(FILE, 3, "SMHI"));
        return new InventoryLine(
                area, NED.get(SectorCode.of("NED", sector)), series, notations, origins, Optional.of("CO2e"));
    }

    static EmissionsAccount account() {
        return inventory()
                .account(ALVESTA, AggregationRule.mainSectors(NED), GHG)
                .get();
    }
}
