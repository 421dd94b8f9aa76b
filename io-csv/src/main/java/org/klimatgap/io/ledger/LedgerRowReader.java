package org.klimatgap.io.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.spend.LedgerAmount;
import org.klimatgap.ghg.spend.LedgerRow;
import org.klimatgap.ghg.spend.Supplier;
import org.klimatgap.ghg.spend.VatTerms;
import org.klimatgap.io.csv.CsvRow;

/** Makes a row of a ledger of a row of its file, and reports every defect of it. */
final class LedgerRowReader {
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private static final List<String> YES = List.of("yes", "ja");
    private static final List<String> NO = List.of("no", "nej");

    private static final List<String> SCOPE_3 = Arrays.stream(ScopeCategory.values())
            .filter(category -> category.scope() == Scope.SCOPE_3)
            .map(ScopeCategory::id)
            .toList();

    private final LedgerTerms terms;
    private final VatReader vat;

    /** The year of each date, of which there are few. */
    private final Map<String, Integer> years = new HashMap<>();

    LedgerRowReader(LedgerTerms terms) {
        this.terms = terms;
        this.vat = new VatReader(terms);
    }

    /** The row, or empty after its defects were reported. */
    Optional<LedgerRow> read(CsvRow row, String file) {
        Optional<Integer> year = year(row);
        Optional<String> unit = orStated(row, LedgerColumn.UNIT, terms.unit());
        Optional<String> category = row.require(terms.name(LedgerColumn.CATEGORY));
        Optional<String> supplier = row.require(terms.name(LedgerColumn.SUPPLIER));
        Optional<ScopeCategory> scope = scope(row);
        Optional<LedgerAmount> amount = amount(row);
        if (!row.isSound() || year.isEmpty() || unit.isEmpty() || category.isEmpty() || supplier.isEmpty()) {
            return Optional.empty();
        }
        return amount.map(known -> new LedgerRow(
                Location.of(file, row.line()),
                year.get(),
                unit.get(),
                text(row, LedgerColumn.ACCOUNT),
                new Supplier(supplier.get(), text(row, LedgerColumn.SUPPLIER_NAME)),
                category.get(),
                scope.orElse(null),
                known));
    }

    void finish() {
        vat.reportMixture();
    }

    private String text(CsvRow row, LedgerColumn column) {
        return row.find(terms.name(column)).orElse("");
    }

    private Optional<Integer> year(CsvRow row) {
        String year = terms.name(LedgerColumn.YEAR);
        Optional<Integer> ofDate = yearOfDate(row);
        return row.has(year) ? row.requireYear(year) : ofDate;
    }

    /** The date must be one even where another column decides; it must be there where none does. */
    private Optional<Integer> yearOfDate(CsvRow row) {
        String date = terms.name(LedgerColumn.DATE);
        Optional<String> text = row.has(terms.name(LedgerColumn.YEAR)) ? row.find(date) : row.require(date);
        Optional<Integer> known = text.map(years::get);
        if (known.isPresent()) {
            return known;
        }
        Optional<Integer> year = row.findDate(date).map(LocalDate::getYear);
        year.ifPresent(number -> years.put(text.orElseThrow(), number));
        return year;
    }

    private Optional<String> orStated(CsvRow row, LedgerColumn column, Optional<String> stated) {
        return stated.isPresent() ? row.find(terms.name(column)).or(() -> stated) : row.require(terms.name(column));
    }

    private Optional<ScopeCategory> scope(CsvRow row) {
        String column = terms.name(LedgerColumn.SCOPE_CATEGORY);
        Optional<String> text = row.find(column);
        Optional<ScopeCategory> scope =
                text.flatMap(ScopeCategory::find).filter(category -> category.scope() == Scope.SCOPE_3);
        if (text.isPresent() && scope.isEmpty()) {
            row.report(row.finding(LedgerFinding.UNKNOWN_SCOPE_CATEGORY, column).with("valid", SCOPE_3));
        }
        return scope;
    }

    private Optional<LedgerAmount> amount(CsvRow row) {
        Optional<VatTerms> tax = vat.read(row);
        Optional<String> currency = currency(row);
        Optional<Boolean> credit = credit(row);
        Optional<BigDecimal> number = number(row);
        if (number.isPresent() && credit.isPresent()) {
            checkSign(row, number.get(), credit.get());
        }
        if (!row.isSound() || tax.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return number.flatMap(value -> credit.map(flag -> new LedgerAmount(value, currency.get(), tax.get(), flag)));
    }

    private Optional<BigDecimal> number(CsvRow row) {
        String column = terms.name(LedgerColumn.AMOUNT);
        Optional<BigDecimal> number =
                row.require(column).flatMap(text -> row.findNumber(column, LedgerFinding.INVALID_AMOUNT));
        if (number.filter(value -> value.abs().compareTo(MOST) >= 0).isPresent()) {
            report(row, LedgerFinding.INVALID_AMOUNT, LedgerColumn.AMOUNT);
        }
        return number;
    }

    private void checkSign(CsvRow row, BigDecimal value, boolean credit) {
        if (value.signum() < 0 && !credit) {
            row.report(row.finding(LedgerFinding.NEGATIVE_WITHOUT_CREDIT, terms.name(LedgerColumn.AMOUNT))
                    .with("flag", terms.name(LedgerColumn.CREDIT)));
        }
        if (value.signum() > 0 && credit) {
            report(row, LedgerFinding.POSITIVE_CREDIT, LedgerColumn.AMOUNT);
        }
    }

    private Optional<Boolean> credit(CsvRow row) {
        String text = text(row, LedgerColumn.CREDIT);
        if (YES.contains(text)) {
            return Optional.of(true);
        }
        if (text.isEmpty() || NO.contains(text)) {
            return Optional.of(false);
        }
        report(row, LedgerFinding.UNKNOWN_CREDIT, LedgerColumn.CREDIT);
        return Optional.empty();
    }

    private Optional<String> currency(CsvRow row) {
        Optional<String> text = orStated(row, LedgerColumn.CURRENCY, terms.currency());
        Optional<String> currency = text.filter(LedgerTerms::isCurrency);
        if (text.isPresent() && currency.isEmpty()) {
            report(row, LedgerFinding.UNKNOWN_CURRENCY, LedgerColumn.CURRENCY);
        }
        return currency;
    }

    private void report(CsvRow row, FindingCode code, LedgerColumn column) {
        row.report(row.finding(code, terms.name(column)));
    }
}
