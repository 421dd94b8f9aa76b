package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

/** Reads which sectors make an account's total. */
final class RuleReader {
    private final FindingCollector findings;

    RuleReader(FindingCollector findings) {
        this.findings = findings;
    }

    /** The rule, or empty if the scheme does not have its sectors. */
    Optional<AggregationRule> read(Field total, SectorScheme scheme) {
        if (total.node().isArray()) {
            return chosen(total, scheme);
        }
        return total.text().equals("main-sectors") ? mainSectors(total, scheme) : reportedTotal(total, scheme);
    }

    private Optional<AggregationRule> mainSectors(Field total, SectorScheme scheme) {
        if (scheme.mainSectors().isEmpty()) {
            findings.add(total.finding(ContractFileFinding.NO_MAIN_SECTORS).with("scheme", scheme.id()));
            return Optional.empty();
        }
        return Optional.of(AggregationRule.mainSectors(scheme));
    }

    private Optional<AggregationRule> reportedTotal(Field total, SectorScheme scheme) {
        if (scheme.total().isEmpty()) {
            findings.add(total.finding(ContractFileFinding.NO_TOTAL).with("scheme", scheme.id()));
            return Optional.empty();
        }
        return Optional.of(AggregationRule.reportedTotal(scheme));
    }

    private Optional<AggregationRule> chosen(Field total, SectorScheme scheme) {
        List<Field> fields = total.elements();
        List<Sector> sectors = fields.stream()
                .map(field -> sector(field, scheme))
                .flatMap(Optional::stream)
                .toList();
        boolean complete = sectors.size() == total.node().size();
        return complete && areDisjoint(fields, sectors, scheme)
                ? Optional.of(AggregationRule.sectors(
                        sectors.stream().map(Sector::code).distinct().toList()))
                : Optional.empty();
    }

    private Optional<Sector> sector(Field field, SectorScheme scheme) {
        SectorCode code = SectorCode.parse(field.text());
        Optional<Sector> known = scheme.sectors().stream()
                .filter(sector -> sector.code().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            List<String> valid = scheme.sectors().stream()
                    .map(sector -> sector.code().toString())
                    .toList();
            findings.add(field.finding(ContractFileFinding.UNKNOWN_SECTOR)
                    .with("sector", field.text())
                    .with("scheme", scheme.id())
                    .with("valid", valid)
                    .with("hint", Hint.of(field.text(), valid)));
        }
        return known;
    }

    private boolean areDisjoint(List<Field> fields, List<Sector> sectors, SectorScheme scheme) {
        boolean disjoint = true;
        for (int part = 0; part < sectors.size(); part++) {
            Sector sector = sectors.get(part);
            Optional<Sector> whole = sectors.stream()
                    .filter(each -> scheme.contains(each.code(), sector.code()))
                    .findFirst();
            if (whole.isPresent()) {
                findings.add(fields.get(part)
                        .finding(ContractFileFinding.NESTED_SECTORS)
                        .with("sector", sector.code().toString())
                        .with("whole", whole.get().code().toString()));
                disjoint = false;
            }
        }
        return disjoint;
    }
}
