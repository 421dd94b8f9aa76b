package org.klimatgap.pathway;

import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * Straight lines from milestone to milestone, such as '100 t in 2020, 60 t in 2025, 20 t in 2030'.
 *
 * @param milestones at least two points in rising order of years, on one basis
 */
public record StepwiseTrajectory(List<EmissionsPoint> milestones) implements Trajectory {
    /**
     * Checks the milestones.
     *
     * @throws IllegalArgumentException if there are fewer than two, their years do not rise, or their bases differ
     */
    public StepwiseTrajectory {
        milestones = List.copyOf(milestones);
        if (milestones.size() < 2) {
            throw new IllegalArgumentException("a stepwise path needs at least two milestones, was " + milestones);
        }
        for (int i = 1; i < milestones.size(); i++) {
            PathEnds.check(milestones.get(i - 1), milestones.get(i));
        }
    }

    @Override
    public Basis basis() {
        return milestones.get(0).basis();
    }

    @Override
    public Shape shape() {
        return Shape.STEPWISE;
    }

    @Override
    public int firstYear() {
        return milestones.get(0).year();
    }

    @Override
    public int lastYear() {
        return milestones.get(milestones.size() - 1).year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        return PathIntegrals.pieceAt(pieces(), year).at(year);
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        return PathIntegrals.pieces(this, pieces(), first, last);
    }

    private List<LinearTrajectory> pieces() {
        return IntStream.range(1, milestones.size())
                .mapToObj(i -> new LinearTrajectory(milestones.get(i - 1), milestones.get(i)))
                .toList();
    }

    @Override
    public String toString() {
        return "stepwise, " + milestones;
    }
}
