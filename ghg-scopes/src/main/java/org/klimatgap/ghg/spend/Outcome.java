package org.klimatgap.ghg.spend;

import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** What becomes of the purchases of one key. */
sealed interface Outcome {
    /** Left out by a rule. */
    record Excluded(LedgerExclusion rule) implements Outcome {}

    /** Not estimated; the reason is the text of a {@link SpendFinding} that still lacks the number of rows. */
    record Missing(Message reason, Optional<Traced<InputAmount>> net) implements Outcome {}

    /** Priced by the category's or the supplier's factor. */
    record Priced(SpendTreatment treatment, ScopeCategory scope, Traced<InputAmount> net, Traced<Emissions> emissions)
            implements Outcome {}

    /** A part of what a supplier reports; how large depends on the other parts. */
    record Part(SupplierFigure.Reported figure, ScopeCategory scope, Traced<InputAmount> net) implements Outcome {}
}
