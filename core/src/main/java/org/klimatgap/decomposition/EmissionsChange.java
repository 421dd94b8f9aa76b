package org.klimatgap.decomposition;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PercentagePoints;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.AnnualSeries;

/**
 * The change of a total between two years by sector, such as '2019–2023: -12428.59 t in 9 sectors'.
 *
 * @param basis what the tonnes stand for
 * @param fromYear the earlier year
 * @param toYear the later year; the other way round, the change is looked at backwards
 * @param sectors at least one sector, none twice; sorted by code, so that their order changes no digit
 */
public record EmissionsChange(Basis basis, int fromYear, int toYear, List<SectorLevels> sectors)
        implements Serializable {
    /**
     * Sorts and checks the sectors.
     *
     * @throws IllegalArgumentException if there is no sector, one stands twice, or the years are the same
     */
    public EmissionsChange {
        sectors = sectors.stream()
                .sorted(Comparator.comparing(SectorLevels::sector))
                .toList();
        if (sectors.isEmpty()) {
            throw new IllegalArgumentException("a change needs at least one sector");
        }
        if (fromYear == toYear) {
            throw new IllegalArgumentException("a change needs two different years, was " + fromYear + " twice");
        }
        Set<SectorCode> seen = new HashSet<>();
        for (SectorLevels each : sectors) {
            if (!seen.add(each.sector())) {
                throw new IllegalArgumentException("sector " + each.sector() + " stands twice in a change");
            }
        }
    }

    /**
     * The change of series.
     *
     * @param basis what the tonnes stand for
     * @param fromYear the earlier year, which every series has
     * @param toYear the later year, which every series has
     * @param series the emissions of each sector
     * @return the change
     * @throws IllegalArgumentException if a series lacks a year; the message names the sector
     */
    public static EmissionsChange of(Basis basis, int fromYear, int toYear, Map<SectorCode, AnnualSeries> series) {
        return new EmissionsChange(
                basis,
                fromYear,
                toYear,
                series.entrySet().stream()
                        .map(each -> new SectorLevels(
                                each.getKey(),
                                level(each.getKey(), each.getValue(), fromYear),
                                level(each.getKey(), each.getValue(), toYear)))
                        .toList());
    }

    private static Traced<Emissions> level(SectorCode sector, AnnualSeries series, int year) {
        return series.find(year)
                .map(value -> Traced.given(DecompositionText.SECTOR_IN.of(sector, year), value))
                .orElseThrow(() -> new IllegalArgumentException(
                        "sector " + sector + " has no value for " + year + ", must be one of " + series.years()));
    }

    /** {@return the total of the earlier year} */
    public Traced<Emissions> before() {
        return total(fromYear, SectorLevels::before);
    }

    /** {@return the total of the later year} */
    public Traced<Emissions> after() {
        return total(toYear, SectorLevels::after);
    }

    private Traced<Emissions> total(int year, Function<SectorLevels, Traced<Emissions>> level) {
        List<Traced<Emissions>> parts = sectors.stream().map(level).toList();
        return DecompositionOperation.TOTAL.derive(
                DecompositionText.TOTAL_IN.of(year),
                Emissions.sum(parts.stream().map(Traced::value).toList()),
                parts);
    }

    /** {@return the change of the total, which is exactly the sum of the contributions; negative for a reduction} */
    public Traced<Emissions> total() {
        return DecompositionOperation.TOTAL_CHANGE.derive(
                DecompositionText.CHANGE.of(fromYear, toYear),
                Emissions.sum(sectors.stream().map(SectorLevels::difference).toList()),
                List.of(after(), before()));
    }

    /** {@return the relative change of the total, or empty where it was zero} */
    public Optional<Traced<Share>> relative() {
        Traced<Emissions> base = before();
        Traced<Emissions> change = total();
        return base.value().isZero()
                ? Optional.empty()
                : Optional.of(DecompositionOperation.RELATIVE_CHANGE.derive(
                        DecompositionText.RELATIVE_CHANGE.of(fromYear, toYear),
                        change.value().shareOf(base.value()),
                        List.of(change, base)));
    }

    /** {@return what each sector contributes to the change, by code; the tonnes add up to {@link #total()} exactly} */
    public List<Contribution> contributions() {
        Traced<Emissions> base = before();
        return sectors.stream().map(each -> contribution(each, base)).toList();
    }

    private Contribution contribution(SectorLevels levels, Traced<Emissions> base) {
        Traced<Emissions> change = DecompositionOperation.SECTOR_CHANGE.derive(
                DecompositionText.SECTOR_CHANGE.of(levels.sector()),
                levels.difference(),
                List.of(levels.after(), levels.before()));
        Optional<Traced<PercentagePoints>> points = base.value().isZero()
                ? Optional.empty()
                : Optional.of(DecompositionOperation.CONTRIBUTION.derive(
                        DecompositionText.CONTRIBUTION.of(levels.sector()),
                        PercentagePoints.of(change.value().shareOf(base.value()).percent()),
                        List.of(change, base)));
        return new Contribution(levels.sector(), change, points);
    }

    /** {@return the same change looked at backwards} */
    public EmissionsChange reversed() {
        return new EmissionsChange(
                basis,
                toYear,
                fromYear,
                sectors.stream()
                        .map(each -> new SectorLevels(each.sector(), each.after(), each.before()))
                        .toList());
    }

    @Override
    public String toString() {
        return fromYear + "–" + toYear + ": " + total().value() + " in " + sectors.size() + " sectors";
    }
}
