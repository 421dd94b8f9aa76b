package org.klimatgap.report.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.Omission;
import org.klimatgap.ghg.contract.Requirement;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.report.Presentation;

/**
 * The figures of section 5.1 as JSON, such as {@code {"municipality":{"code":"0764","name":"Alvesta"},"baselines":[…]}}.
 *
 * <p>Numbers have full precision and no exponent; account and goal identifiers are those of the contract file. Members:
 *
 * <ul>
 *   <li>{@code municipality} {code, name}; {@code language}
 *   <li>{@code accounts[]} {account, title, perspective, boundary, basket, gwpSet, vintage}
 *   <li>{@code baselines[]} {account, year, tonnes, status}
 *   <li>{@code current[]} {account, year, tonnes, perCapitaKg (if the population is known), population, status}
 *   <li>{@code targets[]} {id, account, goal, kind, sectors[] (for a goal that is for some of them), year, tonnes, perPersonKg
 *       (of a goal per person), openEnded (of one without end year)}
 *   <li>{@code gaps[]} {id, account, goal, definition, against (path or projection, if any), year, targetYear, amount,
 *       unit}
 *   <li>{@code interimTargets[]} {id, account, goal, year, tonnes, path}
 *   <li>{@code figures[]} {id, account, amount, unit}: every computed amount
 *   <li>{@code outcomes[]}, where the year of a goal or interim target has passed: {id, account, goal, interim, year,
 *       judgedYear, met, amount, unit, percentOfLevel}
 *   <li>{@code budgets[]}, where the contract has any: {account, budget, title, source, convention, firstYear, until,
 *       tonnes, remaining {firstYear, tonnes}, status, ratePercent, historicalRatePercent, exhausted[] {by, year (null:
 *       not by 2200), fraction}, goals[] {goal, path, year, tonnes, percentOfBudget, within}}
 *   <li>{@code trends[]}, where the contract asks for any: {account, estimator, anchoring, from, to, amount, unit, goals[]
 *       {goal, year, tonnes, gap, goalYear, earliest, latest (null: never)}}
 *   <li>{@code contributions[]}, where an account has sectors, or residents, of its reference and current years: {account,
 *       from, to, sectors[] {sector, tonnes, percentagePoints}, effects[] {factor ({@code population} or {@code
 *       per-capita}), tonnes}}
 *   <li>{@code sectorTargets[]}, where the contract divides a goal among sectors: {id, account, goal, year, sector, tonnes}
 *   <li>{@code consumption[]}, where the contract has accounts of consumption: {account, boundary, counts[], leavesOut[],
 *       insideTonnes, outsideTonnes, fairShare {perPersonKg, source, gapKg}}
 *   <li>{@code sideBySide[]}, where a territorial and a consumption account are of one year: {territorial, consumption,
 *       year, territorialTonnes, consumptionTonnes, overlapTonnes, source}; never added
 *   <li>{@code scopes[]}, where the contract has scopes: {scope, category, method, year, tonnes, biogenicTonnes}: of scope 2,
 *       location-based and market-based rows are two answers to one question and must not be added
 *   <li>{@code scopeStatement} {basis, years[], totals[], categories[] (as {@link
 *       org.klimatgap.report.statement.StatementJson} says), baseYear, total, territory {account, year, scope1Percent},
 *       recalculations[] {total, year, tonnes, recalculated, restatedTonnes, decisions[]}, excludedPurchases[] {unit, year,
 *       account, category, amount, currency, countedIn, reason}}
 *   <li>{@code findings[]} {code, severity, file, line, pointer, text}; {@code omissions[]} {item, account, text}
 *   <li>{@code unmet[]}, where the contract lacks what the template demands: {requirement, text}
 *   <li>{@code sources[]} {file, sha256}
 * </ul>
 *
 * <p>The resource {@code section-5.1.schema.json} beside this class is its JSON Schema (draft 2020-12).
 */
