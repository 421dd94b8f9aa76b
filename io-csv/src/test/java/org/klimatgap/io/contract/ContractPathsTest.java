package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;

/** A contract's paths stay inside its folder unless the caller allows otherwise. */
class ContractPathsTest {
    private static final String FILE = "contract.json:12 (/accounts/0/source/file) ";

    @TempDir
    private Path parent;

    private ContractFolder example() {
        return ContractFolder.in(parent.resolve("alvesta"));
    }

    private Path outside() throws IOException {
        return Files.writeString(parent.resolve("outside.csv"), ContractFolder.resource("co2.csv"));
    }

    private static void assertOutside(ContractFolder example, String code) {
        assertThat(example.places()).containsExactly(FILE + code);
        assertThat(ContractFolder.places(example.read(ContractOptions.standard().withPathsOutside(true))))
                .isEmpty();
    }

    @Test
    void path_to_a_folder_below_is_read_and_named_as_the_contract_has_it() {
        ContractFolder example = example()
                .with("data/2023/co2.csv", ContractFolder.resource("co2.csv"))
                .edit("\"co2.csv\"", "\"./data/../data/2023/co2.csv\"");
        assertThat(example.places()).isEmpty();
        assertThat(Origin.files(java.util.List.of(example.read()
                        .get()
                        .accounts()
                        .get(0)
                        .account()
                        .baseline(2019)
                        .emissions()
                        .origin())))
                .extracting(file -> file.name())
                .containsExactly("data/2023/co2.csv");
    }

    @Test
    void path_upwards_is_refused_unless_allowed() throws IOException {
        outside();
        assertOutside(example().edit("\"co2.csv\"", "\"../outside.csv\""), "path-outside");
    }

    @Test
    void path_upwards_is_refused_whether_or_not_there_is_such_a_file() {
        assertThat(example().edit("\"co2.csv\"", "\"../none.csv\"").places()).containsExactly(FILE + "path-outside");
    }

    @Test
    void path_upwards_and_back_stays_inside() {
        assertThat(example().edit("\"co2.csv\"", "\"../alvesta/co2.csv\"").places())
                .isEmpty();
    }

    @Test
    void folder_whose_name_starts_with_the_same_letters_is_outside() throws IOException {
        Files.createDirectories(parent.resolve("alvesta-old"));
        Files.copy(outside(), parent.resolve("alvesta-old/co2.csv"));
        assertOutside(example().edit("\"co2.csv\"", "\"../alvesta-old/co2.csv\""), "path-outside");
    }

    @Test
    void absolute_path_is_refused_unless_allowed() throws IOException {
        assertOutside(example().edit("\"co2.csv\"", "\"" + outside() + "\""), "absolute-path");
    }

    @Test
    void folders_of_this_machine_are_not_in_the_name_of_a_source() throws IOException {
        ContractFolder example = example().edit("\"co2.csv\"", "\"" + outside() + "\"");
        assertThat(example.read(ContractOptions.standard().withPathsOutside(true))
                        .get()
                        .assess()
                        .sources())
                .extracting(file -> file.name())
                .contains("outside.csv");
    }

    @Test
    void symbolic_link_that_leads_outside_is_refused_unless_allowed() throws IOException {
        ContractFolder example = example().edit("\"co2.csv\"", "\"link.csv\"");
        Files.createSymbolicLink(example.path().resolve("link.csv"), outside());
        assertOutside(example, "path-outside");
    }

    @Test
    void symbolic_link_to_a_folder_outside_is_refused() throws IOException {
        outside();
        ContractFolder example = example().edit("\"co2.csv\"", "\"up/outside.csv\"");
        Files.createSymbolicLink(example.path().resolve("up"), parent);
        assertOutside(example, "path-outside");
    }

    @Test
    void names_of_files_outside_are_not_told() throws IOException {
        outside();
        ContractFolder example = example().edit("\"co2.csv\"", "\"up/outsde.csv\"");
        Files.createSymbolicLink(example.path().resolve("up"), parent);
        assertThat(example.read().findings().get(0).message().text(Language.ENGLISH))
                .isEqualTo("the file \"up/outsde.csv\" does not exist");
    }

    @Test
    void symbolic_link_inside_the_folder_is_followed() throws IOException {
        ContractFolder example = example().edit("\"co2.csv\"", "\"link.csv\"");
        Files.createSymbolicLink(example.path().resolve("link.csv"), Path.of("co2.csv"));
        assertThat(example.places()).isEmpty();
    }

    @Test
    void dangling_symbolic_link_is_a_missing_file() throws IOException {
        ContractFolder example = example().edit("\"co2.csv\"", "\"link.csv\"");
        Files.createSymbolicLink(example.path().resolve("link.csv"), Path.of("none.csv"));
        assertThat(example.places()).containsExactly(FILE + "missing-data-file");
    }

    @Test
    void contract_may_be_reached_through_a_link_to_its_folder() throws IOException {
        ContractFolder example = example();
        Path link = Files.createSymbolicLink(parent.resolve("link"), example.path());
        assertThat(ContractFile.read(link.resolve("contract.json")).findings()).isEmpty();
    }

    @Test
    void paths_of_populations_and_schemes_stay_inside_as_well() {
        assertThat(example()
                        .edit("\"population.csv\"", "\"../population.csv\"")
                        .edit("\"NED\"", "\"/schemes/own.csv\"")
                        .places())
                .containsExactly(
                        "contract.json:12 (/accounts/0/source/scheme) absolute-path",
                        "contract.json:14 (/accounts/0/population) path-outside");
    }
}
