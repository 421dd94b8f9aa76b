package org.klimatgap.ghg.contract;

import java.util.Arrays;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * What section 5.1 of the template Klimatkontrakt 2030 (version 2025/26) demands whatever the data, such as goals of a just
 * transition.
 *
 * <p>What it asks for only where data exist is an {@link Omission.Item}.
 */
public enum Requirement implements MessageKey {
    /** The goals in relation to the mission of climate-neutral cities 2030. */
    MISSION("mission") {
        @Override
        boolean isMet(ContractAssessment assessment) {
            return EMISSION_GOALS.isMet(assessment);
        }
    },
    /** Goals for emissions. */
    EMISSION_GOALS("emission-goals") {
        @Override
        boolean isMet(ContractAssessment assessment) {
            return assessment.accounts().stream()
                    .anyMatch(account -> !account.goals().isEmpty());
        }
    },
    /** Goals of a just transition. */
    JUST_TRANSITION("just-transition") {
        @Override
        boolean isMet(ContractAssessment assessment) {
            return !assessment.contract().justTransition().isEmpty();
        }
    },
    /** The most important gaps today. */
    GAPS("gaps") {
        @Override
        boolean isMet(ContractAssessment assessment) {
            return assessment.accounts().stream()
                    .flatMap(account -> account.goals().stream())
                    .anyMatch(goal -> !goal.gaps().isEmpty());
        }
    };

    private final String id;

    Requirement(String id) {
        this.id = id;
    }

    abstract boolean isMet(ContractAssessment assessment);

    static List<Requirement> unmet(ContractAssessment assessment) {
        return Arrays.stream(values()).filter(each -> !each.isMet(assessment)).toList();
    }

    /** {@return the identifier in data files, for instance {@code just-transition}} */
    public String id() {
        return id;
    }

    /** {@return what is missing, as a sentence} */
    public Message reason() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return "requirement." + id;
    }
}
