package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.finding.Location;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.serial.RecordForm;

/**
 * A figure that the municipality has published, such as 'change.ghg-territorial = -11.6 %'.
 *
 * <p>It agrees with the computed figure when that one, rounded to as many decimals as were published, is the same.
 *
 * @param figure the identifier of the computed figure
 * @param published the published amount
 * @param where where it was published, in words; empty for section 5.1 of the climate contract
 * @param location its place in the contract file
 */
public record StatedFigure(String figure, PublishedAmount published, Optional<LocalizedText> where, Location location)
        implements Serializable {
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
