package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.DefaultLocale;
import org.klimatgap.message.Language;
import org.klimatgap.reference.TableFiles;

/** Schemes of sectors: the shipped ones, and every defect of a broken one. */
class SectorSchemeTest {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();
    private static final String HEADER = "code,level,parent,title_sv,title_en,aliases\n";
    private static final String CITATION = "# id: EX\n" + TableFiles.CITATION;

    @TempDir
    private Path folder;

    private Checked<SectorScheme> read(String text) {
        return SectorScheme.read(TableFiles.write(folder, text));
    }

    @Test
    void the_national_emissions_database_has_nine_main_sectors_and_a_total() {
        assertThat(NED.id()).isEqualTo("NED");
        assertThat(NED.mainSectors())
                .extracting(sector -> sector.code().code())
                .containsExactlyInAnyOrder(
                        "transport",
                        "industry",
                        "electricity-heat",
                        "agriculture",
                        "heating",
                        "machinery",
                        "products",
                        "waste",
                        "international-transport");
        assertThat(NED.total().map(Sector::code)).contains(SectorCode.parse("NED~total"));
        assertThat(NED.sectors())
                .filteredOn(sector -> sector.level() != SectorLevel.SUB)
                .hasSize(10);
        assertThat(NED).hasToString("NED (63 sectors)");
        assertThat(NED.table().cited("source").orElse("")).contains("SMHI");
    }

