/**
 * Amounts that know their unit: emissions, emissions per person, shares, yearly rates, masses of gases.
 *
 * <p>Entry type: {@link org.klimatgap.quantity.Emissions}. Units are spoken ({@code ofTonnes}, {@code ofPercent}); no
 * amount is a bare number. Values are doubles at full precision: rounding belongs to reports. Stability: public, grows
 * only.
 */
@NullMarked
package org.klimatgap.quantity;

import org.jspecify.annotations.NullMarked;
