package org.klimatgap.io.table;

import java.util.List;
import org.klimatgap.basis.Basis;
import tech.tablesaw.api.StringColumn;

/** The parts of a basis as columns, such as 'territorial, municipal-area, CO2, none, SMHI 2026-01-15'. */
final class BasisColumns {
    static final List<String> NAMES = List.of("perspective", "boundary", "basket", "gwp_set", "vintage");

    private final List<StringColumn> columns =
            NAMES.stream().map(StringColumn::create).toList();

    void append(Basis basis) {
        List<String> parts = List.of(
                basis.perspective().id(),
                basis.boundary().id(),
                basis.basket().id(),
                basis.gwpSet(),
                basis.vintage().label());
        for (int i = 0; i < parts.size(); i++) {
            columns.get(i).append(parts.get(i));
        }
    }

    StringColumn[] columns() {
        return columns.toArray(StringColumn[]::new);
    }
}
