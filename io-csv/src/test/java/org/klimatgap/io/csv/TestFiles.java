package org.klimatgap.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.sector.SectorScheme;

/** Files of tests, and findings as text. */
final class TestFiles {
    static final String NAME = "emissions.csv";

    private TestFiles() {}

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked<Inventory> emissions(Path folder, byte[] bytes) {
        return EmissionsCsv.read(write(folder, NAME, bytes), SectorScheme.nationalEmissionsDatabase());
    }

    static Checked<Inventory> emissions(Path folder, String text) {
        return emissions(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(TestFiles.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Findings as {@code emissions.csv:3 unknown-unit}. */
    static List<String> places(Checked<?> checked) {
        return checked.findings().stream().map(TestFiles::place).toList();
    }

    private static String place(Finding finding) {
        return finding.location().orElseThrow() + " " + finding.code().key();
    }
}
