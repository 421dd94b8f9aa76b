package org.klimatgap.io.contract;

import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.statement.StatementTotal;

/**
 * Makes accounts of the group's statement.
 *
 * @param municipality whose group it is
 * @param group the group, if its scopes could be read
 * @param isStated whether the contract states scopes at all
 * @param findings where defects go
 */
record StatementAccounts(
        Optional<Municipality> municipality,
        Optional<GroupInventory> group,
        boolean isStated,
        FindingCollector findings) {
    /** The emissions of an account that names a total of the statement. */
    FileEmissions emissions(Field account) {
        if (!isStated) {
            account.find("statement").ifPresent(field -> findings.add(ScopesFileFinding.NO_SCOPES.at(field)));
        }
        Optional<EmissionsAccount> made = account.text("statement")
                .flatMap(StatementTotal::find)
                .flatMap(total -> group.flatMap(known -> municipality.flatMap(area -> account(known, area, total))));
        // Two accounts of one statement have the contract file in common, so that no category is added twice.
        return new FileEmissions(
                group.map(known -> known.statement().basis()),
                made.map(known -> new FileEmissions.Lines(known, account.tree().file(), Optional.empty())));
    }

    private Optional<EmissionsAccount> account(GroupInventory known, Municipality area, StatementTotal total) {
        Checked<EmissionsAccount> made = known.account(area, total);
        findings.addAll(made.findings());
        return made.find();
    }
}
