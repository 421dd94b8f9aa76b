package org.klimatgap.ghg.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klimatgap.ghg.inventory.Examples.ALVESTA;
import static org.klimatgap.ghg.inventory.Examples.LESSEBO;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Lines of a file, residents, municipalities and notation keys. */
class InventoryTest {
    @Test
    void an_inventory_has_no_total() {
        assertThat(Arrays.stream(Inventory.class.getMethods()).map(Method::getReturnType))
                .doesNotContain(Emissions.class, AnnualSeries.class, EmissionsAccount.class);
        assertThat(Arrays.stream(Inventory.class.getMethods()).map(Method::getName))
                .doesNotContain("total", "sum");
    }

    @Test
    void an_inventory_keeps_its_lines_by_municipality_in_the_order_of_the_file() {
        InventoryLine first = Examples.line(ALVESTA, "transport", Map.of(2023, 1.0));
        InventoryLine second = Examples.line(LESSEBO, "transport", Map.of(2023, 2.0));
        InventoryLine third = Examples.line(Municipality.of("0764", "Alvesta kommun"), "waste", Map.of(2023, 3.0));
        Inventory inventory = Examples.inventory(List.of(first, second, third));
        assertThat(inventory.municipalities()).containsExactly(ALVESTA, LESSEBO);
        assertThat(inventory.linesOf("0764")).containsExactly(first, third);
        assertThat(inventory.linesOf("1440")).isEmpty();
        assertThat(inventory.lines()).containsExactly(first, third, second);
        assertThat(inventory.size()).isEqualTo(3);
        assertThat(inventory.file()).isEqualTo(Examples.FILE);
        assertThat(inventory.scheme()).isEqualTo(Examples.NED);
        assertThat(inventory).hasToString("emissions.csv, 3 lines, scheme NED");
    }

    @Test
    void a_municipality_has_one_line_of_a_sector() {
        InventoryLine line = Examples.line(ALVESTA, "transport", Map.of(2023, 1.0));
        InventoryLine again = Examples.line(Municipality.of("0764", "Alvesta kommun"), "transport", Map.of(2022, 1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.inventory(List.of(line, again)))
                .withMessage("two lines of 0764 NED~transport in emissions.csv");
    }

    @Test
    void a_line_says_what_and_where_its_cells_are() {
        InventoryLine line = Examples.line(
                ALVESTA,
                "waste",
                AnnualSeries.ofTonnes(Map.of(2022, 5.5)),
                Map.of(2023, NotationKey.NE),
                Optional.of("CO2e"));
        assertThat(line.notation(2023)).contains(NotationKey.NE);
        assertThat(line.notation(2022)).isEmpty();
        assertThat(line.origin(2022)).isEqualTo(Examples.place(7));
        assertThat(line).hasToString("0764 Alvesta, NED~waste, 2022: 5.5 t");
        assertThatThrownBy(() -> line.notations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cells_are_from_one_row_or_each_from_its_own() {
        CellOrigins each = new CellOrigins.ByYear(Map.of(2023, Examples.place(9), 2022, Examples.place(8)));
        assertThat(List.<Origin>of(each.of(2022), each.of(2023))).containsExactly(Examples.place(8), Examples.place(9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> each.of(2021))
                .withMessage("no cell for 2021, must be one of [2022, 2023]");
        assertThat(new CellOrigins.OneRow(Examples.place(3)).of(1990)).isEqualTo(Examples.place(3));
    }

    @Test
    void residents_are_found_by_code_and_year() {
        Traced<Population> counted =
                new Traced<>(ValueStatus.REPORTED.title(), Population.ofPersons(20_040), Examples.place(2));
        Populations populations = new Populations(Examples.FILE, Map.of("0764", Map.of(2023, counted)));
        assertThat(populations.find("0764", 2023)).contains(counted);
        assertThat(populations.find("0764", 2022)).isEmpty();
        assertThat(populations.find("1440", 2023)).isEmpty();
        assertThat(populations.of("0764")).containsExactly(Map.entry(2023, counted));
        assertThatThrownBy(() -> populations.of("0764").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"764", "07644", "0764 ", "076A", "", "٠٧٦٤"})
    void a_municipality_code_has_four_digits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.of(code, "Alvesta"))
                .withMessage("a municipality code must be four digits such as '0764', was '" + code + "'");
    }

    @Test
    void a_municipality_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipality.of("0764", " "))
                .withMessage("area 0764 needs a name");
        assertThat(ALVESTA).hasToString("0764 Alvesta");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # key, whether a total that meets it is complete: GPC 1.1
            NO, true
            IE, true
            NE, false
            C,  false
            """)
    void a_notation_key_leaves_a_total_complete_or_not(NotationKey key, boolean complete) {
        assertThat(key.leavesTotalComplete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @EnumSource(NotationKey.class)
    void a_notation_key_is_found_by_its_letters(NotationKey key) {
        assertThat(NotationKey.find(key.name())).contains(key);
        assertThat(NotationKey.find(key.name().toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(NotationKey.find("NA")).isEmpty();
    }
}
