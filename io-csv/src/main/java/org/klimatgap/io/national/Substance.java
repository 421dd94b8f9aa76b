package org.klimatgap.io.national;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/**
 * A substance of the emissions database, such as 'CO2, titled Koldioxid (CO2)'.
 *
 * @param code the code in the database's own service
 * @param basket which gases
 * @param words what a title that means it contains, any of them
 * @param gwpSet the set by which other gases than CO2 became CO2 equivalents
 */
record Substance(String code, Basket basket, List<String> words, String gwpSet) {
    Substance {
        words = List.copyOf(words);
    }

    /** All substances, in the order in which titles are searched. */
    static List<Substance> all() {
        ReferenceTable table =
                ReferenceTable.read(Substance.class, "substances.csv").get();
        String gwpSet = table.cited("gwp").orElseThrow();
        return table.rows().stream().map(row -> of(row, gwpSet)).toList();
    }

    private static Substance of(ReferenceRow row, String gwpSet) {
        return new Substance(
                row.get("code"),
                Basket.of(row.get("basket")),
                Arrays.asList(row.get("words").split("\\|")),
                gwpSet);
    }

    /** The substance of a basket. */
    static Substance of(Basket basket) {
        return all().stream()
                .filter(substance -> substance.basket == basket)
                .findFirst()
                .orElseThrow();
    }

    /** The substance that a title names. */
    static Optional<Substance> find(List<String> titles) {
        return all().stream()
                .filter(substance -> titles.stream().anyMatch(substance::isNamedIn))
                .findFirst();
    }

    private boolean isNamedIn(String title) {
        return words.stream().anyMatch(title::contains);
    }

    Basis basis(Vintage vintage) {
        return Basis.of(Boundary.MUNICIPAL_AREA, basket, basket.isCarbonDioxide() ? Basis.NO_GWP : gwpSet, vintage);
    }
}
