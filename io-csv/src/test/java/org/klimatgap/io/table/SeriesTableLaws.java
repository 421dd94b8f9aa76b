package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

class SeriesTableLaws {
    /** One year of a series. */
    private record Cell(int year, double tonnes, ValueStatus status) {}

    @Provide
    Arbitrary<Map<String, AnnualSeries>> series() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("aÅö ,;\"1").ofMinLength(1).filter(name -> !name.isBlank());
        Arbitrary<List<Cell>> cells = Combinators.combine(
                        Arbitraries.integers().between(1900, 2100),
                        Arbitraries.doubles(),
                        Arbitraries.of(ValueStatus.class))
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(Cell::year);
        return Arbitraries.maps(names, cells.map(SeriesTableLaws::series))
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static AnnualSeries series(List<Cell> cells) {
        AnnualSeries.Builder builder = AnnualSeries.builder();
        cells.forEach(cell -> builder.put(cell.year(), Emissions.ofTonnes(cell.tonnes()), cell.status()));
        return builder.build();
    }

    @Property(tries = 100)
    void values_and_statuses_survive(@ForAll("series") Map<String, AnnualSeries> series) {
        assertThat(SeriesTable.toSeries(SeriesTable.of(series)).get()).isEqualTo(series);
    }
}
