package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.gwp.GasMass;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.serial.RecordForm;

/**
 * A line of a city's inventory, such as 'I.1.1, 2023: 2046.81 t' or 'I.5.1, 2023: IE (I.2.1)'.
 *
 * <p>A sub-sector may have several lines in a year, for instance one for each fuel or gas.
 *
 * @param sector the GPC sub-sector, or a larger sector where the source is coarser
 * @param parts the sub-sectors that it may be in: the sub-sector itself, or those of the larger sector that are possible
 * @param year the year
 * @param emissions tonnes of CO2 equivalents without biogenic CO2; empty when there is a notation key or a memo alone
 * @param notation why there is no number; empty when there is one
 * @param includedIn the sub-sector that counts it, which the key IE must name and no other may
 * @param biogenic tonnes of biogenic CO2, which stand beside every total
 * @param energyRecovery whether the energy of burnt waste is used, which makes it stationary energy
 * @param activityQuality how good the activity data are, where stated
 * @param factorQuality how good the emission factors are, where stated
 * @param mappedFrom the sector of another scheme that it was made from; empty when it was given by GPC reference
 * @param origin where it is noted
 */
public record GpcLine(
        Sector sector,
        List<SectorCode> parts,
        int year,
        Optional<Traced<Emissions>> emissions,
        Optional<NotationKey> notation,
        Optional<SectorCode> includedIn,
        Optional<Traced<Emissions>> biogenic,
        boolean energyRecovery,
        Optional<GpcQuality> activityQuality,
        Optional<GpcQuality> factorQuality,
        Optional<SectorCode> mappedFrom,
        Origin origin)
        implements Serializable {
    /**
     * Checks that the line says one thing.
     *
     * @throws IllegalArgumentException if a part is no sub-sector of the sector, if it has neither a number nor a key, or both, if IE
     *     names no sub-sector or another key does, or if emissions are negative elsewhere than in {@code V.2}, land
     */
    public GpcLine {
        parts = List.copyOf(parts);
        String what = sector.code().code() + " in " + year;
        if (parts.isEmpty() || !GpcScheme.leavesOf(sector).containsAll(parts)) {
            throw new IllegalArgumentException(
                    what + " must be in at least one of its sub-sectors with a scope, was in " + parts);
        }
        if (notation.isPresent() == (emissions.isPresent() || biogenic.isPresent())) {
            throw new IllegalArgumentException(what + " must have either a number or a notation key");
        }
        if (includedIn.isPresent() != notation.equals(Optional.of(NotationKey.IE))) {
            throw new IllegalArgumentException(
                    what + " must name where it is included if its key is IE, and only then");
        }
        if (emissions.filter(each -> each.value().isNegative()).isPresent() && !mayBeNegative(sector)) {
            throw new IllegalArgumentException("emissions of " + what + " must not be negative, only those of land ("
                    + GpcScheme.LAND + ") may be, was " + emissions.get().value());
        }
    }

    /**
     * Emissions that a caller gives in code.
     *
     * @param reference a GPC sub-sector that has a scope, for instance {@code I.1.1}
     * @param year the year
     * @param emissions tonnes of CO2 equivalents
     * @return the line
     * @throws IllegalArgumentException if there is no such sub-sector, or emissions are negative elsewhere than in land
     */
    public static GpcLine of(String reference, int year, Emissions emissions) {
        return new Builder(reference, year)
                .emissions(Traced.given(name(reference, year), emissions))
                .build();
    }

    /**
     * A line without a number.
     *
     * @param reference a GPC sub-sector that has a scope, for instance {@code I.7.1}
     * @param year the year
     * @param key why there is no number: NO, NE or C
     * @return the line
     * @throws IllegalArgumentException if there is no such sub-sector, or the key is IE, which must name where
     */
    public static GpcLine of(String reference, int year, NotationKey key) {
        return new Builder(reference, year).notation(key).build();
    }

    /**
     * A line that another one counts.
     *
     * @param reference a GPC sub-sector that has a scope, for instance {@code I.5.1}
     * @param year the year
     * @param target the sub-sector that counts it, for instance {@code I.2.1}
     * @return the line with the key IE
     * @throws IllegalArgumentException if there is no such sub-sector
     */
    public static GpcLine includedElsewhere(String reference, int year, String target) {
        return new Builder(reference, year)
                .notation(NotationKey.IE)
                .includedIn(leaf(target).code())
                .build();
    }

    /**
     * Finds a sub-sector that has a scope, which alone can have a line given by reference.
     *
     * @param reference for instance {@code II.1.1}
     * @return the sub-sector, or empty
     */
    public static Optional<Sector> findSubSector(String reference) {
        return GpcScheme.leaves().stream()
                .filter(leaf -> leaf.code().code().equals(reference))
                .findFirst();
    }

    /**
     * Whether emissions of a sector may be below zero.
     *
     * @param sector a GPC sector
     * @return true for land, which may take up more than it emits
     */
    public static boolean mayBeNegative(Sector sector) {
        return sector.code().code().equals(GpcScheme.LAND);
    }

    /** What the number of a line is called. */
    static Message name(String reference, int year) {
        return Message.of(GpcText.LINE)
                .with("reference", reference)
                .with("sector", leaf(reference).title())
                .with("year", year);
    }

    private static Sector leaf(String reference) {
        return findSubSector(reference)
                .orElseThrow(() -> new IllegalArgumentException("'" + reference
                        + "' is no GPC sub-sector with a scope, must be one of "
                        + GpcScheme.leaves().stream()
                                .map(each -> each.code().code())
                                .toList()));
    }

    /** {@return whether the line is of one sub-sector and not of a larger sector} */
    public boolean isSubSector() {
        return GpcScheme.isLeaf(sector);
    }

    @Override
    public String toString() {
        String target = includedIn.map(code -> " (" + code.code() + ")").orElse("");
        String what = emissions
                .map(each -> each.value().toString())
                .or(() -> notation.map(key -> key + target))
                .orElse("biogenic CO2 only");
        return sector.code().code() + ", " + year + ": " + what;
    }

    /** Collects the parts of a line of one sub-sector. */
    public static final class Builder {
        private final Sector sector;
        private final int year;
        private Optional<Traced<Emissions>> emissions = Optional.empty();
        private Optional<NotationKey> notation = Optional.empty();
        private Optional<SectorCode> includedIn = Optional.empty();
        private Optional<Traced<Emissions>> biogenic = Optional.empty();
        private boolean energyRecovery;
        private Optional<GpcQuality> activityQuality = Optional.empty();
        private Optional<GpcQuality> factorQuality = Optional.empty();
        private Optional<Origin> origin = Optional.empty();

        /**
         * Begins a line.
         *
         * @param reference a GPC sub-sector that has a scope, for instance {@code I.1.1}
         * @param year the year
         * @throws IllegalArgumentException if there is no such sub-sector
         */
        public Builder(String reference, int year) {
            this.sector = leaf(reference);
            this.year = year;
        }

        /**
         * Sets the emissions.
         *
         * @param amount tonnes of CO2 equivalents without biogenic CO2
         * @return this builder
         */
        public Builder emissions(Traced<Emissions> amount) {
            this.emissions = Optional.of(amount.named(name(sector.code().code(), year)));
            return this;
        }

        /**
         * Sets the emissions from a mass of one gas.
         *
         * @param mass the mass of the gas itself
         * @param place where the mass is noted
         * @param set the set of global warming potentials
         * @return this builder
         * @throws IllegalArgumentException if the set lacks the gas
         */
        public Builder mass(GasMass mass, Origin place, GwpSet set) {
            return emissions(Equivalents.of(mass, place, set));
        }

        /**
         * Sets why there is no number.
         *
         * @param key the notation key
         * @return this builder
         */
        public Builder notation(NotationKey key) {
            this.notation = Optional.of(key);
            return this;
        }

        /**
         * Sets which sub-sector counts the line.
         *
         * @param target the sub-sector
         * @return this builder
         */
        public Builder includedIn(SectorCode target) {
            this.includedIn = Optional.of(target);
            return this;
        }

        /**
         * Sets the biogenic CO2.
         *
         * @param amount tonnes of CO2 out of biomass
         * @return this builder
         */
        public Builder biogenic(Traced<Emissions> amount) {
            this.biogenic = Optional.of(amount);
            return this;
        }

        /**
         * Sets that the energy of burnt waste is used.
         *
         * @param used whether it is
         * @return this builder
         */
        public Builder energyRecovery(boolean used) {
            this.energyRecovery = used;
            return this;
        }

        /**
         * Sets how good the data are.
         *
         * @param activity of activity data, where stated
         * @param factor of emission factors, where stated
         * @return this builder
         */
        public Builder quality(Optional<GpcQuality> activity, Optional<GpcQuality> factor) {
            this.activityQuality = activity;
            this.factorQuality = factor;
            return this;
        }

        /**
         * Sets where the line is noted.
         *
         * @param place its origin
         * @return this builder
         */
        public Builder origin(Origin place) {
            this.origin = Optional.of(place);
            return this;
        }

        /**
         * Makes the line.
         *
         * @return the line
         * @throws IllegalArgumentException if its parts contradict each other
         */
        public GpcLine build() {
            return new GpcLine(
                    sector,
                    List.of(sector.code()),
                    year,
                    emissions,
                    notation,
                    includedIn,
                    biogenic,
                    energyRecovery,
                    activityQuality,
                    factorQuality,
                    Optional.empty(),
                    origin.or(() -> emissions.map(Traced::origin))
                            .orElseGet(() -> new Origin.Given(sector.code().code())));
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
