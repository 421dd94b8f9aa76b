package org.klimatgap.ghg.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.InputAmount;

/** Factor files, activities and calculators of tests. */
final class ActivityFiles {
    static final String CITATION = "# title: Example\n# source: Example agency\n# version: 2024\n# licence: CC0-1.0\n";
    static final String COLUMNS =
            "factor,activity,gas,value,unit,from,to,stage,region,gwp_set,supplier,category,altitude_rule,confidence,source\n";
    static final List<String> REGIONS = List.of("Östersund", "SE", "Nordic", "World");

    private ActivityFiles() {}

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ActivityFiles.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), CITATION + text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static FactorSet factors(Path folder, String... rows) {
        return FactorSet.read(write(folder, "own.csv", COLUMNS + String.join("\n", rows) + "\n"))
                .get();
    }

    static ActivityCalculator calculator(String gwpSet, FactorSet... sets) {
        return ActivityCalculator.of(GwpSet.of(gwpSet), REGIONS, sets);
    }

    static Activity activity(String category, String type, String amount, int year) {
        return Activity.of(
                ScopeCategory.find(category).orElseThrow(), type, InputAmount.parse(amount), year, "gatukontoret");
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.code().key().replace("finding.", ""))
                .toList();
    }

    static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.text(Language.ENGLISH)).toList();
    }
}
