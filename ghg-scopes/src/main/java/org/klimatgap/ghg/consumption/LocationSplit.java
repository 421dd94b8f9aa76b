package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

/**
 * Where the emissions of residents' consumption arise, such as 'in 2023: 28797623 t inside, 51631314 t outside'.
 *
 * <p>What arises inside the area is in the territorial account as well: it is the whole overlap of the two perspectives, of
 * which direct household fuel is a part.
 *
 * @param year the year
 * @param inside what arises inside the area
 * @param outside what arises elsewhere
 */
public record LocationSplit(int year, Traced<Emissions> inside, Traced<Emissions> outside) implements Serializable {
    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public LocationSplit {
        if (inside.value().isNegative() || outside.value().isNegative()) {
            throw new IllegalArgumentException("emissions by place must not be negative, were " + inside.value()
                    + " inside and " + outside.value() + " outside");
        }
    }

    /**
     * The split that an account has by {@link ConsumptionSchemes#location()}.
     *
     * @param account an account of consumption
     * @param year the year
     * @return the split; empty where the account is not split by place, or lacks a place in that year
     */
    public static Optional<LocationSplit> of(EmissionsAccount account, int year) {
        return place(account, year, "inside")
                .flatMap(inside ->
                        place(account, year, "outside").map(outside -> new LocationSplit(year, inside, outside)));
    }

    private static Optional<Traced<Emissions>> place(EmissionsAccount account, int year, String code) {
        SectorCode sector = SectorCode.of(ConsumptionSchemes.location().id(), code);
        return account.lines().stream()
                .filter(line ->
                        line.sector().code().equals(sector) && line.series().has(year))
                .map(line -> cell(line, year))
                .findFirst();
    }

    private static Traced<Emissions> cell(InventoryLine line, int year) {
        Message name = Message.of(ConsumptionText.PLACE_IN)
                .with("place", line.sector().title())
                .with("year", year);
        return new Traced<>(name, line.series().get(year), line.origin(year));
    }

    /**
     * A total split by a share that a source states.
     *
     * @param total the total
     * @param shareInside how much of it arises inside the area, 0–100 %
     * @return the split
     * @throws IllegalArgumentException if the share is out of range
     */
    public static LocationSplit of(Observation total, Traced<Share> shareInside) {
        if (shareInside.value().isNegative() || shareInside.value().percent() > 100) {
            throw new IllegalArgumentException("the share inside must be 0–100 %, was " + shareInside.value());
        }
        Traced<Emissions> inside = ConsumptionOperation.INSIDE.derive(
                named(total.year(), "inside"),
                total.emissions().value().times(shareInside.value()),
                total.emissions(),
                shareInside);
        Traced<Emissions> outside = ConsumptionOperation.OUTSIDE.derive(
                named(total.year(), "outside"),
                total.emissions().value().minus(inside.value()),
                total.emissions(),
                inside);
        return new LocationSplit(total.year(), inside, outside);
    }

    private static Message named(int year, String code) {
        SectorCode sector = SectorCode.of(ConsumptionSchemes.location().id(), code);
        return Message.of(ConsumptionText.PLACE_IN)
                .with("place", ConsumptionSchemes.location().get(sector).title())
                .with("year", year);
    }

    /** {@return what arises elsewhere as a share of the whole, where there are emissions} */
    public Optional<Traced<Share>> shareOutside() {
        Emissions whole = inside.value().plus(outside.value());
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(ConsumptionOperation.OUTSIDE_SHARE.derive(
                        Message.of(ConsumptionText.SHARE_OUTSIDE).with("year", year),
                        outside.value().shareOf(whole),
                        outside,
                        inside));
    }

    @Override
    public String toString() {
        return "in " + year + ": " + inside.value() + " inside, " + outside.value() + " outside";
    }
}
