package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Perspective;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * A group's direct emissions as a part of its area's, such as '3.1 % of Alvesta 2023'.
 *
 * <p>They are a part of the area's emissions and are never added to them. Units that emit outside the area must be left out of
 * the statement before.
 *
 * @param statement the group's statement
 * @param territory the account of the area
 */
public record TerritorialPart(GhgStatement statement, EmissionsAccount territory) implements Serializable {
    /**
     * Checks the bases.
     *
     * @throws IllegalArgumentException if the account is not territorial, or counts other gases or by another GWP set
     */
    public TerritorialPart {
        if (territory.basis().perspective() != Perspective.TERRITORIAL
                || territory.basis().basket() != statement.basis().basket()
                || !territory.basis().gwpSet().equals(statement.basis().gwpSet())) {
            throw new IllegalArgumentException("direct emissions of " + statement.basis()
                    + " are a part of territorial emissions of the same gases by the same GWP set, was "
                    + territory.basis());
        }
    }

    /**
     * The part in a year.
     *
     * @param year the year
     * @return scope 1 divided by the area's total; empty where either is unknown or the area emits nothing
     */
    public Optional<Traced<Share>> share(int year) {
        return statement
                .total(StatementTotal.SCOPE_1, year)
                .filter(direct -> hasEmissions(year))
                .map(direct -> share(direct, territory.observation(year).emissions(), year));
    }

    private boolean hasEmissions(int year) {
        return territory.total().find(year).filter(area -> area.tonnes() > 0).isPresent();
    }

    private static Traced<Share> share(Traced<Emissions> direct, Traced<Emissions> area, int year) {
        return StatementOperation.TERRITORY.derive(
                StatementText.TERRITORY.with("year", year), direct.value().shareOf(area.value()), direct, area);
    }

    /** {@return a finding for each year in which the group's direct emissions exceed those of the area} */
    public List<Finding> findings() {
        return statement.years().stream()
                .flatMap(year -> share(year).stream())
                .filter(share -> share.value().percent() > 100)
                .map(share -> StatementFinding.ABOVE_TERRITORY
                        .at(share.origin())
                        .with("what", share.name())
                        .with("share", share.value()))
                .toList();
    }
}
