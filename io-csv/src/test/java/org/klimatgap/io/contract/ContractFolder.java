package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.message.Language;

/** A folder of tests that holds the example of the documentation: contract.json, co2.csv and population.csv. */
final class ContractFolder {
    static final String CONTRACT = "contract.json";

    private final Path path;

    private ContractFolder(Path path) {
        this.path = path;
    }

    static ContractFolder in(Path path) {
        return new ContractFolder(path)
                .with(CONTRACT, resource(CONTRACT))
                .with("co2.csv", resource("co2.csv"))
                .with("population.csv", resource("population.csv"));
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(ContractFolder.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The worked example of this project. */
    static Path alvesta() {
        return Path.of(System.getProperty("klimatgap.root", "..")).resolve("examples/alvesta");
    }

    Path path() {
        return path;
    }

    ContractFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ContractFolder with(String name, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(name).getParent());
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Replaces a part of the contract that stands there once. */
    ContractFolder edit(String part, String by) {
        String text = text(CONTRACT);
        assertThat(text.split(java.util.regex.Pattern.quote(part), -1)).as(part).hasSize(2);
        return with(CONTRACT, text.replace(part, by));
    }

    /** Adds an account after the first one. */
    ContractFolder add(String account) {
        return edit("    }\n  ],\n  \"justTransition\"", "    },\n" + account + "\n  ],\n  \"justTransition\"");
    }

    private String text(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Checked<ClimateContract> read() {
        return read(ContractOptions.standard());
    }

    Checked<ClimateContract> read(ContractOptions options) {
        return ContractFile.read(path.resolve(CONTRACT), options);
    }

    List<String> places() {
        return places(read());
    }

    /** Findings as {@code contract.json:3 (/language) invalid-choice}; each has a text in both languages. */
    static List<String> places(Checked<?> checked) {
        return checked.findings().stream().map(ContractFolder::place).toList();
    }

    private static String place(Finding finding) {
        Language.shipped()
                .forEach(language -> assertThat(finding.text(language)).isNotBlank());
        return finding.location().map(where -> where + " ").orElse("")
                + finding.code().key();
    }
}
