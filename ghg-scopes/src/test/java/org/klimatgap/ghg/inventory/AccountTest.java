package org.klimatgap.ghg.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.ghg.inventory.Examples.ALVESTA;
import static org.klimatgap.ghg.inventory.Examples.GHG;
import static org.klimatgap.ghg.inventory.Examples.LESSEBO;
import static org.klimatgap.ghg.inventory.Examples.NED;
import static org.klimatgap.ghg.inventory.Published.assertAgrees;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Accounts: totals by a rule, sectors, residents, sums of two. */
class AccountTest {
    private static final Inventory INVENTORY = Examples.inventory(Examples.alvestaLines());
    private static final AggregationRule MAIN = AggregationRule.mainSectors(NED);
    private static final AggregationRule TRANSPORT_AND_MACHINERY =
            AggregationRule.sectors(List.of(SectorCode.of("NED", "transport"), SectorCode.of("NED", "machinery")));

    private static EmissionsAccount by(AggregationRule rule) {
        Checked<EmissionsAccount> account = INVENTORY.account(ALVESTA, rule, GHG);
        assertThat(account.findings()).isEmpty();
        return account.get();
    }

    private static Traced<Population> residents(long persons) {
        return Traced.given(ValueStatus.REPORTED.title(), Population.ofPersons(persons));
    }

    /** Sums of the sectors of alvesta-ghg.csv in decimal arithmetic, recomputed independently. */
    @Test
    void each_rule_gives_its_own_total() {
        assertAgrees(by(MAIN).total().get(2019), "108293.08");
        assertAgrees(by(MAIN).total().get(2023), "95864.49");
        assertAgrees(by(AggregationRule.reportedTotal(NED)).total().get(2019), "108293.09");
        assertAgrees(by(AggregationRule.reportedTotal(NED)).total().get(2023), "95864.48");
        assertAgrees(by(TRANSPORT_AND_MACHINERY).total().get(2019), "53886.41");
        assertAgrees(by(TRANSPORT_AND_MACHINERY).total().get(2023), "44345.15");
    }

    @Test
    void an_account_knows_whose_what_and_by_which_rule() {
        EmissionsAccount account = by(MAIN);
        assertThat(account.area()).isEqualTo(ALVESTA);
        assertThat(account.basis()).isEqualTo(GHG);
        assertThat(account.rule()).isEqualTo(MAIN);
        assertThat(account.lines()).hasSize(10);
        assertThat(account.toString()).startsWith("Alvesta, territorial, municipal-area, GHG (GWP AR5)");
    }

    @Test
    void a_total_is_traced_to_every_sectors_line() {
        Traced<Emissions> total = by(MAIN).baseline(2019).emissions();
        assertThat(total.origin().inputs()).hasSize(9);
        assertThat(total.origin().leaves()).hasSize(9).allMatch(Origin.Place.class::isInstance);
        assertThat(total.explain().lines()).hasSize(10).first().asString().contains("E = Σ Eᵢ");
    }

    @Test
    void the_sources_own_total_is_traced_to_its_line() {
        Traced<Emissions> total =
                by(AggregationRule.reportedTotal(NED)).baseline(2019).emissions();
        assertThat(total.origin()).isEqualTo(Examples.place(13));
    }

