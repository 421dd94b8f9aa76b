package org.klimatgap.pathway;

import org.klimatgap.basis.Bases;
import org.klimatgap.basis.Basis;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;

/** The figures of Alvesta's climate contract, and of SMHI and SEI where it quotes them. */
final class Alvesta {
    static final Basis CO2 = Bases.CO2;
    static final Basis GHG = Bases.GHG;
    static final Basis HOUSEHOLDS = Bases.HOUSEHOLDS;

    static final Baseline CO2_2019 = baseline(CO2, 2019, 57_215);
    static final Observation CO2_2023 = observation(CO2, 2023, 46_770).withPopulation(Population.ofPersons(20_040));
    static final ReductionTarget CO2_2030 = ReductionTarget.reduction(CO2_2019, Share.ofPercent(80), 2030);

    static final Baseline GHG_2019 = baseline(GHG, 2019, 108_293);
    static final Observation GHG_2023 = observation(GHG, 2023, 95_864);
    static final ReductionTarget NEUTRAL_2045 = ReductionTarget.climateNeutrality(GHG_2019, Share.ofPercent(20), 2045);
    static final ReductionTarget MISSION_2030 = ReductionTarget.climateNeutrality(GHG_2019, Share.ofPercent(20), 2030);

    private Alvesta() {}

    static Baseline baseline(Basis basis, int year, double tonnes) {
        return Baseline.of(basis, year, Emissions.ofTonnes(tonnes));
    }

    static Observation observation(Basis basis, int year, double tonnes) {
        return Observation.of(basis, year, Emissions.ofTonnes(tonnes));
    }
}
