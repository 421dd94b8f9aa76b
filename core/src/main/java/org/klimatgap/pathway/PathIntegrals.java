package org.klimatgap.pathway;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Exact integrals of paths between two of their years, traced to the levels that they start and end at. */
final class PathIntegrals {
    private PathIntegrals() {}

    static Traced<Emissions> linear(Trajectory path, int first, int last) {
        PathEnds.covers(path, first, last);
        Traced<Emissions> from = path.at(first);
        Traced<Emissions> to = path.at(last);
        return PathwayOperation.LINEAR_INTEGRAL.derive(
                PathwayText.INTEGRAL_OVER.of(first, last),
                Emissions.ofTonnes(Curves.line(from.value().tonnes(), to.value().tonnes(), last - first)),
                from,
                to);
    }

    static Traced<Emissions> geometric(Trajectory path, int first, int last) {
        PathEnds.covers(path, first, last);
        Traced<Emissions> from = path.at(first);
        Traced<Emissions> to = path.at(last);
        return PathwayOperation.GEOMETRIC_INTEGRAL.derive(
                PathwayText.INTEGRAL_OVER.of(first, last),
                Emissions.ofTonnes(
                        Curves.geometric(from.value().tonnes(), to.value().tonnes(), last - first)),
                from,
                to);
    }

    /** The integral of a path that is put together of others, in rising order, each starting where the last one ends. */
    static Traced<Emissions> pieces(Trajectory path, List<? extends Trajectory> pieces, int first, int last) {
        PathEnds.covers(path, first, last);
        List<Traced<?>> inputs = new ArrayList<>();
        List<Emissions> parts = new ArrayList<>();
        for (Trajectory piece : pieces) {
            int from = Math.max(first, piece.firstYear());
            int to = Math.min(last, piece.lastYear());
            if (from < to || (first == last && piece.covers(first) && inputs.isEmpty())) {
                Traced<Emissions> part = piece.integral(from, to);
                inputs.add(part);
                parts.add(part.value());
            }
        }
        return PathwayOperation.PIECES_INTEGRAL.derive(
                Message.of(PathwayOperation.PIECES_INTEGRAL),
                PathwayText.INTEGRAL_OVER.of(first, last),
                Emissions.sum(parts),
                inputs);
    }

    /** The first piece that covers a year of the whole path. */
    static Trajectory pieceAt(List<? extends Trajectory> pieces, int year) {
        int index = 0;
        while (pieces.get(index).lastYear() < year) {
            index++;
        }
        return pieces.get(index);
    }
}
