package org.klimatgap.quantity;

import java.io.Serializable;

/** What a quantity is counted in, such as 't': a {@link Unit} of results, or an {@link InputUnit}. */
public sealed interface QuantityUnit extends Serializable permits Unit, InputUnit {
    /** {@return the unit's symbol in data files and in plain text, for instance {@code kg/person}} */
    String symbol();
}
