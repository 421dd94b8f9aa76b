package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Vintage;
import org.klimatgap.filling.FilledSeries;
import org.klimatgap.filling.GapFilling;
import org.klimatgap.filling.Overlap;
import org.klimatgap.filling.OverlapMethod;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.message.Message;
import org.klimatgap.sector.SectorScheme;

/** Fills a reference year that a release lacks from an older release of the same statistic. */
final class ReferenceYearSplice {
    private final DataFiles files;
    private final FindingCollector findings;

    ReferenceYearSplice(DataFiles files, FindingCollector findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The account, with its reference years, also those of goals, where an older release is named and gives them. */
    EmissionsAccount fill(Field field, EmissionsAccount account, SectorScheme scheme) {
        List<Field> missing = Stream.concat(Stream.of(field), field.elements("goals").stream())
                .flatMap(each -> each.find("referenceYear").stream())
                .filter(year -> !account.total().has(year.number()))
                .toList();
        if (missing.isEmpty()) {
            return account;
        }
        Optional<Inventory> older = files.olderRelease(field, scheme);
        EmissionsAccount filled = account;
        for (Field year : missing) {
            EmissionsAccount before = filled;
            filled = older.filter(release -> !before.total().has(year.number()))
                    .flatMap(release -> fill(year, before, release))
                    .orElse(before);
        }
        return filled;
    }

    private Optional<EmissionsAccount> fill(Field year, EmissionsAccount account, Inventory older) {
        Basis basis = withVintage(
                account.basis(),
                files.basis(older)
                        .map(Basis::vintage)
                        .orElseGet(() -> Vintage.of(older.file().name())));
        List<String> differences = account
                .basis()
                .differencesFrom(files.basis(older).orElse(basis))
                .stream()
                .filter(part -> !part.equals("vintage"))
                .toList();
        if (!differences.isEmpty()) {
            findings.add(year.finding(ContractFileFinding.BASIS_OF_FILE_DIFFERS)
                    .with("file", older.file().name())
                    .with("actual", files.basis(older).orElse(basis).description())
                    .with("stated", account.basis().description()));
            return Optional.empty();
        }
        Checked<EmissionsAccount> before = older.account(account.area(), account.rule(), basis);
        findings.addAll(before.findings());
        return before.find().flatMap(found -> splice(year, account, found));
    }

    private static Basis withVintage(Basis basis, Vintage vintage) {
        return new Basis(basis.perspective(), basis.boundary(), basis.basket(), basis.gwpSet(), vintage);
    }

    private Optional<EmissionsAccount> splice(Field year, EmissionsAccount account, EmissionsAccount older) {
        Overlap overlap = GapFilling.overlap(older.series(), OverlapMethod.MEAN_OF_RATIOS);
        Optional<Message> obstacle = overlap.obstacle(account.series(), year.number());
        if (obstacle.isPresent()) {
            findings.add(year.finding(ContractFileFinding.CANNOT_SPLICE)
                    .with("year", year.number())
                    .with("reason", obstacle.get()));
            return Optional.empty();
        }
        FilledSeries filled = overlap.fill(account.series(), year.number());
        filled.overlap()
                .ifPresent(ratios -> findings.add(year.finding(
                                ratios.isSteady()
                                        ? ContractFileFinding.SPLICED_REFERENCE_YEAR
                                        : ContractFileFinding.UNSTEADY_SPLICE)
                        .with("year", year.number())
                        .with("older", older.basis().vintage().label())
                        .with("value", filled.series().get(year.number()))
                        .with("lowest", ratios.lowest())
                        .with("highest", ratios.highest())
                        .with("years", ratios.years())));
        return Optional.of(account.with(filled));
    }
}
