package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;

class ContractLaws {
    private static final String TEXT = ContractFolder.resource("contract.json");

    private static void inFolder(Consumer<ContractFolder> use) {
        try {
            Path folder = Files.createTempDirectory("contract");
            try {
                use.accept(ContractFolder.in(folder));
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(ContractLaws::delete);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whatever was read: errors withhold it, all findings can be told, and what is usable can be assessed. */
    private static void assertSound(Checked<ClimateContract> checked) {
        assertThat(checked.isUsable()).isEqualTo(checked.errors().isEmpty());
        Language.shipped()
                .forEach(language -> checked.findings()
                        .forEach(finding -> assertThat(finding.text(language)).isNotBlank()));
        checked.find().map(ClimateContract::assess).ifPresent(ContractLaws::assertFinite);
    }

    private static void assertFinite(ContractAssessment assessment) {
        assertThat(assessment.figures())
                .allMatch(figure -> Double.isFinite(figure.value().value().amount()));
        assertThat(assessment.figures()).extracting(figure -> figure.id()).doesNotHaveDuplicates();
        Language.shipped()
                .forEach(language -> assessment
                        .findings()
                        .forEach(finding -> assertThat(finding.text(language)).isNotBlank()));
    }

    @Property(tries = 200)
    void contract_that_is_accepted_can_be_assessed(@ForAll("contracts") Terms terms) {
        inFolder(folder -> assertSound(folder.with("co2.csv", terms.csv())
                .with("contract.json", terms.json())
                .read()));
    }

    @Property(tries = 100)
    void contract_with_a_damaged_character_gives_findings_and_no_exception(
            @ForAll("places") int place, @ForAll("characters") String character) {
        inFolder(folder -> assertSound(
                folder.with("contract.json", TEXT.substring(0, place) + character + TEXT.substring(place + 1))
                        .read()));
    }

    @Property(tries = 50)
    void contract_that_is_cut_off_gives_findings_and_no_exception(@ForAll("places") int place) {
        inFolder(folder -> {
            Checked<ClimateContract> checked =
                    folder.with("contract.json", TEXT.substring(0, place)).read();
            assertSound(checked);
            assertThat(checked.isUsable()).isFalse();
        });
    }

    @Property(tries = 50)
    void any_bytes_give_findings_and_no_exception(@ForAll byte[] bytes) {
        inFolder(folder -> assertSound(folder.with("contract.json", bytes).read()));
    }

    @Property(tries = 50)
    void table_with_a_damaged_character_gives_findings_and_no_exception(
            @ForAll @IntRange(max = 170) int place, @ForAll("characters") String character) {
        String table = ContractFolder.resource("co2.csv");
        inFolder(folder ->
                assertSound(folder.with("co2.csv", table.substring(0, place) + character + table.substring(place + 1))
                        .read()));
    }

    @Property(tries = 50)
    void unknown_field_is_found_at_its_place_wherever_it_stands(@ForAll("objects") int object) {
        int brace = 0;
        for (int i = 0; i <= object; i++) {
            brace = TEXT.indexOf('{', brace) + 1;
        }
        String text = TEXT.substring(0, brace) + " \"nobody knows\": 1, " + TEXT.substring(brace);
        long line = TEXT.substring(0, brace).lines().count();
        inFolder(folder -> assertThat(folder.with("contract.json", text).places())
                .singleElement()
                .asString()
                .startsWith("contract.json:" + line + " (")
                .endsWith("/nobody knows) unknown-field"));
    }

    @Provide
    Arbitrary<Integer> objects() {
        return Arbitraries.integers()
                .between(0, (int) TEXT.chars().filter(each -> each == '{').count() - 1);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, TEXT.length() - 3);
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.of("", "{", "}", "[", "]", "\"", ",", ":", "\\", "0", "9", "-", "é", "\n", "\u0000", "null");
    }

    /** A contract of two accounts over one table, with any goals. */
    private record Terms(Map<Integer, String> values, int current, List<Integer> reference, List<String> goals) {
        String csv() {
            return values.entrySet().stream()
                    .map(entry -> "0764,Alla," + entry.getKey() + "," + entry.getValue() + ",t\n")
                    .collect(Collectors.joining("", "municipality,sector,year,value,unit\n", ""));
        }

        String json() {
            return "{ \"municipality\": { \"code\": \"0764\", \"name\": \"Alvesta\" }, \"language\": \"sv\", \"accounts\": ["
                    + account("co2", "\"basket\": \"CO2\"", "a") + ","
                    + account("ghg", "\"basket\": \"GHG\", \"gwpSet\": \"AR5\"", "b") + "] }";
        }

        private String account(String id, String basket, String prefix) {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < goals.size(); i++) {
                list.append(i == 0 ? "" : ",")
                        .append("{ \"id\": \"" + prefix + i + "\", \"title\": \"x\", " + goals.get(i) + " }");
            }
            String from = reference.isEmpty() ? "" : "\"referenceYear\": " + reference.get(0) + ", ";
            return "{ \"id\": \"" + id
                    + "\", \"title\": \"x\", \"perspective\": \"territorial\", \"boundary\": \"municipal-area\", "
                    + basket
                    + ", \"vintage\": \"v\", \"source\": { \"file\": \"co2.csv\", \"scheme\": \"TOTAL\" }, \"total\": "
                    + "\"reported-total\", \"population\": \"population.csv\", \"currentYear\": " + current + ", "
                    + from
                    + "\"goals\": [" + list + "] }";
        }
    }

    @Provide
    Arbitrary<Terms> contracts() {
        Arbitrary<String> amounts =
                Arbitraries.of("0", "0.000000001", "0.001", "1", "46770", "57215.25", "123456789", "1000000000000");
        Arbitrary<Map<Integer, String>> values =
                Arbitraries.maps(years(), amounts).ofMinSize(2).ofMaxSize(5).map(map -> new TreeMap<>(Map.copyOf(map)));
        return values.flatMap(map -> Combinators.combine(
                        Arbitraries.just(map),
                        Arbitraries.of(map.keySet()),
                        Arbitraries.of(map.keySet()).list().ofMaxSize(1),
                        goals().list().ofMaxSize(3))
                .as(Terms::new));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.of(1900, 2010, 2018, 2019, 2020, 2022, 2023);
    }

    private static Arbitrary<String> goals() {
        Arbitrary<String> kinds = Arbitraries.of(
                "\"kind\": \"reduction\", \"reduction\": \"80 %\"",
                "\"kind\": \"reduction\", \"reduction\": \"0 %\"",
                "\"kind\": \"reduction\", \"reduction\": \"100 %\"",
                "\"kind\": \"ceiling\", \"ceiling\": \"0 t\"",
                "\"kind\": \"ceiling\", \"ceiling\": \"999999999999 kt\"",
                "\"kind\": \"ceiling\", \"ceiling\": \"0,000000001 t\"",
                "\"kind\": \"per-person-ceiling\", \"ceiling\": \"4 t/person\", \"population\": { \"persons\": 1 }",
                "\"kind\": \"per-person-ceiling\", \"ceiling\": \"0 kg/person\", \"population\": { \"persons\": 9 }",
                "\"kind\": \"climate-neutrality\", \"residualCap\": \"20 %\"",
                "\"kind\": \"climate-neutrality\", \"residualCap\": \"0 %\", \"removals\": \"5 t\"",
                "\"kind\": \"climate-neutrality\", \"residualCap\": \"100 %\", \"offsets\": \"9000 kt\"",
                "\"kind\": \"yearly-rate\", \"rate\": \"16 %/yr\"",
                "\"kind\": \"yearly-rate\", \"rate\": \"100 %/yr\"",
                "\"kind\": \"yearly-rate\", \"rate\": \"0 %/yr\"");
        Arbitrary<Integer> year = Arbitraries.of(2019, 2023, 2024, 2025, 2030, 2045, 2100);
        Arbitrary<String> interims = Arbitraries.of(
                "",
                interim("2024", "linear", "current"),
                interim("2026, 2029", "geometric", "current"),
                interim("2020", "geometric", "reference"),
                interim("2028, 2022", "linear", "reference"));
        return Combinators.combine(kinds, year, interims)
                .as((kind, target, interim) -> kind + ", \"year\": " + target + interim);
    }

    private static String interim(String years, String path, String from) {
        return ", \"interimTargets\": { \"years\": [" + years + "], \"path\": \"" + path + "\", \"from\": \"" + from
                + "\" }";
    }
}