public final class ContractJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ContractAssessment assessment;
    private final Language language;
    private final ObjectNode root = MAPPER.createObjectNode();

    private ContractJson(ContractAssessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /**
     * Writes the figures.
     *
     * @param assessment the computed figures
     * @param language the language of titles and findings
     * @return indented JSON, with a line feed at its end
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static String of(ContractAssessment assessment, Language language) {
        return new ContractJson(assessment.requireSound(), language).write();
    }

    private String write() {
        root.putObject("municipality")
                .put("code", assessment.contract().municipality().code())
                .put("name", assessment.contract().municipality().name());
        root.put("language", language.tag());
        each("accounts", this::account);
        each("baselines", this::baseline);
        each("current", this::current);
        eachGoal("targets", this::target);
        eachGoal("gaps", this::gaps);
        eachGoal("interimTargets", this::interimTargets);
        add("figures", assessment.figures(), this::figure);
        root.setAll(ScopesJson.of(assessment, language));
        root.setAll(FurtherJson.of(assessment, language));
        root.setAll(ConsumptionJson.of(assessment, language));
        add("findings", assessment.findings(), this::finding);
        add("omissions", assessment.omissions(), this::omission);
        if (!assessment.unmet().isEmpty()) {
            add("unmet", assessment.unmet(), this::unmet);
        }
        add("sources", assessment.sources(), this::source);
        return print();
    }

    private String print() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException cause) {
            throw new AssertionError("a tree of plain values can always be written", cause);
        }
    }

    private <T> void add(String name, Iterable<T> items, Function<T, ObjectNode> node) {
        ArrayNode array = root.putArray(name);
        items.forEach(item -> array.add(node.apply(item)));
    }

    private void each(String name, BiConsumer<ArrayNode, AccountAssessment> writer) {
        ArrayNode array = root.putArray(name);
        assessment.accounts().forEach(account -> writer.accept(array, account));
    }

    private void eachGoal(String name, GoalWriter writer) {
        ArrayNode array = root.putArray(name);
        for (AccountAssessment account : assessment.accounts()) {
            account.goals().forEach(goal -> writer.write(array, account.account(), goal));
        }
    }

    private void account(ArrayNode array, AccountAssessment account) {
        Basis basis = account.current().basis();
        array.addObject()
                .put("account", account.account().id())
                .put("title", account.account().title().in(language))
                .put("perspective", basis.perspective().id())
                .put("boundary", basis.boundary().id())
                .put("basket", basis.basket().id())
                .put("gwpSet", basis.gwpSet())
                .put("vintage", basis.vintage().label());
    }

    private void baseline(ArrayNode array, AccountAssessment account) {
        account.baseline().ifPresent(base -> {
            ObjectNode node = array.addObject()
                    .put("account", account.account().id())
                    .put("year", base.year())
                    .put("tonnes", JsonNumber.of(base.emissions()));
            account.baselineObservation()
                    .ifPresent(value -> node.put("status", value.status().id()));
        });
    }

    private void current(ArrayNode array, AccountAssessment account) {
        Observation current = account.current();
        ObjectNode node = array.addObject()
                .put("account", account.account().id())
                .put("year", current.year())
                .put("tonnes", JsonNumber.of(current.emissions()));
        current.perCapita().ifPresent(each -> node.put("perCapitaKg", JsonNumber.of(each)));
        current.population()
                .ifPresent(residents -> node.put("population", residents.value().persons()));
        node.put("status", current.status().id());
    }

    private void target(ArrayNode array, ContractAccount account, GoalAssessment assessed) {
        ReductionTarget target = assessed.goal().target();
        ObjectNode node = array.addObject()
                .put("id", assessment.figureId("target", account, assessed.goal()))
                .put("account", account.id())
                .put("goal", assessed.goal().id())
                .put("kind", target.kind());
        if (!assessed.goal().isOfWhole()) {
            ArrayNode sectors = node.putArray("sectors");
            assessed.goal().sectors().forEach(sector -> sectors.add(sector.toString()));
        }
        node.put("year", target.year()).put("tonnes", JsonNumber.of(target.emissions()));
        target.perPersonLevel().ifPresent(level -> node.put("perPersonKg", JsonNumber.of(level)));
        if (target.isOpenEnded()) {
            node.put("openEnded", true);
        }
    }

    private void gaps(ArrayNode array, ContractAccount account, GoalAssessment assessed) {
        for (Gap gap : assessed.gaps()) {
            ObjectNode node = array.addObject()
                    .put("id", assessment.figureId(gap, account, assessed.goal()))
                    .put("account", account.id())
                    .put("goal", assessed.goal().id())
                    .put("definition", gap.definition().id());
            gap.against().ifPresent(against -> node.put("against", against.id()));
            node.put("year", gap.year())
                    .put("targetYear", assessed.goal().target().year())
                    .put("amount", JsonNumber.of(gap.amount()))
                    .put("unit", gap.amount().value().unit().symbol());
        }
    }

    private void interimTargets(ArrayNode array, ContractAccount account, GoalAssessment assessed) {
        assessed.interimTargets()
                .forEach(interim -> array.addObject()
                        .put("id", assessment.figureId(interim, account, assessed.goal()))
                        .put("account", account.id())
                        .put("goal", assessed.goal().id())
                        .put("year", interim.year())
                        .put("tonnes", JsonNumber.of(interim.level()))
                        .put("path", interim.shape().id()));
    }

    private ObjectNode figure(ContractFigure figure) {
        return MAPPER.createObjectNode()
                .put("id", figure.id())
                .put("account", figure.account().map(ContractAccount::id).orElse(null))
                .put("amount", JsonNumber.of(figure.value()))
                .put("unit", figure.value().value().unit().symbol());
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("code", finding.code().key())
                .put("severity", finding.severity().id());
        finding.location().ifPresent(where -> {
            node.put("file", where.file());
            if (where.line() > 0) {
                node.put("line", where.line());
            }
            if (!where.pointer().isEmpty()) {
                node.put("pointer", where.pointer());
            }
        });
        return node.put("text", Presentation.of(language).text(finding.message()));
    }

    private ObjectNode omission(Omission omission) {
        ObjectNode node = MAPPER.createObjectNode().put("item", omission.item().id());
        omission.account().ifPresent(account -> node.put("account", account.id()));
        return node.put("text", omission.reason().text(language));
    }

    private ObjectNode unmet(Requirement requirement) {
        return MAPPER.createObjectNode()
                .put("requirement", requirement.id())
                .put("text", requirement.reason().text(language));
    }

    private ObjectNode source(SourceFile file) {
        return MAPPER.createObjectNode().put("file", file.name()).put("sha256", file.sha256());
    }

    /** Writes what one goal adds to an array. */
    @FunctionalInterface
    private interface GoalWriter {
        void write(ArrayNode array, ContractAccount account, GoalAssessment goal);
    }
}
