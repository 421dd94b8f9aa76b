package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.gwp.Gas;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.sector.SectorScheme;

/** Whether tables of spending and of multipliers fit each other and the account; what does not is reported. */
final class SpendingChecks {
    private final FindingCollector findings;

    SpendingChecks(FindingCollector findings) {
        this.findings = findings;
    }

    boolean money(Field source, LabelledMatrix<?, ?> spending, InputUnit money) {
        boolean same = spending.unit().equals(money);
        if (!same) {
            findings.add(source.finding(ContractFileFinding.OTHER_MONEY)
                    .with("spending", spending.unit().symbol())
                    .with("multipliers", money.symbol()));
        }
        return same;
    }

    /** One row of what the account counts: of several gases none is the sum, and other gases are no CO2 equivalents. */
    boolean gas(Field source, LabelledMatrix<Gas, ?> values, Basis basis) {
        Gas wanted = basis.basket().isCarbonDioxide() ? Gas.CO2 : Stressors.EQUIVALENTS;
        boolean fits = values.rows().equals(List.of(wanted));
        if (!fits) {
            findings.add(source.finding(ContractFileFinding.OTHER_GAS)
                    .with("gases", values.rows().stream().map(Gas::code).toList())
                    .with("wanted", wanted.code()));
        }
        return fits;
    }

    boolean spends(Field source, LabelledMatrix<String, ?> spending, Municipality whose) {
        boolean spends = spending.rows().contains(whose.code()) && spending.hasFilledCell(whose.code());
        if (!spends) {
            findings.add(source.finding(ContractFileFinding.NO_SPENDING).with("municipality", whose.toString()));
        }
        return spends;
    }

    /** A column on which money is spent is a main group of the scheme, or a part of one: 01.1 is a part of 01. */
    boolean categories(LabelledMatrix<?, String> spending, SectorScheme scheme) {
        LabelledMatrix<String, ?> byCategory = spending.transposed();
        List<String> valid = scheme.mainSectors().stream()
                .map(sector -> sector.code().code())
                .toList();
        List<String> unknown = spending.columns().stream()
                .filter(byCategory::hasFilledCell)
                .filter(category -> !valid.contains(category.split("\\.", 2)[0]))
                .toList();
        if (!unknown.isEmpty()) {
            findings.addAll(List.of(ContractFileFinding.UNKNOWN_CATEGORY
                    .at(spending.origin(0, 0))
                    .with("categories", unknown)
                    .with("valid", valid)));
        }
        return unknown.isEmpty();
    }

    /** Which footprint direct emissions belong to, where that has none yet. */
    Optional<Integer> direct(Field category, List<Footprint<String>> footprints) {
        Optional<Integer> place = IntStream.range(0, footprints.size())
                .filter(at -> footprints.get(at).who().equals(category.text()))
                .filter(at -> footprints.get(at).direct().isEmpty())
                .boxed()
                .findFirst();
        if (place.isEmpty()) {
            findings.add(category.finding(ContractFileFinding.DIRECT_OF_OTHER_CATEGORY)
                    .with("category", category.text())
                    .with(
                            "valid",
                            footprints.stream()
                                    .filter(each -> each.direct().isEmpty())
                                    .map(Footprint::who)
                                    .toList()));
        }
        return place;
    }
}
