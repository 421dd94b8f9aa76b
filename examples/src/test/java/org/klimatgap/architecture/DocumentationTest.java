package org.klimatgap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Everything public in the library modules is documented. */
class DocumentationTest {
    @Test
    void every_public_declaration_of_the_library_is_documented() {
        List<Path> files = Arrays.stream(ModuleOfProject.values())
                .filter(ModuleOfProject::isLibrary)
                .flatMap(module -> Sources.mainJava(module).stream())
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(Documentation.missing(ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, null, null)
                        .getJavaFileObjectsFromPaths(files)))
                .isEmpty();
    }

    @Test
    void a_missing_comment_is_caught() {
        assertThat(missing("/** A. */ public class A { private A() {}\n public int x; }"))
                .singleElement()
                .asString()
                .endsWith("A.java:2: no comment");
    }

    @Test
    void missing_tags_are_caught() {
        assertThat(missing("/** A. */ public interface A {\n /** F. */ int f(int x) throws Exception; }"))
                .hasSize(3);
    }

    @Test
    void a_compact_constructor_need_not_repeat_its_record() {
        String head = "/**\n * A.\n *\n * @param x an x\n */\npublic record A(int x) {\n";
        assertThat(missing(head + "    public A {\n }\n}")).isEmpty();
        assertThat(missing(head + "    /** Checks. */\n    public A {\n }\n}")).isEmpty();
    }

    private static List<String> missing(String text) {
        return Documentation.missing(List.of(new Text(text)));
    }

    /** A source file in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("memory:///A.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
