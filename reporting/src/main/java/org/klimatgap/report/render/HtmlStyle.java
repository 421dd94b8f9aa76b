package org.klimatgap.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.klimatgap.provenance.Sha256;

/** The house style, and the policy that lets a page use nothing else. */
final class HtmlStyle {
    private static final String RESOURCE = "report.css";
    private static final String CSS = read();

    private HtmlStyle() {}

    static String css() {
        return CSS;
    }

    /** A Content-Security-Policy (Level 3) that names the style by its digest and forbids everything else. */
    static String contentSecurityPolicy() {
        byte[] digest = Sha256.digest().digest(CSS.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** With line feeds only, as a browser sees the style when it computes the digest. */
    private static String read() {
        try (InputStream stream = HtmlStyle.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new AssertionError(RESOURCE + " is not beside " + HtmlStyle.class.getName());
            }
            return "\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + RESOURCE, cause);
        }
    }
}
