package org.klimatgap.architecture;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The public and protected declarations without a full comment, as doclint's group 'missing' finds them.
 *
 * <p>Compact constructors are left out: doclint would ask each of them to repeat the {@code @param} tags of its record.
 */
final class Documentation {
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*(public|protected)\\s+\\w+\\s*\\{.*");

    private Documentation() {}

    static List<String> missing(Iterable<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of("-Xdoclint:missing/protected", "-proc:none", "-implicit:none", "-Xmaxwarns", "10000");
        JavacTask task = (JavacTask) compiler.getTask(null, null, found, options, null, sources);
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getCode().endsWith("proc.messager"))
                .filter(diagnostic ->
                        !COMPACT_CONSTRUCTOR.matcher(line(diagnostic)).matches())
                .map(diagnostic -> diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            return diagnostic
                    .getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(diagnostic.getLineNumber() - 1)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
