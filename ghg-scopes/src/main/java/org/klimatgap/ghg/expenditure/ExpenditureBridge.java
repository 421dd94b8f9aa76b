package org.klimatgap.ghg.expenditure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inputoutput.CellOrigin;
import org.klimatgap.ghg.inputoutput.Concordance;
import org.klimatgap.ghg.inputoutput.EmissionMultipliers;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/**
 * From what is spent on categories to what is demanded of products, such as '01.1 food: 880000 SEK of the food industry, 100000
 * SEK of trade'.
 *
 * <p>A purchase at the till pays the maker, the shop and the lorry; each has multipliers of its own, so trade and transport
 * margins are shares of the concordance like any other. Formula: y_j = Σ_c h_c·w_cj / (1 + v_c) · p_f/p_s / e.
 *
 * @param concordance which products each category buys, for instance by COICOP codes
 * @param terms tax, price level and money
 */
public record ExpenditureBridge(Concordance<String, RegionLabel> concordance, PriceTerms terms) {
    private static final int NAMED = 10;

    /**
     * The footprints of what is spent.
     *
     * @param spending who (rows) spends how much on each category (columns), in one unit of money
     * @param multipliers what products cause
     * @param basis what the footprints stand for
     * @param <W> what names who spends
     * @return one footprint for each row, or every defect. A category without a place or a multiplier is an error and not
     *     estimated; footprints that are accepted all the same are lower bounds
     * @throws IllegalArgumentException if the money is not that of the multipliers and no fitting rate of exchange is there, or the
     *     basis is not that of the multipliers
     */
    public <W> Checked<List<Footprint<W>>> footprints(
            LabelledMatrix<W, String> spending, EmissionMultipliers multipliers, Basis basis) {
        requireMoney(spending, multipliers);
        return multipliers.footprints(table(spending, multipliers), basis).withEarlier(defects(spending, multipliers));
    }

    /**
     * The footprints of one area by category, for instance for an account with a line for each.
     *
     * @param spending who (rows) spends how much on each category (columns), in one unit of money
     * @param who whose spending
     * @param multipliers what products cause
     * @param basis what the footprints stand for
     * @param <W> what names who spends
     * @return one footprint for each category on which money is spent, named after its code, or every defect as of {@link
     *     #footprints}; together they are the footprint of who spends
     * @throws IllegalArgumentException as {@link #footprints}, or if nobody of that name spends
     */
    public <W> Checked<List<Footprint<String>>> footprintsByCategory(
            LabelledMatrix<W, String> spending, W who, EmissionMultipliers multipliers, Basis basis) {
        return footprints(apart(spending, who), multipliers, basis);
    }

    /** One row for each category, in which only that category is filled. */
    private static <W> LabelledMatrix<String, String> apart(LabelledMatrix<W, String> spending, W who) {
        List<String> filled = spending.columns().stream()
                .filter(category -> spending.value(who, category) != 0)
                .toList();
        double[][] values = new double[filled.size()][filled.size()];
        Arrays.setAll(values, row -> {
            values[row][row] = spending.value(who, filled.get(row));
            return values[row];
        });
        CellOrigin origin = (row, column) -> spending.traced(
                        ExpenditureText.SPENT_ON.of(filled.get(column)), who, filled.get(column))
                .origin();
        return LabelledMatrix.of(origin, spending.unit(), filled, filled, values);
    }

    /**
     * The demand for products.
     *
     * @param spending who (rows) spends how much on each category (columns), in one unit of money
     * @param multipliers the products, and the money of their multipliers
     * @param <W> what names who spends
     * @return who demands how much of every product of the multipliers, or every defect
     * @throws IllegalArgumentException if the money is not that of the multipliers and no fitting rate of exchange is there
     */
    public <W> Checked<LabelledMatrix<W, RegionLabel>> demand(
            LabelledMatrix<W, String> spending, EmissionMultipliers multipliers) {
        requireMoney(spending, multipliers);
        return Checked.of(table(spending, multipliers), defects(spending, multipliers));
    }

    private List<Finding> defects(LabelledMatrix<?, String> spending, EmissionMultipliers multipliers) {
        List<Finding> findings = new ArrayList<>(unplaced(spending));
        findings.addAll(unknown(spending, multipliers));
        return findings;
    }

