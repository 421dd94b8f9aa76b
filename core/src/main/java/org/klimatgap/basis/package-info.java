/**
 * What a tonne stands for: perspective, boundary, basket of gases, GWP set and vintage.
 *
 * <p>Entry type: {@link org.klimatgap.basis.Basis}. Amounts of different bases are never added, compared or netted; every
 * type of the {@code pathway} package carries a basis and checks it. This package does not convert between bases, since
 * totals cannot be converted. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.basis;

import org.jspecify.annotations.NullMarked;
