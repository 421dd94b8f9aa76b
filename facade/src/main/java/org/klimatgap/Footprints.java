package org.klimatgap;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.consumption.ConsumptionRequest;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.io.national.statistics.HouseholdConsumption;
import org.klimatgap.quantity.EmissionsPerCapita;

/**
 * The consumption of households in all municipalities, such as that of 2023 by SEI.
 *
 * @param households the footprints
 * @param findings what was noticed in the file
 */
public record Footprints(HouseholdFootprints households, List<Finding> findings) implements Serializable {
    /** Copies the findings. */
    public Footprints {
        findings = List.copyOf(findings);
    }

    static Footprints read(Path file) {
        return of(HouseholdConsumption.read(file));
    }

    static Footprints read(Path file, int year) {
        return of(HouseholdConsumption.read(file, year));
    }

    private static Footprints of(Checked<HouseholdFootprints> read) {
        return new Footprints(Sound.get(read), read.findings());
    }

    /**
     * Begins a comparison: {@code atMost(kilogramsPerPerson(4_000)).until(2030)}.
     *
     * @param level the most that may be caused per person
     * @return the level, which needs its goal year
     */
    public Level atMost(EmissionsPerCapita level) {
        return new Level(this, Mistake.given(level, "a level, such as kilogramsPerPerson(4_000),"));
    }

    /**
     * Compares all municipalities by any request, for instance with public consumption and investment.
     *
     * @param request what is asked
     * @return the comparison
     * @throws org.klimatgap.finding.DataException if something hinders it
     */
    public FootprintComparison compare(ConsumptionRequest request) {
        return FootprintComparison.of(this, request);
    }

    @Override
    public String toString() {
        return households.toString();
    }

    /**
     * A level such as at most 4000 kg/person; it needs a goal year.
     *
     * @param of the footprints
     * @param amount the level
     */
    public record Level(Footprints of, EmissionsPerCapita amount) implements Serializable {
        /**
         * Says when the goal is due, and compares.
         *
         * @param year the goal year
         * @return the comparison of all municipalities
         */
        public FootprintComparison until(int year) {
            return of.compare(ConsumptionRequest.of(amount, year));
        }

        @Override
        public String toString() {
            return "at most " + amount + ", needs until(year)";
        }
    }
}
