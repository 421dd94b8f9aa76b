package org.klimatgap.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sector identifiers. */
class SectorCodeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, scheme, code
            NED~transport,      NED,   transport
            GPC~II.1,           GPC,   II.1
            TOTAL~total,        TOTAL, total
            COICOP~04.5_el-heat, COICOP, 04.5_el-heat
            """)
    void a_code_reads_back(String text, String scheme, String code) {
        SectorCode sector = SectorCode.parse(text);
        assertThat(sector.scheme()).isEqualTo(scheme);
        assertThat(sector.code()).isEqualTo(code);
        assertThat(sector).hasToString(text).isEqualTo(SectorCode.of(scheme, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transport",
                "",
                "~",
                "NED~",
                "~transport",
                "NED~a~b",
                " ~transport",
                "NED~ ",
                "NED~a b",
                "NED~värme",
                "NED~<b>",
                "N/D~a"
            })
    void other_text_is_no_code(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorCode.parse(text))
                .withMessage("a sector code must look like 'NED~transport', was '" + text + "'");
    }

    @Test
    void codes_are_ordered_by_scheme_and_then_by_code() {
        List<SectorCode> rising =
                List.of(SectorCode.of("GPC", "I.1"), SectorCode.of("GPC", "II.1"), SectorCode.of("NED", "agriculture"));
        assertThat(rising).isSorted();
        assertThat(rising.get(0)).isEqualByComparingTo(SectorCode.of("GPC", "I.1"));
    }

    @Test
    void levels_have_identifiers() {
        assertThat(SectorLevel.values()).extracting(SectorLevel::id).containsExactly("total", "main", "sub");
        assertThat(SectorLevel.MAIN).hasToString("main");
    }
}