    @Test
    void a_year_without_a_total_is_named_with_those_that_have_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(MAIN).baseline(2020))
                .withMessage("no value for 2020, must be one of [2019, 2023]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(MAIN).observation(2020))
                .withMessage("no value for 2020, must be one of [2019, 2023]");
        assertThatIllegalArgumentException().isThrownBy(() -> by(MAIN).sectorShares(2020));
    }

    @Test
    void an_observation_has_the_residents_of_its_year_alone() {
        EmissionsAccount account = by(MAIN).withPopulations(Map.of(2023, residents(20_040)));
        assertThat(account.population(2023)).contains(residents(20_040));
        assertThat(account.population(2019)).isEmpty();
        assertAgrees(account.observation(2023).perCapita().orElseThrow().value(), "4783.657");
        assertThat(account.observation(2019).perCapita()).isEmpty();
        assertThat(by(MAIN).observation(2023).population()).isEmpty();
    }

    @Test
    void an_observation_has_the_most_derived_status_of_its_cells() {
        AnnualSeries provisional = AnnualSeries.builder()
                .put(2024, Emissions.ofTonnes(2), ValueStatus.PROVISIONAL)
                .build();
        Inventory inventory = Examples.inventory(List.of(
                Examples.line("transport", Map.of(2024, 1.0)),
                Examples.line(ALVESTA, "machinery", provisional, Map.of(), Optional.empty())));
        Observation observation =
                inventory.account(ALVESTA, TRANSPORT_AND_MACHINERY, GHG).get().observation(2024);
        assertThat(observation.status()).isEqualTo(ValueStatus.PROVISIONAL);
        assertThat(by(MAIN).observation(2023).status()).isEqualTo(ValueStatus.REPORTED);
    }

    @Test
    void sectors_come_with_the_largest_first() {
        assertThat(by(MAIN).sectorShares(2023))
                .extracting(share -> share.sector().code().code())
                .containsExactly(
                        "agriculture",
                        "transport",
                        "machinery",
                        "waste",
                        "heating",
                        "products",
                        "electricity-heat",
                        "industry",
                        "international-transport");
        assertThat(by(MAIN).sectorShares(2019))
                .extracting(share -> share.sector().code().code())
                .startsWith("transport", "agriculture", "machinery");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sector, share of 95864.49 t in percent: computed with Python's decimal module
            agriculture,             44.831355176
            transport,               39.969429765
            machinery,               6.288731104
            industry,                0.626832730
            international-transport, 0.000000000
            """)
    void a_share_is_the_sectors_part_of_the_total(String sector, String percent) {
        SectorShare share = by(MAIN).sectorShares(2023).stream()
                .filter(each -> each.sector().code().code().equals(sector))
                .findFirst()
                .orElseThrow();
        assertAgrees(share.share().value(), percent);
    }

    @Test
    void a_share_is_derived_from_the_sector_and_the_total() {
        SectorShare first = by(MAIN).sectorShares(2023).get(0);
        assertThat(first.emissions().value()).isEqualTo(Emissions.ofTonnes(42_977.35));
        assertThat(first.emissions().origin()).isEqualTo(Examples.place(5));
        assertThat(first.share().origin()).isInstanceOfSatisfying(Origin.Derivation.class, derivation -> {
            assertThat(derivation.formula()).isEqualTo("E_sector / E");
            assertThat(derivation.inputs().get(0)).isEqualTo(first.emissions());
            assertThat(derivation.inputs().get(1))
                    .isEqualTo(by(MAIN).baseline(2023).emissions());
        });
    }

    @Test
    void shares_of_the_main_sectors_make_a_hundred_percent() {
        assertThat(sumOfShares(by(MAIN), 2019)).isEqualTo("100.0000");
        assertThat(sumOfShares(by(MAIN), 2023)).isEqualTo("100.0000");
        assertThat(sumOfShares(by(AggregationRule.reportedTotal(NED)), 2023)).isEqualTo("100.0000");
    }

    @Test
    void shares_of_chosen_sectors_are_of_those_alone() {
        assertThat(by(TRANSPORT_AND_MACHINERY).sectorShares(2023))
                .extracting(share -> share.sector().code().code())
                .containsExactly("transport", "machinery");
        assertThat(sumOfShares(by(TRANSPORT_AND_MACHINERY), 2023)).isEqualTo("100.0000");
    }

    private static String sumOfShares(EmissionsAccount account, int year) {
        double percent = account.sectorShares(year).stream()
                .map(SectorShare::share)
                .map(Traced::value)
                .mapToDouble(Share::percent)
                .sum();
        return String.format(Locale.ROOT, "%.4f", percent);
    }

    @Test
    void a_source_without_sectors_has_no_shares() {
        assertThat(Examples.totals(ALVESTA, GHG, Map.of(2023, 5.0)).sectorShares(2023))
                .isEmpty();
    }

    @Test
    void a_total_of_zero_has_no_shares() {
        Inventory inventory = Examples.inventory(
                List.of(Examples.line("transport", Map.of(2023, 0.0)), Examples.line("machinery", Map.of(2023, 0.0))));
        assertThat(inventory
                        .account(ALVESTA, TRANSPORT_AND_MACHINERY, GHG)
                        .get()
                        .sectorShares(2023))
                .isEmpty();
    }

    @Test
    void two_accounts_of_one_basis_add_in_the_years_that_both_have() {
        EmissionsAccount sum = Examples.totals(ALVESTA, GHG, Map.of(2019, 10.0, 2020, 20.0, 2023, 30.0))
                .plus(Examples.totals(LESSEBO, GHG, Map.of(2018, 1.0, 2019, 2.0, 2023, 3.0)));
        assertThat(sum.total()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 12.0, 2023, 33.0)));
        assertThat(sum.basis()).isEqualTo(GHG);
        assertThat(sum.baseline(2023).emissions().origin().inputs())
                .extracting(input -> input.value().toString())
                .containsExactly("30 t", "3 t");
        assertThatIllegalArgumentException().isThrownBy(() -> sum.baseline(2020));
    }

    @Test
    void a_sum_of_accounts_has_no_sectors_of_one_of_them_alone() {
        EmissionsAccount sum = by(MAIN).plus(Examples.totals(LESSEBO, GHG, Map.of(2023, 100_000.0)));
        double percent = sum.sectorShares(2023).stream()
                .map(SectorShare::share)
                .map(Traced::value)
                .mapToDouble(Share::percent)
                .sum();
        assertThat(sum.sectorShares(2023).isEmpty() || Math.round(percent) == 100)
                .as("sector shares of a sum, %s %%", percent)
                .isTrue();
    }

    @Test
    void an_account_is_not_added_to_itself() {
        EmissionsAccount account = Examples.totals(ALVESTA, GHG, Map.of(2023, 1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account.plus(account))
                .withMessageStartingWith("an account cannot be added to itself: Alvesta");
    }

    @Test
    void a_sum_of_accounts_is_whole_only_when_both_are() {
        EmissionsAccount whole = Examples.totals(LESSEBO, GHG, Map.of(2023, 1.0));
        assertThat(by(MAIN).plus(whole).rule().whole()).isTrue();
        assertThat(by(TRANSPORT_AND_MACHINERY).plus(whole).rule().whole()).isFalse();
        assertThat(by(TRANSPORT_AND_MACHINERY).plus(whole).rule().sectors())
                .containsExactly(
                        SectorCode.of("NED", "transport"),
                        SectorCode.of("NED", "machinery"),
                        SectorCode.of("NED", "total"));
    }

    /** Foreign transport is exactly zero up to 2022 and not afterwards, in SMHI's release of June 2026. */
    @Test
    void a_sector_that_appears_after_the_reference_year_is_found() {
        Inventory inventory = Examples.inventory(List.of(
                Examples.line("total", Map.of(2019, 100.0, 2023, 95.0)),
                Examples.line("transport", Map.of(2019, 90.0, 2023, 80.0)),
                Examples.line("waste", Map.of(2019, 10.0, 2023, 0.0)),
                Examples.line("international-transport", Map.of(2019, 0.0, 2023, 15.0)),
                Examples.line("machinery", Map.of(2023, 7.0))));
        EmissionsAccount whole = inventory
                .account(ALVESTA, AggregationRule.reportedTotal(NED), GHG)
                .get();
        assertThat(whole.appearing(2019, 2023))
                .extracting(line -> line.sector().code().code())
                .containsExactly("international-transport");
        assertThat(whole.appearing(2023, 2019))
                .extracting(line -> line.sector().code().code())
                .containsExactly("waste");
        AggregationRule transport = AggregationRule.sectors(List.of(SectorCode.of("NED", "transport")));
        assertThat(inventory.account(ALVESTA, transport, GHG).get().appearing(2019, 2023))
                .isEmpty();
    }

    @Test
    void rules_cover_the_same_when_both_are_whole_or_list_the_same_sectors() {
        AggregationRule other =
                AggregationRule.sectors(List.of(SectorCode.of("NED", "machinery"), SectorCode.of("NED", "transport")));
        assertThat(MAIN.coversTheSameAs(AggregationRule.reportedTotal(NED))).isTrue();
        assertThat(MAIN.coversTheSameAs(AggregationRule.reportedTotal(SectorScheme.totalOnly())))
                .isTrue();
        assertThat(TRANSPORT_AND_MACHINERY.coversTheSameAs(other)).isTrue();
        assertThat(MAIN.coversTheSameAs(other)).isFalse();
        assertThat(other.coversTheSameAs(AggregationRule.sectors(List.of(SectorCode.of("NED", "transport")))))
                .isFalse();
    }

    @Test
    void accounts_of_different_bases_do_not_add() {
        EmissionsAccount ghg = Examples.totals(ALVESTA, GHG, Map.of(2023, 1.0));
        EmissionsAccount co2 = Examples.totals(ALVESTA, Examples.CO2, Map.of(2023, 1.0));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> ghg.plus(co2))
                .withMessageStartingWith("cannot add emissions of different bases: ")
                .withMessageEndingWith("differ in basket, GWP set");
    }

    @Test
    void a_rule_says_which_sectors_are_in_it() {
        assertThat(MAIN.sectors()).hasSize(9).doesNotContain(SectorCode.of("NED", "total"));
        assertThat(MAIN.name().find("count")).contains(9);
        assertThat(AggregationRule.reportedTotal(NED).sectors()).containsExactly(SectorCode.of("NED", "total"));
        assertThat(TRANSPORT_AND_MACHINERY.toString()).contains("NED~transport, NED~machinery");
    }

    @Test
    void a_rule_has_sectors_and_each_once() {
        Message name = ValueStatus.REPORTED.title();
        SectorCode transport = SectorCode.of("NED", "transport");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AggregationRule(name, List.of(), true))
                .withMessage("an aggregation rule needs at least one sector");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AggregationRule.sectors(List.of(transport, transport)))
                .withMessage("a sector stands twice in the aggregation rule [NED~transport, NED~transport]");
        assertThatIllegalArgumentException().isThrownBy(() -> AggregationRule.mainSectors(SectorScheme.totalOnly()));
    }
}
