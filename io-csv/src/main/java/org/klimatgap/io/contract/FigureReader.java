package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.contract.StatedFigure;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.quantity.PublishedAmount;

/** Reads the figures that a municipality has published. */
final class FigureReader {
    private final TextReader texts;
    private final AmountReader amounts;

    FigureReader(TextReader texts, FindingCollector findings) {
        this.texts = texts;
        this.amounts = new AmountReader(findings);
    }

    /** The figures, as far as nothing hinders. */
    List<StatedFigure> read(List<Field> fields) {
        return fields.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    private Optional<StatedFigure> read(Field field) {
        Optional<PublishedAmount> published = amounts.published(field, "value");
        Optional<LocalizedText> where = texts.find(field, "where");
        return field.text("figure")
                .flatMap(figure -> published.map(amount -> new StatedFigure(figure, amount, where, field.location())));
    }
}
