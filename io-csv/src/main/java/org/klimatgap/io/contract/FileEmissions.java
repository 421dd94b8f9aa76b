package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

/**
 * What could be read of an account that comes from a file, such as 'NED~transport of ghg.csv'.
 *
 * @param basis what its tonnes stand for
 * @param lines its emissions and where they are from
 */
record FileEmissions(Optional<Basis> basis, Optional<Lines> lines) {
    /**
     * Emissions with the file that they were read from.
     *
     * @param account the emissions
     * @param file the file
     * @param scheme the scheme of its sectors; empty where none is a part of another
     */
    record Lines(EmissionsAccount account, SourceFile file, Optional<SectorScheme> scheme) {
        private boolean overlap(Lines other) {
            return file.sha256().equals(other.file.sha256())
                    && sectors().stream()
                            .anyMatch(mine -> other.sectors().stream().anyMatch(theirs -> share(mine, theirs)));
        }

        private List<SectorCode> sectors() {
            return account.rule().sectors();
        }

        private boolean share(SectorCode one, SectorCode other) {
            return one.equals(other)
                    || scheme.filter(known -> known.contains(one, other) || known.contains(other, one))
                            .isPresent();
        }
    }

    Optional<EmissionsAccount> account() {
        return lines.map(Lines::account);
    }

    /** Whether a line of the file is in both totals. */
    boolean overlaps(FileEmissions other) {
        return lines.flatMap(mine -> other.lines.filter(mine::overlap)).isPresent();
    }
}
