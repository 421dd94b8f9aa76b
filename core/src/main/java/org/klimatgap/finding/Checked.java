package org.klimatgap.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value together with what was noticed while it was read; errors withhold the value.
 *
 * <p>For instance an inventory read from a file: {@code get()} gives it when the file has no error, and otherwise throws
 * with every error of the file.
 *
 * @param <T> the kind of value
 */
public final class Checked<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable T value;
    private final List<Finding> findings;
    private final boolean accepted;

    private Checked(@Nullable T value, List<Finding> findings, boolean accepted) {
        this.value = value;
        this.findings = List.copyOf(findings);
        this.accepted = accepted;
    }

    /**
     * A value and its findings. If there are errors, the value holds what could be read.
     *
     * @param value the value
     * @param findings what was noticed
     * @param <T> the kind of value
     * @return the checked value
     */
    public static <T> Checked<T> of(T value, List<Finding> findings) {
        return new Checked<>(value, findings, false);
    }

    /**
     * No value at all, for instance since the file is missing.
     *
     * @param findings what was noticed
     * @param <T> the kind of value
     * @return the failure
     * @throws IllegalArgumentException if there is no error among the findings
     */
    public static <T> Checked<T> failed(List<Finding> findings) {
        if (findings.stream().noneMatch(Finding::isError)) {
            throw new IllegalArgumentException("a failure needs at least one error among its findings");
        }
        return new Checked<>(null, findings, false);
    }

    /** {@return whether {@link #get()} gives the value} */
    public boolean isUsable() {
        return value != null && (accepted || errors().isEmpty());
    }

    /**
     * The value.
     *
     * @return the value, when no error withholds it
     * @throws DataException with every error, if there is one that was not accepted
     */
    public T get() {
        if (value == null || !isUsable()) {
            throw new DataException(findings);
        }
        return value;
    }

    /** {@return the value, or empty when errors withhold it} */
    public Optional<T> find() {
        return isUsable() ? Optional.ofNullable(value) : Optional.empty();
    }

    /**
     * Accepts what could be read although there are errors. The reason becomes a finding, which reports print.
     *
     * @param why the reason, one sentence
     * @return the same value, usable if anything could be read at all
     * @throws IllegalArgumentException if the reason is blank
     */
    public Checked<T> acceptPartial(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("accepting data with errors needs a reason");
        }
        if (errors().isEmpty()) {
            return this;
        }
        List<Finding> more = new ArrayList<>(findings);
        more.add(Finding.of(CheckedText.ACCEPTED_PARTIAL)
                .with("errors", errors().size())
                .with("why", why));
        return new Checked<>(value, more, true);
    }

    /**
     * Computes from the value, keeping the findings.
     *
     * @param function the computation; not called when there is no value at all
     * @param <R> the kind of result
     * @return the result with the same findings
     */
    public <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return new Checked<>(value == null ? null : function.apply(value), findings, accepted);
    }

    /**
     * Computes from the value what has findings of its own, keeping the findings of both.
     *
     * @param function the computation; not called when there is no value at all
     * @param <R> the kind of result
     * @return the result, usable only if both were
     */
    public <R> Checked<R> flatMap(Function<? super T, Checked<R>> function) {
        if (value == null) {
            return new Checked<>(null, findings, accepted);
        }
        Checked<R> next = function.apply(value);
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(next.findings);
        return new Checked<>(next.value, both, isUsable() && next.isUsable());
    }

    /**
     * The same value with what was noticed before it was made, for instance in the table that it was computed from.
     *
     * @param earlier what was noticed; an error among it withholds the value
     * @return the value with the earlier findings before its own
     */
    public Checked<T> withEarlier(List<Finding> earlier) {
        List<Finding> all = new ArrayList<>(earlier);
        all.addAll(findings);
        return new Checked<>(value, all, accepted);
    }

    /** {@return everything noticed, in the order of the file} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the errors among the findings} */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    @Override
    public String toString() {
        String state = isUsable() ? String.valueOf(value) : "no usable value";
        return state + " (" + errors().size() + " errors, " + findings.size() + " findings)";
    }
}
