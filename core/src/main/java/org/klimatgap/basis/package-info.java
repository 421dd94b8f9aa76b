/**
 * What a tonne stands for: perspective, boundary, basket of gases, GWP set and vintage.
 *
 * <p>Entry type: {@link org.klimatgap.basis.Basis}. Amounts of different bases are never added, compared or netted; every
 * type of the {@code pathway} package carries a basis and checks it. This package does not convert between bases, since
 * totals cannot be converted. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Basis", "CO2 and
 * greenhouse gases", "Biogenic CO2".
 */
@NullMarked
package org.klimatgap.basis;

import org.jspecify.annotations.NullMarked;
