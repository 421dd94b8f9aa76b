package org.klimatgap.ghg.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

class ConsumptionLaws {
    private static final Vintage VINTAGE = Vintage.of("v");

    private static EmissionsAccount account(Boundary boundary, double tonnes) {
        return Examples.totals(
                Municipality.of("0764", "Alvesta"),
                Basis.of(boundary, Basket.GHG_TOTAL, "AR5", VINTAGE),
                Map.of(2022, tonnes));
    }

    private static Observation observation(Boundary boundary, double tonnes) {
        return Observation.of(Basis.of(boundary, Basket.GHG_TOTAL, "AR5", VINTAGE), 2022, Emissions.ofTonnes(tonnes));
    }

    @Property(tries = 100)
    void whole_is_the_sum_of_its_parts_in_any_order(
            @ForAll @DoubleRange(min = 0, max = 1e7) double households,
            @ForAll @DoubleRange(min = 0, max = 1e7) double publicConsumption,
            @ForAll @DoubleRange(min = 0, max = 1e7) double investment) {
        EmissionsAccount one = account(Boundary.HOUSEHOLDS, households);
        EmissionsAccount two = account(Boundary.PUBLIC_CONSUMPTION, publicConsumption);
        EmissionsAccount three = account(Boundary.INVESTMENT, investment);
        double forwards = WiderBoundary.of(List.of(one, two, three))
                .get()
                .total()
                .get(2022)
                .tonnes();
        double backwards = WiderBoundary.of(List.of(three, two, one))
                .get()
                .total()
                .get(2022)
                .tonnes();
        assertThat(forwards).isCloseTo(households + publicConsumption + investment, within(1e-6));
        assertThat(backwards).isCloseTo(forwards, within(1e-6));
    }

    @Property(tries = 100)
    void places_sum_to_the_whole(
            @ForAll @DoubleRange(min = 0, max = 1e7) double tonnes,
            @ForAll @DoubleRange(min = 0, max = 100) double percent) {
        Traced<Share> share =
                Traced.given(Message.of(ConsumptionText.SHARE_OUTSIDE).with("year", 2022), Share.ofPercent(percent));
        LocationSplit split = LocationSplit.of(observation(Boundary.HOUSEHOLDS, tonnes), share);
        assertThat(split.inside().value().tonnes() + split.outside().value().tonnes())
                .isCloseTo(tonnes, within(1e-6));
    }

    @Property(tries = 100)
    void what_is_counted_alone_and_the_overlap_are_the_account(
            @ForAll @DoubleRange(min = 100, max = 1e7) double territorial,
            @ForAll @DoubleRange(min = 100, max = 1e7) double consumption,
            @ForAll @DoubleRange(min = 0, max = 100) double both) {
        SideBySide sides = SideBySide.of(
                        observation(Boundary.MUNICIPAL_AREA, territorial),
                        observation(Boundary.HOUSEHOLDS, consumption))
                .withOverlap(Traced.given(
                        Message.of(ConsumptionText.CONSUMPTION_IN).with("year", 2022), Emissions.ofTonnes(both)));
        assertThat(sides.territorialAlone().orElseThrow().value().tonnes() + both)
                .isCloseTo(territorial, within(1e-6));
        assertThat(sides.consumptionAlone().orElseThrow().value().tonnes() + both)
                .isCloseTo(consumption, within(1e-6));
    }
}
