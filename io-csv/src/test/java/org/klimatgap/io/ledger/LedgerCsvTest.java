package org.klimatgap.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.spend.Ledger;
import org.klimatgap.ghg.spend.LedgerKey;
import org.klimatgap.ghg.spend.RowExplanation;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.spend.SpendMethod;
import org.klimatgap.ghg.spend.SpendTreatment;
import org.klimatgap.ghg.spend.SupplierFigures;
import org.klimatgap.ghg.spend.VatBasis;
import org.klimatgap.ghg.spend.VatTerms;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Share;

class LedgerCsvTest {
    private static final SpendMethod METHOD = Ledgers.method();

    @TempDir
    private Path folder;

    private Ledger read(LedgerTerms terms, String text) {
        return LedgerCsv.read(Ledgers.write(folder, text), terms, Set.of()).get();
    }

    /** (1 250 000 − 2 500.50) / 1.25 · 0.0466 · 100/118 by a pocket calculator. */
    @Test
    void example_of_the_specification_is_priced() throws IOException {
        Path file = Ledgers.resource("ledger.csv");
        SpendAnalysis analysis =
                LedgerCsv.analyse(file, LedgerTerms.ofRows(), METHOD).get();
        assertThat(analysis.total().value().tonnes()).isCloseTo(39.4125266, within(1e-6));
        assertThat(analysis.topSuppliers(1).get(0).title()).isEqualTo("Exempel AB");
        SourceFile source = new SourceFile("ledger.csv", Sha256.of(Files.readAllBytes(file)));
        assertThat(Origin.files(List.of(analysis.entries().get(0).emissions().origin())))
                .contains(source);
    }

    @Test
    void example_of_the_javadoc_is_the_test_resource() throws IOException {
        String documented = Files.readAllLines(Ledgers.resource("ledger.csv")).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/main/java/org/klimatgap/io/ledger/LedgerCsv.java")))
                .contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    @Test
    void a_swedish_export_with_names_of_its_own_needs_no_editing() {
        LedgerTerms terms = LedgerTerms.ofRows()
                .withCurrency("SEK")
                .withUnit("kommunen")
                .withVatBasis(VatBasis.INCLUDING)
                .withVatRate(Share.ofPercent(25))
                .withColumn(LedgerColumn.YEAR, "År")
                .withColumn(LedgerColumn.SUPPLIER, "Leverantör")
                .withColumn(LedgerColumn.CATEGORY, "Inköpskategori")
                .withColumn(LedgerColumn.AMOUNT, "Belopp")
                .withColumn(LedgerColumn.ACCOUNT, "Konto")
                .withColumn(LedgerColumn.CREDIT, "Kredit");
        Ledger ledger = read(
                terms,
                "År;Konto;Leverantör;Inköpskategori;Belopp;Kredit\n2023;5460;L1;papper;1250,50;\n2023;5460;L1;papper;−0,50;ja\n");
        LedgerKey key = ledger.sums().firstKey();
        assertThat(key)
                .isEqualTo(new LedgerKey(
                        "ledger.csv",
                        2023,
                        "kommunen",
                        "5460",
                        "",
                        "papper",
                        null,
                        "SEK",
                        VatTerms.including(Share.ofPercent(25))));
        assertThat(ledger.sums().get(key).amount()).isEqualByComparingTo("1250");
        assertThat(ledger.sums().get(key).credits()).isEqualByComparingTo("-0.50");
    }

    @Test
    void the_year_goes_before_the_date_and_a_row_may_state_its_category() {
        Ledger ledger = read(
                LedgerTerms.ofRows(),
                "date,year,supplier,category,amount,currency,vat_basis,unit,scope_category\n"
                        + "2024-01-02,2023,L1,trip,100,SEK,excluding,roads,3.6\n");
        assertThat(ledger.sums().firstKey().year()).isEqualTo(2023);
        assertThat(ledger.sums().firstKey().scope()).contains(ScopeCategory.BUSINESS_TRAVEL);
    }

    @Test
    void rows_may_mix_bases_when_each_states_its_own() {
        Checked<Ledger> checked = LedgerCsv.read(
                Ledgers.write(
                        folder,
                        "year,supplier,category,amount,currency,vat_basis,vat_rate,unit\n"
                                + "2023,a,paper,125,SEK,including,25,u\n2023,a,paper,100,SEK,excluding,,u\n"),
                LedgerTerms.ofRows().withVatBasis(VatBasis.INCLUDING),
                Set.of());
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().sums()).hasSize(2);
    }

    @Test
    void findings_of_reading_and_of_pricing_come_together() {
        Path file = Ledgers.write(
                folder,
                "year,supplier,category,amount,currency,vat_basis,unit\n"
                        + "2023,a,nonsense,1,SEK,excluding,u\n2023,a,paper,x,SEK,excluding,u\n2023,a,paper,1,USD,excluding,u\n");
        Checked<SpendAnalysis> checked =
                LedgerCsv.analyse(file, LedgerTerms.ofRows(), METHOD.withFigures(SupplierFigures.none()));
        assertThat(checked.errors())
                .extracting(finding -> finding.location().orElseThrow().toString())
                .containsExactly("ledger.csv:3", "ledger.csv:2", "ledger.csv:4");
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.acceptPartial("test").get().notEstimated()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2, SPEND_BASED, 39.49153", "3, SPEND_BASED, -0.078999"})
    void one_row_is_explained_on_request(long line, SpendTreatment treatment, double tonnes) {
        RowExplanation explanation = LedgerCsv.explain(
                        Ledgers.resource("ledger.csv"), LedgerTerms.ofRows(), METHOD, line)
                .orElseThrow();
        assertThat(explanation.treatment()).isEqualTo(treatment);
        assertThat(explanation.emissions().orElseThrow().value().tonnes()).isCloseTo(tonnes, within(1e-5));
        assertThat(explanation.emissions().orElseThrow().explain()).contains("ledger.csv:" + line);
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void a_line_without_a_row_has_no_explanation(long line) {
        assertThat(LedgerCsv.explain(Ledgers.resource("ledger.csv"), LedgerTerms.ofRows(), METHOD, line))
                .isEmpty();
    }
}
