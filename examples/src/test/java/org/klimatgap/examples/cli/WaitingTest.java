package org.klimatgap.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {
    @ParameterizedTest
    @CsvSource({
        "0, '[###                     ]'",
        "1, '[ ###                    ]'",
        "21, '[                     ###]'",
        "22, '[                    ### ]'",
        "42, '[###                     ]'"
    })
    void mark_goes_to_the_right_end_and_back(int step, String bar) {
        assertThat(Waiting.bar(step)).isEqualTo(bar);
    }

    @Test
    void nothing_is_printed_where_there_is_no_terminal() {
        StringWriter err = new StringWriter();
        Waiting.on("file.xlsx", new PrintWriter(err)).close();
        assertThat(err.toString()).isEmpty();
    }
}
