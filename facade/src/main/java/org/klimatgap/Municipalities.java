package org.klimatgap;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.quantity.Share;

/**
 * A statistic of all municipalities, such as 'GHG of 8 municipalities, 1 county'.
 *
 * @param statistic the emissions
 * @param findings what was noticed in the file
 */
public record Municipalities(NationalEmissions statistic, List<Finding> findings) implements Serializable {
    /** Copies the findings. */
    public Municipalities {
        findings = List.copyOf(findings);
    }

    static Municipalities read(Path file) {
        Checked<NationalEmissions> read = EmissionsDatabase.read(file);
        return new Municipalities(Sound.get(read), read.findings());
    }

    /**
     * Begins a comparison: {@code reducedBy(percent(80)).since(2010).until(2030)}.
     *
     * @param reduction the reduction that all municipalities are measured by
     * @return the reduction, which needs its reference year
     */
    public Reduction reducedBy(Share reduction) {
        return new Reduction(this, Mistake.given(reduction, "a reduction, such as percent(80),"));
    }

    /**
     * Compares all municipalities by any request: other sectors, residents, trends, a shared budget.
     *
     * @param request what is asked
     * @return the comparison
     * @throws org.klimatgap.finding.DataException if something hinders it
     */
    public MunicipalComparison compare(OverviewRequest request) {
        return MunicipalComparison.of(this, request, Klimatgap.FIRST);
    }

    /**
     * The emissions of a municipality, all main sectors together.
     *
     * @param municipality its name or code, for instance {@code Alvesta} or {@code 0764}
     * @return the account, on which targets, paths and budgets work
     * @throws IllegalArgumentException if the statistic has no such municipality
     * @throws org.klimatgap.finding.DataException if its rows make no account
     */
    public EmissionsAccount account(String municipality) {
        Municipality found = find(municipality);
        return Sound.get(statistic.account(found, statistic.mainSectorsWithout(List.of())));
    }

    /** The municipality, or the nearest ones in a sentence. */
    Municipality find(String nameOrCode) {
        List<Municipality> all = statistic.municipalities();
        return statistic
                .find(Mistake.given(nameOrCode, "the name or code of a municipality, such as " + all.get(0) + ","))
                .orElseThrow(() -> Mistake.unknown(nameOrCode, all, "statistic"));
    }

    @Override
    public String toString() {
        return statistic.toString();
    }

    /**
     * A reduction such as 80 %; it needs a reference year.
     *
     * @param of the statistic
     * @param reduction the reduction
     */
    public record Reduction(Municipalities of, Share reduction) implements Serializable {
        /**
         * Says from when the reduction counts.
         *
         * @param year the reference year
         * @return the reduction, which needs its goal year
         */
        public Since since(int year) {
            return new Since(this, year);
        }

        @Override
        public String toString() {
            return "-" + reduction + ", needs since(year)";
        }
    }

    /**
     * A reduction with its reference year, such as 80 % since 2010; it needs a goal year.
     *
     * @param reduction the reduction
     * @param referenceYear the reference year
     */
    public record Since(Reduction reduction, int referenceYear) implements Serializable {
        /**
         * Says when the goal is due, and compares.
         *
         * @param year the goal year
         * @return the comparison of all municipalities
         * @throws org.klimatgap.finding.DataException if something hinders it, such as a year that the file lacks
         */
        public MunicipalComparison until(int year) {
            return reduction.of().compare(OverviewRequest.of(referenceYear, reduction.reduction(), year));
        }

        @Override
        public String toString() {
            return "-" + reduction.reduction() + " since " + referenceYear + ", needs until(year)";
        }
    }
}
