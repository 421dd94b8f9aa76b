package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.consumption.SideBySide;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.serial.RecordForm;

/**
 * A territorial and a consumption account of a contract beside each other, such as 'ghg-territorial and consumption in 2022'.
 *
 * @param territorial the territorial account
 * @param consumption the account of consumption
 * @param values what the two were in the latter's current year, with what both count as far as that is known
 * @param source who says how much both count, where the contract states it
 */
public record Comparison(
        ContractAccount territorial, ContractAccount consumption, SideBySide values, Optional<LocalizedText> source)
        implements Serializable {
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
