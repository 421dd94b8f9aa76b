package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;

/**
 * A total of the GPC in one year, such as 'BASIC 2023: at least 2046.81 t, 4 of 32 sub-sectors'.
 *
 * @param total which total
 * @param year the year
 * @param emissions the lines that the total counts; a lower bound unless it is complete
 * @param counted these lines
 * @param undetermined lines of larger sectors of which the total counts a part that no source gives
 * @param missing sub-sectors of the total that are not estimated, confidential, counted outside the total, or not reported
 * @param coverage how many of the total's sub-sectors are known, as a share; their size takes no part in it
 */
public record GpcSum(
        GpcTotal total,
        int year,
        Traced<Emissions> emissions,
        List<GpcLine> counted,
        List<GpcLine> undetermined,
        List<SectorCode> missing,
        Traced<Share> coverage)
        implements Serializable {
    private static final String SUB_SECTORS = "sub-sectors";

    /** Copies the lists. */
    public GpcSum {
        counted = List.copyOf(counted);
        undetermined = List.copyOf(undetermined);
        missing = List.copyOf(missing);
    }

    static GpcSum of(GpcTotal total, int year, List<GpcLine> lines) {
        List<GpcLine> counted = within(total, Inclusion.COUNTED, lines);
        List<Sector> members = GpcScheme.leaves().stream().filter(total::counts).toList();
        IncludedElsewhere included = new IncludedElsewhere(lines);
        List<SectorCode> missing = members.stream()
                .map(Sector::code)
                .filter(code -> !included.isKnown(code, total))
                .toList();
        Message name = Message.of(GpcText.TOTAL).with("total", total.title()).with("year", year);
        return new GpcSum(
                total,
                year,
                sum(name, amounts(counted)),
                counted,
                within(total, Inclusion.UNDETERMINED, lines),
                missing,
                coverage(total, members.size() - missing.size(), members.size()));
    }

    private static List<GpcLine> within(GpcTotal total, Inclusion inclusion, List<GpcLine> lines) {
        return lines.stream()
                .filter(line -> line.emissions().isPresent() && total.inclusionOf(line) == inclusion)
                .toList();
    }

    static List<Traced<Emissions>> amounts(List<GpcLine> lines) {
        return lines.stream().flatMap(line -> line.emissions().stream()).toList();
    }

    static Traced<Emissions> sum(Message name, List<Traced<Emissions>> amounts) {
        List<Emissions> values = amounts.stream().map(Traced::value).toList();
        return GpcOperation.SUM.derive(name, Emissions.sum(values), amounts);
    }

    private static Traced<Share> coverage(GpcTotal total, int known, int all) {
        Message name = Message.of(GpcText.COVERAGE).with("total", total.title());
        return GpcOperation.COVERAGE.derive(
                name,
                Share.ofPercent(100.0 * known / all),
                count(GpcText.KNOWN, total, known, new Origin.Given("lines of the inventory")),
                count(
                        GpcText.ALL,
                        total,
                        all,
                        new Origin.Place(GpcScheme.SCHEME.table().file(), 1, "GPC 1.1")));
    }

    private static Traced<InputAmount> count(GpcText name, GpcTotal total, int count, Origin origin) {
        return new Traced<>(Message.of(name).with("total", total.title()), InputAmount.of(count, SUB_SECTORS), origin);
    }

    /** {@return whether nothing of the total is missing or undetermined, so that it is no lower bound} */
    public boolean isComplete() {
        return missing.isEmpty() && undetermined.isEmpty();
    }

    /** {@return the total with all of the undetermined lines, the most that known lines can make it; empty when there are none} */
    public Optional<Traced<Emissions>> atMost() {
        if (undetermined.isEmpty()) {
            return Optional.empty();
        }
        List<Traced<Emissions>> inputs = new ArrayList<>(List.of(emissions));
        inputs.addAll(amounts(undetermined));
        return Optional.of(
                sum(Message.of(GpcText.AT_MOST).with("total", total.title()).with("year", year), inputs));
    }

    @Override
    public String toString() {
        String bound = isComplete() ? "" : "at least ";
        return total + " " + year + ": " + bound + emissions.value() + ", coverage " + coverage.value();
    }
}
