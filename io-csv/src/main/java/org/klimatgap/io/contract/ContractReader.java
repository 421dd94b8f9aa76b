package org.klimatgap.io.contract;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.Omission;
import org.klimatgap.ghg.contract.StatedFigure;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.message.Language;

/** Makes a contract of its JSON and of the files that it names, and collects every defect of all of them. */
final class ContractReader {
    private final Path path;
    private final ContractOptions options;
    private final FindingCollector findings = new FindingCollector();

    ContractReader(Path path, ContractOptions options) {
        this.path = path;
        this.options = options;
    }

    Checked<ClimateContract> read() {
        return JsonSource.read(path, findings)
                .flatMap(source -> JsonTreeParser.parse(source, findings))
                .flatMap(this::contract)
                .orElseGet(findings::failure);
    }

    private Optional<Checked<ClimateContract>> contract(JsonTree tree) {
        Field root = new Field(tree, validate(tree), "");
        Optional<Municipality> municipality = municipality(root);
        TextReader texts =
                new TextReader(root.text("language").map(Language::of).orElse(Language.SWEDISH));
        DataPaths paths = new DataPaths(path, options, findings);
        DataFiles files = new DataFiles(paths, municipality, findings);
        Optional<GroupInventory> group = new GroupReader(municipality, paths, findings).read(root);
        StatementAccounts statement = new StatementAccounts(municipality, group, root.has("scopes"), findings);
        List<ContractAccount> accounts =
                new AccountsReader(municipality, texts, files, statement, findings).read(root.elements("accounts"));
        List<StatedFigure> figures = new FigureReader(texts, findings).read(root.elements("statedFigures"));
        return municipality
                .filter(known -> !findings.isBlocked())
                .map(known -> findings.success()
                        .map(noticed -> new ClimateContract(
                                known,
                                texts.language(),
                                accounts,
                                texts.list(root, "justTransition"),
                                texts.list(root, "coBenefits"),
                                figures,
                                group,
                                tree.file(),
                                noticed,
                                omitted(root, texts))));
    }

    private static Map<Omission.Item, Omission.Reason> omitted(Field root, TextReader texts) {
        Map<Omission.Item, Omission.Reason> reasons = new EnumMap<>(Omission.Item.class);
        root.find("omitted").ifPresent(field -> {
            for (Omission.Item item : Omission.Item.values()) {
                texts.find(field, item.id())
                        .ifPresent(reason -> reasons.put(
                                item,
                                new Omission.Reason(
                                        reason, field.find(item.id()).map(Field::location))));
            }
        });
        return reasons;
    }

    /** Reports what does not fit the schema, and gives the places whose values cannot be used. */
    private Set<String> validate(JsonTree tree) {
        List<SchemaViolation> violations = ContractSchema.load().validate(tree.root());
        violations.forEach(violation -> findings.add(violation.finding(tree)));
        return violations.stream()
                .filter(SchemaViolation::spoilsValue)
                .map(SchemaViolation::pointer)
                .collect(Collectors.toSet());
    }

    private static Optional<Municipality> municipality(Field root) {
        return root.find("municipality")
                .flatMap(field -> field.text("code")
                        .flatMap(code -> field.text("name").map(name -> Municipality.of(code, name))));
    }
}
