package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.Area;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;

/**
 * A value that a newer release changed, such as '2506 Arjeplog 1990: 30.4 % lower'.
 *
 * @param area whose emissions
 * @param year which year
 * @param older the value in the older release
 * @param newer the value in the newer release
 */
public record Revision(Area area, int year, Traced<Emissions> older, Traced<Emissions> newer) implements Serializable {
    /** {@return the newer value minus the older one} */
    public Traced<Emissions> difference() {
        return derive(OverviewText.REVISION, newer.value().minus(older.value()), "Δ = E_new − E_old");
    }

    /** {@return the difference as a share of the older value, {@code E_new / E_old − 1}; empty when that is zero} */
    public Optional<Traced<Share>> relative() {
        return older.value().isZero()
                ? Optional.empty()
                : Optional.of(derive(
                        OverviewText.RELATIVE_REVISION,
                        newer.value().minus(older.value()).shareOf(older.value()),
                        "(E_new − E_old) / E_old"));
    }

    private <Q extends Quantity> Traced<Q> derive(OverviewText name, Q value, String formula) {
        Message title = Message.of(name).with("year", year);
        return new Traced<>(
                title,
                value,
                new Origin.Derivation(
                        title, formula, "IPCC 2006 Guidelines, Vol. 1, ch. 5 (recalculations)", List.of(newer, older)));
    }

    @Override
    public String toString() {
        return area + " " + year + ": " + older.value() + " -> " + newer.value()
                + relative().map(share -> " (" + share.value() + ")").orElse("");
    }
}
