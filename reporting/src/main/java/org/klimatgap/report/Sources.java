package org.klimatgap.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.serial.RecordForm;

/**
 * The list of sources, such as 'SMHI, Nationella emissionsdatabasen (co2.csv)'. Renderers put its heading above it.
 *
 * @param entries at least one source
 */
public record Sources(List<Entry> entries) implements Block {
    /**
     * Copies the entries.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Sources {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a list of sources needs at least one source");
        }
        entries = List.copyOf(entries);
    }

    /**
     * One source, such as 'SMHI, Nationella emissionsdatabasen' in co2.csv.
     *
     * @param line what it is: publisher, title, version
     * @param file the file that was read, or empty for a source that is no file
     */
    public record Entry(Line line, Optional<SourceFile> file) implements Serializable {
        /**
         * A source that is a file.
         *
         * @param line what it is
         * @param file the file that was read
         * @return the entry
         */
        public static Entry of(Line line, SourceFile file) {
            return new Entry(line, Optional.of(file));
        }

        /**
         * A source that is no file, for instance an assumption.
         *
         * @param line what it is
         * @return the entry
         */
        public static Entry of(Line line) {
            return new Entry(line, Optional.empty());
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
