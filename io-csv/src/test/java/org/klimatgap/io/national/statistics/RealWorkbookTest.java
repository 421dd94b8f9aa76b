package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.Unallocated;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/** The real workbook of 2026; expected values were read from its cells and recomputed independently. */
class RealWorkbookTest {
    private static final String FILE = "national-emissions/statistics_workbook_2026.xlsx";

    /** The workbook has whole tonnes. */
    private static final double HALF_A_TONNE = 0.5;

    /** 290 municipalities in whole tonnes: 12 t away in 2023, at most 145 t by rounding. */
    private static final double ROUNDED_MUNICIPALITIES = 145;

    private static Checked<NationalStatistics> read;

    @BeforeAll
    static void readWorkbook() {
        read = StatisticsWorkbook.read(SharedData.file(FILE));
    }

    private static InventoryLine line(NationalStatistic statistic, String code) {
        List<InventoryLine> lines = read.get().get(statistic).inventory().linesOf(code);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static Emissions tonnes(NationalStatistic statistic, String code, int year) {
        return line(statistic, code).series().get(year);
    }

    @ParameterizedTest
    @CsvSource({
        "TERRITORIAL,0764,2023,95864.48",
        "TERRITORIAL,0764,2019,108293.08",
        "BIOGENIC,0764,2023,31089",
        "PUBLIC_CONSUMPTION,0764,2022,12217",
        "INVESTMENT,0764,2022,35075",
        "TERRITORIAL,00,2023,44230000",
        "TERRITORIAL,00~unallocated,2023,325577",
        "HOUSEHOLDS,00,2023,49222283",
        "PUBLIC_CONSUMPTION,00,2023,9132778",
        "INVESTMENT,00,2023,22073849"
    })
    void published_numbers_are_read(NationalStatistic statistic, String code, int year, double expected) {
        assertThat(tonnes(statistic, code, year).tonnes()).isCloseTo(expected, within(HALF_A_TONNE));
    }

    @ParameterizedTest
    @EnumSource(
            value = NationalStatistic.class,
            names = {"HOUSEHOLDS"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_statistic_but_that_of_households_has_all_municipalities_and_counties(NationalStatistic statistic) {
        NationalEmissions emissions = read.get().get(statistic);
        assertThat(emissions.municipalities()).hasSize(290).doesNotHaveDuplicates();
        assertThat(emissions.counties()).hasSize(21);
        assertThat(emissions.nation()).get().isInstanceOf(Nation.class);
    }

    @Test
    void households_have_the_nation_alone_and_a_finding_says_so() {
        assertThat(read.get().get(NationalStatistic.HOUSEHOLDS).municipalities())
                .isEmpty();
        assertThat(read.findings())
                .filteredOn(finding -> finding.code() == StatisticsFinding.NATION_ONLY)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("(Kons_HH)", "311"));
    }

    /** The file's own defects: the empty household sheet, and 2024 of the consumption totals, which repeats 2023. */
    @Test
    void nothing_else_is_found() {
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(
                        StatisticsFinding.NATION_ONLY,
                        StatisticsFinding.CARRIED_FORWARD,
                        StatisticsFinding.CARRIED_FORWARD);
        assertThat(read.findings().get(1).toString())
                .startsWith("warning: statistics_workbook_2026.xlsx:7 (Kons_Tot)")
                .contains("2024", "2023", "80428937");
    }

    @Test
    void municipalities_and_the_unallocated_rest_are_the_nation() {
        NationalEmissions territorial = read.get().get(NationalStatistic.TERRITORIAL);
        Emissions municipalities = Emissions.sum(territorial.municipalities().stream()
                .map(municipality -> tonnes(NationalStatistic.TERRITORIAL, municipality.code(), 2023))
                .toList());
        assertThat(municipalities.tonnes()).isCloseTo(43_904_422, within(ROUNDED_MUNICIPALITIES));
        double rest =
                tonnes(NationalStatistic.TERRITORIAL, Unallocated.CODE, 2023).tonnes();
        assertThat(municipalities.tonnes() + rest).isCloseTo(44_230_000, within(ROUNDED_MUNICIPALITIES));
    }

    /** Households 5,157 kg by SEI and 20,257 residents in 2022: 151,757 t, 7.49 t a person. */
    @Test
    void whole_consumption_of_alvesta_in_2022_is_the_published_one() {
        Population residents = Population.ofPersons(20_257);
        Emissions all = Emissions.sum(List.of(
                EmissionsPerCapita.ofKilogramsPerPerson(5_157).total(residents),
                tonnes(NationalStatistic.PUBLIC_CONSUMPTION, "0764", 2022),
                tonnes(NationalStatistic.INVESTMENT, "0764", 2022)));
        assertThat(all.tonnes()).isCloseTo(151_757, within(HALF_A_TONNE));
        assertThat(all.perCapita(residents).tonnesPerPerson()).isCloseTo(7.49, within(0.005));
    }

    @Test
    void consumption_of_the_nation_is_the_sum_of_its_uses_and_of_its_places() {
        double households = tonnes(NationalStatistic.HOUSEHOLDS, "00", 2023).tonnes();
        double others = tonnes(NationalStatistic.PUBLIC_CONSUMPTION, "00", 2023).tonnes()
                + tonnes(NationalStatistic.INVESTMENT, "00", 2023).tonnes();
        List<NationalSeries> rows = read.get().consumption();
        assertThat(rows)
                .extracting(NationalSeries::name)
                .startsWith("Totalt", "Totalt exkl. flyg", "I Sverige", "Utomlands");
        double total = rows.get(0).series().get(2023).tonnes();
        assertThat(households + others).isCloseTo(total, within(30.0));
        assertThat(rows.get(2).series().get(2023).tonnes()
                        + rows.get(3).series().get(2023).tonnes())
                .isCloseTo(total, within(1.5));
    }

    @Test
    void land_use_is_a_net_removal_every_year() {
        assertThat(read.get().landUse()).singleElement().satisfies(row -> {
            assertThat(row.series().years()).hasSize(35);
            assertThat(row.series().get(1990)).isEqualTo(Emissions.ofTonnes(-59_560_000));
            assertThat(row.vintage().label()).startsWith("Naturvårdsverket 2026-01-25");
        });
    }

    @Test
    void a_number_knows_its_sheet_row_and_release() {
        InventoryLine line = line(NationalStatistic.TERRITORIAL, "0764");
        assertThat(line.origin(2023)).isInstanceOfSatisfying(Origin.Place.class, place -> {
            assertThat(place.line()).isEqualTo(105);
            assertThat(place.note()).isEqualTo("Terr_GHG");
            assertThat(place.file().name()).isEqualTo("statistics_workbook_2026.xlsx");
        });
        assertThat(read.get().get(NationalStatistic.TERRITORIAL).basis()).satisfies(basis -> {
            assertThat(basis.boundary()).isEqualTo(Boundary.MUNICIPAL_AREA);
            assertThat(basis.gwpSet()).isEqualTo("AR5");
            assertThat(basis.vintage().label()).isEqualTo("SMHI 2026-01-21, statistics_workbook_2026.xlsx");
        });
    }

    @Test
    void biogenic_carbon_dioxide_has_an_account_of_its_own_basket() {
        NationalEmissions biogenic = read.get().get(NationalStatistic.BIOGENIC);
        Checked<EmissionsAccount> account = biogenic.account(
                Municipality.of("0764", "Alvesta"),
                AggregationRule.reportedTotal(biogenic.inventory().scheme()));
        assertThat(account.findings()).isEmpty();
        assertThat(biogenic.basis().basket()).isEqualTo(Basket.BIOGENIC_CO2);
        assertThat(account.get().total().get(2023)).isEqualTo(Emissions.ofTonnes(31_089));
    }

    /** Only the years that the database publishes have municipal numbers; the others are missing, not zero. */
    @Test
    void a_year_without_a_cell_has_no_number() {
        assertThat(line(NationalStatistic.TERRITORIAL, "0764").series().find(1991))
                .isEmpty();
        assertThat(line(NationalStatistic.TERRITORIAL, "00").series().find(1991))
                .isPresent();
    }
}
