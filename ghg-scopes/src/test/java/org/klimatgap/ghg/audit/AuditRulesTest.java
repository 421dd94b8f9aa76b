package org.klimatgap.ghg.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;

/** Thresholds with their reasons, and the defects that a table of them can have. */
class AuditRulesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(AuditThreshold.class)
    void every_threshold_has_a_value_and_a_reason(AuditThreshold threshold) {
        AuditRules rules = AuditRules.standard();
        assertThat(threshold.parse(rules.value(threshold))).isPositive();
        assertThat(rules.reason(threshold)).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(AuditCheck.class)
    void a_check_is_found_by_its_identifier_and_has_a_title(AuditCheck check) {
        assertThat(AuditCheck.of(check.toString())).isEqualTo(check);
        assertThat(check.title().text(Language.SWEDISH)).isNotBlank();
    }

    @Test
    void an_unknown_check_is_refused_with_the_valid_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditCheck.of("sums"))
                .withMessageStartingWith("unknown check 'sums', must be one of [sub-sectors-vs-main, main-vs-total,");
    }

    @Test
    void a_check_can_be_left_out() {
        AuditRules rules = AuditRules.standard().without(AuditCheck.OUTLIER);
        assertThat(rules.checks()).hasSize(AuditCheck.values().length - 1).doesNotContain(AuditCheck.OUTLIER);
        assertThat(rules).hasToString("audit-rules.csv, 9 checks");
        AuditReport report = InventoryAudit.using(rules, Synthetic.REGISTER)
                .of(Synthetic.clean().inventory());
        assertThat(report.countsByCheck()).doesNotContainKey(AuditCheck.OUTLIER);
        assertThat(report.entries(AuditCheck.OUTLIER)).isEmpty();
    }

    @Test
    void a_threshold_can_be_changed_with_a_reason() {
        AuditRules rules = AuditRules.standard().with(AuditThreshold.SUB_SECTORS, "100 t", "our own rounding");
        assertThat(rules.value(AuditThreshold.SUB_SECTORS)).isEqualTo("100 t");
        assertThat(rules.reason(AuditThreshold.SUB_SECTORS)).isEqualTo("our own rounding");
        Synthetic broken = Synthetic.clean().plus("0101", "cars", 2015, 90);
        assertThat(InventoryAudit.using(rules, Synthetic.REGISTER)
                        .of(broken.inventory())
                        .entries(AuditCheck.SUB_SECTORS_VS_MAIN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUB_SECTORS, 5 %, why, '5 %' is not an amount in t",
        "MATERIAL, 5, why, '5' is not an amount in %",
        "MATERIAL, -5 %, why, threshold material must not be negative",
        "BREAK_YEARS, three, why, threshold break-years must be a number such as '3'",
        "BREAK_YEARS, 3, ' ', a threshold needs a reason"
    })
    void a_threshold_that_is_no_number_in_its_unit_is_refused(
            AuditThreshold threshold, String value, String reason, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditRules.standard().with(threshold, value, reason))
                .withMessageStartingWith(message);
    }

    private Checked<AuditRules> read(String from, String to) throws IOException {
        try (var stream = Objects.requireNonNull(AuditRules.class.getResourceAsStream("audit-rules.csv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Path file = folder.resolve("rules.csv");
            Files.writeString(file, text.replaceFirst(from, to));
            return AuditRules.read(file);
        }
    }

    @Test
    void rules_are_read_from_a_file() throws IOException {
        AuditRules rules = read("material,0.05 %", "material,2 %").get();
        assertThat(rules.value(AuditThreshold.MATERIAL)).isEqualTo("2 %");
        assertThat(rules.table().cited("licence")).contains("Apache-2.0");
        assertThat(rules.checks()).containsExactly(AuditCheck.values());
    }

    @ParameterizedTest
    @CsvSource({
        "'material,0.05 %', 'material,0.05 t', invalid-cell",
        "'material,', 'materiel,', invalid-cell",
        "'material,0.05 %', 'material,', empty-cell",
        "'rounding,0.0001 %', 'material,0.0001 %', duplicate",
        "'threshold,value', 'threshold,limit', missing-column",
        "'# licence: Apache-2.0', '# note: x', missing-citation"
    })
    void a_defect_of_the_table_is_found(String from, String to, String expected) throws IOException {
        Checked<AuditRules> rules = read(from, to);
        assertThat(rules.isUsable()).isFalse();
        assertThat(rules.findings())
                .extracting(Finding::code)
                .extracting(code -> code.key())
                .contains(expected);
    }

    @Test
    void a_finding_reads_in_both_languages() {
        AuditReport report = Synthetic.clean()
                .plus("0101", "cars", 2015, 5000)
                .plus("0101", "industry", 2015, -1e6)
                .times("0112", "heating", 2014, 1000)
                .without("0104", "buses")
                .audit();
        assertThat(report.findings()).hasSizeGreaterThan(5).allSatisfy(finding -> {
            for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
                assertThat(finding.text(language)).startsWith("synthetic.csv").doesNotContain("{");
            }
        });
    }
}
