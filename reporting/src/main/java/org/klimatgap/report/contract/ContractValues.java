package org.klimatgap.report.contract;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;

/**
 * What the placeholders of a municipality's own template stand for, such as 'municipality: Alvesta' and 'goals: a list'.
 *
 * <p>Blocks are {@code section}, the whole section with its headings; {@code appendix}, likewise; and each part of both by its
 * name, without its heading, since a template has its own. A part of the section that the contract has nothing for stands for no
 * text at all. Lines are {@code municipality} and every figure by its identifier.
 *
 * @param lines texts within a line
 * @param blocks texts of several paragraphs
 */
public record ContractValues(Map<String, Line> lines, Map<String, List<Block>> blocks) implements Serializable {
    /** Copies the maps. */
    public ContractValues {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }

    /**
     * The values of a contract.
     *
     * @param assessment the computed figures
     * @param language the language of the texts
     * @return the values
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static ContractValues of(ContractAssessment assessment, Language language) {
        return new ContractValues(lines(assessment, language), blocks(Section51.of(assessment, language)));
    }

    private static Map<String, Line> lines(ContractAssessment assessment, Language language) {
        Presentation presentation = Presentation.of(language);
        Map<String, Line> lines = new LinkedHashMap<>();
        lines.put(
                "municipality",
                Line.userText(assessment.contract().municipality().name()));
        for (ContractFigure figure : assessment.figures()) {
            lines.put(
                    figure.id(),
                    Line.of(presentation.amount(
                            new Figure(figure.id(), figure.value().value()))));
        }
        return lines;
    }

    private static Map<String, List<Block>> blocks(Report report) {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        blocks.put("section", report.opening());
        blocks.put("appendix", report.closing());
        SectionParts.NAMES.forEach(name -> blocks.put(name, List.of()));
        Stream.concat(
                        report.parts().stream(),
                        report.appendix().stream().flatMap(appendix -> appendix.parts().stream()))
                .forEach(part -> blocks.put(part.id(), part.blocks()));
        return blocks;
    }
}
