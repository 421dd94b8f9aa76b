package org.klimatgap.filling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** How the factor between two overlapping series is averaged, such as 'overlap-mean-of-ratios'. */
public enum OverlapMethod implements FillingMethod {
    /**
     * {@code y_0 = x_0·(1/n)·Σ(yᵢ / xᵢ)} (IPCC 2006 Guidelines, Vol. 1, ch. 5, eq. 5.1): every year of the overlap counts
     * alike.
     */
    MEAN_OF_RATIOS("overlap-mean-of-ratios", FillingOperation.MEAN_OF_RATIOS),
    /** {@code y_0 = x_0·Σyᵢ / Σxᵢ}: years with high emissions count more, and single years may be zero. */
    RATIO_OF_SUMS("overlap-ratio-of-sums", FillingOperation.RATIO_OF_SUMS);

    private final String id;
    private final FillingOperation average;

    OverlapMethod(String id, FillingOperation average) {
        this.id = id;
        this.average = average;
    }

    /** {@return the formula of the factor that the older value is multiplied by} */
    public FillingOperation average() {
        return average;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ValueStatus status() {
        return ValueStatus.SPLICED;
    }

    @Override
    public FillingOperation operation() {
        return FillingOperation.OVERLAP;
    }

    /** Why there is no factor for older values of zero or more, or empty when there is one. */
    Optional<Message> obstacle(TracedSeries older, List<Integer> years) {
        List<Integer> zeros =
                years.stream().filter(year -> older.get(year).value().isZero()).toList();
        boolean undefined = this == MEAN_OF_RATIOS ? !zeros.isEmpty() : zeros.size() == years.size();
        return undefined
                ? Optional.of(Message.of(FillingText.ZERO_IN_OVERLAP)
                        .with("series", older.name())
                        .with("years", zeros)
                        .with("method", title()))
                : Optional.empty();
    }

    Traced<Share> factor(TracedSeries older, TracedSeries newer, List<Integer> years) {
        Message name = FillingText.OVERLAP_FACTOR.with("years", years);
        if (this == RATIO_OF_SUMS) {
            List<Traced<Emissions>> y = years.stream().map(newer::get).toList();
            List<Traced<Emissions>> x = years.stream().map(older::get).toList();
            return average.derive(
                    name,
                    total(y).shareOf(total(x)),
                    Stream.concat(y.stream(), x.stream()).toList());
        }
        List<Traced<Share>> ratios =
                List.copyOf(OverlapRatios.of(older, newer, years).byYear().values());
        Sum sum = Sum.create();
        ratios.forEach(ratio -> sum.add(ratio.value().percent()));
        return average.derive(name, Share.ofPercent(sum.getAsDouble() / ratios.size()), ratios);
    }

    private static Emissions total(List<Traced<Emissions>> values) {
        return Emissions.sum(values.stream().map(Traced::value).toList());
    }

    @Override
    public String toString() {
        return id;
    }
}
