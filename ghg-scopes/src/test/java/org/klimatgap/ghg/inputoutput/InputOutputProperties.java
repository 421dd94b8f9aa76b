package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.gwp.Gas;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Share;

/** Laws of input-output analysis, on made-up systems. */
class InputOutputProperties {
    /** Relative; the last digits of sums of a few hundred products. */
    private static final double RELATIVE = 1e-10;

    private static final String[] REGIONS = {"north", "south", "abroad"};
    private static final RegionLabel WHOLE = RegionLabel.of("world", "all");

    /**
     * Tables of a made-up economy of three regions.
     *
     * @param sectors the sectors
     * @param flows what they buy of each other
     * @param demand final demand, two categories in each region
     * @param stressors emissions with direct ones
     */
    private record Economy(
            List<RegionLabel> sectors,
            LabelledMatrix<RegionLabel, RegionLabel> flows,
            LabelledMatrix<RegionLabel, RegionLabel> demand,
            Stressors stressors) {
        static Economy of(long seed, int perRegion, double money) {
            Random random = new Random(seed);
            List<RegionLabel> sectors = new ArrayList<>();
            List<RegionLabel> categories = new ArrayList<>();
            for (String region : REGIONS) {
                IntStream.range(0, perRegion).forEach(i -> sectors.add(RegionLabel.of(region, "sector " + i)));
                categories.addAll(Tables.labels(region, "households", "public"));
            }
            double[][] flows = random(random, sectors.size(), sectors.size(), money, 0.5);
            double[][] demand = random(random, sectors.size(), categories.size(), 5 * money, 0.9);
            // Something is always sold to households of the same region, so that no sector stands still.
            IntStream.range(0, demand.length).forEach(i -> demand[i][i / perRegion * 2] += money);
            return new Economy(
                    sectors,
                    Tables.money(sectors, sectors, flows),
                    Tables.money(sectors, categories, demand),
                    new Stressors(
                            Tables.equivalents(
                                    Stressors.TONNES, sectors, random(random, 1, sectors.size(), 100, 0.9)[0]),
                            Optional.of(Tables.equivalents(
                                    Stressors.TONNES, categories, random(random, 1, categories.size(), 50, 0.5)[0])),
                            "AR5"));
        }

        private static double[][] random(Random random, int rows, int columns, double scale, double filled) {
            return IntStream.range(0, rows)
                    .mapToObj(i -> IntStream.range(0, columns)
                            .mapToDouble(j -> random.nextDouble() < filled ? random.nextDouble() * scale : 0)
                            .toArray())
                    .toArray(double[][]::new);
        }

        InputOutputModel model() {
            InputOutputSystem system = InputOutputSystem.of(flows, demand).get();
            return InputOutputModel.of(
                            system, Intensities.from(stressors, system).get())
                    .get();
        }

        RegionalAccounts accounts() {
            return RegionalAccounts.of(model(), demand, stressors).get();
        }

        List<Footprint<RegionLabel>> footprints() {
            return model().footprints(demand.transposed(), Tables.BASIS).get();
        }
    }

