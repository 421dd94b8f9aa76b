package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.message.Language;

/** The national emissions database's main sectors and sub-sectors, against the names in its own exports. */
class TwoLevelsTest {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();

    private static Set<SectorCode> codes(Set<Exports.Names> names) {
        assertThat(names)
                .allSatisfy(pair -> assertThat(NED.find(pair.main(), pair.sub()))
                        .as("%s", pair)
                        .isPresent());
        return names.stream()
                .flatMap(pair -> NED.find(pair.main(), pair.sub()).stream())
                .map(Sector::code)
                .collect(Collectors.toSet());
    }

    /** 63 pairs, as the shared folder's data/README.md counts them. */
    @Test
    void every_pair_of_the_export_of_2021_is_a_sector_of_its_own() {
        Set<Exports.Names> names = Exports.of2021();
        assertThat(names).hasSize(63);
        assertThat(codes(names))
                .containsExactlyInAnyOrderElementsOf(
                        NED.sectors().stream().map(Sector::code).toList());
    }

    /** 62 pairs: military transport is gone. */
    @Test
    void every_pair_of_the_export_of_2024_is_a_sector_of_its_own() {
        Set<Exports.Names> names = Exports.of2024();
        assertThat(names).hasSize(62);
        Set<SectorCode> codes = codes(names);
        assertThat(NED.sectors())
                .extracting(Sector::code)
                .filteredOn(code -> !codes.contains(code))
                .containsExactly(SectorCode.parse("NED~transport.military"));
    }

    @Test
    void swedish_titles_are_those_of_the_newest_export_but_for_its_misspelt_main_sector() {
        Set<String> subs = Exports.of2024().stream().map(Exports.Names::sub).collect(Collectors.toSet());
        assertThat(NED.sectors())
                .filteredOn(sector -> sector.level() == SectorLevel.SUB)
                .filteredOn(sector -> sector.releases().isEmpty())
                .hasSize(52)
                .allSatisfy(sector -> assertThat(subs).contains(sector.title().in(Language.SWEDISH)));
    }

    @Test
    void a_sector_of_one_release_says_which() {
        assertThat(NED.sectors())
                .filteredOn(sector -> !sector.releases().isEmpty())
                .extracting(Sector::code, Sector::releases)
                .containsExactly(tuple(SectorCode.parse("NED~transport.military"), List.of("2021-10-14")));
    }

    /** Industry and electricity have a total alone; the counts are those of the exports. */
    @ParameterizedTest
    @CsvSource({
        "transport, 12",
        "industry, 0",
        "electricity-heat, 0",
        "agriculture, 13",
        "heating, 3",
        "machinery, 7",
        "products, 10",
        "waste, 6",
        "international-transport, 2",
        "total, 9"
    })
    void a_sector_has_its_parts(String code, int parts) {
        assertThat(NED.children(SectorCode.of("NED", code))).hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Transporter,                              Personbilar,          transport.passenger-cars
            TRANSPORTER,                              ' person bilar',      transport.passenger-cars
            transport,                                passenger cars,       transport.passenger-cars
            Transporter,                              Alla,                 transport
            Transporter,                              ALLA,                 transport
            Transporter,                              All sectors,          transport
            Transporter,                              '',                   transport
            Transporter,                              ' ',                  transport
            Transporter,                              Millitär transport,   transport.military
            Transporter,                              Militär transport,    transport.military
            Egen uppvärmning av bostäder och lokaler, Bostäder,             heating.homes
            Egen uppärmning av bostäder och lokaler,  Bostäder,             heating.homes
            Avfall (inkl. avlopp),                    Övrig avfallshantering, waste.other
            Jordbruk,                                 Hästgödsel (lagring användning och bete), ''
            Alla,                                     Alla,                 total
            Alla,                                     '',                   total
            Totalt,                                   '',                   total
            Alla,                                     Personbilar,          ''
            Jordbruk,                                 Personbilar,          ''
            Jordbruk,                                 Jordbruk,             ''
            Personbilar,                              Alla,                 ''
            Personbilar,                              Personbilar,          ''
            Skogsbruk,                                Alla,                 ''
            """)
    void a_pair_of_names_finds_one_sector_or_none(String main, String sub, String code) {
        Optional<String> expected = Optional.of(code).filter(text -> !text.isEmpty());
        assertThat(NED.find(main, sub).map(sector -> sector.code().code())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NED~total,     NED~transport,                true
            NED~total,     NED~transport.passenger-cars, true
            NED~transport, NED~transport.passenger-cars, true
            NED~transport, NED~transport,                false
            NED~total,     NED~total,                    false
            NED~waste,     NED~transport.passenger-cars, false
            NED~transport, NED~total,                    false
            """)
    void a_sector_contains_its_parts_and_no_others(String whole, String part, boolean contains) {
        assertThat(NED.contains(SectorCode.parse(whole), SectorCode.parse(part)))
                .isEqualTo(contains);
    }
}
