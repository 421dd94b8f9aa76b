package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.consumption.ConsumptionCategories;
import org.klimatgap.ghg.consumption.ConsumptionCategory;
import org.klimatgap.ghg.consumption.HouseholdFootprint;
import org.klimatgap.io.sheet.Sheet;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.quantity.EmissionsPerCapita;

/** A sheet of household consumption: one row an area, one column a category or the total. */
final class HouseholdSheet {
    private static final String CODE = "Kommunkod";
    private static final List<String> NAMES = List.of("Kommunnamn", "kom_namn");
    private static final Set<String> NOT_READ = Set.of("percent", "lan_code", "kommungrupp_kod");

    private final Sheet sheet;
    private final ConsumptionCategories categories;
    private final AreaTally areas;
    private final SheetFindings findings;

    HouseholdSheet(Sheet sheet, ConsumptionCategories categories, AreaTally areas, SheetFindings findings) {
        this.sheet = sheet;
        this.categories = categories;
        this.areas = areas.on(findings);
        this.findings = findings;
    }

    List<HouseholdFootprint> read() {
        Iterator<SheetRow> rows = sheet.rows();
        List<String> wanted = List.of(CODE, "Total emissions");
        List<HouseholdFootprint> footprints = new ArrayList<>();
        ColumnHeader.find(rows, this::isHeader, wanted, findings, row -> {}).ifPresent(header -> {
            header.reportUnknown(this::isKnown, findings);
            Columns columns = columns(header);
            rows.forEachRemaining(row -> accept(row, columns).ifPresent(footprints::add));
        });
        return footprints;
    }

    private boolean isHeader(ColumnHeader header) {
        return header.has(CODE) && header.columns().keySet().stream().anyMatch(categories::isTotal);
    }

    private boolean isKnown(String column) {
        return column.equals(Names.normalise(CODE))
                || NAMES.stream().map(Names::normalise).anyMatch(column::equals)
                || NOT_READ.contains(column)
                || categories.isTotal(column)
                || categories.find(column).isPresent();
    }

    /** Where the numbers stand. */
    private record Columns(ColumnHeader header, int code, int total, Map<ConsumptionCategory, Integer> parts) {}

    private Columns columns(ColumnHeader header) {
        Map<ConsumptionCategory, Integer> parts = new LinkedHashMap<>();
        for (ConsumptionCategory category : categories.categories()) {
            header.columns()
                    .forEach((name, column) -> categories
                            .find(name)
                            .filter(category::equals)
                            .ifPresent(found -> parts.put(found, column)));
        }
        int total = header.columns().entrySet().stream()
                .filter(entry -> categories.isTotal(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return new Columns(header, header.column(CODE), total, parts);
    }

    private Optional<HouseholdFootprint> accept(SheetRow row, Columns columns) {
        boolean note = row.texts().stream().skip(1).allMatch(String::isEmpty);
        if (note) {
            return Optional.empty();
        }
        return area(row, columns)
                .filter(area -> areas.isFirst(row, area))
                .flatMap(area -> footprint(row, columns, area));
    }

    private Optional<Area> area(SheetRow row, Columns columns) {
        String name = NAMES.stream()
                .filter(columns.header()::has)
                .map(each -> row.text(columns.header().column(each)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Optional<String> code = AreaCode.ofEither(row, columns.code());
        if (code.isPresent()) {
            return areas.find(row, code.get(), name);
        }
        Optional<Area> nation = row.isEmpty(columns.code()) ? areas.register().findLargerArea(name) : Optional.empty();
        if (nation.isEmpty()) {
            findings.add(findings.at(StatisticsFinding.UNREAD_ROW, row.line())
                    .with("cells", SheetFindings.named(row.texts())));
        }
        return nation;
    }

    private Optional<HouseholdFootprint> footprint(SheetRow row, Columns columns, Area area) {
        Map<String, EmissionsPerCapita> parts = new LinkedHashMap<>();
        columns.parts()
                .forEach((category, column) -> number(row, column, category.toString())
                        .ifPresent(kilograms -> parts.put(category.code(), kilograms)));
        boolean complete = parts.size() == columns.parts().size();
        return number(row, columns.total(), "Total emissions")
                .filter(total -> complete)
                .map(total -> new HouseholdFootprint(area, total, parts, findings.place(row.line(), "SEI")));
    }

    private Optional<EmissionsPerCapita> number(SheetRow row, int column, String name) {
        OptionalDouble number = GroupedNumber.in(row, column);
        if (number.isPresent() && number.getAsDouble() >= 0) {
            return Optional.of(EmissionsPerCapita.ofKilogramsPerPerson(number.getAsDouble()));
        }
        StatisticsFinding kind = row.isEmpty(column)
                ? StatisticsFinding.EMPTY_CELL
                : number.isPresent() ? StatisticsFinding.NEGATIVE : StatisticsFinding.NOT_A_NUMBER;
        findings.add(
                findings.at(kind, row.line()).with("value", row.text(column)).with("column", name));
        return Optional.empty();
    }
}
