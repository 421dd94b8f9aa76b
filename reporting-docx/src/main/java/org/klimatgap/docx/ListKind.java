package org.klimatgap.docx;

/** A kind of list, such as one with bullets. */
enum ListKind {
    BULLETS(0),
    NUMBERS(1);

    private final int definition;

    ListKind(int definition) {
        this.definition = definition;
    }

    /** The number of its definition in {@code numbering.xml}. */
    int definition() {
        return definition;
    }
}
