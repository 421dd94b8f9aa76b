package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.finding.Location;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.serial.RecordForm;

/**
 * Something that the template asks for where data exist, and that the contract does not have, such as 'no co-benefits are
 * stated'.
 *
 * @param item what is missing
 * @param account the account that it is missing for; empty for the contract as a whole
 * @param stated why it is missing, in the municipality's words, if the contract says so
 */
public record Omission(Item item, Optional<ContractAccount> account, Optional<Reason> stated) implements Serializable {
    /** {@return what is missing and why, in sentences} */
    public Message reason() {
        return stated.map(
                        why -> ContractText.OMISSION_STATED.with("what", what()).with("why", why.text()))
                .orElseGet(this::what);
    }

    private Message what() {
        return account.map(each -> Message.of(item).with("account", each.title()))
                .orElseGet(() -> Message.of(item));
    }

    /**
     * Why something is missing, such as 'Scope-redovisningen tas fram under 2026.' in line 12 of the contract file.
     *
     * @param text the municipality's words
     * @param location where they stand, or empty where they do not come from a file
     */
    public record Reason(LocalizedText text, Optional<Location> location) implements Serializable {
        /**
         * A reason that is given in code.
         *
         * @param text the municipality's words
         * @return the reason
         */
        public static Reason of(LocalizedText text) {
            return new Reason(text, Optional.empty());
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** What the template asks for where data exist. */
    public enum Item implements MessageKey {
        /** Co-benefits of the transition. */
        CO_BENEFITS("co-benefits"),
        /** The baseline of a reference year. */
        BASELINE("baseline"),
        /** The gap to climate neutrality. */
        NEUTRALITY_GAP("neutrality-gap"),
        /** Interim targets. */
        INTERIM_TARGETS("interim-targets"),
        /** Emissions by scope of the GHG Protocol. */
        SCOPES("scopes");

        private final String id;

        Item(String id) {
            this.id = id;
        }

        /** {@return the identifier in data files, for instance {@code co-benefits}} */
        public String id() {
            return id;
        }

        @Override
        public String key() {
            return "omission." + id;
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
