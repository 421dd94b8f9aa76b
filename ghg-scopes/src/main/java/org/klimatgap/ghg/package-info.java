/**
 * Vocabulary of greenhouse-gas accounting that is common to inventories: areas, their register, and notation keys.
 *
 * <p>Entry types: {@link org.klimatgap.ghg.Municipality} and {@link org.klimatgap.ghg.AreaRegister}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg;

import org.jspecify.annotations.NullMarked;
