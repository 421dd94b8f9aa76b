package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Perspective;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Language;

/** The published schema is sound, closed, and says the same as the code. */
class ContractSchemaTest {
    private static final JsonNode SCHEMA = parse(ContractFile.schema());

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static List<String> words(String pointer) {
        JsonNode node = SCHEMA.at(pointer);
        assertThat(node.isArray()).as(pointer).isTrue();
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Every schema in the schema: those of fields, elements, definitions and conditions. */
    private static List<JsonNode> schemas() {
        List<JsonNode> found = new ArrayList<>();
        collect(SCHEMA, found);
        return found;
    }

    private static void collect(JsonNode schema, List<JsonNode> found) {
        found.add(schema);
        for (String keyword : List.of("properties", "$defs")) {
            schema.path(keyword).forEach(each -> collect(each, found));
        }
        for (String keyword : List.of("items", "if", "then", "else")) {
            if (schema.has(keyword)) {
                collect(schema.get(keyword), found);
            }
        }
        schema.path("allOf").forEach(each -> collect(each, found));
    }

    @Test
    void schema_is_valid_by_the_rules_of_its_draft() {
        var draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(draft.validate(SCHEMA)).isEmpty();
    }

    @Test
    void every_keyword_is_one_that_the_validator_was_set_up_with() {
        Set<String> used = new TreeSet<>();
        schemas().forEach(schema -> schema.fieldNames().forEachRemaining(used::add));
        assertThat(ContractSchema.keywords()).containsAll(used);
    }

    @Test
    void every_object_is_closed_or_handed_on_to_closed_ones() {
        List<JsonNode> open = schemas().stream()
                .filter(schema -> schema.has("properties") && !schema.has("additionalProperties"))
                .filter(schema -> schema.has("description"))
                .toList();
        assertThat(open).extracting(schema -> schema.path("title").asText()).containsExactly("Account", "Goal");
        assertThat(schemas())
                .noneMatch(schema -> schema.path("additionalProperties").asBoolean(false));
    }

    @Test
    void every_field_is_described() {
        List<JsonNode> fields = schemas().stream()
                .flatMap(schema -> Stream.of(schema.path("properties")))
                .flatMap(properties -> StreamSupport.stream(properties.spliterator(), false))
                .filter(field -> field.isObject() && !field.has("const") && field.size() > 0)
                .filter(field -> !(field.size() == 1 && field.has("enum")))
                .toList();
        assertThat(fields)
                .hasSizeGreaterThan(40)
                .allMatch(field -> !field.path("description").asText().isBlank());
    }

    @Test
    void every_pattern_has_examples_that_match_it() {
        List<JsonNode> patterns =
                schemas().stream().filter(schema -> schema.has("pattern")).toList();
        assertThat(patterns).isNotEmpty().allSatisfy(schema -> {
            Pattern pattern = Pattern.compile(schema.get("pattern").asText());
            assertThat(schema.path("examples")).isNotEmpty();
            schema.get("examples")
                    .forEach(example -> assertThat(example.asText()).containsPattern(pattern));
        });
    }

    @Test
    void every_type_has_a_name_in_messages() {
        assertThat(schemas().stream()
                        .map(schema -> schema.path("type"))
                        .flatMap(type -> type.isArray()
                                ? StreamSupport.stream(type.spliterator(), false)
                                : Stream.of(type).filter(JsonNode::isTextual)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(ContractText.type(type.asText()).text(Language.ENGLISH))
                        .isNotBlank());
    }

    @Test
    void perspectives_boundaries_and_baskets_are_those_of_the_code() {
        String account = "/$defs/fileAccount/properties/";
        assertThat(words(account + "perspective/enum"))
                .isEqualTo(
                        Arrays.stream(Perspective.values()).map(Perspective::id).toList());
        assertThat(words(account + "boundary/enum"))
                .isEqualTo(Arrays.stream(Boundary.values()).map(Boundary::id).toList());
        assertThat(words(account + "basket/enum"))
                .isEqualTo(Arrays.stream(Basket.values())
                        .filter(basket -> !basket.isMemo())
                        .map(Basket::id)
                        .toList());
    }

    @Test
    void gwp_sets_are_those_of_the_shipped_table() {
        assertThat(words("/$defs/fileAccount/properties/gwpSet/enum")).isEqualTo(GwpSet.shipped());
    }

    @Test
    void languages_are_the_shipped_ones() {
        List<String> shipped = Language.shipped().stream().map(Language::tag).toList();
        assertThat(words("/properties/language/enum")).isEqualTo(shipped);
        List<String> texts = new ArrayList<>();
        SCHEMA.at("/$defs/text/properties").fieldNames().forEachRemaining(texts::add);
        assertThat(texts).isEqualTo(shipped);
    }

    @Test
    void each_kind_of_goal_has_a_branch_of_its_own() {
        List<String> branches = new ArrayList<>();
        SCHEMA.at("/$defs/goal/allOf")
                .forEach(branch ->
                        branches.add(branch.at("/if/properties/kind/const").asText()));
        assertThat(branches.subList(0, branches.size() - 1)).isEqualTo(words("/$defs/goal/properties/kind/enum"));
        assertThat(words("/$defs/goal/allOf/" + (branches.size() - 1) + "/if/properties/kind/enum"))
                .isEqualTo(words("/$defs/goal/properties/kind/enum"));
    }

    @ParameterizedTest
    @EnumSource(AmountKind.class)
    void amounts_are_spelled_as_the_code_reads_them(AmountKind kind) {
        assertThat(SCHEMA.at("/$defs/" + kind.id() + "/pattern").asText()).isEqualTo(kind.pattern());
        SCHEMA.at("/$defs/" + kind.id() + "/examples")
                .forEach(example -> assertThat(kind.parse(example.asText())).isPresent());
        assertThat(kind.parse(kind.example())).isPresent();
    }
}