    /** Names as SMHI's exports of 2021, 2024 and 2026 spell them; see the shared folder's data/README.md. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Transporter,                               transport
            transport,                                 transport
            TRANSPORTER,                               transport
            '  Transporter ',                          transport
            Transport,                                 transport
            Industri (energi + processer),             industry
            Industri (energi+processer),               industry
            El och fjärrvärme,                         electricity-heat
            EL OCH FJÄRRVÄRME,                         electricity-heat
            Jordbruk,                                  agriculture
            Egen uppvärmning av bostäder och lokaler,  heating
            Egen uppärmning av bostäder och lokaler,   heating
            Arbetsmaskiner,                            machinery
            Produktanvändning (inkl. lösningsmedel),   products
            Produktanvändning (inkl.lösningsmedel),    products
            Avfall (inkl.avlopp),                      waste
            Avfall (inkl. avlopp),                     waste
            'Avfall (inkl. avlopp)',                   waste
            Utrikes transporter,                       international-transport
            Alla,                                      total
            """)
    void a_sector_is_found_by_every_known_spelling(String name, String code) {
        assertThat(NED.find(name).map(sector -> sector.code().code())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Transportör", "Transporter Millitär transport", "NED~transport", "Avfall"})
    void an_unknown_name_finds_nothing(String name) {
        assertThat(NED.find(name)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "tr-TR", "de-DE"})
    void names_are_found_on_every_machine(String tag) {
        Optional<Sector> found = DefaultLocale.under(
                tag, () -> SectorScheme.nationalEmissionsDatabase().find("INDUSTRI (ENERGI + PROCESSER)"));
        assertThat(found.map(Sector::code)).contains(SectorCode.of("NED", "industry"));
    }

    @Test
    void a_sector_has_a_title_in_each_language() {
        Sector waste = NED.get(SectorCode.of("NED", "waste"));
        assertThat(waste.title().in(Language.SWEDISH)).isEqualTo("Avfall (inkl.avlopp)");
        assertThat(waste.title().in(Language.ENGLISH)).isEqualTo("Waste (including sewage)");
        assertThat(waste.level()).isEqualTo(SectorLevel.MAIN);
        assertThat(waste.parent()).isEmpty();
        assertThat(waste).hasToString("NED~waste, Waste (including sewage)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NED~Transporter", "NED~absent", "GPC~transport", "NED~TRANSPORT"})
    void a_code_that_is_not_the_schemes_is_rejected(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NED.get(SectorCode.parse(code)))
                .withMessageStartingWith(
                        "no sector " + code + " in scheme NED, must be one of [NED~total, NED~transport,");
    }

    @Test
    void an_account_without_sectors_has_a_total_alone() {
        SectorScheme scheme = SectorScheme.totalOnly();
        assertThat(scheme.mainSectors()).isEmpty();
        assertThat(scheme.sectors()).hasSize(1);
        assertThat(scheme.find("Alla")).isEqualTo(scheme.total()).isPresent();
    }

    @Test
    void a_scheme_of_ones_own_has_sub_sectors() {
        SectorScheme scheme = read(CITATION + HEADER
                        + "t,main,,Trafik,Traffic,Transporter|Samfärdsel\n"
                        + "t1,sub,t,Vägtrafik,Road traffic,\n")
                .get();
        assertThat(scheme.total()).isEmpty();
        assertThat(scheme.find("samfärdsel").map(Sector::code)).contains(SectorCode.of("EX", "t"));
        assertThat(scheme.get(SectorCode.of("EX", "t")).aliases())
                .containsExactly("t", "Trafik", "Traffic", "Transporter", "Samfärdsel");
        assertThat(scheme.find("t1").flatMap(Sector::parent)).contains(SectorCode.of("EX", "t"));
    }

    static Stream<Arguments> brokenSchemes() {
        return Stream.of(
                Arguments.of(
                        "no identifier",
                        TableFiles.CITATION + HEADER + "a,main,,A,A,\n",
                        List.of("MISSING_CITATION table.csv {key=id}")),
                Arguments.of(
                        "an identifier and columns are missing",
                        TableFiles.CITATION + "code,level,title_sv,aliases\na,main,A,\n",
                        List.of(
                                "MISSING_CITATION table.csv {key=id}",
                                "MISSING_COLUMN table.csv {column=parent}",
                                "MISSING_COLUMN table.csv {column=title_en}")),
                Arguments.of(
                        "cells that must be filled",
                        CITATION + HEADER + ",main,,A,A,\nb,,,,B,\nc,main,,C,C,\n",
                        List.of(
                                "EMPTY_CELL table.csv:7 {column=code}",
                                "EMPTY_CELL table.csv:8 {column=level}",
                                "EMPTY_CELL table.csv:8 {column=title_sv}")),
                Arguments.of(
                        "a level that is none",
                        CITATION + HEADER + "a,top,,A,A,\n",
                        List.of("INVALID_CELL table.csv:7 {value=top, column=level, valid=[total, main, sub]}")),
                Arguments.of(
                        "a code twice",
                        CITATION + HEADER + "a,main,,A,A,\na,main,,B,C,\n",
                        List.of("DUPLICATE table.csv:8 {value=a, first=7}")),
                Arguments.of(
                        "a name of two sectors",
                        CITATION + HEADER + "a,main,,Avfall,Waste,\nb,main,,Slam,Sludge,AV FALL\n",
                        List.of("DUPLICATE table.csv:8 {value=AV FALL, first=7}")),
                Arguments.of(
                        "a parent that is not there",
                        CITATION + HEADER + "a,main,,A1,A2,\nb,sub,x,B1,B2,\n",
                        List.of("UNKNOWN_REFERENCE table.csv:8 {value=x, column=parent}")),
                // A tilde separates scheme and code, so that neither may hold one.
                Arguments.of(
                        "an identifier with a tilde",
                        "# id: E~X\n" + TableFiles.CITATION + HEADER + "a,main,,A1,A2,\n",
                        List.of("INVALID_CELL table.csv {value=E~X, column=id, valid=NED}")),
                Arguments.of(
                        "codes with a tilde",
                        CITATION + HEADER + "a~b,main,,A1,A2,\nb,sub,a~b,B1,B2,\n",
                        List.of(
                                "INVALID_CELL table.csv:7 {value=a~b, column=code, valid=transport}",
                                "UNKNOWN_REFERENCE table.csv:8 {value=a~b, column=parent}")),
                Arguments.of(
                        "all at once",
                        CITATION + HEADER + "a,top,,A1,A2,\nb,sub,x,B1,B2,A1\n",
                        List.of(
                                "INVALID_CELL table.csv:7 {value=top, column=level, valid=[total, main, sub]}",
                                "DUPLICATE table.csv:8 {value=A1, first=7}",
                                "UNKNOWN_REFERENCE table.csv:8 {value=x, column=parent}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenSchemes")
    void a_broken_scheme_gives_every_defect_and_no_scheme(String name, String text, List<String> expected) {
        Checked<SectorScheme> scheme = read(text);
        assertThat(TableFiles.shown(scheme.findings())).as(name).containsExactlyElementsOf(expected);
        assertThat(scheme.isUsable()).isFalse();
    }

    @Test
    void a_broken_table_gives_no_scheme() {
        Checked<SectorScheme> scheme = read("# id: EX\n# title: x\n" + HEADER + "a,main\n");
        assertThat(TableFiles.shown(scheme.findings()))
                .contains("RAGGED_ROW table.csv:4 {actual=2, expected=6}", "MISSING_CITATION table.csv {key=licence}");
        assertThat(scheme.isUsable()).isFalse();
    }
}
