package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.TableFiles;

/** Mappings between schemes: the shipped ones, what they lack or count twice, and every defect of a broken one. */
class SectorMappingTest {
    private static final String START = "# from: NED\n# to: GPC\n" + TableFiles.CITATION + "from,to,share,note\n";

    @TempDir
    private Path folder;

    private SectorMapping mapping(String rows) {
        return SectorMapping.read(TableFiles.write(folder, START + rows)).get();
    }

    private static List<String> codes(List<Sector> sectors) {
        return sectors.stream().map(sector -> sector.code().code()).toList();
    }

    /** Industry spans energy and processes; machinery spans energy and transport; bunkers are a memo item. */
    @ParameterizedTest
    @CsvSource({
        "ned-to-gpc, industry machinery",
        "ned-to-ipcc2006, industry international-transport",
        "ned-to-crf, industry international-transport"
    })
    void a_shipped_mapping_places_what_it_can_and_nothing_twice(String name, String unmapped) {
        SectorMapping mapping = SectorMapping.of(name);
        assertThat(mapping.from().id()).isEqualTo("NED");
        assertThat(mapping.links())
                .hasSize(7)
                .allSatisfy(link -> assertThat(link.share()).isEqualTo(Share.ofPercent(100)));
        assertThat(mapping.overCounted()).isEmpty();
        assertThat(mapping.unmapped())
                .filteredOn(sector -> sector.level() == SectorLevel.MAIN)
                .extracting(sector -> sector.code().code())
                .containsExactly(unmapped.split(" "));
        assertThat(mapping.table().cited("note").orElse("")).contains(unmapped.split(" "));
    }

