package org.klimatgap.ghg.recalculation;

import java.util.List;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** The worked example: a group with 4,000 t in scope 1, 1,500 t in scope 2 and 9,500 t in scope 3 in 2019. */
final class Ledgers {
    static final Basis GROUP =
            Basis.of(Boundary.OPERATIONAL_CONTROL, Basket.GHG_TOTAL, "AR5", Vintage.of("group 2024"));
    static final Baseline BASE = Baseline.of(GROUP, 2019, tonnes(4_000 + 1_500 + 9_500));
    static final RecalculationPolicy SIGNED = policy(5, CumulationRule.SIGNED);
    static final RecalculationPolicy ABSOLUTE = policy(5, CumulationRule.ABSOLUTE);

    /** An acquired company with 900 t in scope 1 in the base year, 950 t in 2021. */
    static final LedgerEvent ACQUISITION = event(
            "bolag-7",
            2023,
            ChangeKind.ACQUISITION,
            AmountChange.of(2019, ChangedPart.of(ScopeCategory.MOBILE_COMBUSTION), tonnes(0), tonnes(900)),
            AmountChange.of(2021, ChangedPart.of(ScopeCategory.MOBILE_COMBUSTION), tonnes(0), tonnes(950)));

    /** An error of 120 t too much in scope 3 of the base year, none in 2021. */
    static final LedgerEvent ERROR = event(
            "dubbelräkning",
            2023,
            ChangeKind.ERROR,
            AmountChange.of(2019, ChangedPart.of(Scope.SCOPE_3), tonnes(9_500), tonnes(9_380)),
            AmountChange.of(2021, ChangedPart.of(Scope.SCOPE_3), tonnes(9_200), tonnes(9_200)));

    private Ledgers() {}

    static Emissions tonnes(double tonnes) {
        return Emissions.ofTonnes(tonnes);
    }

    static RecalculationPolicy policy(double percent, CumulationRule rule) {
        return RecalculationPolicy.of(Share.ofPercent(percent), rule);
    }

    static LedgerEvent event(String id, int year, ChangeKind kind, AmountChange... amounts) {
        return LedgerEvent.of(id, ChangeDate.of(year), kind, "stated reason", "KS 2023/17", List.of(amounts));
    }

    /** A change of the whole base year. */
    static LedgerEvent change(String id, int year, ChangeKind kind, double before, double after) {
        return event(id, year, kind, AmountChange.of(2019, ChangedPart.total(), tonnes(before), tonnes(after)));
    }

    static RecalculationLedger ledger(LedgerEvent... events) {
        return RecalculationLedger.of(List.of(events));
    }
}
