package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a factor set of a cited table and collects every defect. */
final class FactorParser {
    private static final List<String> COLUMNS =
            List.of("factor", "activity", "gas", "value", "unit", "stage", "region", "confidence", "source");
    private static final String NOT_STATED = "not-stated";
    private static final String EXAMPLE_UNIT = "g/MJ, kg/l, g/kWh, kg/SEK";

    private final ReferenceTable table;
    private final String id;
    private final CellChecks cells;
    private final Set<String> substances = substances();
    private final Set<String> gwpSets = new LinkedHashSet<>(GwpSet.shipped());
    private final Map<String, FactorDraft> drafts = new LinkedHashMap<>();

    private FactorParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.id = table.file().name().replaceFirst("\\.csv$", "");
        this.cells = new CellChecks(table, findings);
    }

    static Checked<FactorSet> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new FactorParser(usable, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private static Set<String> substances() {
        Set<String> substances = new LinkedHashSet<>(List.of(GasFactor.EQUIVALENTS, GasFactor.BIOGENIC_CO2));
        GwpSet.shipped().forEach(set -> GwpSet.of(set).gases().forEach(gas -> substances.add(gas.code())));
        return substances;
    }

    private Checked<FactorSet> parse() {
        if (cells.hasColumns(COLUMNS)) {
            table.rows().forEach(this::add);
            checkOverlaps();
        }
        List<EmissionFactor> factors = drafts.values().stream()
                .flatMap(draft -> draft.factor().stream())
                .toList();
        return Checked.of(new FactorSet(id, table, factors), cells.findings());
    }

    private void add(ReferenceRow row) {
        Optional<Head> head = head(row);
        Optional<GasFactor> gas = gas(row);
        head.flatMap(known -> gas.map(each -> with(known, each)))
                .ifPresent(known -> drafts.computeIfAbsent(
                                known.id() + " " + known.validity().first(), key -> new FactorDraft(cells))
                        .add(row, known));
    }

    /** What a row says of its factor beside the gas. */
    private Optional<Head> head(ReferenceRow row) {
        Optional<String> name = cells.text(row, "factor");
        Optional<String> activity = cells.text(row, "activity");
        Optional<String> region = cells.text(row, "region");
        Optional<LifeCycleStage> stage = cells.one(row, "stage", LifeCycleStage::find, list(LifeCycleStage.values()));
        Optional<Confidence> confidence = cells.one(row, "confidence", Confidence::find, list(Confidence.values()));
        Optional<Period> validity = cells.validity(row);
        Optional<List<ScopeCategory>> categories = categories(row);
        cells.text(row, "source");
        return name.isPresent()
                        && activity.isPresent()
                        && region.isPresent()
                        && stage.isPresent()
                        && confidence.isPresent()
                        && validity.isPresent()
                        && categories.isPresent()
                ? Optional.of(new Head(
                        row,
                        name.get(),
                        activity.get(),
                        region.get(),
                        stage.get(),
                        confidence.get(),
                        validity.get(),
                        categories.get()))
                : Optional.empty();
    }

    private Optional<List<ScopeCategory>> categories(ReferenceRow row) {
        List<ScopeCategory> categories = new ArrayList<>();
        for (String text : row.find("category").map(cell -> cell.split("\\|")).orElse(new String[0])) {
            Optional<ScopeCategory> category = ScopeCategory.find(text.strip());
            if (category.isEmpty()) {
                cells.invalid(row, "category", text, list(ScopeCategory.values()));
                return Optional.empty();
            }
            categories.add(category.get());
        }
        return Optional.of(categories);
    }

    private Optional<GasFactor> gas(ReferenceRow row) {
        Optional<String> substance =
                cells.one(row, "gas", text -> Optional.of(text).filter(substances::contains), List.copyOf(substances));
        Optional<Double> value = cells.number(row, "value");
        Optional<UnitRatio> unit = cells.one(row, "unit", FactorParser::massRatio, EXAMPLE_UNIT);
        boolean sound = substance.filter(known -> termsAreSound(row, known)).isPresent();
        return sound && value.isPresent() && unit.isPresent()
                ? Optional.of(gas(row, substance.orElseThrow(), value.get(), unit.get()))
                : Optional.empty();
    }

    private boolean termsAreSound(ReferenceRow row, String substance) {
        boolean set = gwpSetIsSound(row, substance);
        return altitudeIsSound(row, substance) && set;
    }

    private static Optional<UnitRatio> massRatio(String text) {
        return UnitRatio.find(text).filter(unit -> unit.numerator().dimension() == Dimension.MASS);
    }

    private boolean gwpSetIsSound(ReferenceRow row, String substance) {
        Optional<String> set = row.find("gwp_set");
        boolean sound = substance.equals(GasFactor.EQUIVALENTS)
                ? set.filter(text -> text.equals(NOT_STATED) || gwpSets.contains(text))
                        .isPresent()
                : set.isEmpty();
        if (!sound) {
            Object valid = substance.equals(GasFactor.EQUIVALENTS) ? gwpSets + ", " + NOT_STATED : "\"\"";
            cells.invalid(row, "gwp_set", set.orElse(""), valid);
        }
        return sound;
    }

    private boolean altitudeIsSound(ReferenceRow row, String substance) {
        Optional<String> rule = row.find("altitude_rule");
        boolean sound = rule.isEmpty()
                || (substance.equals("CO2") && HighAltitudeRule.find(rule.get()).isPresent());
        if (!sound) {
            cells.invalid(row, "altitude_rule", rule.get(), HighAltitudeRule.shipped());
        }
        return sound;
    }

    private GasFactor gas(ReferenceRow row, String substance, double value, UnitRatio unit) {
        Traced<InputAmount> number = new Traced<>(
                ActivityText.FACTOR_OF
                        .with("gas", substance)
                        .with("factor", row.find("factor").orElse("")),
                unit.amount(value, substance),
                cells.origin(row));
        return new GasFactor(
                substance,
                unit,
                number,
                row.find("gwp_set").filter(text -> !text.equals(NOT_STATED)),
                row.find("altitude_rule").flatMap(HighAltitudeRule::find));
    }

    private EmissionFactor with(Head head, GasFactor gas) {
        return new EmissionFactor(
                head.name(),
                id,
                head.activity(),
                head.categories(),
                head.row().find("supplier"),
                head.region(),
                head.stage(),
                head.validity(),
                List.of(gas),
                head.confidence(),
                head.row().find("source").orElse(""));
    }

    private void checkOverlaps() {
        List<FactorDraft> seen = new ArrayList<>();
        for (FactorDraft draft : drafts.values()) {
            seen.stream()
                    .filter(draft::clashesWith)
                    .findFirst()
                    .ifPresent(first -> cells.add(cells.at(ActivityFinding.OVERLAPPING_VALIDITY, draft.row())
                            .with("factor", draft.name())
                            .with("first", first.row().line())));
            seen.add(draft);
        }
    }

    private static String list(Object[] valid) {
        return Arrays.toString(valid);
    }

    /**
     * What a row says of its factor.
     *
     * @param row the row
     * @param name the factor's name
     * @param activity the activity type
     * @param region where it holds
     * @param stage the part of the life cycle
     * @param confidence how sure it is
     * @param validity the days that it holds for
     * @param categories the categories that it is for
     */
    private record Head(
            ReferenceRow row,
            String name,
            String activity,
            String region,
            LifeCycleStage stage,
            Confidence confidence,
            Period validity,
            List<ScopeCategory> categories) {}
}
