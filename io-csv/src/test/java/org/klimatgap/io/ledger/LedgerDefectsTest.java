package org.klimatgap.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.spend.Ledger;
import org.klimatgap.ghg.spend.VatBasis;
import org.klimatgap.quantity.Share;

/** Every defect of a ledger, at its line. */
class LedgerDefectsTest {
    private static final String HEADER =
            "date;supplier;category;amount;currency;vat_basis;vat_rate;unit;scope_category;credit\n";
    private static final String SOUND = "2023-01-02;a;paper;100;SEK;excluding;;u;;\n";

    @TempDir
    private Path folder;

    private Checked<Ledger> read(LedgerTerms terms, String text) {
        return LedgerCsv.read(Ledgers.write(folder, text), terms, Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-01-02;a;paper;-100;SEK;excluding;;u;;|\"-100\" in column \"amount\" is negative and not marked as a credit;"
                        + " write \"yes\" in column \"credit\" if it is one",
                "2023-01-02;a;paper;100;SEK;excluding;;u;;ja|\"100\" in column \"amount\" is marked as a credit and above zero, a"
                        + " credit must be zero or negative",
                "2023-01-02;a;paper;100;SEK;excluding;;u;;x|\"x\" in column \"credit\" must be yes or no, or empty for no",
                "2023-01-02;a;paper;100;kr;excluding;;u;;|unknown currency \"kr\" in column \"currency\", must be one of ISO 4217"
                        + " such as SEK",
                "2023-01-02;a;paper;100;SKR;excluding;;u;;|unknown currency \"SKR\" in column \"currency\", must be one of ISO 4217"
                        + " such as SEK",
                "2023-01-02;a;paper;100;;excluding;;u;;|column \"currency\" is empty",
                "2023-01-02;a;paper;100;SEK;;;u;;|column \"vat_basis\" is empty and the ledger as a whole states no VAT basis, must"
                        + " be one of including, excluding",
                "2023-01-02;a;paper;100;SEK;netto;;u;;|unknown VAT basis \"netto\" in column \"vat_basis\", must be one of"
                        + " including, excluding",
                "2023-01-02;a;paper;100;SEK;including;;u;;|the amount includes VAT, and column \"vat_rate\" does not say how many"
                        + " percent; neither does the ledger as a whole",
                "2023-01-02;a;paper;100;SEK;including;125;u;;|\"125\" in column \"vat_rate\" is not a VAT rate, must be 0 to 100"
                        + " percent such as 25",
                "2023-01-02;a;paper;100;SEK;including;25 %;u;;|\"25 %\" in column \"vat_rate\" is not a VAT rate, must be 0 to 100"
                        + " percent such as 25",
                "2023-01-02;a;paper;hundred;SEK;excluding;;u;;|\"hundred\" in column \"amount\" is not an amount, must be a number"
                        + " below 10^15 such as 1250000",
                "2023-01-02;a;paper;1000000000000000;SEK;excluding;;u;;|\"1000000000000000\" in column \"amount\" is not an"
                        + " amount, must be a number below 10^15 such as 1250000",
                "2023-01-02;a;paper;1 000,5;SEK;excluding;;u;;|\"1 000,5\" in column \"amount\" has thousands separators, must have"
                        + " none: write \"1000,5\"",
                "2023-01-02;a;paper;;SEK;excluding;;u;;|column \"amount\" is empty",
                "2023-13-02;a;paper;100;SEK;excluding;;u;;|\"2023-13-02\" in column \"date\" is not a date, must look like"
                        + " 2023-12-31",
                ";a;paper;100;SEK;excluding;;u;;|column \"date\" is empty",
                "2023-01-02;;paper;100;SEK;excluding;;u;;|column \"supplier\" is empty",
                "2023-01-02;a;;100;SEK;excluding;;u;;|column \"category\" is empty",
                "2023-01-02;a;paper;100;SEK;excluding;;;;|column \"unit\" is empty",
                "2023-01-02;a;paper;100;SEK;excluding;;u;2.heating;|unknown category \"2.heating\" in column \"scope_category\", must"
                        + " be one of scope 3: 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 3.10, 3.11, 3.12, 3.13, 3.14, 3.15"
            })
    void a_defective_row_is_named_and_left_out(String row, String text) {
        Checked<Ledger> checked = read(LedgerTerms.ofRows(), HEADER + SOUND + row + "\n");
        assertThat(Ledgers.texts(checked)).containsExactly("ledger.csv:3: " + text);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.acceptPartial("test").get().rows()).isEqualTo(1);
    }

    @Test
    void several_defects_of_a_row_are_told_together() {
        assertThat(read(LedgerTerms.ofRows(), HEADER + "2023-01-02;a;;x;kr;netto;;u;;x\n")
                        .errors())
                .hasSize(5);
    }

    /** Whichever comes first, the row that states another basis or the row that states none. */
    @ParameterizedTest
    @CsvSource({"including;25, '', 2, 3", "'', including;25, 3, 2"})
    void mixed_bases_are_an_error_at_the_first_row_that_differs(String first, String second, int line, int silent) {
        String start = "2023-01-02;a;paper;100;SEK;";
        String text = HEADER + start + (first.isEmpty() ? ";" : first) + ";u;;\n" + start
                + (second.isEmpty() ? ";" : second) + ";u;;\n";
        assertThat(Ledgers.texts(read(LedgerTerms.ofRows().withVatBasis(VatBasis.EXCLUDING), text)))
                .containsExactly(
                        "ledger.csv:" + line + ": mixed VAT bases: the ledger is excluding VAT, this row states"
                                + " \"including\" in column \"vat_basis\", and line " + silent
                                + " states nothing; where bases are mixed, every row must state its own");
    }

    @Test
    void columns_that_neither_file_nor_terms_have_are_missing() {
        assertThat(Ledgers.texts(read(LedgerTerms.ofRows(), "date;supplier;category;amount\n2023-01-02;a;paper;100\n")))
                .containsExactly(
                        "ledger.csv:1: column \"currency\" is missing",
                        "ledger.csv:1: column \"vat_basis\" is missing",
                        "ledger.csv:1: column \"unit\" is missing");
    }

    @Test
    void many_defects_are_counted_and_the_first_thousand_listed() {
        String bad = "2023-01-02;a;paper;x;SEK;excluding;;u;;\n";
        Checked<Ledger> checked = read(LedgerTerms.ofRows(), HEADER + SOUND + bad.repeat(1_500));
        assertThat(checked.findings()).hasSize(1_001);
        assertThat(Ledgers.texts(checked).get(1_000))
                .isEqualTo("ledger.csv: further 500 findings are not listed, 500 of them errors");
    }

    @Test
    void terms_that_no_ledger_can_have_are_the_callers_mistake() {
        LedgerTerms terms = LedgerTerms.ofRows();
        assertThatThrownBy(() -> terms.withCurrency("kr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a currency must be one of ISO 4217 such as SEK, was 'kr'");
        assertThatThrownBy(() -> terms.withVatRate(Share.ofPercent(250)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a VAT rate must be 0 to 100 %, was 250 %");
        assertThatThrownBy(() -> terms.withUnit(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a unit of organisation needs an identifier, was blank");
    }
}
