package org.klimatgap.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;

/**
 * A budget shared among those below it, such as 'Sweden's 80 Mt, less overhead, among 290 municipalities'.
 *
 * <p>{@code B_m = (B − OH)·(w·(E_m − D_m) / Σ (E − D) + (1 − w)·P_m / Σ P)}. The shares are together the budget without the
 * overhead (what is emitted nationally and in no municipality). They do not depend on the order of those who share, nor on
 * the unit of their emissions.
 */
public final class Allocation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AllocationRule rule;
    private final Map<String, CarbonBudget> shares;

    private Allocation(AllocationRule rule, Map<String, CarbonBudget> shares) {
        this.rule = rule;
        this.shares = shares;
    }

    /**
     * Shares a whole budget.
     *
     * @param whole the budget to share
     * @param rule by what it is shared
     * @param claimants who takes a share, on the basis of the budget
     * @return the shares
     * @throws IllegalArgumentException if the budget is negative, nobody takes a share, a name stands twice, or what is shared by is unknown or
     *     zero for all
     * @throws org.klimatgap.basis.BasisMismatchException if a basis differs
     */
    public static Allocation of(CarbonBudget whole, AllocationRule rule, List<Claimant> claimants) {
        return of(whole, none(BudgetText.OVERHEAD, BudgetText.NO_OVERHEAD), rule, claimants);
    }

    /**
     * Shares what an overhead leaves of a budget.
     *
     * @param whole the budget to share
     * @param overhead what nobody below gets, from zero to the budget
     * @param rule by what it is shared
     * @param claimants who takes a share, on the basis of the budget
     * @return the shares
     * @throws IllegalArgumentException if the budget is negative, the overhead exceeds it, nobody takes a share, a name stands twice, or
     *     what is shared by is unknown or zero for all
     * @throws org.klimatgap.basis.BasisMismatchException if a basis differs
     */
    public static Allocation of(
            CarbonBudget whole, Traced<Emissions> overhead, AllocationRule rule, List<Claimant> claimants) {
        if (whole.amount().value().isNegative()) {
            throw new IllegalArgumentException("a budget that is shared must be 0 or more, was "
                    + whole.amount().value() + "; nobody has a share of what is overspent");
        }
        if (overhead.value().isNegative()
                || overhead.value().compareTo(whole.amount().value()) > 0) {
            throw new IllegalArgumentException(
                    "overhead must be 0–" + whole.amount().value() + ", the budget, was " + overhead.value());
        }
        checkClaimants(whole, claimants);
        Optional<Traced<Emissions>> emissions = rule.byEmissions() ? Optional.of(sum(claimants)) : Optional.empty();
        Optional<Traced<Population>> people = rule.byResidents() ? Optional.of(residents(claimants)) : Optional.empty();
        Map<String, CarbonBudget> shares = new LinkedHashMap<>();
        for (Claimant claimant : claimants) {
            shares.put(claimant.name(), share(whole, overhead, rule, claimant, emissions, people));
        }
        return new Allocation(rule, shares);
    }

    /**
     * An overhead that was stated for one budget, scaled to another: {@code OH / B·B'}.
     *
     * @param overhead the overhead
     * @param of the budget that it was stated for, above zero
     * @param scaledTo the other budget
     * @return its overhead
     * @throws IllegalArgumentException if the first budget is not above zero
     */
    public static Traced<Emissions> scaledOverhead(
            Traced<Emissions> overhead, Traced<Emissions> of, Traced<Emissions> scaledTo) {
        if (of.value().tonnes() <= 0) {
            throw new IllegalArgumentException("an overhead is scaled from a budget above zero, was " + of.value());
        }
        return BudgetOperation.SCALED_OVERHEAD.derive(
                BudgetText.OVERHEAD.of(),
                Emissions.ofTonnes(overhead.value().tonnes()
                        / of.value().tonnes()
                        * scaledTo.value().tonnes()),
                overhead,
                of,
                scaledTo);
    }

    /** {@return by what the budget is shared} */
    public AllocationRule rule() {
        return rule;
    }

    /** {@return the budget of each who takes a share, by name, in the order in which they were given} */
    public Map<String, CarbonBudget> shares() {
        return new LinkedHashMap<>(shares);
    }

    /**
     * The budget of one who takes a share.
     *
     * @param name its name
     * @return its budget
     * @throws IllegalArgumentException if nobody has that name
     */
    public CarbonBudget get(String name) {
        CarbonBudget share = shares.get(name);
        if (share == null) {
            throw new IllegalArgumentException(
                    "'" + name + "' takes no share, must be one of " + List.copyOf(shares.keySet()));
        }
        return share;
    }

    private static void checkClaimants(CarbonBudget whole, List<Claimant> claimants) {
        if (claimants.isEmpty()) {
            throw new IllegalArgumentException("a budget is shared among at least one, was none");
        }
        claimants.forEach(claimant -> whole.basis().requireSame(claimant.basis(), "share a budget between"));
        List<String> names = claimants.stream().map(Claimant::name).toList();
        names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("'" + name + "' takes a share twice");
                });
    }

    private static Traced<Emissions> sum(List<Claimant> claimants) {
        // Sorted, so that not even the last digit depends on the order of those who share.
        Emissions total = Emissions.sum(claimants.stream()
                .map(Claimant::counted)
                .sorted()
                .map(Emissions::ofTonnes)
                .toList());
        if (total.tonnes() <= 0) {
            throw new IllegalArgumentException("a budget cannot be shared by emissions that are zero for all");
        }
        return BudgetOperation.ALL_CLAIMS.derive(
                BudgetText.ALL_CLAIMS.of(),
                total,
                claimants.stream()
                        .flatMap(claimant -> Stream.of(claimant.emissions(), claimant.deducted()))
                        .toList());
    }

    private static Traced<Population> residents(List<Claimant> claimants) {
        List<Traced<Population>> parts = claimants.stream()
                .map(claimant -> claimant.residents()
                        .orElseThrow(() -> new IllegalArgumentException("the residents of " + claimant.name()
                                + " are not known; a budget shared by residents needs those of all")))
                .toList();
        long total = parts.stream().mapToLong(part -> part.value().persons()).sum();
        return BudgetOperation.ALL_RESIDENTS.derive(BudgetText.ALL_RESIDENTS.of(), Population.ofPersons(total), parts);
    }

    private static CarbonBudget share(
            CarbonBudget whole,
            Traced<Emissions> overhead,
            AllocationRule rule,
            Claimant claimant,
            Optional<Traced<Emissions>> emissions,
            Optional<Traced<Population>> people) {
        double byEmissions =
                emissions.map(all -> claimant.counted() / all.value().tonnes()).orElse(0.0);
        double byResidents =
                people.map(all -> persons(claimant) / all.value().persons()).orElse(0.0);
        double weight = rule.weight().fraction();
        double share = weight * byEmissions + (1 - weight) * byResidents;
        List<Traced<?>> inputs =
                new ArrayList<>(List.of(whole.amount(), overhead, Traced.given(BudgetText.WEIGHT.of(), rule.weight())));
        emissions.ifPresent(all -> inputs.addAll(List.of(claimant.emissions(), claimant.deducted(), all)));
        people.ifPresent(all -> {
            claimant.residents().ifPresent(inputs::add);
            inputs.add(all);
        });
        Traced<Emissions> amount = BudgetOperation.ALLOCATED.derive(
                BudgetText.SHARE_OF_BUDGET.of(claimant.name()),
                whole.amount().value().minus(overhead.value()).times(share),
                inputs);
        return new CarbonBudget(whole.basis(), amount, whole.firstYear(), whole.elapsed());
    }

    private static double persons(Claimant claimant) {
        return claimant.residents().map(residents -> residents.value().amount()).orElse(0.0);
    }

    private static Traced<Emissions> none(BudgetText name, BudgetText reason) {
        return new Traced<>(name.of(), Emissions.ZERO, new Origin.Assumption(reason.of()));
    }

    @Override
    public String toString() {
        return shares.size() + " shares of a budget " + rule;
    }
}
