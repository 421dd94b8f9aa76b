package org.klimatgap.io.gpc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.ghg.gpc.GpcLine;
import org.klimatgap.ghg.gpc.GpcQuality;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;

/** The rows of an inventory by GPC reference. */
final class GpcLineCells {
    private GpcLineCells() {}

    static List<List<String>> rows(GpcInventory inventory) {
        return inventory.lines().stream().flatMap(GpcLineCells::rows).toList();
    }

    private static Stream<List<String>> rows(GpcLine line) {
        if (!line.isSubSector()) {
            throw new IllegalArgumentException(
                    "cannot write the line " + line + ", must be of a sub-sector with a scope");
        }
        List<List<String>> rows = new ArrayList<>();
        line.emissions().ifPresent(amount -> rows.add(row(line, GpcFormat.EQUIVALENTS, number(amount))));
        line.biogenic().ifPresent(amount -> rows.add(row(line, GpcFormat.BIOGENIC, number(amount))));
        line.notation().ifPresent(key -> rows.add(row(line, "", key.name())));
        return rows.stream();
    }

    private static String number(Traced<Emissions> amount) {
        return PlainNumber.format(amount.value().tonnes());
    }

    private static List<String> row(GpcLine line, String gas, String value) {
        return List.of(
                line.sector().code().code(),
                Integer.toString(line.year()),
                gas,
                value,
                line.includedIn().map(target -> target.code()).orElse(""),
                line.activityQuality().map(GpcQuality::id).orElse(""),
                line.factorQuality().map(GpcQuality::id).orElse(""),
                line.energyRecovery() ? "yes" : "no",
                source(line.origin()));
    }

    private static String source(Origin origin) {
        return Stream.of(origin)
                .flatMap(leaf -> leaf instanceof Origin.Place place ? Stream.of(place.note()) : Stream.empty())
                .collect(Collectors.joining());
    }
}
