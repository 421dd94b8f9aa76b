/**
 * Emissions out of activities: amounts of fuel, travel or goods times emission factors.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.activity.ActivityCalculator}, which takes {@link
 * org.klimatgap.ghg.activity.Activities}, one or more {@link org.klimatgap.ghg.activity.FactorSet}s in order of precedence
 * and a GWP set, and shows for every result which factor it chose and why. Units, calorific values and factors are cited data.
 * Bought energy of scope 2 is not computed here, but its factors are chosen here. Tables of activities are read elsewhere.
 * Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Life-cycle stages and
 * scopes", "Validity of a factor", "CO2 equivalents of others", "High altitude", "Calorific values".
 */
@NullMarked
package org.klimatgap.ghg.activity;

import org.jspecify.annotations.NullMarked;
