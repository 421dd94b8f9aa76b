package org.klimatgap.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.io.contract.ContractFile;

/** The repository's files, for tests. */
public final class Project {
    private Project() {}

    /** The repository's root; the build gives it, and from an editor it is found by its launcher. */
    public static Path root() {
        String given = System.getProperty("klimatgap.root");
        Path folder = given == null ? Path.of("").toAbsolutePath() : Path.of(given);
        while (!Files.exists(folder.resolve("klimatgap"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    public static Path alvesta() {
        return root().resolve("examples/alvesta/contract.json");
    }

    public static ContractAssessment assessment() {
        return assessment("alvesta");
    }

    /** One of the worked examples, by the name of its folder. */
    public static ContractAssessment assessment(String example) {
        return assessmentOf(example + "/contract.json");
    }

    /** The contract in a file below {@code examples}. */
    public static ContractAssessment assessmentOf(String contract) {
        return ContractFile.read(root().resolve("examples").resolve(contract))
                .get()
                .assess();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
