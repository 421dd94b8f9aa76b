package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.SectorDivision;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;

/** Reads which sectors a goal is for, and which of them carry its cut. */
final class GoalSectorReader {
    private final FindingCollector findings;

    GoalSectorReader(FindingCollector findings) {
        this.findings = findings;
    }

    /** What the goal is about: the account, or the part of it that its sectors make; without emissions if there is none. */
    AccountTerms terms(Field goal, AccountTerms account) {
        return goal.has("sectors")
                ? account.withEmissions(goal.find("sectors")
                        .flatMap(field -> account.emissions().flatMap(all -> part(field, account, all))))
                : account;
    }

    /** The sectors that a goal is for; none for one of the whole account. */
    static List<SectorCode> sectors(Field goal) {
        return goal.elements("sectors").stream()
                .map(field -> SectorCode.parse(field.text()))
                .distinct()
                .toList();
    }

    private Optional<EmissionsAccount> part(Field field, AccountTerms account, EmissionsAccount all) {
        List<Sector> known = all.sectors();
        if (known.isEmpty()) {
            findings.add(field.finding(ContractFileFinding.NO_SECTORS_FOR_GOAL));
            return Optional.empty();
        }
        boolean sound = areKnown(field, known.stream().map(Sector::code).toList()) && areDisjoint(field, known);
        return sound
                ? Optional.of(all.part(codes(field))).filter(part -> hasCurrentYear(field, account, part))
                : Optional.empty();
    }

    private static List<SectorCode> codes(Field field) {
        return field.elements().stream()
                .map(each -> SectorCode.parse(each.text()))
                .distinct()
                .toList();
    }

    private boolean areKnown(Field field, List<SectorCode> known) {
        List<String> valid = known.stream().map(SectorCode::toString).toList();
        List<Field> unknown = field.elements().stream()
                .filter(each -> !valid.contains(each.text()))
                .toList();
        unknown.forEach(each -> findings.add(each.finding(ContractFileFinding.SECTOR_NOT_IN_ACCOUNT)
                .with("sector", each.text())
                .with("valid", valid)
                .with("hint", Hint.of(each.text(), valid))));
        return unknown.isEmpty() && field.elements().size() == field.node().size();
    }

    private boolean areDisjoint(Field field, List<Sector> known) {
        List<SectorCode> chosen = codes(field);
        List<Sector> nested = known.stream()
                .filter(sector -> chosen.contains(sector.code()))
                .filter(sector -> sector.parent().filter(chosen::contains).isPresent())
                .toList();
        nested.forEach(sector -> findings.add(field.finding(ContractFileFinding.NESTED_SECTORS)
                .with("sector", sector.code().toString())
                .with("whole", sector.parent().orElseThrow().toString())));
        return nested.isEmpty();
    }

    private boolean hasCurrentYear(Field field, AccountTerms account, EmissionsAccount part) {
        Optional<Integer> missing =
                account.currentYear().filter(year -> !part.total().has(year));
        missing.ifPresent(year -> findings.add(lacks(field, part, year)));
        return missing.isEmpty();
    }

    static Finding lacks(Field field, EmissionsAccount part, int year) {
        return field.finding(ContractFileFinding.NO_SECTOR_VALUE)
                .with("year", year)
                .with(
                        "years",
                        part.total().years().stream().map(String::valueOf).toList());
    }

    /** How the goal is divided, or empty if it is not or after every hindrance was reported. */
    Optional<SectorDivision> division(Field goal, AccountTerms terms) {
        return goal.find("sectorTargets")
                .flatMap(field -> terms.emissions()
                        .flatMap(account -> terms.currentYear()
                                .filter(account.total()::has)
                                .flatMap(year -> division(field, account.sectorShares(year)))));
    }

    private Optional<SectorDivision> division(Field field, List<SectorShare> sectors) {
        if (sectors.size() < 2) {
            findings.add(field.finding(ContractFileFinding.NOTHING_TO_DIVIDE));
            return Optional.empty();
        }
        if (!field.node().isArray()) {
            return Optional.of(SectorDivision.EQUAL_PERCENTAGE);
        }
        List<SectorCode> known =
                sectors.stream().map(each -> each.sector().code()).toList();
        return areKnown(field, known) ? Optional.of(new SectorDivision(codes(field))) : Optional.empty();
    }
}
