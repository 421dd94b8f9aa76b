package org.klimatgap.io.contract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** Reads amounts that a contract states; each has its place in the contract as its origin. */
final class AmountReader {
    private static final int WHOLE = 100;

    private final FindingCollector findings;

    AmountReader(FindingCollector findings) {
        this.findings = findings;
    }

    /** A percentage of a whole. */
    Optional<Traced<Share>> share(Field parent, String name, ContractText title) {
        return amount(parent.find(name), AmountKind.SHARE, true, title, Share::ofPercent);
    }

    /** A yearly reduction. */
    Optional<Traced<Rate>> rate(Field parent, String name) {
        return amount(parent.find(name), AmountKind.RATE, true, ContractText.YEARLY_RATE, Rate::ofPercentPerYear);
    }

    /** Tonnes a year. */
    Optional<Traced<Emissions>> mass(Field parent, String name, ContractText title) {
        return amount(parent.find(name), AmountKind.MASS, false, title, Emissions::ofTonnes);
    }

    /** Tonnes a year, or none by assumption where the contract says nothing. */
    Optional<Traced<Emissions>> massOrNone(Field parent, String name, ContractText title) {
        Origin.Assumption none = new Origin.Assumption(ContractText.NONE_STATED.of());
        return parent.has(name)
                ? mass(parent, name, title)
                : Optional.of(new Traced<>(title.of(), Emissions.ZERO, none));
    }

    /** Emissions per person and year. */
    Optional<Traced<EmissionsPerCapita>> perPerson(Field parent, String name, ContractText title) {
        return amount(parent.find(name), AmountKind.PER_PERSON, false, title, EmissionsPerCapita::ofKilogramsPerPerson);
    }

    /** Residents, with the day that they are counted for if it is stated. */
    Optional<Traced<Population>> population(Field field) {
        Optional<Message> name = field.has("date")
                ? field.find("date").flatMap(this::date).map(date -> ContractText.POPULATION_ON.with("date", date))
                : Optional.of(ContractText.POPULATION.of());
        return name.flatMap(title -> field.find("persons")
                .map(persons -> new Traced<>(title, Population.ofPersons(persons.number()), persons.origin())));
    }

    private Optional<String> date(Field field) {
        try {
            return Optional.of(LocalDate.parse(field.text()).toString());
        } catch (DateTimeParseException none) {
            findings.add(field.finding(ContractFileFinding.INVALID_DATE).with("value", field.text()));
            return Optional.empty();
        }
    }

    /** A figure as it was published. */
    Optional<PublishedAmount> published(Field parent, String name) {
        return parent.find(name).flatMap(field -> written(field, AmountKind.PUBLISHED));
    }

    private <Q extends Quantity> Optional<Traced<Q>> amount(
            Optional<Field> field, AmountKind kind, boolean isPart, ContractText title, DoubleFunction<Q> quantity) {
        return field.flatMap(place -> written(place, kind)
                .map(amount -> amount.value().doubleValue())
                .filter(number -> !isPart || isWithinWhole(place, number))
                .map(number -> new Traced<>(title.of(), quantity.apply(number), place.origin())));
    }

    private Optional<PublishedAmount> written(Field field, AmountKind kind) {
        Optional<AmountKind.Written> written = kind.parse(field.text());
        if (written.isEmpty()) {
            findings.add(field.finding(ContractFileFinding.INVALID_FORMAT)
                    .with("value", Excerpt.of(field.text()))
                    .with("why", kind.obstacle(field.text()))
                    .with("examples", List.of(ContractText.QUOTED.with("text", kind.example()))));
        }
        written.filter(AmountKind.Written::isAmbiguous).ifPresent(each -> findings.add(ambiguous(field, each)));
        return written.filter(each -> !each.isAmbiguous()).map(AmountKind.Written::amount);
    }

    private static Finding ambiguous(Field field, AmountKind.Written written) {
        return field.finding(ContractFileFinding.AMBIGUOUS_AMOUNT)
                .with("value", Excerpt.of(field.text()))
                .with("whole", written.asThousands())
                .with("decimal", written.asDecimals());
    }

    private boolean isWithinWhole(Field field, double percent) {
        if (percent > WHOLE) {
            findings.add(field.finding(ContractFileFinding.OUT_OF_RANGE)
                    .with("value", Excerpt.of(field.text()))
                    .with("bound", ContractText.AT_MOST.with("bound", WHOLE + " %")));
        }
        return percent <= WHOLE;
    }
}
