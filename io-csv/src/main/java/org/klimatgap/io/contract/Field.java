package org.klimatgap.io.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.provenance.Origin;

/**
 * A value of a contract with its place, such as '2030 at /accounts/0/goals/0/year'.
 *
 * <p>Values that do not fit the schema are absent here, since they are reported already.
 *
 * @param tree the whole contract
 * @param invalid the JSON pointers of values that do not fit the schema
 * @param pointer the place of this value
 */
record Field(JsonTree tree, Set<String> invalid, String pointer) {
    Optional<Field> find(String name) {
        return usable(JsonTree.child(pointer, name));
    }

    /** The elements of a list, as far as they fit the schema. */
    List<Field> elements(String name) {
        return find(name).map(Field::elements).orElse(List.of());
    }

    List<Field> elements() {
        return IntStream.range(0, node().size())
                .mapToObj(index -> usable(JsonTree.child(pointer, Integer.toString(index))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Field> usable(String child) {
        return tree.at(child).isMissingNode() || invalid.contains(child)
                ? Optional.empty()
                : Optional.of(new Field(tree, invalid, child));
    }

    /** Whether there is a value, be it valid or not. */
    boolean has(String name) {
        return !tree.at(JsonTree.child(pointer, name)).isMissingNode();
    }

    Optional<String> text(String name) {
        return find(name).map(Field::text);
    }

    Optional<Integer> number(String name) {
        return find(name).map(Field::number);
    }

    String text() {
        return node().asText();
    }

    int number() {
        return node().intValue();
    }

    JsonNode node() {
        return tree.at(pointer);
    }

    Location location() {
        return tree.location(pointer);
    }

    Origin origin() {
        return new Origin.Place(tree.file(), tree.line(pointer), pointer);
    }

    Finding finding(ContractFileFinding code) {
        return Finding.at(code, location());
    }
}
