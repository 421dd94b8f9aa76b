package org.klimatgap.io.table;

import java.util.List;
import tech.tablesaw.api.ColumnType;

/** What a column of an analyst's table may hold, such as whole numbers; single precision cannot hold every tonne. */
enum CellType {
    TEXT(ColumnType.STRING),
    WHOLE_NUMBER(ColumnType.INTEGER, ColumnType.LONG, ColumnType.SHORT),
    NUMBER(ColumnType.DOUBLE, ColumnType.INTEGER, ColumnType.LONG, ColumnType.SHORT);

    private final List<ColumnType> types;

    CellType(ColumnType... types) {
        this.types = List.of(types);
    }

    boolean allows(ColumnType type) {
        return types.contains(type);
    }

    /** The names of the types, as messages list them. */
    List<String> names() {
        return types.stream().map(ColumnType::name).toList();
    }
}
