package org.klimatgap;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.report.Report;
import org.klimatgap.report.budget.BudgetQuestion;
import org.klimatgap.report.budget.BudgetReport;

/**
 * A carbon budget with the rates that keep within it, such as '737173 t from 2024, starting at 120545 t'.
 *
 * <p>Level and budget are taken to stand on one basis: carbon dioxide within a municipality, as stated.
 *
 * @param question what is asked
 * @param language the language of the report
 */
public record Budget(BudgetQuestion question, Language language) implements Answer {
    private static final Basis STATED = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("as stated"));

    /**
     * What may be emitted in all, such as 737173 t; it needs a first year.
     *
     * @param amount the amount
     */
    public record Total(Emissions amount) implements Serializable {
        /**
         * Checks that there is one.
         *
         * @throws IllegalArgumentException if the amount is null
         */
        public Total {
            Mistake.given(amount, "the amount of a budget, such as tonnes(737_173),");
        }

        /**
         * Says from when the budget counts.
         *
         * @param year the first budget year, from 1 January
         * @return the budget, which needs the yearly emissions at its start
         */
        public Start from(int year) {
            return new Start(CarbonBudget.of(STATED, amount, year));
        }

        @Override
        public String toString() {
            return amount + ", needs from(year)";
        }
    }

    /**
     * A budget with its first year, such as 737173 t from 2024; it needs the level of emissions.
     *
     * @param budget the budget
     */
    public record Start(CarbonBudget budget) implements Serializable {
        /**
         * Says what is emitted yearly at the start.
         *
         * @param level the emissions of the year that cuts begin from
         * @return the answer in every convention, for a budget that lasts for ever
         * @throws IllegalArgumentException if the level is negative or null
         */
        public Budget startingAt(Emissions level) {
            Mistake.given(level, "the level at the start of a budget, such as tonnes(120_545),");
            Observation point = Observation.of(STATED, budget.firstYear(), level);
            return new Budget(BudgetQuestion.of(BudgetPlan.of(budget, point)), Klimatgap.FIRST);
        }

        @Override
        public String toString() {
            return budget + ", needs startingAt(tonnes)";
        }
    }

    @Override
    public Budget in(Language other) {
        return new Budget(question, other);
    }

    /**
     * The same in one convention alone.
     *
     * @param convention what counts against the budget
     * @return the answer
     */
    public Budget counting(BudgetConvention convention) {
        return new Budget(question.in(convention), language);
    }

    /**
     * The same with a last year, after which nothing may be emitted.
     *
     * @param year the last budget year
     * @return the answer
     * @throws IllegalArgumentException if it is before the first one
     */
    public Budget until(int year) {
        return new Budget(question.withUntil(year), language);
    }

    /**
     * The same with the cost of delay.
     *
     * @param year the last year in which cuts may begin
     * @return the answer
     * @throws IllegalArgumentException if it is before the first budget year or after the last one
     */
    public Budget delayedUntil(int year) {
        return new Budget(question.withDelayUntil(year), language);
    }

    /**
     * What keeping within the budget takes, also where no rate is enough.
     *
     * @param convention what counts against the budget
     * @return the answer, whose status says whether the budget is spent, out of reach or kept by constant emissions
     */
    public RequiredRate required(BudgetConvention convention) {
        return question.required(convention);
    }

    /**
     * The rate that keeps within the budget.
     *
     * @param convention what counts against the budget
     * @return the yearly reduction, or empty where none is enough
     */
    public Optional<Traced<Rate>> rate(BudgetConvention convention) {
        return required(convention).rate();
    }

    @Override
    public Report report() {
        return BudgetReport.of(question, language);
    }

    /** {@return nothing: no file was read} */
    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public String toString() {
        return question.plan().budget().amount().value() + " from " + question.firstYear() + ", starting at "
                + question.plan().start().value();
    }
}
