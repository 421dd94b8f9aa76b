package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;

/** A folder with a small contract that states scopes; made up but for the numbers that tests name. */
final class ScopesFolder {
    private static final String ACTIVITIES =
            "category,activity,amount,unit,period,organisation,supplier,evidence,credit\n";

    private static final String FACTORS = """
            # title: Factors of a test
            # source: made up
            # version: 1
            # licence: CC0-1.0
            factor,activity,category,gas,value,unit,from,to,stage,region,gwp_set,confidence,source
            """;

    private final Path path;

    private ScopesFolder(Path path) {
        this.path = path;
    }

    static ScopesFolder in(Path path) {
        return new ScopesFolder(path)
                .with("ghg.csv", "municipality,sector,year,value,unit\n2380,Totalt,2023,100000,t\n")
                .with("organisation.csv", """
                        unit,name,kind,parent,ownership_percent,financial_control,operational_control,from,to
                        kommun,Kommunen,municipality,,,,,,
                        bolag,Bolaget,company,kommun,60,full,full,,
                        """)
                .activities("1.stationary,natural-gas,1,MWh,2023,kommun,,,")
                .factors()
                .with("contract.json", ContractFolder.resource("scopes.json"));
    }

    ScopesFolder with(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    ScopesFolder activities(String... rows) {
        return with("activities.csv", ACTIVITIES + String.join("\n", rows) + "\n");
    }

    ScopesFolder factors(String... rows) {
        return with("factors.csv", FACTORS + String.join("\n", rows) + "\n");
    }

    /** Replaces a part of the contract that stands there once. */
    ScopesFolder edit(String part, String by) {
        String text = text();
        assertThat(text.split(java.util.regex.Pattern.quote(part), -1)).as(part).hasSize(2);
        return with("contract.json", text.replace(part, by));
    }

    /** Adds a field to the scopes. */
    ScopesFolder add(String field) {
        return edit("\"years\": [2023]", field + ",\n    \"years\": [2023]");
    }

    private String text() {
        try {
            return Files.readString(path.resolve("contract.json"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Checked<ClimateContract> read() {
        return ContractFile.read(path.resolve("contract.json"));
    }

    /** The errors as {@code activities.csv:2 code}. */
    List<String> errors() {
        return ContractFolder.places(Checked.of("", read().errors()));
    }

    ContractAssessment assess() {
        return read().get().assess();
    }

    double figure(String id) {
        return assess().figure(id).orElseThrow().value().value().amount();
    }
}
