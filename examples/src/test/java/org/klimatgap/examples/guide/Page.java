package org.klimatgap.examples.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.examples.Project;

/**
 * The blocks of a page of Markdown, in their order.
 *
 * @param name its name, relative to the repository
 * @param blocks its blocks
 */
record Page(String name, List<Block> blocks) {
    private static final Pattern SAVED = Pattern.compile("<!-- file: (\\S+) -->");

    static Page read(Path file) {
        String name = Project.root().relativize(file).toString().replace('\\', '/');
        return new Page(name, new Reader(name).read(Project.read(file).lines().toList()));
    }

    /** What a block should print: a block of text after it, or else the comments at the ends of its lines. */
    Optional<List<String>> expected(Block block) {
        int next = blocks.indexOf(block) + 1;
        if (next < blocks.size() && blocks.get(next).isOutput() && isSameQuestion(block, blocks.get(next))) {
            return Optional.of(blocks.get(next).lines());
        }
        List<String> shown = block.shown();
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    private static boolean isSameQuestion(Block one, Block other) {
        return one.question().equals(other.question());
    }

    /** Goes through a page line by line. */
    private static final class Reader {
        private final String name;
        private final List<Block> blocks = new ArrayList<>();
        private String question = "";
        private Optional<String> savedAs = Optional.empty();

        Reader(String name) {
            this.name = name;
        }

        List<Block> read(List<String> lines) {
            int index = 0;
            while (index < lines.size()) {
                index = lines.get(index).startsWith("```") ? block(lines, index) : text(lines, index);
            }
            return List.copyOf(blocks);
        }

        private int block(List<String> lines, int first) {
            int last = first + 1;
            while (!lines.get(last).equals("```")) {
                last++;
            }
            String language = lines.get(first).substring(3).strip();
            blocks.add(new Block(
                    name, first + 1, question, language, List.copyOf(lines.subList(first + 1, last)), savedAs));
            savedAs = Optional.empty();
            return last + 1;
        }

        private int text(List<String> lines, int index) {
            String line = lines.get(index);
            if (line.startsWith("#")) {
                question = line;
            }
            Matcher saved = SAVED.matcher(line);
            if (saved.matches()) {
                savedAs = Optional.of(saved.group(1));
            }
            return index + 1;
        }
    }
}
