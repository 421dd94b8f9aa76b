package org.klimatgap.ghg.expenditure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inputoutput.CellOrigin;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;

/**
 * The expenditure of areas from that of a country or region, by residents and income: h_m = h · P_m/P · (I_m/I)^ε.
 *
 * <p>The income elasticity ε of a category says by how many per cent spending rises with one per cent more income. It is data of
 * the caller and has no default: 0 % spreads by residents alone, 100 % by their whole income. With 100 % and all areas of the
 * reference, the parts sum to the whole; with other elasticities they need not.
 *
 * @param spending expenditure of the reference area by category, in one row
 * @param reference the residents of that area and their income
 * @param elasticities the income elasticity of each category by its code; empty to spread by residents alone
 */
public record ExpenditureScaling(
        LabelledMatrix<String, String> spending, AreaIncome reference, Map<String, Traced<Share>> elasticities) {
    /** Municipality, kind of area, number: Statistics Sweden's demographic statistical areas. */
    private static final Pattern SMALL_AREA = Pattern.compile("[0-9]{4}[ABC][0-9]{4}");

    private static final int MUNICIPALITY_DIGITS = 4;

    /**
     * Copies the elasticities, keeping their order.
     *
     * @throws IllegalArgumentException if there is not one row of spending, or income is needed and not known
     */
    public ExpenditureScaling {
        if (spending.rows().size() != 1) {
            throw new IllegalArgumentException("the expenditure of one area must have one row, had "
                    + spending.rows().size());
        }
        if (!elasticities.isEmpty()) {
            requireIncome(reference);
        }
        elasticities = Collections.unmodifiableMap(new LinkedHashMap<>(elasticities));
    }

    private static Traced<InputAmount> requireIncome(AreaIncome area) {
        return area.incomePerPerson()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the income of " + area.area() + " must be known to scale by income"));
    }

    /**
     * Scaling by residents alone: everybody spends as the average of the reference area.
     *
     * @param spending expenditure of the reference area by category, in one row
     * @param reference its residents
     * @return the scaling
     */
    public static ExpenditureScaling byResidents(LabelledMatrix<String, String> spending, AreaIncome reference) {
        return new ExpenditureScaling(spending, reference, Map.of());
    }

    /**
     * The expenditure of areas.
     *
     * @param areas the areas, with their income where it is scaled by
     * @return expenditure by area (rows) and category (columns), or every category without elasticity
     * @throws IllegalArgumentException if an area's income is needed and not known, or in another unit than the reference's
     */
    public Checked<LabelledMatrix<String, String>> scale(List<AreaIncome> areas) {
        List<Finding> findings = withoutElasticity();
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        String total = spending.rows().get(0);
        double[][] scaled = areas.stream()
                .map(area -> spending.columns().stream()
                        .mapToDouble(category -> spending.value(total, category) * factor(area, category))
                        .toArray())
                .toArray(double[][]::new);
        CellOrigin origin = (row, column) ->
                origin(areas.get(row), total, spending.columns().get(column));
        List<String> codes = areas.stream().map(AreaIncome::area).toList();
        return Checked.of(LabelledMatrix.of(origin, spending.unit(), codes, spending.columns(), scaled), findings);
    }

    private List<Finding> withoutElasticity() {
        List<String> lost = spending.columns().stream()
                .filter(category -> !elasticities.isEmpty() && !elasticities.containsKey(category))
                .toList();
        return lost.isEmpty()
                ? List.of()
                : List.of(Finding.of(ExpenditureFinding.NO_ELASTICITY).with("categories", lost));
    }

    private double factor(AreaIncome area, String category) {
        double residents = area.residents().value().amount()
                / reference.residents().value().amount();
        return elasticity(category)
                .map(each ->
                        residents * Math.pow(relativeIncome(area), each.value().fraction()))
                .orElse(residents);
    }

    private Optional<Traced<Share>> elasticity(String category) {
        return Optional.ofNullable(elasticities.get(category));
    }

    private double relativeIncome(AreaIncome area) {
        InputAmount own = requireIncome(area).value();
        InputAmount average = requireIncome(reference).value();
        if (!own.unit().equals(average.unit())) {
            throw new IllegalArgumentException("the income of " + area.area() + " is in " + own.unit() + ", must be in "
                    + average.unit() + " as that of " + reference.area());
        }
        return own.amount() / average.amount();
    }

    private Origin origin(AreaIncome area, String total, String category) {
        List<Traced<?>> inputs = new ArrayList<>();
        inputs.add(spending.traced(ExpenditureText.SPENT_ON.of(category), total, category));
        inputs.add(area.residents().named(ExpenditureText.RESIDENTS.of(area.area())));
        inputs.add(reference.residents().named(ExpenditureText.RESIDENTS.of(reference.area())));
        elasticity(category).ifPresent(each -> {
            inputs.add(requireIncome(area).named(ExpenditureText.INCOME.of(area.area())));
            inputs.add(requireIncome(reference).named(ExpenditureText.INCOME.of(reference.area())));
            inputs.add(each.named(ExpenditureText.ELASTICITY.of(category)));
        });
        return derivation(ExpenditureOperation.SCALED, inputs);
    }

    private static Origin derivation(ExpenditureOperation operation, List<Traced<?>> inputs) {
        return new Origin.Derivation(Message.of(operation), operation.formula(), operation.standard(), inputs);
    }

    /**
     * Adds the expenditure of demographic statistical areas (DeSO) up to municipalities.
     *
     * @param small expenditure by area, for instance {@code 0764A0010} (rows), and category (columns)
     * @return expenditure by municipality, for instance {@code 0764}, in the order of the areas; a code of another form is an error
     */
    public static Checked<LabelledMatrix<String, String>> byMunicipality(LabelledMatrix<String, String> small) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String code : small.rows()) {
            if (SMALL_AREA.matcher(code).matches()) {
                parts.computeIfAbsent(code.substring(0, MUNICIPALITY_DIGITS), key -> new ArrayList<>())
                        .add(code);
            } else {
                findings.add(Finding.of(ExpenditureFinding.INVALID_AREA).with("code", code));
            }
        }
        return Checked.of(together(small, parts), findings);
    }

    private static LabelledMatrix<String, String> together(
            LabelledMatrix<String, String> small, Map<String, List<String>> parts) {
        List<List<String>> areas = List.copyOf(parts.values());
        double[][] sums = areas.stream()
                .map(codes -> small.columns().stream()
                        .mapToDouble(category -> codes.stream()
                                .mapToDouble(code -> small.value(code, category))
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
        CellOrigin origin = (row, column) -> derivation(
                ExpenditureOperation.TOGETHER,
                areas.get(row).stream()
                        .<Traced<? extends Quantity>>map(code -> small.traced(
                                ExpenditureText.SPENT_ON.of(small.columns().get(column) + ", " + code),
                                code,
                                small.columns().get(column)))
                        .toList());
        return LabelledMatrix.of(origin, small.unit(), List.copyOf(parts.keySet()), small.columns(), sums);
    }
}
