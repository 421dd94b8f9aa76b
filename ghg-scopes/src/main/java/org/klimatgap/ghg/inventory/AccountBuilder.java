package org.klimatgap.ghg.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Sums the lines of one area by a rule and collects what is noticed on the way. */
final class AccountBuilder {
    private final Inventory inventory;
    private final Area area;
    private final AggregationRule rule;
    private final Basis basis;
    private final List<InventoryLine> all;
    private final List<InventoryLine> chosen;
    private final List<Finding> findings = new ArrayList<>();
    private final AnnualSeries.Builder totals = AnnualSeries.builder();

    AccountBuilder(Inventory inventory, Area area, AggregationRule rule, Basis basis) {
        this.inventory = inventory;
        this.area = area;
        this.rule = rule;
        this.basis = basis;
        this.all = inventory.linesOf(area.code());
        Set<SectorCode> sectors = Set.copyOf(rule.sectors());
        this.chosen = all.stream()
                .filter(line -> sectors.contains(line.sector().code()))
                .toList();
    }

    Checked<EmissionsAccount> build() {
        if (all.isEmpty()) {
            return Checked.failed(List.of(unknownMunicipality()));
        }
        if (chosen.isEmpty()) {
            return Checked.failed(List.of(find(AccountFinding.NO_SECTOR)
                    .with("municipality", area.toString())
                    .with(
                            "sectors",
                            rule.sectors().stream().map(SectorCode::toString).toList())));
        }
        checkSubstance();
        checkSectors();
        years().forEach(this::addYear);
        findings.addAll(Reconciliation.of(all, inventory.scheme(), file(), inventory.rounding(area)));
        AnnualSeries total = totals.build();
        TotalTraces traces = new TotalTraces.OfLines(total, chosen);
        return Checked.of(new EmissionsAccount(area, basis, rule, total, traces, all, Map.of()), findings);
    }

    private Finding unknownMunicipality() {
        List<String> known =
                inventory.areas().stream().limit(10).map(Area::toString).toList();
        return find(AccountFinding.UNKNOWN_MUNICIPALITY)
                .with("municipality", area.toString())
                .with("known", known);
    }

    private void checkSubstance() {
        String wanted = basis.basket().substance();
        chosen.stream()
                .flatMap(line -> line.substance().stream())
                .filter(substance -> !substance.equals(wanted))
                .findFirst()
                .ifPresent(substance -> findings.add(find(AccountFinding.SUBSTANCE_DIFFERS)
                        .with("actual", substance)
                        .with("basket", basis.basket().id())
                        .with("expected", wanted)));
    }

    private void checkSectors() {
        List<String> missing = rule.sectors().stream()
                .filter(code ->
                        chosen.stream().noneMatch(line -> line.sector().code().equals(code)))
                .map(SectorCode::toString)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(find(AccountFinding.MISSING_SECTOR)
                    .with("sectors", missing)
                    .with("present", chosen.size())
                    .with("expected", rule.sectors().size()));
        }
    }

    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        chosen.forEach(line -> years.addAll(line.series().years()));
        return years;
    }

    private void addYear(int year) {
        if (!isComplete(year)) {
            return;
        }
        List<InventoryLine> known = chosen.stream()
                .filter(line -> line.series().find(year).isPresent())
                .toList();
        Emissions sum = Emissions.sum(
                known.stream().map(line -> line.series().get(year)).toList());
        ValueStatus status = known.stream()
                .map(line -> line.series().status(year))
                .reduce(ValueStatus.REPORTED, ValueStatus::combinedWith);
        totals.put(year, sum, status);
    }

    /** Whether the year has a total; reports every empty cell, or else every cell that makes it a lower bound. */
    private boolean isComplete(int year) {
        List<InventoryLine> unknown = chosen.stream()
                .filter(line -> line.series().find(year).isEmpty())
                .toList();
        List<InventoryLine> empty =
                unknown.stream().filter(line -> line.notation(year).isEmpty()).toList();
        if (empty.isEmpty()) {
            unknown.forEach(line -> line.notation(year)
                    .filter(key -> !leavesTotalComplete(key))
                    .ifPresent(key -> findings.add(lowerBound(line, year, key))));
        } else {
            empty.forEach(line -> findings.add(find(AccountFinding.INCOMPLETE_YEAR)
                    .with("sector", line.sector().title())
                    .with("year", year)));
        }
        return empty.isEmpty();
    }

    /** What is included elsewhere is in the total only if the total has all sectors. */
    private boolean leavesTotalComplete(NotationKey key) {
        return key.leavesTotalComplete() && (key != NotationKey.IE || rule.whole());
    }

    private Finding lowerBound(InventoryLine line, int year, NotationKey key) {
        return at(line, year)
                .with("year", year)
                .with("sector", line.sector().title())
                .with("key", key.name());
    }

    private Finding at(InventoryLine line, int year) {
        return line.origin(year) instanceof Origin.Place place
                ? Finding.at(AccountFinding.LOWER_BOUND, Location.of(file(), place.line()))
                : find(AccountFinding.LOWER_BOUND);
    }

    private Finding find(AccountFinding code) {
        return Finding.at(code, Location.of(file()));
    }

    private String file() {
        return inventory.file().name();
    }
}
