package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Share;

/**
 * A global fair share per person that emissions are compared with, such as '1000 kg/person, by the publisher that is named'.
 *
 * <p>There is no agreed number, so that there is no default: level and source are always stated.
 *
 * @param level the emissions per person and year, above zero
 * @param source who says so, and for which year and boundary
 */
public record FairShare(Traced<EmissionsPerCapita> level, LocalizedText source) implements Serializable {
    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public FairShare {
        if (level.value().amount() <= 0) {
            throw new IllegalArgumentException("a fair share must be above 0 kg/person, was " + level.value());
        }
    }

    /**
     * How far emissions per person are above the fair share: {@code G = e − f}, negative below it.
     *
     * @param perPerson the emissions per person
     * @return the difference
     */
    public Traced<EmissionsPerCapita> gap(Traced<EmissionsPerCapita> perPerson) {
        return ConsumptionOperation.FAIR_SHARE_GAP.derive(
                Message.of(ConsumptionText.FAIR_SHARE_GAP), perPerson.value().minus(level.value()), perPerson, level);
    }

    /**
     * Emissions per person as a share of the fair share: {@code e / f}, 100 % being the fair share itself.
     *
     * @param perPerson the emissions per person
     * @return the share
     */
    public Traced<Share> ratio(Traced<EmissionsPerCapita> perPerson) {
        return ConsumptionOperation.FAIR_SHARE_RATIO.derive(
                Message.of(ConsumptionText.FAIR_SHARE_RATIO),
                perPerson.value().shareOf(level.value()),
                perPerson,
                level);
    }

    @Override
    public String toString() {
        return level.value() + " (" + source + ")";
    }
}
