package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;

/** Laws of dividing a level among sectors. */
class SectorTargetsProperties {
    private static final double RELATIVE = 1e-12;
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("made up"));

    private static SectorCode sector(int index) {
        return SectorCode.of("MADE-UP", "s" + index);
    }

    private static Map<SectorCode, Traced<Emissions>> levels(List<Double> tonnes) {
        Map<SectorCode, Traced<Emissions>> levels = new TreeMap<>();
        for (int index = 0; index < tonnes.size(); index++) {
            levels.put(
                    sector(index),
                    Traced.given(
                            Message.of(PathwayText.EMISSIONS_IN).with("year", 2023),
                            Emissions.ofTonnes(tonnes.get(index))));
        }
        return levels;
    }

    private static EmissionsPoint goal(double tonnes) {
        return ReductionTarget.ceiling(CO2, Emissions.ofTonnes(tonnes), 2030);
    }

    @Property
    void levels_add_up_to_the_whole(
            @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = 0.1, max = 1e6) Double> tonnes,
            @ForAll @DoubleRange(min = 0, max = 1e7) double whole) {
        SectorTargets targets = SectorTargets.equalPercentage(goal(whole), levels(tonnes));
        assertThat(targets.together(targets.bySector().keySet()).tonnes())
                .isCloseTo(whole, within(RELATIVE * Math.max(1, whole)));
    }

    @Property
    void the_others_stay_and_the_rest_adds_up(
            @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = 0.1, max = 1e6) Double> tonnes,
            @ForAll @DoubleRange(min = 0, max = 1e7) double beyond) {
        double staying =
                tonnes.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        SectorTargets targets = SectorTargets.carriedBy(
                        goal(staying * (1 + RELATIVE) + beyond), levels(tonnes), Set.of(sector(0)))
                .orElseThrow();
        assertThat(targets.bySector().get(sector(0)).value().tonnes())
                .isCloseTo(beyond, within(1e-9 * Math.max(1, staying + beyond)));
        for (int index = 1; index < tonnes.size(); index++) {
            assertThat(targets.bySector().get(sector(index)).value().tonnes()).isEqualTo(tonnes.get(index));
        }
    }

    @Property
    void every_sector_changes_by_the_same_percentage(
            @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = 0.1, max = 1e6) Double> tonnes,
            @ForAll @DoubleRange(min = 1, max = 1e7) double whole) {
        SectorTargets targets = SectorTargets.equalPercentage(goal(whole), levels(tonnes));
        double ratio = whole / tonnes.stream().mapToDouble(Double::doubleValue).sum();
        for (int index = 0; index < tonnes.size(); index++) {
            assertThat(targets.bySector().get(sector(index)).value().tonnes() / tonnes.get(index))
                    .isCloseTo(ratio, within(1e-9 * ratio));
        }
    }
}
