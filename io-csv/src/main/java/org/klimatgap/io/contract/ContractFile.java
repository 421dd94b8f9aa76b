package org.klimatgap.io.contract;

import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.contract.ClimateContract;

/**
 * Reads what a municipality states for section 5.1 of its climate contract, such as 'contract.json of Alvesta'.
 *
 * <p>A contract file is JSON (RFC 8259) in UTF-8 that fits the {@link #schema() JSON Schema} published with this class,
 * whose descriptions say what each field means. Paths in it are relative to its folder. Example:
 *
 * <pre>{@code
 * {
 *   "municipality": { "code": "0764", "name": "Alvesta" },
 *   "language": "sv",
 *   "accounts": [
 *     {
 *       "id": "co2-territorial",
 *       "title": { "sv": "Koldioxid inom kommunens gränser", "en": "Carbon dioxide within the municipality" },
 *       "perspective": "territorial",
 *       "boundary": "municipal-area",
 *       "basket": "CO2",
 *       "vintage": "Klimatkontrakt 2030",
 *       "source": { "file": "co2.csv", "scheme": "NED" },
 *       "total": "reported-total",
 *       "population": "population.csv",
 *       "currentYear": 2023,
 *       "referenceYear": 2019,
 *       "goals": [
 *         {
 *           "id": "co2-2030",
 *           "title": "Koldioxid minus 80 procent",
 *           "kind": "reduction",
 *           "reduction": "80 %",
 *           "year": 2030,
 *           "interimTargets": { "years": [2026, 2028], "path": "geometric" }
 *         }
 *       ]
 *     }
 *   ],
 *   "justTransition": ["Alla hushåll ska ha råd med omställningen."],
 *   "coBenefits": ["Renare luft."],
 *   "statedFigures": [{ "figure": "per-capita.co2-territorial", "value": "2334 kg/person" }]
 * }
 * }</pre>
 *
 * <p><b>Amounts</b> are texts of a number and a unit: {@code "80 %"}, {@code "11443 t"}, {@code "4 t/person"}, {@code "16
 * %/yr"}. The number may have a decimal point or a decimal comma and spaces between thousands, ordinary or no-break ones;
 * a published figure may have a minus, the hyphen or U+2212. A number such as {@code 57.215 t} or {@code 57,215 t} may be
 * meant as thousands or as decimals and is an error, except with a percent sign, where thousands make no sense.
 *
 * <p><b>Texts</b> are in the contract's language, or an object with a text for each language.
 *
 * <p><b>Accounts</b> come from a file of emissions ({@link org.klimatgap.io.csv.EmissionsCsv}), with residents from
 * another ({@link org.klimatgap.io.csv.PopulationCsv}), or are the sum of other accounts of the same basis ({@code
 * "sumOf": ["heat", "transport"]}).
 *
 * <p><b>Goals</b> have a kind: {@code reduction}, {@code ceiling}, {@code per-person-ceiling}, {@code climate-neutrality}
 * or {@code yearly-rate}. Without a reference year of their own they have their account's.
 *
 * <p>Every number of the contract has its line and its JSON pointer (RFC 6901) as its origin. A byte order mark is
 * passed over.
 */
public final class ContractFile {
    private ContractFile() {}

    /**
     * Reads a contract whose files lie in its folder or below.
     *
     * @param path the contract file
     * @return the contract, or every defect of it and of the files that it names; see {@link ContractFileFinding}
     * @throws java.io.UncheckedIOException if the disk fails while a file is read
     */
    public static Checked<ClimateContract> read(Path path) {
        return read(path, ContractOptions.standard());
    }

    /**
     * Reads a contract.
     *
     * @param path the contract file
     * @param options whether its files may lie outside its folder
     * @return the contract, or every defect of it and of the files that it names; see {@link ContractFileFinding}
     * @throws java.io.UncheckedIOException if the disk fails while a file is read
     */
    public static Checked<ClimateContract> read(Path path, ContractOptions options) {
        return new ContractReader(path, options).read();
    }

    /** {@return the JSON Schema of contract files (draft 2020-12), as text} */
    public static String schema() {
        return ContractSchema.text();
    }
}
