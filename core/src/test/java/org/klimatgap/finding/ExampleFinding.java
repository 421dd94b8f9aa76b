package org.klimatgap.finding;

/** Findings of the tests, with the texts of another package's bundle. */
enum ExampleFinding implements FindingCode {
    UNKNOWN_UNIT("greeting", Severity.ERROR),
    ROUNDED("plain", Severity.WARNING),
    SEEN("plain", Severity.INFO);

    private final String key;
    private final Severity severity;

    ExampleFinding(String key, Severity severity) {
        this.key = key;
        this.severity = severity;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return "org.klimatgap.message.messages";
    }

    /** An error with all its arguments. */
    static Finding error(String name) {
        return Finding.at(UNKNOWN_UNIT, Location.of("alvesta.csv", 14))
                .with("name", name)
                .with("year", 2019)
                .with("amount", "12 lb");
    }
}
