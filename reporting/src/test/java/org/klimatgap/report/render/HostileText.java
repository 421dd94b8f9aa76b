package org.klimatgap.report.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any text at all, and text put together from what is markup somewhere. */
final class HostileText extends DomainContextBase {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "</bdi>",
                        "<script>",
                        "-->",
                        "&lt;",
                        "&#60;",
                        "onload=",
                        "javascript:",
                        "*",
                        "**",
                        "_",
                        "[",
                        "](",
                        ")",
                        "`",
                        "~",
                        "|",
                        "\\",
                        "#",
                        "-",
                        "+",
                        "=",
                        "1.",
                        ":",
                        "//",
                        "www.",
                        "{gap}",
                        " ",
                        "\n",
                        "\t",
                        "\u0000",
                        "\u202E",
                        "\uD800",
                        "\u2028",
                        "a",
                        "å",
                        "0",
                        "\u00A0",
                        "\u2212",
                        "😀")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                pieces,
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().ascii().ofMaxLength(20));
    }
}
