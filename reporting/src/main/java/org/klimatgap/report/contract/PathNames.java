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
            // No sentence of the section is about these paths yet: their plain name.
            default -> shape.title();
        };
    }
}