    @Test
    void every_shipped_mapping_is_listed() {
        assertThat(SectorMapping.shipped()).containsExactly("ned-to-gpc", "ned-to-ipcc2006", "ned-to-crf");
        assertThat(SectorMapping.of("ned-to-crf")).hasToString("NED → CRF, 7 links");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorMapping.of("ned-to-nace"))
                .withMessageStartingWith("unknown sector mapping 'ned-to-nace', must be one of [ned-to-gpc,");
    }

    @Test
    void targets_are_the_links_of_a_sector() {
        SectorMapping mapping = SectorMapping.of("ned-to-gpc");
        assertThat(mapping.targets(SectorCode.parse("NED~products")))
                .extracting(SectorLink::toString)
                .containsExactly("NED~products → GPC~IV.2, 100 %");
        assertThat(mapping.targets(SectorCode.parse("NED~waste")).get(0).note().orElse(""))
                .contains("III.x.3");
        assertThat(mapping.targets(SectorCode.parse("NED~industry"))).isEmpty();
        assertThat(mapping.to().id()).isEqualTo("GPC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping.targets(SectorCode.parse("GPC~I")))
                .withMessageStartingWith("no sector GPC~I in scheme NED");
    }

    /** The example of the class comment. */
    @Test
    void a_municipality_maps_its_own_scheme() {
        SectorScheme own = SectorScheme.read(TableFiles.write(folder, SectorNestingTest.resource("own-scheme.csv")))
                .get();
        Path file = TableFiles.write(folder, SectorNestingTest.resource("own-mapping.csv"));
        SectorMapping mapping =
                SectorMapping.read(file, own, SectorScheme.gpc()).get();
        assertThat(mapping.links())
                .extracting(SectorLink::toString)
                .containsExactly(
                        "EXAMPLE~traffic.cars → GPC~II.1.1, 100 %",
                        "EXAMPLE~traffic.other → GPC~II.3.1, 60 %",
                        "EXAMPLE~traffic.other → GPC~II.5.1, 40 %",
                        "EXAMPLE~buildings → GPC~I, 100 %");
        assertThat(mapping.unmapped()).isEmpty();
        assertThat(mapping.overCounted()).isEmpty();
    }

    @Test
    void a_sector_is_mapped_when_all_its_parts_are() {
        SectorMapping both = mapping("international-transport.aviation-below-1000-m,II.4,,\n"
                + "international-transport.shipping-within-borders,II.3,,\n");
        assertThat(codes(both.unmapped()))
                .contains("transport", "transport.buses")
                .doesNotContain(
                        "total",
                        "international-transport",
                        "international-transport.aviation-below-1000-m",
                        "international-transport.shipping-within-borders");
    }

    @Test
    void a_sector_with_one_unmapped_part_is_unmapped_with_that_part() {
        SectorMapping one = mapping("international-transport.aviation-below-1000-m,II.4,,\n");
        assertThat(codes(one.unmapped()))
                .contains("international-transport", "international-transport.shipping-within-borders")
                .doesNotContain("international-transport.aviation-below-1000-m");
    }

    @Test
    void parts_of_a_mapped_sector_are_mapped_with_it() {
        assertThat(codes(mapping("transport,II,,\n").unmapped()))
                .contains("waste", "waste.other")
                .noneMatch(code -> code.startsWith("transport"));
        assertThat(mapping("total,VI,,\n").unmapped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'products,IV.2,60,|products,II.1,40.1,',                products
            'products,IV.2,60,|products,II.1,40,',                  ''
            'products,IV.2,33.3,|products,II.1,33.3,|products,I,33.4,', ''
            'products,IV.2,,|products,II.1,,',                      products
            'transport,II,,|transport.buses,II.1.1,,|waste,III,,',  transport transport.buses
            'total,VI,,|waste,III,,',                               total waste
            'transport.buses,II.1.1,,|transport.railways,II.2,,',   ''
            """)
    void what_is_counted_twice_is_named(String rows, String expected) {
        SectorMapping mapping = mapping(rows.replace("|", "\n") + "\n");
        assertThat(String.join(" ", codes(mapping.overCounted()))).isEqualTo(expected);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "unknown codes, also those of another spelling or with a scheme",
                        START + "transports,II,,\nwaste,iii,,\nNED~waste,III,,\n",
                        List.of(
                                "UNKNOWN_SECTOR table.csv:8 {value=transports, column=from, scheme=NED}",
                                "UNKNOWN_SECTOR table.csv:9 {value=iii, column=to, scheme=GPC}",
                                "UNKNOWN_SECTOR table.csv:10 {value=NED~waste, column=from, scheme=NED}")),
                Arguments.of(
                        "shares that are none",
                        START + "waste,III,101,\nwaste,I,-1,\nwaste,II,0,\nwaste,IV,half,\nwaste,V,NaN,\n"
                                + "waste,VI,50 %,\nwaste,I.1,100.000001,\n",
                        Stream.of("8 101", "9 -1", "10 0", "11 half", "12 NaN", "13 50 %", "14 100.000001")
                                .map(each -> each.split(" ", 2))
                                .map(each -> "INVALID_CELL table.csv:" + each[0] + " {value=" + each[1]
                                        + ", column=share, valid=0 < share ≤ 100}")
                                .toList()),
                Arguments.of(
                        "a pair twice",
                        START + "waste,III,50,\nwaste,II,20,\nwaste,III,50,\n",
                        List.of("DUPLICATE table.csv:10 {value=waste → III, first=8}")),
                Arguments.of(
                        "empty cells",
                        START + ",III,,\nwaste,,,\n",
                        List.of("EMPTY_CELL table.csv:8 {column=from}", "EMPTY_CELL table.csv:9 {column=to}")),
                Arguments.of(
                        "no schemes and no columns",
                        TableFiles.CITATION + "a,b\n",
                        List.of(
                                "MISSING_CITATION table.csv {key=from}",
                                "MISSING_CITATION table.csv {key=to}",
                                "MISSING_COLUMN table.csv {column=from}",
                                "MISSING_COLUMN table.csv {column=to}")),
                Arguments.of(
                        "a scheme that is not there",
                        "# from: NACE\n# to: GPC\n" + TableFiles.CITATION + "from,to\na,I\n",
                        List.of("UNKNOWN_SCHEME table.csv {value=NACE, key=from, valid=[NED, GPC, IPCC2006, CRF,"
                                + " TOTAL]}")),
                Arguments.of(
                        "a table that is none",
                        "# from: NED\n# to: GPC\n" + TableFiles.CITATION,
                        List.of("UNREADABLE table.csv {reason=it has no line of column names}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_mapping_gives_every_defect_with_its_line(String name, String text, List<String> expected) {
        Checked<SectorMapping> mapping = SectorMapping.read(TableFiles.write(folder, text));
        assertThat(TableFiles.shown(mapping.findings())).as(name).containsExactlyElementsOf(expected);
        assertThat(mapping.isUsable()).isFalse();
    }

    @Test
    void a_mapping_of_other_schemes_than_the_given_ones_is_rejected() {
        Path file = TableFiles.write(folder, START + "waste,III,,\n");
        Checked<SectorMapping> mapping =
                SectorMapping.read(file, SectorScheme.nationalEmissionsDatabase(), SectorScheme.crf());
        assertThat(mapping.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly(
                        "table.csv: \"GPC\" on the line \"# to: …\" is not a known sector scheme, must be CRF");
    }

    @Test
    void a_link_names_the_parts_that_its_emissions_may_be_in() {
        assertThat(SectorMapping.of("ned-to-gpc").targets(SectorCode.of("NED", "electricity-heat")))
                .singleElement()
                .satisfies(link -> assertThat(link.parts())
                        .containsExactly(SectorCode.of("GPC", "I.4.1"), SectorCode.of("GPC", "I.4.4")));
        assertThat(mapping("waste,III,,\n").links())
                .singleElement()
                .satisfies(link -> assertThat(link.parts()).isEmpty());
    }

    @Test
    void a_part_of_another_sector_is_no_part_of_the_target() {
        String text = "# from: NED\n# to: GPC\n" + TableFiles.CITATION
                + "from,to,parts\nwaste,III.4,III.4.1|V.1\nproducts,IV.2,V.1\n";
        assertThat(TableFiles.shown(
                        SectorMapping.read(TableFiles.write(folder, text)).findings()))
                .containsExactly(
                        "INVALID_CELL table.csv:8 {value=III.4.1|V.1, column=parts, valid=[III.4.1, III.4.2, III.4.3]}",
                        "INVALID_CELL table.csv:9 {value=V.1, column=parts, valid=[]}");
    }
}
