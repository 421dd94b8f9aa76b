package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;

/** The schemes of international standards, against lists written down from the standards' tables. */
class ShippedSchemesTest {
    private static final SectorScheme GPC = SectorScheme.gpc();

    /** GPC 1.1: fuel and grid-supplied energy of I.1–I.6, fugitive emissions, transport .1 and .2, own waste. */
    private static final String BASIC = """
            I.1.1 I.1.2 I.2.1 I.2.2 I.3.1 I.3.2 I.4.1 I.4.2 I.5.1 I.5.2 I.6.1 I.6.2 I.7.1 I.8.1
            II.1.1 II.1.2 II.2.1 II.2.2 II.3.1 II.3.2 II.4.1 II.4.2 II.5.1 II.5.2
            III.1.1 III.1.2 III.2.1 III.2.2 III.3.1 III.3.2 III.4.1 III.4.2""";

    /** What BASIC+ adds: grid losses, journeys across the boundary, processes and land. */
    private static final String ADDED = """
            I.1.3 I.2.3 I.3.3 I.4.3 I.5.3 I.6.3 II.1.3 II.2.3 II.3.3 II.4.3 II.5.3 IV.1 IV.2 V.1 V.2 V.3""";

    /** Scope 1, with energy supplied to the grid and imported waste. */
    private static final String TERRITORIAL = """
            I.1.1 I.2.1 I.3.1 I.4.1 I.4.4 I.5.1 I.6.1 I.7.1 I.8.1 II.1.1 II.2.1 II.3.1 II.4.1 II.5.1
            III.1.1 III.1.3 III.2.1 III.2.3 III.3.1 III.3.3 III.4.1 III.4.3 IV.1 IV.2 V.1 V.2 V.3""";

    private static List<SectorCode> gpc(String codes) {
        return Stream.of(codes.split("\\s+"))
                .map(code -> SectorCode.of("GPC", code))
                .toList();
    }

    @Test
    void basic_has_32_sub_sectors() {
        assertThat(GPC.members("BASIC")).hasSize(32).containsExactlyInAnyOrderElementsOf(gpc(BASIC));
    }

    @Test
    void basic_plus_has_16_more() {
        assertThat(GPC.members("BASIC+")).hasSize(48).containsExactlyInAnyOrderElementsOf(gpc(BASIC + " " + ADDED));
    }

    @Test
    void territorial_has_the_27_of_scope_1() {
        assertThat(GPC.members("territorial")).hasSize(27).containsExactlyInAnyOrderElementsOf(gpc(TERRITORIAL));
        assertThat(GPC.members("scope-1")).isEqualTo(GPC.members("territorial"));
    }

    /** Grid supply, the four of imported waste and other scope 3 are in neither BASIC nor BASIC+. */
    @Test
    void six_sub_sectors_are_reported_beside_basic_plus() {
        List<SectorCode> leaves = GPC.sectors().stream()
                .map(Sector::code)
                .filter(code -> GPC.children(code).isEmpty())
                .toList();
        assertThat(leaves).hasSize(54).containsAll(GPC.members("BASIC+"));
        assertThat(leaves)
                .filteredOn(code -> !GPC.members("BASIC+").contains(code))
                .containsExactlyElementsOf(gpc("I.4.4 III.1.3 III.2.3 III.3.3 III.4.3 VI.1"));
    }

    @Test
    void every_sub_sector_has_one_scope() {
        List<SectorCode> scopes = Stream.of("scope-1", "scope-2", "scope-3")
                .flatMap(scope -> GPC.members(scope).stream())
                .toList();
        assertThat(scopes).hasSize(54).doesNotHaveDuplicates();
        assertThat(GPC.members("scope-2"))
                .hasSize(11)
                .allMatch(code -> code.code().endsWith(".2"));
        assertThat(GPC.members("scope-3")).contains(SectorCode.of("GPC", "III.1.2"));
    }

