package org.klimatgap.ghg.quality;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.klimatgap.finding.Checked;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceTable;

/**
 * The uncertainty that each rating stands for, such as 'technological, good: 1.2' (GHG Protocol, Quantitative Inventory
 * Uncertainty).
 *
 * <p>Read from a {@link ReferenceTable} with the columns {@code indicator}, {@code very-good}, {@code good}, {@code fair} and
 * {@code poor}, and one row for each indicator. A factor is at least 1.
 */
public final class PedigreeMatrix implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The unit of {@link #spread}: multiply and divide by it to get the ends of the interval. */
    public static final String TIMES_OR_DIVIDED = "×/÷";

    private final ReferenceTable table;
    private final Map<QualityIndicator, List<Double>> factors = new EnumMap<>(QualityIndicator.class);

    PedigreeMatrix(ReferenceTable table, Map<QualityIndicator, List<Double>> factors) {
        this.table = table;
        this.factors.putAll(factors);
    }

    /**
     * Reads a matrix from a file.
     *
     * @param path the file
     * @return the matrix, or every defect of the file
     */
    public static Checked<PedigreeMatrix> read(Path path) {
        return PedigreeParser.parse(ReferenceTable.read(path));
    }

    /** {@return the matrix of the GHG Protocol's guidance} */
    public static PedigreeMatrix standard() {
        return PedigreeParser.parse(ReferenceTable.read(PedigreeMatrix.class, "pedigree.csv"))
                .get();
    }

    /** {@return the file that the matrix was read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /**
     * The uncertainty factor of one rating.
     *
     * @param indicator the indicator
     * @param rating the rating by it
     * @return a pure number, at least 1
     */
    public double factor(QualityIndicator indicator, QualityRating rating) {
        return Objects.requireNonNull(factors.get(indicator), indicator::id).get(rating.points() - 1);
    }

    /**
     * The squared geometric standard deviation of a line: σg² = exp √(Σ ln² Uᵢ + ln² U_b). The 95 % interval of a value x is
     * x/σg² to x·σg².
     *
     * @param quality the ratings of the line
     * @param basic U_b, the uncertainty of the kind of data even when all ratings are the best, a pure number of at least 1
     * @return the factor, at least 1, in {@link #TIMES_OR_DIVIDED}
     * @throws IllegalArgumentException if the basic uncertainty is below 1 or not finite
     */
    public InputAmount spread(DataQuality quality, double basic) {
        if (!(basic >= 1) || Double.isInfinite(basic)) {
            throw new IllegalArgumentException("a basic uncertainty must be a factor of at least 1, was " + basic);
        }
        double sum = square(Math.log(basic));
        for (QualityIndicator indicator : QualityIndicator.values()) {
            sum += square(Math.log(factor(indicator, quality.rating(indicator))));
        }
        return InputAmount.of(Math.exp(Math.sqrt(sum)), TIMES_OR_DIVIDED);
    }

    private static double square(double number) {
        return number * number;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
