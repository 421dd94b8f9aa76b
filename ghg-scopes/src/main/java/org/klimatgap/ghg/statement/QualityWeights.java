package org.klimatgap.ghg.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.quality.PedigreeMatrix;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/** Weighs the quality of lines by their emissions. */
final class QualityWeights {
    private final List<StatementLine> all;
    private final List<StatementLine> judged;
    private final Message total;

    QualityWeights(List<StatementLine> lines, Message total) {
        this.all = lines;
        this.judged = lines.stream()
                .filter(line -> line.entry().quality().isPresent())
                .toList();
        this.total = total;
    }

    /** The weighted score, or empty where nothing that was judged emits. */
    Optional<TotalQuality> quality() {
        double weight = magnitude(judged);
        if (weight <= 0) {
            return Optional.empty();
        }
        double sum = judged.stream()
                .mapToDouble(line -> magnitude(line) * quality(line).score().amount())
                .sum();
        Traced<InputAmount> score = StatementOperation.SCORE.derive(
                StatementText.SCORE.with("total", total),
                InputAmount.of(sum / weight, DataQuality.SCALE),
                inputs(line ->
                        named(StatementText.QUALITY_OF_LINE, line, quality(line).score())));
        Traced<Share> rated = StatementOperation.RATED.derive(
                StatementText.RATED.with("total", total), Share.ofFraction(weight / magnitude(all)), emissions());
        return Optional.of(new TotalQuality(score, rated));
    }

    /** The uncertainty factor of the sum of the judged lines, or empty where it is not positive. */
    Optional<Traced<InputAmount>> spread(PedigreeMatrix matrix, double basic) {
        double sum = Emissions.sum(
                        judged.stream().map(line -> line.emissions().value()).toList())
                .tonnes();
        if (sum <= 0) {
            return Optional.empty();
        }
        double squares = 0;
        for (StatementLine line : judged) {
            double part = line.emissions().value().tonnes()
                    / sum
                    * Math.log(matrix.spread(quality(line), basic).amount());
            squares += part * part;
        }
        return Optional.of(StatementOperation.SPREAD.derive(
                StatementText.SPREAD.with("total", total),
                InputAmount.of(Math.exp(Math.sqrt(squares)), PedigreeMatrix.TIMES_OR_DIVIDED),
                inputs(line -> named(StatementText.SPREAD_OF_LINE, line, matrix.spread(quality(line), basic)))));
    }

    /** What a number of a line becomes in a derivation. */
    private interface OfLine {
        Traced<InputAmount> of(StatementLine line);
    }

    private List<Traced<?>> inputs(OfLine number) {
        List<Traced<?>> inputs = new ArrayList<>();
        for (StatementLine line : judged) {
            inputs.add(line.emissions());
            inputs.add(number.of(line));
        }
        return inputs;
    }

    private List<Traced<Emissions>> emissions() {
        return all.stream().map(StatementLine::emissions).toList();
    }

    private static Traced<InputAmount> named(StatementText text, StatementLine line, InputAmount number) {
        return new Traced<>(
                text.with("line", line.emissions().name()),
                number,
                line.entry().emissions().origin());
    }

    private static DataQuality quality(StatementLine line) {
        return line.entry().quality().orElseThrow();
    }

    private static double magnitude(List<StatementLine> lines) {
        return lines.stream().mapToDouble(QualityWeights::magnitude).sum();
    }

    private static double magnitude(StatementLine line) {
        return Math.abs(line.emissions().value().tonnes());
    }
}
