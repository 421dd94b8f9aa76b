package org.klimatgap.ghg.statement;

import org.klimatgap.ghg.NotationKey;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What a statement says of a category in a year, such as 'not estimated'. */
public enum CategoryState implements MessageKey {
    /** It has entries, and nothing says that some are missing. */
    REPORTED("reported", true),
    /** It has entries of some units, and others are not estimated or confidential. */
    PARTLY_REPORTED("partly-reported", false),
    /** The activity does not exist: NO. */
    NOT_OCCURRING("not-occurring", true),
    /** It is counted in another category: IE. */
    INCLUDED_ELSEWHERE("included-elsewhere", true),
    /** It exists and has no number: NE. */
    NOT_ESTIMATED("not-estimated", false),
    /** It is known and not shown: C. */
    CONFIDENTIAL("confidential", false),
    /** Nothing is said of it. */
    MISSING("missing", false);

    private final String id;
    private final boolean complete;

    CategoryState(String id, boolean complete) {
        this.id = id;
        this.complete = complete;
    }

    static CategoryState of(NotationKey key) {
        return switch (key) {
            case NO -> NOT_OCCURRING;
            case IE -> INCLUDED_ELSEWHERE;
            case NE -> NOT_ESTIMATED;
            case C -> CONFIDENTIAL;
        };
    }

    /** {@return the identifier in data files, for instance {@code not-estimated}} */
    public String id() {
        return id;
    }

    /** {@return whether a total that holds the category lacks nothing of it; otherwise it is a lower bound} */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String key() {
        return "state." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
