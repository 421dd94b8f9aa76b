package org.klimatgap.pathway;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What a gap is measured between, such as 'level: the current level against the target level'. */
public enum GapDefinition implements MessageKey {
    /** Current level against target level: G = E_c − T. */
    LEVEL("level", PathwayOperation.LEVEL_GAP),
    /** Current level against net zero: G = E_c − removals − offsets. */
    NEUTRALITY("neutrality", PathwayOperation.NEUTRALITY_GAP),
    /** A projection against the target in the target year: G = P(t) − T. */
    PROJECTED("projected", PathwayOperation.PROJECTED_GAP),
    /** Current level against a path in the same year: G = E_c − path(c). */
    ON_TRACK("on-track", PathwayOperation.ON_TRACK_GAP),
    /** Required against historical yearly rate: G = r_req − r_hist. */
    RATE("rate", PathwayOperation.RATE_GAP),
    /** Current level against the most that may remain at neutrality: G = max(0, E_c − cap). */
    RESIDUAL("residual", PathwayOperation.RESIDUAL_GAP);

    private final String id;
    private final PathwayOperation operation;

    GapDefinition(String id, PathwayOperation operation) {
        this.id = id;
        this.operation = operation;
    }

    /** {@return the identifier in data files, for instance {@code on-track}} */
    public String id() {
        return id;
    }

    /** {@return the formula} */
    public PathwayOperation operation() {
        return operation;
    }

    @Override
    public String key() {
        return "gap." + id;
    }

    /** {@return the gap's name as a message} */
    public Message title() {
        return Message.of(this);
    }

    /** {@return the sentence that defines the gap} */
    public Message definition() {
        return Message.of(new DefinitionKey(this));
    }

    @Override
    public String toString() {
        return id;
    }

    /** The key of a definition's sentence, beside the key of its name. */
    private record DefinitionKey(GapDefinition gap) implements MessageKey {
        @Override
        public String key() {
            return gap.key() + ".definition";
        }

        @Override
        public String name() {
            return gap.name() + "_DEFINITION";
        }
    }
}
