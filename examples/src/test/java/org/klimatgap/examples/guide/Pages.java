package org.klimatgap.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.klimatgap.examples.Project;

/** The repository's pages of Markdown. */
final class Pages {
    private static final List<String> RUN =
            List.of("docs/errors.md", "docs/snabbstart.md", "docs/activities.md", "facade/README.md");

    private Pages() {}

    /** Every page, but for what a build leaves behind. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(Project.root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of("target", "node_modules", ".git", "src/test/resources")
                            .noneMatch(part -> ("/" + name(file)).contains("/" + part + "/")))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The pages whose blocks are run. */
    static List<Page> run() {
        return all().stream()
                .filter(file -> name(file).startsWith("docs/guide/") || RUN.contains(name(file)))
                .map(Page::read)
                .toList();
    }

    static String name(Path file) {
        return Project.root().relativize(file).toString().replace('\\', '/');
    }
}
