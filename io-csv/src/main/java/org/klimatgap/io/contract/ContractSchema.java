package org.klimatgap.io.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidatorTypeCode;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;

/**
 * The JSON Schema of contract files (draft 2020-12) that is published beside this class.
 *
 * <p>Only the keywords that it uses are set up, and no schema is ever looked up elsewhere: neither on the network nor on
 * the class path.
 */
final class ContractSchema {
    private static final String FILE = "contract.schema.json";
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final List<ValidatorTypeCode> KEYWORDS = List.of(
            ValidatorTypeCode.ADDITIONAL_PROPERTIES,
            ValidatorTypeCode.ALL_OF,
            ValidatorTypeCode.CONST,
            ValidatorTypeCode.ENUM,
            ValidatorTypeCode.IF_THEN_ELSE,
            ValidatorTypeCode.ITEMS_202012,
            ValidatorTypeCode.MAXIMUM,
            ValidatorTypeCode.MAX_LENGTH,
            ValidatorTypeCode.MINIMUM,
            ValidatorTypeCode.MIN_ITEMS,
            ValidatorTypeCode.MIN_PROPERTIES,
            ValidatorTypeCode.PATTERN,
            ValidatorTypeCode.PROPERTIES,
            ValidatorTypeCode.REF,
            ValidatorTypeCode.REQUIRED,
            ValidatorTypeCode.TYPE,
            ValidatorTypeCode.UNIQUE_ITEMS);

    private static final List<String> ANNOTATIONS =
            List.of("$schema", "$id", "$defs", "title", "description", "examples", "then", "else");

    private final JsonNode root;
    private final JsonSchema schema;

    private ContractSchema(JsonNode root) {
        this.root = root;
        this.schema = factory().getSchema(root, config());
    }

    static ContractSchema load() {
        String text = text();
        SourceFile file = new SourceFile(FILE, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        return JsonTreeParser.parse(new JsonSource(file, text), new FindingCollector())
                .map(tree -> new ContractSchema(tree.root()))
                .orElseThrow();
    }

    /** The schema as it is published. */
    static String text() {
        try (InputStream in = Objects.requireNonNull(ContractSchema.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Every violation, each place and keyword once. */
    List<SchemaViolation> validate(JsonNode contract) {
        return schema.validate(contract).stream()
                .map(violation -> new SchemaViolation(root, contract, violation))
                .toList();
    }

    /** The names of the keywords that the schema may use. */
    static List<String> keywords() {
        return Stream.concat(KEYWORDS.stream().map(ValidatorTypeCode::getValue), ANNOTATIONS.stream())
                .toList();
    }

    private static JsonSchemaFactory factory() {
        Stream<Keyword> keywords =
                Stream.concat(KEYWORDS.stream(), ANNOTATIONS.stream().map(NonValidationKeyword::new));
        JsonMetaSchema draft = JsonMetaSchema.builder(DRAFT)
                .specification(SpecVersion.VersionFlag.V202012)
                .idKeyword("$id")
                .keywords(keywords.toList())
                .build();
        return JsonSchemaFactory.builder()
                .defaultMetaSchemaIri(DRAFT)
                .metaSchema(draft)
                .schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance()))
                .build();
    }

    /** The validator's own messages are not shown, so that their locale does not matter. */
    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder()
                .locale(Locale.ROOT)
                .pathType(PathType.JSON_POINTER)
                .messageSource((key, fallback, locale, arguments) -> key)
                .build();
    }
}