    @Test
    void an_unknown_total_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GPC.members("basic"))
                .withMessage("no membership 'basic' in scheme GPC, must be one of [BASIC, BASIC+, territorial, scope-1,"
                        + " scope-2, scope-3]");
    }

    @Test
    void only_the_gpc_has_memberships() {
        assertThat(SectorScheme.shipped())
                .filteredOn(scheme -> !scheme.memberships().isEmpty())
                .extracting(SectorScheme::id)
                .containsExactly("GPC");
    }

    /** The misprint of a circulating transcription, and what it lacks. */
    @ParameterizedTest
    @CsvSource({"I.63, I.6.3", "i.6.3, I.6.3", "II.5.3, II.5.3", "AFOLU, V"})
    void traps_of_the_gpc_table_are_known(String name, String code) {
        assertThat(GPC.find(name).map(sector -> sector.code().code())).contains(code);
    }

    /** VI and its only part have the same name. */
    @Test
    void a_name_of_a_main_sector_and_its_part_is_ambiguous_alone_but_not_with_its_level() {
        assertThat(GPC.find("Other scope 3")).isEmpty();
        assertThat(GPC.find("Other scope 3", "").map(Sector::code)).contains(SectorCode.of("GPC", "VI"));
        assertThat(GPC.find("VI", "Other scope 3").map(Sector::code)).contains(SectorCode.of("GPC", "VI.1"));
    }

    @Test
    void a_third_level_is_found_below_its_main_sector() {
        assertThat(GPC.find("Transporter", "II.1.1").map(Sector::parent))
                .contains(Optional.of(SectorCode.of("GPC", "II.1")));
        assertThat(GPC.contains(SectorCode.of("GPC", "II"), SectorCode.of("GPC", "II.1.1")))
                .isTrue();
        assertThat(GPC.find("Waste", "II.1.1")).isEmpty();
    }

    /** IPCC 2006 Guidelines, volume 1, table 8.2. */
    @Test
    void ipcc_2006_has_its_main_categories() {
        assertThat(SectorScheme.ipcc2006().sectors())
                .extracting(sector -> sector.code().code())
                .containsExactly("""
                        1 1A 1A1 1A2 1A3 1A4 1A5 1B 1C 2 2A 2B 2C 2D 2E 2F 2G 2H 3 3A 3B 3C 3D 4 4A 4B 4C 4D 4E 5""".split(" "));
        assertThat(SectorScheme.ipcc2006().mainSectors()).hasSize(5);
    }

    /** UNFCCC decision 24/CP.19, annex II, tables 1, 2(I), 3, 4 and 5: the letters of each sector. */
    @ParameterizedTest
    @CsvSource({
        "1, A B C",
        "1.A, 1 2 3 4 5",
        "1.A.1, a b c",
        "1.A.2, a b c d e f g",
        "1.A.3, a b c d e",
        "1.A.4, a b c",
        "1.A.5, a b",
        "1.B, 1 2",
        "2, A B C D E F G H",
        "3, A B C D E F G H I J",
        "4, A B C D E F G H",
        "5, A B C D E",
        "6, ''"
    })
    void the_common_reporting_format_has_its_categories(String code, String parts) {
        List<String> expected = Stream.of(parts.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> code + "." + part)
                .toList();
        assertThat(SectorScheme.crf().children(SectorCode.of("CRF", code)))
                .extracting(sector -> sector.code().code())
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"Other", "Övrigt", "OTHER"})
    void a_name_of_many_categories_finds_none(String name) {
        assertThat(SectorScheme.crf().find(name)).isEmpty();
        assertThat(SectorScheme.crf().find("Agriculture", name).map(Sector::code))
                .contains(SectorCode.of("CRF", "3.J"));
        assertThat(SectorScheme.crf().find("Energy", name))
                .as("1.A.2.g and 1.A.5")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1A1a, 1.A.1.a", "1.a.1.A, 1.A.1.a", "3D, 3.D", "LULUCF, 4"})
    void categories_are_found_with_or_without_dots(String name, String code) {
        assertThat(SectorScheme.crf().find(name).map(sector -> sector.code().code()))
                .contains(code);
    }

    static List<SectorScheme> schemes() {
        return SectorScheme.shipped();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_sector_is_found_by_its_code_and_reads_back(SectorScheme scheme) {
        assertThat(scheme.sectors()).isNotEmpty().allSatisfy(sector -> {
            assertThat(scheme.find(sector.code().code())).contains(sector);
            assertThat(scheme.get(SectorCode.parse(sector.code().toString()))).isEqualTo(sector);
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_name_finds_its_sector_or_is_shared(SectorScheme scheme) {
        for (Sector sector : scheme.sectors()) {
            for (String name : sector.aliases()) {
                long owners = scheme.sectors().stream()
                        .filter(other -> other.aliases().contains(name))
                        .count();
                assertThat(scheme.find(name).map(Sector::code))
                        .as(name)
                        .satisfies(found -> assertThat(found)
                                .isEqualTo(owners == 1 ? Optional.of(sector.code()) : Optional.empty()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_sector_has_titles_in_both_languages_and_a_parent_if_it_is_a_part(SectorScheme scheme) {
        assertThat(scheme.sectors()).allSatisfy(sector -> {
            assertThat(sector.title().texts().keySet()).contains(Language.SWEDISH, Language.ENGLISH);
            assertThat(sector.parent().isPresent()).isEqualTo(sector.level() == SectorLevel.SUB);
        });
    }
}
