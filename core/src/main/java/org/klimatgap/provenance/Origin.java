package org.klimatgap.provenance;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klimatgap.message.Message;

/**
 * Where a number comes from, such as 'co2.csv:3'.
 *
 * <p>Leaves are places in files, assumptions and values given by a caller; inner nodes are derivations.
 */
public sealed interface Origin extends Serializable {
    /** {@return the numbers that this one was computed from, in the order of the formula; empty for a leaf} */
    default List<Traced<?>> inputs() {
        return List.of();
    }

    /** {@return whether a caller of the library gave the value in code, so that no file has it} */
    default boolean isGiven() {
        return false;
    }

    /** {@return every leaf under this origin, itself included, each once, in the order of first use} */
    default Set<Origin> leaves() {
        Set<Origin> leaves = new LinkedHashSet<>();
        collect(this, leaves, Collections.newSetFromMap(new IdentityHashMap<>()));
        return leaves;
    }

    /**
     * The files that numbers come from.
     *
     * @param origins the numbers' origins
     * @return each file once, in the order of first use
     */
    static Set<SourceFile> files(Collection<? extends Origin> origins) {
        Set<Origin> leaves = new LinkedHashSet<>();
        Set<Origin> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        origins.forEach(origin -> collect(origin, leaves, walked));
        return leaves.stream()
                .flatMap(leaf -> leaf instanceof Place place ? Stream.of(place.file()) : Stream.empty())
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** Each computation is walked once, however many others rest on it. */
    private static void collect(Origin origin, Set<Origin> leaves, Set<Origin> walked) {
        if (!(origin instanceof Derivation)) {
            leaves.add(origin);
        } else if (walked.add(origin)) {
            origin.inputs().forEach(input -> collect(input.origin(), leaves, walked));
        }
    }

    /**
     * A place in a file.
     *
     * @param file the file
     * @param line the line, counted from 1
     * @param note what stands beside the number there, for instance its publisher, or empty
     */
    record Place(SourceFile file, long line, String note) implements Origin {
        /**
         * Checks the line.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Place {
            if (line < 1) {
                throw new IllegalArgumentException("a line is counted from 1, was " + line);
            }
        }

        @Override
        public String toString() {
            return file.name() + ":" + line;
        }
    }

    /**
     * An assumption, with its reason.
     *
     * @param rationale why the value was assumed
     */
    record Assumption(Message rationale) implements Origin {
        @Override
        public String toString() {
            return "assumption: " + rationale;
        }
    }

    /**
     * A value that a caller of the library gave in code.
     *
     * @param what the caller's own words for where it is from
     */
    record Given(String what) implements Origin {
        @Override
        public boolean isGiven() {
            return true;
        }

        @Override
        public String toString() {
            return "given: " + what;
        }
    }

    /**
     * A value that a caller gave in code, of which nothing more is known than what it is.
     *
     * @param name what it is
     */
    record Named(Message name) implements Origin {
        @Override
        public boolean isGiven() {
            return true;
        }

        @Override
        public String toString() {
            return "given: " + name;
        }
    }

    /**
     * A computation.
     *
     * @param operation what was computed, in words
     * @param formula the formula, for instance {@code G = E_c − T}
     * @param standard where the formula is defined
     * @param inputs the numbers in it, in the order of the formula
     */
    record Derivation(Message operation, String formula, String standard, List<Traced<?>> inputs) implements Origin {
        /** Copies the inputs. */
        public Derivation {
            inputs = List.copyOf(inputs);
        }

        @Override
        public String toString() {
            return operation + ": " + formula;
        }
    }
}
