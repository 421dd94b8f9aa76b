package org.klimatgap.ghg.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of adding up: the same bits for any order, partitioning and tree of merges, also through serialisation. */
class LedgerTallyProperties {
    private static final SpendMethod METHOD = SpendFiles.method();

    /** A purchase before it has a line. */
    record Purchase(String unit, String account, String supplier, String category, BigDecimal value, VatTerms vat) {
        LedgerRow row(long line) {
            LedgerAmount amount = new LedgerAmount(value, "SEK", vat, value.signum() < 0);
            return SpendFiles.row(line, 2023, unit, account, supplier, category, amount);
        }
    }

    @Provide
    Arbitrary<List<LedgerRow>> rows() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(4);
        return Combinators.combine(
                        Arbitraries.of("school", "roads"),
                        Arbitraries.of("5121", "5460", "5611"),
                        Arbitraries.of("green", "builder", "other", "more"),
                        Arbitraries.of("furniture", "paper", "training", "45210000"),
                        amounts,
                        Arbitraries.of(VatTerms.excluding(), SpendFiles.VAT_25))
                .as(Purchase::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(LedgerTallyProperties::numbered);
    }

    private static List<LedgerRow> numbered(List<Purchase> purchases) {
        List<LedgerRow> rows = new ArrayList<>();
        purchases.forEach(purchase -> rows.add(purchase.row(rows.size() + 2L)));
        return rows;
    }

    private static LedgerTally tally(List<LedgerRow> rows) {
        LedgerTally tally = new LedgerTally(METHOD.namedSuppliers());
        rows.forEach(tally::accept);
        return tally;
    }

    /** Cuts a list at random and merges the parts in a random tree, each part after a round trip. */
    private static LedgerTally tree(List<LedgerRow> rows, Random random) {
        if (rows.size() < 2 || random.nextInt(4) == 0) {
            return roundTrip(tally(rows));
        }
        int cut = random.nextInt(rows.size() + 1);
        LedgerTally left = tree(new ArrayList<>(rows.subList(0, cut)), random);
        LedgerTally right = tree(new ArrayList<>(rows.subList(cut, rows.size())), random);
        boolean swap = random.nextBoolean();
        LedgerTally into = swap ? right : left;
        into.combine(swap ? left : right);
        return into;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T roundTrip(T value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static SpendAnalysis analysis(LedgerTally tally) {
        return METHOD.analyse(Ledger.of(List.of(SpendFiles.LEDGER), tally))
                .acceptPartial("laws hold for any ledger")
                .get();
    }

    @Property(tries = 300)
    void any_order_and_any_tree_of_merges_gives_the_same_tally(
            @ForAll("rows") List<LedgerRow> rows, @ForAll Random random) {
        LedgerTally straight = tally(rows);
        List<LedgerRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        LedgerTally merged = tree(shuffled, random);
        assertThat(merged).isEqualTo(straight).hasSameHashCodeAs(straight);
        assertThat(analysis(merged))
                .isEqualTo(analysis(straight))
                .hasToString(analysis(straight).toString());
    }

    @Property(tries = 100)
    void an_empty_tally_changes_nothing(@ForAll("rows") List<LedgerRow> rows) {
        LedgerTally tally = tally(rows);
        tally.combine(tally(List.of()));
        assertThat(tally).isEqualTo(tally(rows));
    }

    @Property(tries = 100)
    void a_row_survives_serialisation(@ForAll("rows") List<LedgerRow> rows) {
        assertThat(rows).allSatisfy(row -> assertThat(roundTrip(row)).isEqualTo(row));
    }

    /** Splitting a row leaves every emission as it is to the last bit: money is added before it is priced. */
    @Property(tries = 200)
    void splitting_a_row_changes_no_emission(@ForAll("rows") List<LedgerRow> rows, @ForAll Random random) {
        List<LedgerRow> split = new ArrayList<>(rows);
        LedgerRow row = split.remove(random.nextInt(split.size()));
        BigDecimal part = row.amount().value().multiply(new BigDecimal(random.nextInt(101)).movePointLeft(2));
        split.add(with(row, part));
        split.add(with(row, row.amount().value().subtract(part)));
        SpendAnalysis whole = analysis(tally(rows));
        SpendAnalysis parts = analysis(tally(split));
        assertThat(parts.total().value()).isEqualTo(whole.total().value());
        assertThat(parts.suppliers()).isEqualTo(whole.suppliers());
        assertThat(parts.categories()).isEqualTo(whole.categories());
    }

    private static LedgerRow with(LedgerRow row, BigDecimal value) {
        LedgerAmount amount = row.amount();
        return withAmount(row, new LedgerAmount(value, amount.currency(), amount.vat(), amount.credit()));
    }

    /** Units, suppliers and categories are three ways to cut the same emissions. */
    @Property(tries = 200)
    void suppliers_and_categories_add_up_to_the_total(@ForAll("rows") List<LedgerRow> rows) {
        SpendAnalysis analysis = analysis(tally(rows));
        double total = analysis.total().value().tonnes();
        double scale = 1
                + analysis.lines().stream()
                        .mapToDouble(line -> Math.abs(line.emissions().value().tonnes()))
                        .sum();
        assertThat(tonnes(analysis.categories())).isCloseTo(total, within(1e-12 * scale));
        assertThat(tonnes(analysis.suppliers())).isCloseTo(total, within(1e-9 * scale));
    }

    private static double tonnes(List<RankedSpend> ranked) {
        return ranked.stream().mapToDouble(each -> each.emissions().tonnes()).sum();
    }

    /** Every row is priced, left out or not estimated, and none of them twice. */
    @Property(tries = 200)
    void no_row_is_lost(@ForAll("rows") List<LedgerRow> rows) {
        SpendAnalysis analysis = analysis(tally(rows));
        long priced =
                analysis.lines().stream().mapToLong(line -> line.sum().rows()).sum();
        long excluded = analysis.excluded().stream()
                .mapToLong(each -> each.sum().rows())
                .sum();
        long missing = analysis.notEstimated().stream()
                .mapToLong(each -> each.sum().rows())
                .sum();
        assertThat(priced + excluded + missing).isEqualTo(rows.size());
    }

    /** An amount with 25 % of tax emits what the amount without it does. */
    @Property(tries = 100)
    void the_basis_of_tax_does_not_matter_when_it_is_stated(@ForAll("rows") List<LedgerRow> rows) {
        List<LedgerRow> taxed = rows.stream().map(LedgerTallyProperties::taxed).toList();
        List<LedgerRow> net = rows.stream().map(LedgerTallyProperties::net).toList();
        double expected = analysis(tally(net)).total().value().tonnes();
        assertThat(analysis(tally(taxed)).total().value().tonnes())
                .isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected)) * 1e3));
    }

    private static LedgerRow taxed(LedgerRow row) {
        LedgerAmount amount = row.amount();
        BigDecimal gross = amount.value().multiply(new BigDecimal("1.25"));
        return withAmount(row, new LedgerAmount(gross, "SEK", SpendFiles.VAT_25, amount.credit()));
    }

    private static LedgerRow net(LedgerRow row) {
        LedgerAmount amount = row.amount();
        return withAmount(row, new LedgerAmount(amount.value(), "SEK", VatTerms.excluding(), amount.credit()));
    }

    private static LedgerRow withAmount(LedgerRow row, LedgerAmount amount) {
        return SpendFiles.row(
                row.place().line(),
                row.year(),
                row.unit(),
                row.account(),
                row.supplier().id(),
                row.category(),
                amount);
    }
}