    private static double total(LabelledMatrix<Gas, RegionLabel> account) {
        return account.rowSum(Stressors.EQUIVALENTS);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(RELATIVE * Math.max(1, Math.abs(expected))));
    }

    @Property(tries = 50)
    void production_and_consumption_have_one_total_and_imports_are_exports(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int perRegion) {
        RegionalAccounts accounts = Economy.of(seed, perRegion, 1).accounts();
        assertClose(total(accounts.consumption()), total(accounts.production()));
        assertClose(total(accounts.byCategory()), total(accounts.production()));
        assertClose(total(accounts.imports()), total(accounts.exports()));
        assertThat(accounts.imports().columns())
                .allSatisfy(product -> assertThat(accounts.imports().value(Stressors.EQUIVALENTS, product))
                        .isLessThanOrEqualTo(
                                accounts.consumption().value(Stressors.EQUIVALENTS, product) * (1 + RELATIVE)));
    }

    @Property(tries = 50)
    void footprints_of_categories_sum_to_the_account(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int perRegion) {
        Economy economy = Economy.of(seed, perRegion, 1);
        double sum = economy.footprints().stream()
                .mapToDouble(footprint -> footprint.total().tonnes())
                .sum();
        assertClose(sum, total(economy.stressors().production()));
    }

    @Property(tries = 50)
    void a_footprint_is_linear_in_demand(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 10) double first,
            @ForAll @DoubleRange(min = 0, max = 10) double second) {
        Economy economy = Economy.of(seed, 4, 1);
        LabelledMatrix<RegionLabel, RegionLabel> rows = economy.demand().transposed();
        double[] mixed = new double[rows.columns().size()];
        Arrays.setAll(
                mixed,
                j -> first * rows.data().value(0, j) + second * rows.data().value(1, j));
        List<Footprint<RegionLabel>> parts = economy.footprints();
        Footprint<String> whole = economy.model()
                .footprints(Tables.money(List.of("mixed"), rows.columns(), new double[][] {mixed}), Tables.BASIS)
                .get()
                .get(0);
        assertClose(
                whole.total().tonnes(),
                first * parts.get(0).total().tonnes()
                        + second * parts.get(1).total().tonnes());
    }

    @Property(tries = 50)
    void another_currency_changes_no_emissions(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1000) double rate) {
        List<Footprint<RegionLabel>> own = Economy.of(seed, 4, 1).footprints();
        List<Footprint<RegionLabel>> other = Economy.of(seed, 4, rate).footprints();
        for (int i = 0; i < own.size(); i++) {
            assertClose(other.get(i).total().tonnes(), own.get(i).total().tonnes());
        }
    }

    @Property(tries = 50)
    void direct_and_iterative_solutions_agree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int perRegion) {
        Economy economy = Economy.of(seed, perRegion, 1);
        InputOutputSystem system =
                InputOutputSystem.of(economy.flows(), economy.demand()).get();
        LabelledMatrix<RegionLabel, RegionLabel> direct =
                system.withMethod(SolutionMethod.DIRECT).requiredOutput(economy.demand());
        LabelledMatrix<RegionLabel, RegionLabel> iterative =
                system.withMethod(SolutionMethod.ITERATIVE).requiredOutput(economy.demand());
        for (RegionLabel sector : economy.sectors()) {
            for (RegionLabel category : direct.columns()) {
                assertClose(iterative.value(sector, category), direct.value(sector, category));
            }
        }
        assertThat(system.spectralRadiusAtMost()).isLessThan(1);
    }

    @Property(tries = 50)
    void required_output_of_all_demand_is_output(@ForAll long seed) {
        Economy economy = Economy.of(seed, 5, 1);
        InputOutputSystem system =
                InputOutputSystem.of(economy.flows(), economy.demand()).get();
        LabelledMatrix<RegionLabel, RegionLabel> required = system.requiredOutput(economy.demand());
        for (RegionLabel sector : economy.sectors()) {
            assertClose(required.rowSum(sector), system.output().orElseThrow().value(sector, InputOutputSystem.OUTPUT));
        }
    }

    @Property(tries = 50)
    void without_flows_a_footprint_is_intensity_times_demand(
            @ForAll @DoubleRange(min = 0, max = 100) double goods,
            @ForAll @DoubleRange(min = 0, max = 100) double services) {
        InputOutputSystem system = Tables.coefficients(Tables.TWO, new double[2][2], SolutionMethod.AUTOMATIC);
        Footprint<String> footprint = InputOutputModel.of(system, Tables.intensities(Tables.TWO, .5, .2))
                .get()
                .footprints(Tables.money(List.of("all"), Tables.TWO, new double[][] {{goods, services}}), Tables.BASIS)
                .get()
                .get(0);
        assertClose(footprint.total().tonnes(), .5 * goods + .2 * services);
    }

    @Property(tries = 50)
    void aggregation_keeps_totals_whatever_the_shares(
            @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 99) double percent) {
        Economy economy = Economy.of(seed, 4, 1);
        List<Concordance.Link<RegionLabel, RegionLabel>> links = new ArrayList<>();
        for (RegionLabel sector : economy.sectors()) {
            String region = sector.region().equals("abroad") ? "abroad" : "home";
            Origin origin = new Origin.Given("the test");
            links.add(
                    new Concordance.Link<>(sector, RegionLabel.of(region, "first"), Share.ofPercent(percent), origin));
            links.add(new Concordance.Link<>(
                    sector, RegionLabel.of(region, "second"), Share.ofPercent(100 - percent), origin));
        }
        Aggregation aggregation = Aggregation.of(Concordance.of(links).get()).get();
        Economy joined = new Economy(
                Tables.labels("home", "first", "second"),
                aggregation.flows(economy.flows()).get(),
                aggregation.demand(economy.demand()).get(),
                aggregation.stressors(economy.stressors()).get());
        assertThat(joined.demand().columns())
                .containsExactly(
                        RegionLabel.of("home", "households"),
                        RegionLabel.of("home", "public"),
                        RegionLabel.of("abroad", "households"),
                        RegionLabel.of("abroad", "public"));
        assertClose(
                joined.accounts().byCategoryWithDirect().rowSum(Stressors.EQUIVALENTS),
                economy.accounts().byCategoryWithDirect().rowSum(Stressors.EQUIVALENTS));
    }

    @Property(tries = 20)
    void joined_into_one_sector_the_multiplier_is_emissions_over_demand(@ForAll long seed) {
        Economy economy = Economy.of(seed, 3, 1);
        List<Concordance.Link<RegionLabel, RegionLabel>> links = economy.sectors().stream()
                .map(sector -> new Concordance.Link<>(
                        sector, WHOLE, Share.ofPercent(100), (Origin) new Origin.Given("the test")))
                .toList();
        Aggregation aggregation = Aggregation.of(Concordance.of(links).get()).get();
        Economy joined = new Economy(
                List.of(WHOLE),
                aggregation.flows(economy.flows()).get(),
                aggregation.demand(economy.demand()).get(),
                aggregation.stressors(economy.stressors()).get());
        double demand = joined.demand().rowSum(WHOLE);
        assertClose(
                joined.model().multipliers().values().value(Stressors.EQUIVALENTS, WHOLE),
                total(economy.stressors().production()) / demand);
    }

    @Property(tries = 50)
    void an_upper_bound_of_the_spectral_radius_is_never_below_it(@ForAll long seed) {
        InputOutputSystem system = Economy.of(seed, 4, 1).model().system();
        assertThat(system.spectralRadiusAtMost())
                .isGreaterThanOrEqualTo(
                        Leontief.estimateRadius(system.coefficients().data()) * (1 - 1e-6));
    }
}
