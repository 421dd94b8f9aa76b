package org.klimatgap.io.table;

import java.util.SortedSet;
import java.util.TreeSet;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The wide layout of an inventory.
 *
 * @param inventory the inventory
 */
record WideInventory(Inventory inventory) {
    Table table() {
        LineColumns head = new LineColumns();
        inventory.lines().forEach(head::append);
        Table table = Table.create(inventory.file().name())
                .addColumns(head.area())
                .addColumns(head.sector())
                .addColumns(head.unit());
        years().forEach(year -> table.addColumns(column(year)));
        return table;
    }

    private SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        for (InventoryLine line : inventory.lines()) {
            years.addAll(line.series().years());
            years.addAll(line.notations().keySet());
        }
        return years;
    }

    private DoubleColumn column(int year) {
        DoubleColumn column = DoubleColumn.create(String.valueOf(year));
        inventory.lines().forEach(line -> Cells.append(column, line.series().find(year)));
        return column;
    }
}
