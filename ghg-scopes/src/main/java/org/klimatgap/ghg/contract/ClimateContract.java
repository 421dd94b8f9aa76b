package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.serial.RecordForm;

/**
 * What a municipality states for section 5.1 of its climate contract, such as 'Alvesta, 3 accounts, 4 goals'.
 *
 * @param municipality whose contract
 * @param language the language of the contract
 * @param accounts the accounts with their goals, each on a basis of its own
 * @param justTransition the goals of a just transition, in the municipality's words
 * @param coBenefits the co-benefits, in the municipality's words
 * @param statedFigures figures that the municipality has published, to be checked
 * @param group the municipal group by scopes of the GHG Protocol; empty where the municipality does not work by it
 * @param file the contract file
 * @param findings what was noticed in the files that the accounts were read from
 * @param omitted why something is missing that the template asks for where data exist, in the municipality's words
 */
public record ClimateContract(
        Municipality municipality,
        Language language,
        List<ContractAccount> accounts,
        List<LocalizedText> justTransition,
        List<LocalizedText> coBenefits,
        List<StatedFigure> statedFigures,
        Optional<GroupInventory> group,
        SourceFile file,
        List<Finding> findings,
        Map<Omission.Item, Omission.Reason> omitted)
        implements Serializable {
    /**
     * Copies the lists and checks the identifiers.
     *
     * @throws IllegalArgumentException if two accounts share an identifier
     */
    public ClimateContract {
        accounts = List.copyOf(accounts);
        UniqueIds.check("account", accounts.stream().map(ContractAccount::id).toList());
        justTransition = List.copyOf(justTransition);
        coBenefits = List.copyOf(coBenefits);
        statedFigures = List.copyOf(statedFigures);
        findings = List.copyOf(findings);
        Map<Omission.Item, Omission.Reason> inOrder = new EnumMap<>(Omission.Item.class);
        inOrder.putAll(omitted);
        omitted = Collections.unmodifiableMap(inOrder);
    }

    /**
     * A contract without scopes, which does not say why anything is missing.
     *
     * @param municipality whose contract
     * @param language the language of the contract
     * @param accounts the accounts with their goals, each on a basis of its own
     * @param justTransition the goals of a just transition, in the municipality's words
     * @param coBenefits the co-benefits, in the municipality's words
     * @param statedFigures figures that the municipality has published, to be checked
     * @param file the contract file
     * @param findings what was noticed in the files that the accounts were read from
     * @throws IllegalArgumentException if two accounts share an identifier
     */
    public ClimateContract(
            Municipality municipality,
            Language language,
            List<ContractAccount> accounts,
            List<LocalizedText> justTransition,
            List<LocalizedText> coBenefits,
            List<StatedFigure> statedFigures,
            SourceFile file,
            List<Finding> findings) {
        this(
                municipality,
                language,
                accounts,
                justTransition,
                coBenefits,
                statedFigures,
                Optional.empty(),
                file,
                findings,
                Map.of());
    }

    /**
     * Says why things are missing that the template asks for where data exist.
     *
     * @param reasons the reasons, in the municipality's words
     * @return the contract with these reasons alone
     */
    public ClimateContract withOmitted(Map<Omission.Item, Omission.Reason> reasons) {
        return new ClimateContract(
                municipality,
                language,
                accounts,
                justTransition,
                coBenefits,
                statedFigures,
                group,
                file,
                findings,
                reasons);
    }

    /**
     * Finds an account by its identifier.
     *
     * @param id the identifier in the contract file
     * @return the account, or empty
     */
    public Optional<ContractAccount> account(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** {@return every figure of the section, computed} */
    public ContractAssessment assess() {
        return ContractAssessment.of(this);
    }

    @Override
    public String toString() {
        long goals =
                accounts.stream().mapToLong(account -> account.goals().size()).sum();
        return municipality + ", " + accounts.size() + " accounts, " + goals + " goals";
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
