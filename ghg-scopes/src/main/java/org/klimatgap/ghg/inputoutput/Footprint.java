package org.klimatgap.ghg.inputoutput;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.basis.Basis;
import org.klimatgap.gwp.Gas;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * What somebody's purchases cause along all supply chains, such as 'households: 115 t'.
 *
 * <p>Direct emissions of who buys, such as those of households' cars, are no part of products; they are added once where a
 * source states them ({@link #withDirect}). {@code FootprintAccount} in {@code org.klimatgap.ghg.consumption} makes footprints
 * an account on which goals and paths work.
 *
 * @param <W> what names who buys
 */
public final class Footprint<W> {
    private final Basis basis;
    private final LabelledMatrix<W, RegionLabel> demand;
    private final int row;
    private final LabelledMatrix<Gas, RegionLabel> multipliers;
    private final Emissions products;
    private final Optional<Traced<Emissions>> direct;

    Footprint(
            Basis basis,
            LabelledMatrix<W, RegionLabel> demand,
            int row,
            LabelledMatrix<Gas, RegionLabel> multipliers,
            double[] causes) {
        this(
                basis,
                demand,
                row,
                multipliers,
                Emissions.ofTonnes(demand.data().exactDot(row, causes)),
                Optional.empty());
    }

    private Footprint(
            Basis basis,
            LabelledMatrix<W, RegionLabel> demand,
            int row,
            LabelledMatrix<Gas, RegionLabel> multipliers,
            Emissions products,
            Optional<Traced<Emissions>> direct) {
        this.basis = basis;
        this.demand = demand;
        this.row = row;
        this.multipliers = multipliers;
        this.products = products;
        this.direct = direct;
    }

    /**
     * The same with the direct emissions of who buys.
     *
     * @param emissions their own emissions, on the same basis
     * @return the changed footprint
     * @throws IllegalArgumentException if they are negative, or it has direct emissions already, which must be added once
     */
    public Footprint<W> withDirect(Traced<Emissions> emissions) {
        if (emissions.value().isNegative()) {
            throw new IllegalArgumentException(
                    "direct emissions of " + who() + " must be 0 or more, were " + emissions.value());
        }
        if (direct.isPresent()) {
            throw new IllegalArgumentException("the footprint of " + who() + " has direct emissions of "
                    + direct.get().value() + " already; they must be added once");
        }
        return new Footprint<>(basis, demand, row, multipliers, products, Optional.of(emissions));
    }

    /** {@return who buys} */
    public W who() {
        return demand.rows().get(row);
    }

    /** {@return what the amounts stand for} */
    public Basis basis() {
        return basis;
    }

    /** {@return the direct emissions, or empty if they are not known} */
    public Optional<Traced<Emissions>> direct() {
        return direct;
    }

    /** {@return the emissions of products, and direct ones where they are known} */
    public Emissions total() {
        return direct.map(own -> products.plus(own.value())).orElse(products);
    }

    /** {@return the total with its derivation down to files and assumptions; made anew at each call} */
    public Traced<Emissions> traced() {
        Message name = InputOutputText.FOOTPRINT_OF.of(who());
        Traced<Emissions> bought = InputOutputOperation.FOOTPRINT.derive(
                direct.isPresent() ? InputOutputText.PRODUCTS_OF.of(who()) : name, products, byProduct());
        return direct.map(own -> InputOutputOperation.FOOTPRINT_WITH_DIRECT.derive(name, total(), bought, own))
                .orElse(bought);
    }

    /** {@return the part of each product that is bought at all, in the order of the multipliers} */
    public List<Traced<Emissions>> byProduct() {
        return IntStream.range(0, demand.columns().size())
                .filter(column -> demand.data().value(row, column) != 0)
                .mapToObj(this::term)
                .toList();
    }

    private Traced<Emissions> term(int column) {
        RegionLabel product = demand.columns().get(column);
        double tonnes = demand.data().value(row, column) * multipliers.data().value(0, column);
        return InputOutputOperation.TERM.derive(
                InputOutputText.TERM_OF.of(product),
                Emissions.ofTonnes(tonnes),
                multipliers.traced(InputOutputText.MULTIPLIER_OF.of(product), 0, column),
                demand.traced(InputOutputText.DEMAND_FOR.of(product, who()), row, column));
    }

    /**
     * The part of products of one region, for instance of imported ones.
     *
     * @param region the region of the products, which need not be where their emissions are
     * @return its emissions
     */
    public Emissions ofProductsFrom(String region) {
        Sum sum = Sum.create();
        for (int j = 0; j < demand.columns().size(); j++) {
            if (demand.columns().get(j).region().equals(region)) {
                sum.addProduct(demand.data().value(row, j), multipliers.data().value(0, j));
            }
        }
        return Emissions.ofTonnes(sum.getAsDouble());
    }

    @Override
    public String toString() {
        return who() + ": " + total();
    }
}
