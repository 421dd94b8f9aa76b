package org.klimatgap.finding;

/** How much a finding matters, such as 'error'. */
public enum Severity {
    /** The value cannot be used. */
    ERROR("error"),
    /** The value can be used, but somebody should look. */
    WARNING("warning"),
    /** Good to know. */
    INFO("info");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code warning}} */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
