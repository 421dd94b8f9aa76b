package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/**
 * The Swedish reduction obligation of diesel and petrol by date, such as 'diesel, 2022-01-01/2023-12-31: 30.5 %'.
 *
 * <p>The law asks that life-cycle emissions per unit of energy are so many percent below those of the unblended fuel. Nothing
 * more recent than 2016 was found among official factors of fuels as delivered, so {@link #blended} estimates them: {@code EF =
 * EF_0·(1 − q)}. It is no official factor, and says so.
 *
 * @param fuel {@code diesel} or {@code petrol}
 * @param validity the days that it holds for
 * @param reduction the percentage, with its place in its file
 * @param confidence how sure the percentage is
 */
public record ReductionObligation(String fuel, Period validity, Traced<Share> reduction, Confidence confidence)
        implements Serializable {
    /** {@return every obligation of the library, in the order of its file} */
    public static List<ReductionObligation> shipped() {
        ReferenceTable table = ReferenceTable.read(ReductionObligation.class, "reduction-obligation.csv")
                .get();
        CellChecks cells = new CellChecks(table, List.of());
        return table.rows().stream().map(row -> obligation(cells, row)).toList();
    }

    private static ReductionObligation obligation(CellChecks cells, ReferenceRow row) {
        Period validity = cells.validity(row).orElseThrow();
        String fuel = row.get("fuel");
        return new ReductionObligation(
                fuel,
                validity,
                new Traced<>(
                        ActivityText.OBLIGATION_OF.with("fuel", fuel).with("period", validity.toString()),
                        Share.ofPercent(Double.parseDouble(row.get("percent"))),
                        cells.origin(row)),
                Confidence.find(row.get("confidence")).orElseThrow());
    }

    /**
     * Finds the obligation of a day.
     *
     * @param fuel {@code diesel} or {@code petrol}
     * @param day the day
     * @return the obligation, or empty before July 2018 and for other fuels
     */
    public static Optional<ReductionObligation> find(String fuel, LocalDate day) {
        return shipped().stream()
                .filter(each -> each.fuel.equals(fuel) && new Period(day, day).isWithin(each.validity))
                .findFirst();
    }

    /**
     * Estimates of diesel as delivered, by the time of the obligation: {@code EF = EF_0·(1 − q)} with the unblended diesel of
     * {@code se-fuels-2016} as EF_0. There is none for petrol, since no factor of unblended petrol was found.
     *
     * @return the estimates as a factor set named {@code se-diesel-blended}, life cycle, with confidence {@code estimate}
     */
    public static FactorSet blended() {
        FactorSet fuels = FactorSet.of("se-fuels-2016");
        EmissionFactor unblended = fuels.named("se-2016-diesel-unblended").get(0);
        List<EmissionFactor> factors = shipped().stream()
                .filter(each -> each.fuel.equals("diesel"))
                .map(each -> each.blend(unblended))
                .toList();
        return new FactorSet("se-diesel-blended", fuels.table(), factors);
    }

    /**
     * The factor of a blend that fulfils this obligation exactly.
     *
     * @param unblended the life-cycle factor of the unblended fuel, in CO2 equivalents
     * @return the estimate for this fuel
     */
    public EmissionFactor blend(EmissionFactor unblended) {
        return new EmissionFactor(
                "se-" + fuel + "-blended",
                "se-" + fuel + "-blended",
                fuel,
                unblended.categories(),
                unblended.supplier(),
                unblended.region(),
                unblended.stage(),
                validity,
                unblended.gases().stream().map(this::reduced).toList(),
                Confidence.ESTIMATE,
                unblended.source());
    }

    private GasFactor reduced(GasFactor gas) {
        double number = gas.value().value().amount();
        InputAmount value = InputAmount.of(
                number - number * reduction.value().percent() / 100,
                gas.value().value().unit());
        Traced<InputAmount> traced = ActivityOperation.BLENDED_FACTOR.derive(
                ActivityText.FACTOR_OF.with("gas", gas.substance()).with("factor", "se-" + fuel + "-blended"),
                value,
                gas.value(),
                reduction);
        return new GasFactor(gas.substance(), gas.unit(), traced, gas.gwpSet(), gas.altitudeRule());
    }

    @Override
    public String toString() {
        return fuel + ", " + validity + ": " + reduction.value();
    }
}
