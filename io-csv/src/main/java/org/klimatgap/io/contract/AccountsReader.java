package org.klimatgap.io.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Populations;

/** Reads the accounts of a contract: first those that come from files or from the group's statement, then those that are sums. */
final class AccountsReader {
    private final DataFiles files;
    private final StatementAccounts statement;
    private final EmissionsReader emissions;
    private final SpendingReader spending;
    private final AccountReader accounts;
    private final FindingCollector findings;

    AccountsReader(
            Optional<Municipality> municipality,
            TextReader texts,
            DataFiles files,
            StatementAccounts statement,
            FindingCollector findings) {
        this.statement = statement;
        this.files = files;
        this.emissions = new EmissionsReader(municipality, files, findings);
        this.spending = new SpendingReader(municipality, files, findings);
        this.accounts = new AccountReader(municipality, texts, findings);
        this.findings = findings;
    }

    /**
     * What could be read of an account.
     *
     * @param field the account
     * @param people the residents that it names
     * @param file its emissions, if they come from a file
     */
    private record Draft(Field field, Optional<Populations> people, Optional<FileEmissions> file) {}

    /** The accounts in the order of the contract, as far as nothing hinders. */
    List<ContractAccount> read(List<Field> fields) {
        Map<String, Field> byId = unique(fields);
        unique(fields.stream()
                .flatMap(account -> account.elements("goals").stream())
                .toList());
        unique(fields.stream()
                .flatMap(account -> account.elements("budgets").stream())
                .toList());
        List<Draft> drafts = fields.stream().map(this::draft).toList();
        SumReader sums = new SumReader(byId, files(drafts, byId), findings);
        return drafts.stream()
                .map(draft -> accounts.read(draft.field(), emissions(draft, sums), draft.people()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Draft draft(Field account) {
        Optional<Populations> people = files.populations(account);
        return new Draft(
                account,
                people,
                account.has("sumOf") || account.has("combines")
                        ? Optional.empty()
                        : Optional.of(emissions(account, people)));
    }

    private FileEmissions emissions(Field account, Optional<Populations> people) {
        if (account.has("statement")) {
            return statement.emissions(account);
        }
        boolean computed =
                account.find("source").filter(source -> source.has("spending")).isPresent();
        return computed ? spending.read(account) : emissions.read(account, people);
    }

    /** The accounts that come from files by their identifiers; where one stands twice, the first. */
    private static Map<String, FileEmissions> files(List<Draft> drafts, Map<String, Field> byId) {
        Map<String, FileEmissions> files = new HashMap<>();
        drafts.forEach(draft -> draft.field()
                .text("id")
                .filter(id -> draft.field().equals(byId.get(id)))
                .ifPresent(id -> draft.file().ifPresent(file -> files.put(id, file))));
        return files;
    }

    private static Optional<EmissionsAccount> emissions(Draft draft, SumReader sums) {
        return draft.file()
                .map(FileEmissions::account)
                .orElseGet(() -> draft.field().text("id").flatMap(sums::emissions));
    }

    /** The elements of a list by their identifiers, each of which may stand once. */
    private Map<String, Field> unique(List<Field> fields) {
        Map<String, Field> byId = new LinkedHashMap<>();
        for (Field field : fields) {
            field.find("id").ifPresent(id -> register(id, field, byId));
        }
        return byId;
    }

    private void register(Field id, Field field, Map<String, Field> byId) {
        Field first = byId.putIfAbsent(id.text(), field);
        if (first != null) {
            findings.add(id.finding(ContractFileFinding.DUPLICATE_ID)
                    .with("id", id.text())
                    .with("first", first.find("id").orElse(first).location().line()));
        }
    }
}
