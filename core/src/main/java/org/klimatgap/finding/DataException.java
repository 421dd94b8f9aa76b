package org.klimatgap.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a value is asked for that errors withhold; its message has one error a line. */
public final class DataException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * An exception about findings.
     *
     * @param findings at least one error among them
     */
    public DataException(List<Finding> findings) {
        super(findings.stream().filter(Finding::isError).map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** {@return all findings, errors and others} */
    public List<Finding> findings() {
        return findings;
    }
}
