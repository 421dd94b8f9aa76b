package org.klimatgap.io.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klimatgap.ghg.spend.VatBasis;
import org.klimatgap.ghg.spend.VatTerms;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.quantity.Share;

/** Reads whether amounts hold value-added tax, and notes where a ledger mixes both without saying so in every row. */
final class VatReader {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final LedgerTerms terms;
    private final String basisColumn;
    private final String rateColumn;

    /** The rate of each text that is one, of which there are few. */
    private final Map<String, Share> rates = new HashMap<>();

    private @Nullable CsvRow other;
    private @Nullable CsvRow silent;

    VatReader(LedgerTerms terms) {
        this.terms = terms;
        this.basisColumn = terms.name(LedgerColumn.VAT_BASIS);
        this.rateColumn = terms.name(LedgerColumn.VAT_RATE);
    }

    Optional<VatTerms> read(CsvRow row) {
        Optional<Share> rate = rate(row);
        return basis(row)
                .flatMap(basis ->
                        basis == VatBasis.EXCLUDING ? Optional.of(VatTerms.excluding()) : including(row, rate));
    }

    private Optional<VatBasis> basis(CsvRow row) {
        Optional<String> text = row.find(basisColumn);
        if (text.isEmpty()) {
            return silent(row);
        }
        Optional<VatBasis> basis = text.flatMap(VatBasis::find);
        if (basis.isEmpty()) {
            row.report(row.finding(LedgerFinding.UNKNOWN_VAT_BASIS, basisColumn).with("valid", VatBasis.ids()));
        }
        if (other == null && basis.isPresent() && !basis.equals(terms.vatBasis())) {
            other = row;
        }
        return basis;
    }

    private Optional<VatBasis> silent(CsvRow row) {
        if (silent == null) {
            silent = row;
        }
        if (terms.vatBasis().isEmpty() && row.has(basisColumn)) {
            row.report(row.finding(LedgerFinding.NO_VAT_BASIS)
                    .with("column", basisColumn)
                    .with("valid", VatBasis.ids()));
        }
        return terms.vatBasis();
    }

    private Optional<VatTerms> including(CsvRow row, Optional<Share> rate) {
        Optional<Share> known = rate.or(terms::vatRate);
        if (known.isEmpty() && row.find(rateColumn).isEmpty()) {
            row.report(row.finding(LedgerFinding.NO_VAT_RATE).with("column", rateColumn));
        }
        return known.map(VatTerms::including);
    }

    private Optional<Share> rate(CsvRow row) {
        Optional<String> text = row.find(rateColumn);
        Optional<Share> known = text.map(rates::get);
        if (text.isEmpty() || known.isPresent()) {
            return known;
        }
        Optional<Share> rate = newRate(row);
        rate.ifPresent(valid -> rates.put(text.get(), valid));
        return rate;
    }

    private Optional<Share> newRate(CsvRow row) {
        Optional<BigDecimal> number = row.findNumber(rateColumn, LedgerFinding.INVALID_VAT_RATE);
        Optional<BigDecimal> valid = number.filter(percent -> percent.signum() >= 0 && percent.compareTo(HIGHEST) <= 0);
        if (number.isPresent() && valid.isEmpty()) {
            row.report(row.finding(LedgerFinding.INVALID_VAT_RATE, rateColumn));
        }
        return valid.map(percent -> Share.ofPercent(percent.doubleValue()));
    }

    /** To be called once every row was read: whether the ledger is mixed is known only then. */
    void reportMixture() {
        if (other != null && silent != null && terms.vatBasis().isPresent()) {
            other.report(other.finding(LedgerFinding.MIXED_VAT_BASES, basisColumn)
                    .with("ledger", terms.vatBasis().get().title())
                    .with("silent", silent.line()));
        }
    }
}
