package org.klimatgap.io.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;

/**
 * Makes a tree of a JSON text (RFC 8259) and remembers the line of every value.
 *
 * <p>It uses the streaming parser and no object mapper: setting one up would take a fifth of a second.
 */
final class JsonTreeParser {
    /** Deeper than any contract, and shallow enough for every stack. */
    static final int DEEPEST = 32;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final JsonSource source;
    private final FindingCollector findings;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonParser parser;

    private JsonTreeParser(JsonSource source, FindingCollector findings) throws IOException {
        this.source = source;
        this.findings = findings;
        this.parser = factory().createParser(source.text());
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(NO_LIMIT)
                        .maxNumberLength(NO_LIMIT)
                        .build())
                .build();
    }

    /** Parses a text, or says where it is no JSON. */
    static Optional<JsonTree> parse(JsonSource source, FindingCollector findings) {
        try {
            return new JsonTreeParser(source, findings).parse();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Optional<JsonTree> parse() throws IOException {
        try (parser) {
            parser.nextToken();
            JsonNode root = value("");
            return endsHere() ? Optional.of(new JsonTree(source.file(), root, lines)) : Optional.empty();
        } catch (JsonProcessingException defect) {
            findings.add(finding(defect));
            return Optional.empty();
        }
    }

    private JsonNode value(String pointer) throws IOException {
        lines.put(pointer, line());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> new PlainText(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> NullNode.instance;
        };
    }

    private JsonNode object(String pointer) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (object.has(name)) {
                findings.add(duplicate(name, JsonTree.child(pointer, name)));
                parser.skipChildren();
            } else {
                object.set(name, value(JsonTree.child(pointer, name)));
            }
        }
        return object;
    }

    private JsonNode array(String pointer) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(JsonTree.child(pointer, Integer.toString(array.size()))));
        }
        return array;
    }

    /** A number beyond all doubles becomes the largest one, which the schema refuses as well. */
    private static JsonNode number(String text) {
        double parsed = Double.parseDouble(text);
        double number = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, parsed));
        return number == (int) number ? IntNode.valueOf((int) number) : DoubleNode.valueOf(number);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Finding duplicate(String name, String pointer) {
        return Finding.at(
                        ContractFileFinding.DUPLICATE_FIELD,
                        new Location(source.file().name(), line(), pointer))
                .with("field", Excerpt.of(name))
                .with("first", lines.getOrDefault(pointer, 1));
    }

    /** Whether nothing follows the tree. */
    private boolean endsHere() throws IOException {
        int line = parser.currentLocation().getLineNr();
        try {
            if (parser.nextToken() == null) {
                return true;
            }
            line = line();
        } catch (JsonProcessingException noToken) {
            line = noToken.getLocation().getLineNr();
        }
        findings.add(at(ContractFileFinding.TRAILING_TEXT, line)
                .with("text", Excerpt.of(source.line(line).strip())));
        return false;
    }

    private Finding finding(JsonProcessingException defect) {
        if (defect instanceof StreamConstraintsException) {
            return at(ContractFileFinding.TOO_DEEP, parser.currentLocation().getLineNr())
                    .with("limit", DEEPEST);
        }
        JsonLocation where = defect.getLocation();
        if (defect instanceof JsonEOFException) {
            return at(ContractFileFinding.UNFINISHED_JSON, where.getLineNr());
        }
        return at(ContractFileFinding.INVALID_JSON, where.getLineNr())
                .with("column", where.getColumnNr())
                .with("text", Excerpt.of(source.line(where.getLineNr()).strip()));
    }

    private Finding at(ContractFileFinding code, int line) {
        return Finding.at(code, Location.of(source.file().name(), line));
    }
}
