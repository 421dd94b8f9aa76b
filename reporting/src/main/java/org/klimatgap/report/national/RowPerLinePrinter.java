package org.klimatgap.report.national;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Writes each element of an array on a line of its own, so that two outputs can be compared line by line. */
final class RowPerLinePrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private static final DefaultIndenter LINE = new DefaultIndenter("  ", "\n");

    RowPerLinePrinter() {
        indentArraysWith(LINE);
        indentObjectsWith(new TopLevel());
    }

    private RowPerLinePrinter(RowPerLinePrinter other) {
        super(other);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new RowPerLinePrinter(this);
    }

    /** Breaks lines between the members of the outermost object alone. */
    private static final class TopLevel extends NopIndenter {
        private static final long serialVersionUID = 1L;

        @Override
        public void writeIndentation(JsonGenerator generator, int level) throws IOException {
            if (level <= 1) {
                LINE.writeIndentation(generator, level);
            } else {
                generator.writeRaw(' ');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