    private <W> LabelledMatrix<W, RegionLabel> table(
            LabelledMatrix<W, String> spending, EmissionMultipliers multipliers) {
        List<RegionLabel> products = multipliers.products();
        double[][] demand = spending.rows().stream()
                .map(who -> demand(spending, who, products))
                .toArray(double[][]::new);
        CellOrigin origin = (row, column) -> origin(spending, spending.rows().get(row), products.get(column));
        return LabelledMatrix.of(origin, multipliers.money(), spending.rows(), products, demand);
    }

    private void requireMoney(LabelledMatrix<?, ?> spending, EmissionMultipliers multipliers) {
        String money = multipliers.money().symbol();
        boolean fits = terms.exchange()
                .map(rate -> rate.value().unit().symbol().equals(spending.unit() + "/" + money))
                .orElse(spending.unit().equals(multipliers.money()));
        if (!fits) {
            throw new IllegalArgumentException("expenditure in " + spending.unit() + " and multipliers of " + money
                    + " need a rate of exchange in " + spending.unit() + "/" + money + ", was "
                    + terms.exchange().map(rate -> rate.value().toString()).orElse("none"));
        }
    }

    private List<String> categories(LabelledMatrix<?, String> spending) {
        LabelledMatrix<String, ?> byCategory = spending.transposed();
        return spending.columns().stream()
                .filter(category -> byCategory.hasFilledCell(category))
                .toList();
    }

    private List<Finding> unplaced(LabelledMatrix<?, String> spending) {
        LabelledMatrix<String, ?> byCategory = spending.transposed();
        List<String> lost = categories(spending).stream()
                .filter(category -> concordance.find(category).isEmpty())
                .toList();
        if (lost.isEmpty()) {
            return List.of();
        }
        double all = spending.columns().stream().mapToDouble(byCategory::rowSum).sum();
        double missing = lost.stream().mapToDouble(byCategory::rowSum).sum();
        return List.of(ExpenditureFinding.NOT_ESTIMATED
                .at(spending.origin(0, spending.columns().indexOf(lost.get(0))))
                .with("count", lost.size())
                .with("categories", lost.stream().limit(NAMED).toList())
                .with("share", Share.ofFraction(all == 0 ? 1 : missing / all)));
    }

    private List<Finding> unknown(LabelledMatrix<?, String> spending, EmissionMultipliers multipliers) {
        Set<RegionLabel> products = new LinkedHashSet<>(multipliers.products());
        Map<RegionLabel, Concordance.Link<String, RegionLabel>> lost = new LinkedHashMap<>();
        categories(spending)
                .forEach(category -> concordance.find(category).stream()
                        .filter(link -> !products.contains(link.to()))
                        .forEach(link -> lost.putIfAbsent(link.to(), link)));
        List<Finding> findings = new ArrayList<>();
        lost.forEach((product, link) -> findings.add(ExpenditureFinding.UNKNOWN_PRODUCT
                .at(link.origin())
                .with("product", product.toString())
                .with("category", link.from())));
        return findings;
    }

    private <W> double[] demand(LabelledMatrix<W, String> spending, W who, List<RegionLabel> products) {
        Map<RegionLabel, Double> demand = new LinkedHashMap<>();
        for (String category : spending.columns()) {
            double money = spending.value(who, category) * terms.factor(category);
            concordance
                    .find(category)
                    .forEach(
                            link -> demand.merge(link.to(), money * link.share().percent() / 100, Double::sum));
        }
        double[] inOrder = new double[products.size()];
        Arrays.setAll(inOrder, j -> demand.getOrDefault(products.get(j), 0.0));
        return inOrder;
    }

    private <W> Origin origin(LabelledMatrix<W, String> spending, W who, RegionLabel product) {
        List<Traced<?>> inputs = new ArrayList<>();
        for (String category : spending.columns()) {
            concordance.find(category).stream()
                    .filter(link -> link.to().equals(product) && spending.value(who, category) != 0)
                    .forEach(link -> {
                        inputs.add(spending.traced(ExpenditureText.SPENT_ON.of(category), who, category));
                        inputs.add(new Traced<>(ExpenditureText.SHARE_OF.of(link), link.share(), link.origin()));
                        inputs.addAll(terms.inputs(category));
                    });
        }
        return new Origin.Derivation(
                Message.of(ExpenditureOperation.DEMAND),
                ExpenditureOperation.DEMAND.formula(),
                ExpenditureOperation.DEMAND.standard(),
                inputs);
    }
}
