package org.klimatgap.ghg.contract;

import java.io.Serializable;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * What a consumption account and a territorial one both count, such as 'with ghg-territorial: 9000 t of fuel that households
 * burn'.
 *
 * @param account the identifier of the territorial account
 * @param amount what both count in the consumption account's current year
 * @param source who says so
 */
public record StatedOverlap(String account, Traced<Emissions> amount, LocalizedText source) implements Serializable {}
