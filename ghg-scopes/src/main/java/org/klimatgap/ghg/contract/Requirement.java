package org.klimatgap.ghg.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    MISSION("mission"),
    /** Goals for emissions. */
    EMISSION_GOALS("emission-goals"),
    /** Goals of a just transition. */
    JUST_TRANSITION("just-transition"),
    /** The most important gaps today. */
    GAPS("gaps");

    private final String id;

    Requirement(String id) {
        this.id = id;
    }

    /** Emission goals are set in relation to the mission by the section itself. */
    private boolean isMet(ContractAssessment assessment) {
        Stream<GoalAssessment> goals = assessment.accounts().stream().flatMap(account -> account.goals().stream());
        return switch (this) {
            case MISSION, EMISSION_GOALS -> goals.findAny().isPresent();
            case JUST_TRANSITION -> !assessment.contract().justTransition().isEmpty();
            case GAPS -> goals.anyMatch(goal -> !goal.gaps().isEmpty());
        };
    }

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
