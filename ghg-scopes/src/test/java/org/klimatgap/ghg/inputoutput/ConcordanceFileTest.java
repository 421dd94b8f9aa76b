package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.quantity.Share;

/** Concordances as files. */
class ConcordanceFileTest {
    private static final String CITATION = "# title: a\n# source: b\n# version: 1\n# licence: CC0-1.0\n";

    @TempDir
    Path folder = Path.of("");

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("bridge.csv"), CITATION + rows);
    }

    /** The example of the documentation. */
    @Test
    void the_example_is_read() throws URISyntaxException {
        Path example = Path.of(Objects.requireNonNull(ConcordanceFileTest.class.getResource("bridge.csv"))
                .toURI());
        Concordance<String, RegionLabel> bridge =
                Concordance.readCategories(example).get();
        assertThat(bridge.entries()).containsExactly("01.1", "04.1");
        assertThat(bridge.places())
                .containsExactlyElementsOf(Tables.labels("SE", "food industry", "trade", "transport", "real estate"));
        assertThat(bridge.find("01.1").get(1).share()).isEqualTo(Share.ofPercent(10));
        assertThat(bridge.find("01.1").get(1).origin()).hasToString("bridge.csv:7");
        assertThat(bridge.find("04.1").get(0).share()).isEqualTo(Share.ofPercent(100));
        assertThat(bridge.find("07.3")).isEmpty();
        assertThat(bridge).hasToString("2 → 4");
    }

    @Test
    void sectors_are_labels() throws IOException {
        Concordance<RegionLabel, RegionLabel> sectors = Concordance.readSectors(
                        file("from,to\nSE|A01,SE|agriculture\nSE|A02,SE|agriculture\n"))
                .get();
        assertThat(sectors.places()).containsExactly(RegionLabel.of("SE", "agriculture"));
    }

    @Test
    void every_defect_is_told_in_one_pass() throws IOException {
        Checked<Concordance<RegionLabel, RegionLabel>> checked = Concordance.readSectors(file(
                "from,to,share\nA01,SE|x,\nSE|a,x,100\nSE|a,,\nSE|b,SE|x,0\nSE|b,SE|x,1e2\nSE|c,SE|x,\nSE|c,SE|x,\n"));
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.findings().stream().map(Finding::toString))
                .containsExactly(
                        "error: bridge.csv:6: \"A01\" in column \"from\" is not valid, must be 01.1 / SE|A01",
                        "error: bridge.csv:7: \"x\" in column \"to\" is not valid, must be SE|A01",
                        "error: bridge.csv:8: column \"to\" is empty",
                        "error: bridge.csv:9: \"0\" in column \"share\" is not valid, must be 0 < share ≤ 100",
                        "error: bridge.csv:10: \"1e2\" in column \"share\" is not valid, must be 0 < share ≤ 100",
                        "error: bridge.csv:12: \"SE|c → SE|x\" already stands on line 11");
    }

    @Test
    void columns_and_citation_must_be_there() throws IOException {
        assertThat(Tables.codes(Concordance.readSectors(file("from,share\nSE|a,100\n"))))
                .containsExactly("missing-column");
        Path bare = Files.writeString(folder.resolve("bare.csv"), "from,to\nSE|a,SE|b\n");
        assertThat(Concordance.readSectors(bare).isUsable()).isFalse();
    }

    @Test
    void shares_that_miss_a_whole_are_an_error() throws IOException {
        assertThat(Concordance.readCategories(file("from,to,share\n01,SE|a,60\n01,SE|b,30\n"))
                        .findings()
                        .get(0))
                .hasToString("error: bridge.csv:6: the shares of 01 sum to 90 %, must be 100 %");
    }
}
