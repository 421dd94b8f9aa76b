package org.klimatgap.io.national;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;

/**
 * What all lines of a file have in common.
 *
 * @param file the file
 * @param basis what its tonnes stand for
 * @param options how it is read
 * @param findings what is noticed in it
 */
record LineContext(SourceFile file, Basis basis, EmissionsDatabaseOptions options, FindingLog findings) {
    /** A row, with the release beside it. */
    Origin origin(long line) {
        return new Origin.Place(file, line, basis.vintage().label());
    }

    Optional<String> substance() {
        return Optional.of(basis.basket().substance());
    }
}
