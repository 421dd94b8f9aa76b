package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.reference.ReferenceTable;

/**
 * Factors by purchase category, such as '312 categories of factors.csv'; the organisation's own file, since none is shipped.
 *
 * <p>A {@link ReferenceTable} with the columns
 *
 * <ul>
 *   <li>{@code category}: the code, of the organisation's own or of the Common Procurement Vocabulary (CPV); {@code title}, may be
 *       empty; {@code scope_category}: {@code 3.1} to {@code 3.15}.
 *   <li>{@code basic_percent}, {@code trade_percent}, {@code transport_percent}: the parts of the purchaser's price without tax
 *       that are the basic price, trade margins and transport margins (System of National Accounts 2008, ch. 6). Together 100.
 *   <li>{@code basic_kg}, {@code trade_kg}, {@code transport_kg}: kg CO2e for each unit of money of that part. A factor for
 *       purchaser's prices has 100 and its number under {@code basic} and nothing in the others.
 *   <li>{@code currency}, {@code price_year}: what the factors hold for. {@code index}: the price index that leads to other
 *       years; may be empty.
 * </ul>
 *
 * <p>A row with nothing behind {@code scope_category} is a category that is known and not estimated. A CPV code also stands for
 * all codes below it that have no row of their own, as 45000000 (construction work) does for 45210000.
 *
 * <pre>
 * # title: Example values, not for use
 * # source: made up
 * # version: 1
 * # licence: CC0-1.0
 * category,title,scope_category,basic_percent,basic_kg,trade_percent,trade_kg,transport_percent,transport_kg,currency,price_year,index
 * furniture,Furniture,3.1,88,0.050,10,0.010,2,0.080,SEK,2019,producer
 * 45000000,Construction work,3.2,100,0.030,,,,,SEK,2019,producer
 * training,Training,3.1,,,,,,,,,
 * </pre>
 */
public final class SpendFactors implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern CPV = Pattern.compile("[0-9]{8}(-[0-9])?");
    private static final int CPV_DIGITS = 8;
    private static final int DIVISION_DIGITS = 2;

    private final ReferenceTable table;
    private final Map<String, SpendFactor> factors;

    SpendFactors(ReferenceTable table, Map<String, SpendFactor> factors) {
        this.table = table;
        this.factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the factors, or every defect of the file
     */
    public static Checked<SpendFactors> read(Path path) {
        return SpendFactorParser.parse(ReferenceTable.read(path));
    }

    /**
     * Finds the factor of a purchase category, or of the nearest CPV code above it.
     *
     * @param category its code
     * @return the factor, or empty when the file does not know the category
     */
    public Optional<SpendFactor> find(String category) {
        SpendFactor exact = factors.get(category);
        return exact != null || !CPV.matcher(category).matches()
                ? Optional.ofNullable(exact)
                : findAbove(category.substring(0, CPV_DIGITS));
    }

    /** From the eight digits themselves to those of the division, zeros behind: 45210000, 45200000, 45000000. */
    private Optional<SpendFactor> findAbove(String digits) {
        for (int kept = CPV_DIGITS; kept >= DIVISION_DIGITS; kept--) {
            SpendFactor factor = factors.get(digits.substring(0, kept) + "0".repeat(CPV_DIGITS - kept));
            if (factor != null) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }

    /** {@return the factors, in the order of the file} */
    public List<SpendFactor> factors() {
        return List.copyOf(factors.values());
    }

    /** {@return the file that the factors were read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    SourceFile file() {
        return table.file();
    }

    @Override
    public String toString() {
        return factors.size() + " categories of " + file().name();
    }
}
