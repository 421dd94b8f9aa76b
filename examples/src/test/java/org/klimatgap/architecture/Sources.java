package org.klimatgap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files of the project, and the rules about their text. */
final class Sources {
    /** A file of this many lines or more is two files. */
    static final int LINES_BELOW = 400;

    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME)\\b");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private Sources() {}

    /** The project's root folder: the system property klimatgap.root, or the nearest folder above with a .mvn. */
    static Path root() {
        String given = System.getProperty("klimatgap.root");
        if (given != null) {
            return Path.of(given);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The files of a folder with one of the endings, sorted; none if there is no such folder. */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> mainJava(ModuleOfProject module) {
        return files(root().resolve(module.folder()).resolve("src/main/java"), ".java");
    }

    static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> text(file).lines().count() >= LINES_BELOW)
                .map(file -> file + ": " + text(file).lines().count() + " lines, must be fewer than " + LINES_BELOW)
                .toList();
    }

    static List<String> leftOpen(List<Path> files) {
        return files.stream()
                .filter(file -> LEFT_OPEN.matcher(text(file)).find())
                .map(file -> file + ": left open")
                .toList();
    }

    /** The files whose package belongs to another module than the one they lie in. */
    static List<String> strayPackages(ModuleOfProject module, List<Path> files) {
        return files.stream()
                .filter(file -> ModuleOfProject.of("org.klimatgap", packageOf(file)) != module)
                .map(file -> file + ": package " + packageOf(file) + " is not one of " + module.folder())
                .toList();
    }

    private static String packageOf(Path file) {
        Matcher matcher = PACKAGE.matcher(text(file));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
