package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Language;
import org.klimatgap.reference.TableFiles;

/** Levels, parents, names and totals of a scheme of one's own. */
class SectorNestingTest {
    private static final String START =
            "# id: EX\n" + TableFiles.CITATION + "code,level,parent,title_sv,title_en,aliases\n";
    private static final String WITH_MEMBERS =
            "# id: EX\n" + TableFiles.CITATION + "code,level,parent,title_sv,title_en,aliases,memberships\n";

    @TempDir
    private Path folder;

    static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SectorNestingTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The example of the class comment. */
    @Test
    void a_municipalitys_own_scheme_is_one_file() {
        SectorScheme scheme = SectorScheme.read(TableFiles.write(folder, resource("own-scheme.csv")))
                .get();
        assertThat(scheme).hasToString("EXAMPLE (6 sectors)");
        assertThat(scheme.mainSectors()).extracting(Sector::code).containsExactly(code("traffic"), code("buildings"));
        assertThat(scheme.children(code("traffic")))
                .extracting(Sector::code)
                .containsExactly(code("traffic.cars"), code("traffic.other"));
        assertThat(scheme.find("Samfärdsel", "Övrigt").map(Sector::code)).contains(code("traffic.other"));
        assertThat(scheme.find("Byggnader", "Other").map(Sector::code)).contains(code("buildings.other"));
        assertThat(scheme.find("Övrigt")).isEmpty();
        assertThat(scheme.memberships()).isEmpty();
    }

    private static SectorCode code(String code) {
        return SectorCode.of("EXAMPLE", code);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "two totals",
                        START + "t,total,,T1,T2,\nu,total,,U1,U2,\nv,total,,V1,V2,\n",
                        List.of(
                                "DUPLICATE table.csv:8 {value=total, first=7}",
                                "DUPLICATE table.csv:9 {value=total, first=7}")),
                Arguments.of(
                        "a sub-sector without parent",
                        START + "a,main,,A1,A2,\nb,sub,,B1,B2,\n",
                        List.of("EMPTY_CELL table.csv:8 {column=parent}")),
                Arguments.of(
                        "a main sector with parent",
                        START + "a,main,,A1,A2,\nb,main,a,B1,B2,\n",
                        List.of("UNEXPECTED_PARENT table.csv:8 {value=a, level=main}")),
                Arguments.of(
                        "a part of the total that is no main sector",
                        START + "t,total,,T1,T2,\nb,sub,t,B1,B2,\n",
                        List.of("UNEXPECTED_PARENT table.csv:8 {value=t, level=sub}")),
                Arguments.of(
                        "a part of itself",
                        START + "a,main,,A1,A2,\nb,sub,b,B1,B2,\n",
                        List.of("PARENT_CYCLE table.csv:8 {value=b}")),
                Arguments.of(
                        "a circle, with a sector that hangs on it",
                        START + "b,sub,c,B1,B2,\nc,sub,b,C1,C2,\nd,sub,c,D1,D2,\n",
                        List.of("PARENT_CYCLE table.csv:7 {value=b}", "PARENT_CYCLE table.csv:8 {value=c}")),
                Arguments.of(
                        "a name of two parts of one sector",
                        START + "a,main,,A1,A2,\nb,sub,a,Övrigt,Rest,\nc,sub,a,övrigt,Other,\n",
                        List.of("DUPLICATE table.csv:9 {value=övrigt, first=8}")),
                Arguments.of(
                        "an alias that is the name of a main sector",
                        START + "b,sub,z,B1,B2,Avfall\nz,main,,Z1,Z2,\na,main,,Avfall,Waste,\n",
                        List.of("DUPLICATE table.csv:9 {value=Avfall, first=7}")),
                Arguments.of(
                        "a name that is a code",
                        START + "a,main,,A1,A2,\nb,main,,B1,B2,\nc,sub,a,B,C2,\n",
                        List.of("DUPLICATE table.csv:9 {value=B, first=8}")),
                Arguments.of(
                        "a part that is called as the total",
                        START + "t,total,,Alla,All,\na,main,,A1,A2,\nb,sub,a,Alla,B2,\n",
                        List.of("DUPLICATE table.csv:9 {value=Alla, first=7}")),
                Arguments.of(
                        "a total that counts a sector and its part's part",
                        WITH_MEMBERS + "a,main,,A1,A2,,X\nb,sub,a,B1,B2,,Y\nc,sub,b,C1,C2,,X|Z\n",
                        List.of("NESTED_MEMBERSHIP table.csv:9 {membership=X, value=c, whole=a}")),
                Arguments.of(
                        "a total that counts the source's total and a sector",
                        WITH_MEMBERS + "t,total,,T1,T2,,X\na,main,,A1,A2,,X\n",
                        List.of("NESTED_MEMBERSHIP table.csv:8 {membership=X, value=a, whole=t}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_scheme_gives_every_defect_with_its_line(String name, String text, List<String> expected) {
        Checked<SectorScheme> scheme = SectorScheme.read(TableFiles.write(folder, text));
        assertThat(TableFiles.shown(scheme.findings())).as(name).containsExactlyElementsOf(expected);
        assertThat(scheme.isUsable()).isFalse();
    }

    @Test
    void a_scheme_that_is_accepted_with_a_circle_lacks_the_circle() {
        SectorScheme scheme = SectorScheme.read(
                        TableFiles.write(folder, START + "a,main,,A1,A2,\nb,sub,c,B1,B2,\nc,sub,b,C1,C2,\n"))
                .acceptPartial("the circle does not matter here")
                .get();
        assertThat(scheme.sectors()).extracting(sector -> sector.code().code()).containsExactly("a");
    }

    @Test
    void titles_may_repeat_below_other_parents_and_in_the_sector_itself() {
        SectorScheme scheme = SectorScheme.read(TableFiles.write(
                        folder,
                        START + "a,main,,Avfall,Waste,Sopor|avfall\nb,sub,a,Avfall,Waste,\nc,sub,b,Avfall,Waste,\n"))
                .get();
        assertThat(scheme.find("Avfall")).isEmpty();
        assertThat(scheme.find("Avfall", "").map(Sector::code)).contains(SectorCode.of("EX", "a"));
        assertThat(scheme.find("Avfall", "Avfall")).as("b and c").isEmpty();
        assertThat(scheme.find("Avfall", "c").flatMap(Sector::parent)).contains(SectorCode.of("EX", "b"));
        assertThat(scheme.find("Sopor").map(Sector::code)).contains(SectorCode.of("EX", "a"));
    }

    @Test
    void a_scheme_without_total_has_a_whole_by_an_empty_name_alone() {
        SectorScheme scheme = SectorScheme.read(TableFiles.write(folder, START + "a,main,,A1,A2,\n"))
                .get();
        assertThat(scheme.find("a", "").map(Sector::code)).contains(SectorCode.of("EX", "a"));
        assertThat(scheme.find("a", "Alla")).isEmpty();
    }

    @Test
    void a_finding_reads_as_a_sentence() {
        Checked<SectorScheme> scheme =
                SectorScheme.read(TableFiles.write(folder, START + "a,main,,A1,A2,\nb,sub,b,B1,B2,\n"));
        assertThat(scheme.findings())
                .extracting(finding -> finding.text(Language.SWEDISH))
                .containsExactly("table.csv:8: ”b” är en del av sig själv genom sina överordnade sektorer");
    }
}
