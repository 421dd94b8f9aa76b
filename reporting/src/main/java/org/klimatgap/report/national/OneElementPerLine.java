package org.klimatgap.report.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Writes each member of an object, and each element of its arrays, on a line, so that two outputs compare line by line. */
final class OneElementPerLine {
    private OneElementPerLine() {}

    static String write(JsonMapper mapper, ObjectNode root) {
        List<String> members = new ArrayList<>();
        root.properties()
                .forEach(member -> members.add("  \"" + member.getKey() + "\": " + value(mapper, member.getValue())));
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    private static String value(JsonMapper mapper, JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return line(mapper, value);
        }
        List<String> elements = new ArrayList<>();
        value.forEach(element -> elements.add("    " + line(mapper, element)));
        return "[\n" + String.join(",\n", elements) + "\n  ]";
    }

    private static String line(JsonMapper mapper, JsonNode value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new AssertionError("a tree of plain values can always be written", cause);
        }
    }
}
