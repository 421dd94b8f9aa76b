package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of finding sectors by name. */
class SectorNameProperties {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();

    @Provide
    Arbitrary<Sector> subSectors() {
        return Arbitraries.of(NED.sectors().stream()
                .filter(sector -> sector.level() == SectorLevel.SUB)
                .toList());
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(List.of("", " ", "\u00a0", "\t", "  "));
    }

    @Property
    void case_and_spacing_never_matter(
            @ForAll("subSectors") Sector sector,
            @ForAll("spaces") String spaces,
            @ForAll boolean upper,
            @ForAll int which) {
        List<String> names = sector.aliases();
        String name = names.get(Math.floorMod(which, names.size()));
        String written = spaces + (upper ? name.toUpperCase(Locale.ROOT) : name).replace(" ", spaces) + spaces;
        Sector main = NED.get(sector.parent().orElseThrow());
        for (String parent : main.aliases()) {
            assertThat(NED.find(parent + spaces, written)).as(written).contains(sector);
        }
    }

    @Property
    void any_text_finds_a_sector_below_the_named_main_sector_or_none(
            @ForAll("subSectors") Sector sector, @ForAll String text) {
        SectorCode main = sector.parent().orElseThrow();
        assertThat(NED.find(main.code(), text))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEmpty(),
                        found -> assertThat(found.orElseThrow().code()).isEqualTo(main),
                        found -> assertThat(
                                        NED.contains(main, found.orElseThrow().code()))
                                .isTrue());
    }
}
