package org.klimatgap.io.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.PlainNumber;

/**
 * One place of a contract that does not fit the schema, such as '/language: enum'.
 *
 * @param schema the schema's root
 * @param contract the contract's root
 * @param violation the keyword, its place in the schema and the place in the contract
 */
record SchemaViolation(JsonNode schema, JsonNode contract, ValidationMessage violation) {
    /** The JSON pointer of the value that is not valid; of the unknown field itself for such a one. */
    String pointer() {
        String instance = violation.getInstanceLocation().toString();
        return isUnknownField() ? JsonTree.child(instance, violation.getProperty()) : instance;
    }

    /** Whether the value itself cannot be used; what lacks a field, or has an element twice, can be looked into. */
    boolean spoilsValue() {
        return !keyword().equals("required") && !keyword().equals("uniqueItems");
    }

    private boolean isUnknownField() {
        return keyword().equals("additionalProperties");
    }

    private String keyword() {
        return violation.getType();
    }

    Finding finding(JsonTree tree) {
        return switch (keyword()) {
            case "additionalProperties" -> unknownField(tree);
            case "required" -> at(tree, ContractFileFinding.MISSING_FIELD).with("field", violation.getProperty());
            case "type" ->
                at(tree, ContractFileFinding.WRONG_TYPE).with("value", value()).with("expected", types());
            case "enum" -> invalidChoice(tree);
            case "pattern" ->
                at(tree, ContractFileFinding.INVALID_FORMAT)
                        .with("value", text())
                        .with("why", why())
                        .with("examples", quoted(sibling("examples")));
            case "minimum" -> outOfRange(tree, ContractText.AT_LEAST);
            case "maximum" -> outOfRange(tree, ContractText.AT_MOST);
            case "minItems", "minProperties" ->
                at(tree, ContractFileFinding.TOO_FEW)
                        .with("actual", instance().size())
                        .with("minimum", constraint().intValue());
            case "maxLength" ->
                at(tree, ContractFileFinding.TOO_LONG)
                        .with("value", text())
                        .with("actual", characters())
                        .with("maximum", constraint().intValue());
            case "uniqueItems" -> at(tree, ContractFileFinding.REPEATED_ELEMENT).with("value", repeated());
            default ->
                at(tree, ContractFileFinding.SCHEMA_VIOLATION)
                        .with("keyword", keyword())
                        .with("constraint", Excerpt.of(constraint().toString()));
        };
    }

    private Finding unknownField(JsonTree tree) {
        List<String> fields = names(sibling("properties"));
        return at(tree, ContractFileFinding.UNKNOWN_FIELD)
                .with("field", Excerpt.of(violation.getProperty()))
                .with("valid", fields)
                .with("hint", Hint.of(violation.getProperty(), fields));
    }

    private Finding invalidChoice(JsonTree tree) {
        List<String> words = texts(constraint());
        return at(tree, ContractFileFinding.INVALID_CHOICE)
                .with("value", value())
                .with("valid", words)
                .with("hint", Hint.of(text(), words));
    }

    private List<Message> why() {
        return AmountKind.find(constraint().asText()).stream()
                .flatMap(kind -> kind.obstacle(instance().asText()).stream())
                .toList();
    }

    private Finding outOfRange(JsonTree tree, ContractText bound) {
        return at(tree, ContractFileFinding.OUT_OF_RANGE)
                .with("value", text())
                .with("bound", bound.with("bound", constraint().asText()));
    }

    private Finding at(JsonTree tree, ContractFileFinding code) {
        return Finding.at(code, tree.location(pointer()));
    }

    private JsonNode instance() {
        return contract.at(violation.getInstanceLocation().toString());
    }

    private JsonNode constraint() {
        return schema.at(schemaPointer());
    }

    /** Another keyword of the same schema. */
    private JsonNode sibling(String keyword) {
        String pointer = schemaPointer();
        return schema.at(pointer.substring(0, pointer.lastIndexOf('/') + 1) + keyword);
    }

    private String schemaPointer() {
        return violation.getSchemaLocation().getFragment().toString();
    }

    private Message value() {
        JsonNode node = instance();
        return switch (node.getNodeType()) {
            case OBJECT -> ContractText.AN_OBJECT.of();
            case ARRAY -> ContractText.A_LIST.of();
            case NUMBER -> ContractText.A_NUMBER.with("value", text());
            case STRING -> ContractText.A_TEXT.with("value", text());
            default -> ContractText.A_WORD.with("value", text());
        };
    }

    private String text() {
        JsonNode node = instance();
        return Excerpt.of(node.isDouble() ? PlainNumber.format(node.doubleValue()) : node.asText());
    }

    private int characters() {
        String text = instance().asText();
        return text.codePointCount(0, text.length());
    }

    private String repeated() {
        List<String> elements = texts(instance());
        return elements.stream()
                .filter(each -> elements.indexOf(each) < elements.lastIndexOf(each))
                .findFirst()
                .map(Excerpt::of)
                .orElse("");
    }

    private Message types() {
        List<Message> types =
                texts(constraint()).stream().map(ContractText::type).toList();
        return types.size() == 1
                ? types.get(0)
                : ContractText.EITHER.with("first", types.get(0)).with("second", types.get(1));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.asText()));
        return node.isArray() ? texts : List.of(node.asText());
    }

    private static List<Message> quoted(JsonNode examples) {
        return texts(examples).stream()
                .map(each -> ContractText.QUOTED.with("text", each))
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
