package org.klimatgap;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;
import org.klimatgap.file.WholeFile;
import org.klimatgap.message.Language;
import org.klimatgap.report.Chart;
import org.klimatgap.report.picture.Picture;

/**
 * A chart in one language, such as 'emissions.co2-territorial: Koldioxidutsläpp inom kommunen: utveckling och mål'.
 *
 * @param chart the chart with its values
 * @param language the language of its words
 */
public record Drawing(Chart chart, Language language) implements Serializable {
    /** {@return its identifier, for instance {@code emissions.co2-territorial}} */
    public String id() {
        return chart.id();
    }

    /** {@return the picture as one SVG document} */
    public String svg() {
        return chart.svg(language);
    }

    /**
     * Writes the picture into a file, whole or not at all.
     *
     * @param file its name; the ending {@code .svg} or {@code .png} chooses the format
     * @return the file
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public Path write(String file) {
        Path target = Mistake.file(file);
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            WholeFile.write(target, svg());
        } else if (name.endsWith(".png")) {
            WholeFile.write(target, chart.picture().png(Picture.FINE));
        } else {
            throw Mistake.of("a chart is written as .svg or .png, but the file is '" + file + "'");
        }
        return target;
    }

    @Override
    public String toString() {
        return chart.toString();
    }
}
