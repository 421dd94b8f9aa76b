package org.klimatgap.ghg.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Divides a total among the methods that computed it. */
record MethodShares(GhgStatement statement, StatementTotal total, int year) {
    List<MethodShare> all() {
        return statement
                .total(total, year)
                .filter(whole -> whole.value().tonnes() > 0)
                .map(this::of)
                .orElse(List.of());
    }

    private List<MethodShare> of(Traced<Emissions> whole) {
        Map<ScopeMethod, List<Traced<Emissions>>> parts = new TreeMap<>();
        statement
                .lines(total, year)
                .forEach(line -> parts.computeIfAbsent(line.entry().method(), key -> new ArrayList<>())
                        .add(line.emissions()));
        return parts.entrySet().stream()
                .map(part -> of(part.getKey(), part.getValue(), whole))
                .toList();
    }

    private MethodShare of(ScopeMethod method, List<Traced<Emissions>> parts, Traced<Emissions> whole) {
        Traced<Emissions> sum = GroupOperation.METHOD_SUM.derive(
                GroupText.BY_METHOD.of(total, method, year),
                Emissions.sum(parts.stream().map(Traced::value).toList()),
                parts);
        return new MethodShare(
                method,
                sum,
                GroupOperation.METHOD_SHARE.derive(
                        GroupText.SHARE_OF_METHOD.of(total, method, year),
                        sum.value().shareOf(whole.value()),
                        sum,
                        whole));
    }
}
