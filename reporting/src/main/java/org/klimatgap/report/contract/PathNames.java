package org.klimatgap.report.contract;

import org.klimatgap.message.Message;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.Trajectory;

/** The paths in the definite form of running text, such as 'den linjära målbanan'. */
final class PathNames {
    private PathNames() {}

    static Message of(Gap gap) {
        String id = gap.against().orElseThrow().id();
        for (Trajectory.Shape shape : Trajectory.Shape.values()) {
            if (shape.id().equals(id)) {
                return of(shape);
            }
        }
        throw new AssertionError(gap);
    }

    static Message of(Trajectory.Shape shape) {
        return switch (shape) {
            case LINEAR -> SectionText.PATH_LINEAR.of();
            case GEOMETRIC -> SectionText.PATH_GEOMETRIC.of();
            case CONSTANT_RATE -> SectionText.PATH_CONSTANT_RATE.of();
            case STEPWISE -> SectionText.PATH_STEPWISE.of();
            case STEPWISE_GEOMETRIC -> SectionText.PATH_STEPWISE_GEOMETRIC.of();
            case S_CURVE -> SectionText.PATH_S_CURVE.of();
            case CARBON_LAW -> SectionText.PATH_CARBON_LAW.of();
            case ABSOLUTE_CONTRACTION -> SectionText.PATH_ABSOLUTE_CONTRACTION.of();
            case GEOMETRIC_THEN_LINEAR -> SectionText.PATH_GEOMETRIC_THEN_LINEAR.of();
            case BUDGET_EXPONENTIAL -> SectionText.PATH_BUDGET_EXPONENTIAL.of();
            case BUDGET_LINEAR -> SectionText.PATH_BUDGET_LINEAR.of();
        };
    }
}
