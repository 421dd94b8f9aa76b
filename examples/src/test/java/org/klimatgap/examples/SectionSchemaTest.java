package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.report.contract.ContractJson;

/** The published schema of the section in JSON holds for the golden files, and is no empty promise. */
class SectionSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource());

    private static String resource() {
        try (InputStream stream = ContractJson.class.getResourceAsStream("section-5.1.schema.json")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String golden(String name) {
        return Golden.read(name + ".json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alvesta.sv",
                "alvesta.en",
                "alvesta-consumption.sv",
                "alvesta-consumption.en",
                "boras.sv",
                "boras.en",
                "strangnas.sv",
                "strangnas.en"
            })
    void golden_files_fit_the_schema(String name) {
        assertThat(SCHEMA.validate(golden(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void an_amount_that_is_text_does_not_fit() {
        String broken = golden("boras.sv").replaceFirst("\"tonnes\": ([0-9.]+)", "\"tonnes\": \"$1\"");
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_misspelt_member_does_not_fit() {
        String broken = golden("boras.sv").replaceFirst("\"perspective\"", "\"perspektiv\"");
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }
}
