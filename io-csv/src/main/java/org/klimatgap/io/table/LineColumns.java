package org.klimatgap.io.table;

import org.klimatgap.ghg.inventory.InventoryLine;
import tech.tablesaw.api.StringColumn;

/** The columns that say which line of an inventory a row belongs to, such as '0764, Alvesta, transport, main, t CO2e'. */
final class LineColumns {
    private final StringColumn code = StringColumn.create("municipality");
    private final StringColumn name = StringColumn.create("municipality_name");
    private final StringColumn sector = StringColumn.create("sector");
    private final StringColumn level = StringColumn.create("level");
    private final StringColumn unit = StringColumn.create("unit");

    void append(InventoryLine line) {
        code.append(line.area().code());
        name.append(line.area().name());
        sector.append(line.sector().code().code());
        level.append(line.sector().level().id());
        unit.append(TonnesUnit.of(line.substance()));
    }

    StringColumn[] area() {
        return new StringColumn[] {code, name};
    }

    StringColumn[] sector() {
        return new StringColumn[] {sector, level};
    }

    StringColumn unit() {
        return unit;
    }
}
