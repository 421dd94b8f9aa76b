package org.klimatgap.io.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.klimatgap.finding.Location;
import org.klimatgap.provenance.SourceFile;

/**
 * A JSON text as a tree with the line of every value, such as '/accounts/0/id in line 8'.
 *
 * @param file the file
 * @param root the tree
 * @param lines the line of every value by its JSON pointer (RFC 6901)
 */
record JsonTree(SourceFile file, JsonNode root, Map<String, Integer> lines) {
    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }

    Location location(String pointer) {
        return new Location(file.name(), line(pointer), pointer);
    }

    /** The pointer of a field or an element. */
    static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
