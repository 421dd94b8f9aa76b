package org.klimatgap.io.contract;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.klimatgap.finding.Checked;

/** Reads the files that the scopes of a contract name, and remembers whether each of them could be used. */
final class ScopeFiles {
    private final DataPaths paths;
    private final FindingCollector findings;
    private boolean complete = true;

    ScopeFiles(DataPaths paths, FindingCollector findings) {
        this.paths = paths;
        this.findings = findings;
    }

    /** Reads a file under the name that the contract calls it by. */
    interface Reader<T> extends BiFunction<Path, String, Checked<T>> {}

    /** Whether everything that was asked for and is stated could be used. */
    boolean isComplete() {
        return complete;
    }

    /** The file that a field of the parent names, or empty if it names none or the file cannot be used. */
    <T> Optional<T> find(Field parent, String name, Reader<T> reader) {
        return stated(parent, name, field -> read(field, reader).flatMap(this::use));
    }

    /** The file that an element of a list names, or empty if it cannot be used. */
    <T> Optional<T> each(Field file, Reader<T> reader) {
        return required(read(file, reader).flatMap(this::use));
    }

    /** What could be read of a file, errors or not. */
    <T> Optional<T> partly(Field file, Reader<T> reader) {
        return required(read(file, reader)).flatMap(read -> {
            use(read);
            complete &= read.isUsable();
            return read.acceptPartial("looked into for more errors").find();
        });
    }

    private <T> Optional<Checked<T>> read(Field file, Reader<T> reader) {
        return paths.find(file).map(found -> reader.apply(found.path(), found.name()));
    }

    /** The value of a field that may be left out; what is stated and cannot be used is a defect. */
    <T> Optional<T> stated(Field parent, String name, Function<Field, Optional<T>> value) {
        return parent.has(name) ? required(parent.find(name).flatMap(value)) : Optional.empty();
    }

    /** A value that must be there. */
    <T> Optional<T> required(Optional<T> value) {
        complete &= value.isPresent();
        return value;
    }

    /** The value with its findings told. */
    <T> Optional<T> use(Checked<T> read) {
        findings.addAll(read.findings());
        return read.find();
    }
}
