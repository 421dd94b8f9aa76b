package org.klimatgap.io.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;

/** Finds the files that a contract names, relative to its folder. */
final class DataPaths {
    private final Path folder;
    private final ContractOptions options;
    private final FindingCollector findings;

    DataPaths(Path contract, ContractOptions options, FindingCollector findings) {
        this.folder = real(contract.toAbsolutePath().resolveSibling(""));
        this.options = options;
        this.findings = findings;
    }

    /**
     * A file that a contract names.
     *
     * @param path where it is, without symbolic links
     * @param name the name by which findings and origins call it: the path as the contract has it
     */
    record DataFile(Path path, String name) {}

    /** The file that a field names, or empty after its defect was reported. */
    Optional<DataFile> find(Field field) {
        try {
            return find(field, Path.of(field.text()));
        } catch (InvalidPathException unknown) {
            return none(field, ContractFileFinding.INVALID_PATH);
        }
    }

    private Optional<DataFile> find(Field field, Path given) {
        if (given.isAbsolute() && !options.pathsOutside()) {
            return none(field, ContractFileFinding.ABSOLUTE_PATH);
        }
        Path path = folder.resolve(given).normalize();
        if (!mayRead(path)) {
            return none(field, ContractFileFinding.PATH_OUTSIDE);
        }
        if (!Files.exists(path)) {
            findings.add(finding(field, ContractFileFinding.MISSING_DATA_FILE).with("hint", hint(path)));
            return Optional.empty();
        }
        return existing(field, new DataFile(real(path), name(given)));
    }

    private Optional<DataFile> existing(Field field, DataFile file) {
        // A symbolic link may lead anywhere.
        if (!mayRead(file.path())) {
            return none(field, ContractFileFinding.PATH_OUTSIDE);
        }
        return Files.isRegularFile(file.path()) && Files.isReadable(file.path())
                ? Optional.of(file)
                : none(field, ContractFileFinding.NOT_A_DATA_FILE);
    }

    /** The folders of one machine do not belong in a report. */
    private static String name(Path given) {
        Path shown = given.isAbsolute() ? given.getFileName() : given.normalize();
        return String.valueOf(shown).replace(given.getFileSystem().getSeparator(), "/");
    }

    private boolean mayRead(Path path) {
        return options.pathsOutside() || path.startsWith(folder);
    }

    private Optional<DataFile> none(Field field, ContractFileFinding code) {
        findings.add(finding(field, code));
        return Optional.empty();
    }

    private static Finding finding(Field field, ContractFileFinding code) {
        return field.finding(code).with("file", Excerpt.of(field.text()));
    }

    /** A file of the same folder whose name is nearly the same; of a folder outside nothing is told. */
    private List<Message> hint(Path path) {
        Path parent = path.resolveSibling("");
        return Files.isDirectory(parent) && mayRead(real(parent))
                ? Hint.of(String.valueOf(path.getFileName()), names(parent))
                : List.of();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException refused) {
            return List.of();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
