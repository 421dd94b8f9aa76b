package org.klimatgap;

import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.energy.DualLine;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Line;
import org.klimatgap.report.Report;
import org.klimatgap.report.statement.StatementBlocks;

/**
 * A municipal group's emissions by scopes, such as 'Exempel kommun, operational-control, [2024]'.
 *
 * @param inventory the statement and what it was made of
 * @param findings what was noticed in the tables and in the statement
 * @param language the language of the report
 */
public record Group(GroupInventory inventory, List<Finding> findings, Language language) implements Answer {
    /** Copies the findings. */
    public Group {
        findings = List.copyOf(findings);
    }

    @Override
    public Group in(Language other) {
        return new Group(inventory, findings, other);
    }

    /** {@return emissions by scope, category and year} */
    public GhgStatement statement() {
        return inventory.statement();
    }

    /** {@return bought energy by location and by market, line by line} */
    public List<DualLine> energy() {
        return inventory.energy().lines();
    }

    /**
     * A total of the statement.
     *
     * @param total which one, for instance scope 1
     * @param year a year of the statement
     * @return the total with its derivation
     * @throws IllegalArgumentException if there is none, since part of it has no number or the year is not of the statement
     */
    public Traced<Emissions> total(StatementTotal total, int year) {
        if (!statement().years().contains(year)) {
            throw Mistake.of("no total for " + year + ", must be a year of the statement: "
                    + statement().years());
        }
        return statement()
                .total(total, year)
                .orElseThrow(() ->
                        Mistake.of("no total of " + total.id() + " for " + year + "; findings() say what is missing"));
    }

    @Override
    public Report report() {
        Line title =
                Line.userText(statement().consolidation().organisation().head().name());
        return new Report(title, language, StatementBlocks.of(statement(), language));
    }

    @Override
    public String toString() {
        return statement().toString();
    }
}
