package org.klimatgap.ghg.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Language;

/** Defects of the tables that price spend, each at its line; four lines of citation and the header come first. */
class SpendTablesTest {
    private static final String FACTORS =
            "category,title,scope_category,basic_percent,basic_kg,trade_percent,trade_kg,transport_percent,transport_kg,"
                    + "currency,price_year,index\n";

    @TempDir
    private Path folder;

    private static void expect(Checked<?> checked, String... texts) {
        assertThat(checked.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly(texts);
        assertThat(checked.isUsable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,,3.1,90,0.05,5,0.01,2,0.08,SEK,2019,p|the parts of the purchaser's price are 97 % together, must be 100 %",
                "a,,3.1,100,,,,,,SEK,2019,p|column 'basic_kg' is empty",
                "a,,2.heating,100,0.05,,,,,SEK,2019,p|'2.heating' in column 'scope_category'",
                "a,,3.16,100,0.05,,,,,SEK,2019,p|'3.16' in column 'scope_category'",
                "a,,3.1,100,0.05,,,,,kr,2019,p|'kr' in column 'currency'",
                "a,,3.1,100,0.05,,,,,SEK,19,p|'19' in column 'price_year'",
                "a,,3.1,100,-0.05,,,,,SEK,2019,p|'-0.05' in column 'basic_kg'",
                ",,3.1,100,0.05,,,,,SEK,2019,p|column 'category' is empty",
                "known,,3.1,100,0.05,,,,,SEK,2019,p|'known'"
            })
    void a_defective_factor_is_found_at_its_line(String row, String text) {
        Path file = SpendFiles.write(folder, "factors.csv", FACTORS + "known,,3.1,,,,,,,,,\n" + row + "\n");
        assertThat(SpendFactors.read(file).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().orElseThrow()).hasToString("factors.csv:7");
            assertThat(finding.text(Language.ENGLISH).replace('"', '\'')).contains(text);
        });
    }

    @Test
    void every_defect_of_an_index_table_is_found_in_one_pass() {
        Path file = SpendFiles.write(
                folder, "indices.csv", "index,year,level\np,2019,100\np,2019,101\np,2020,0\np,20,1\n,2021,1\n");
        assertThat(PriceIndices.read(file).findings())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(7L, 8L, 9L, 10L);
    }

    @Test
    void every_defect_of_a_rate_table_is_found_in_one_pass() {
        Path file = SpendFiles.write(
                folder,
                "rates.csv",
                "currency,in,year,rate\nEUR,SEK,2019,10.59\nEUR,SEK,2019,10.6\neuro,SEK,2020,1\nEUR,SEK,2021,x\n");
        assertThat(ExchangeRates.read(file).findings())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(7L, 8L, 9L);
    }

    @Test
    void a_rule_must_name_something_and_where_it_is_counted() {
        Path file = SpendFiles.write(
                folder, "rules.csv", "account,category,counted_in,reason\n,,1.mobile,all\n51*,,somewhere,\n");
        assertThat(LedgerExclusions.read(file).findings())
                .extracting(finding ->
                        finding.location().orElseThrow() + " " + finding.code().key())
                .containsExactly("rules.csv:6 finding.rule-for-everything", "rules.csv:7 invalid-cell");
    }

    @Test
    void a_supplier_has_either_a_factor_or_tonnes() {
        Path file = SpendFiles.write(
                folder,
                "suppliers.csv",
                "supplier,category,year,scope_category,kg,currency,tonnes\na,,2023,3.1,1,SEK,1\nb,,2023,3.1,,,\n");
        expect(
                SupplierFigures.read(file),
                "suppliers.csv:6: the row must have either kg or tonnes, not both and not neither",
                "suppliers.csv:7: the row must have either kg or tonnes, not both and not neither");
    }

    @Test
    void a_missing_column_is_named() {
        Path file = SpendFiles.write(folder, "indices.csv", "index,year\np,2019\n");
        expect(PriceIndices.read(file), "indices.csv: column \"level\" is missing");
    }
}
