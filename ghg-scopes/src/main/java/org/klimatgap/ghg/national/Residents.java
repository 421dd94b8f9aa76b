package org.klimatgap.ghg.national;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/** The residents of areas in one year: of larger areas, the sum of their municipalities. */
final class Residents {
    private final Optional<Populations> populations;
    private final int year;

    Residents(Optional<Populations> populations, int year) {
        this.populations = populations;
        this.year = year;
    }

    /** The residents of an area, by year; none unless they are known of every municipality in it. */
    Map<Integer, Traced<Population>> of(Area area, Collection<String> municipalities) {
        List<Traced<Population>> parts = municipalities.stream()
                .filter(code -> isIn(code, area))
                .flatMap(code -> populations.flatMap(people -> people.find(code, year)).stream())
                .toList();
        long wanted = municipalities.stream().filter(code -> isIn(code, area)).count();
        if (parts.isEmpty() || parts.size() < wanted) {
            return Map.of();
        }
        return Map.of(year, parts.size() == 1 ? parts.get(0) : sum(parts));
    }

    private static boolean isIn(String municipality, Area area) {
        return area.parent().isEmpty() || municipality.startsWith(area.code());
    }

    private Traced<Population> sum(List<Traced<Population>> parts) {
        long persons = parts.stream().mapToLong(part -> part.value().persons()).sum();
        Message name = Message.of(OverviewText.RESIDENTS).with("year", year);
        return new Traced<>(
                name,
                Population.ofPersons(persons),
                new Origin.Derivation(
                        Message.of(OverviewText.SUM_OF_RESIDENTS), "P = Σ Pᵢ", "SCB", List.copyOf(parts)));
    }
}
