package org.klimatgap;

import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.message.Language;
import org.klimatgap.report.Line;
import org.klimatgap.report.Report;
import org.klimatgap.report.statement.StatementBlocks;

/**
 * A municipal group's emissions by scopes, such as 'Exempel kommun, operational-control, [2024]'.
 *
 * @param statement the statement
 * @param language the language of the report
 */
public record Group(GhgStatement statement, Language language) implements Answer {
    @Override
    public Group in(Language other) {
        return new Group(statement, other);
    }

    @Override
    public Report report() {
        Line title =
                Line.userText(statement.consolidation().organisation().head().name());
        return new Report(title, language, StatementBlocks.of(statement, language));
    }

    /** {@return nothing: what was noticed stands with the statement when it is made} */
    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
