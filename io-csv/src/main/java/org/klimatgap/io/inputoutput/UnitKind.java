package org.klimatgap.io.inputoutput;

import java.util.Optional;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.io.csv.EmissionsUnit;
import org.klimatgap.quantity.InputUnit;

/** What the unit of a row may be. */
enum UnitKind {
    /** Any unit of money, the same in all rows. */
    MONEY {
        @Override
        Optional<RowUnit> find(String text) {
            return Optional.of(new RowUnit(new InputUnit(text), Optional.empty()));
        }
    },
    /** A unit of mass, read into tonnes. */
    EMISSIONS {
        @Override
        Optional<RowUnit> find(String text) {
            return mass(text).map(unit -> new RowUnit(Stressors.TONNES, Optional.of(unit)));
        }
    },
    /** A unit of mass for each unit of money, read into tonnes. */
    PER_MONEY {
        @Override
        Optional<RowUnit> find(String text) {
            int slash = text.indexOf('/');
            String money = text.substring(slash + 1).strip();
            return Optional.of(text)
                    .filter(whole -> slash > 0 && !money.isEmpty())
                    .flatMap(whole -> mass(whole.substring(0, slash).strip()))
                    .map(unit -> new RowUnit(new InputUnit(Stressors.TONNES + "/" + money), Optional.of(unit)));
        }
    };

    /** The unit of a row, or empty if there is none such. */
    abstract Optional<RowUnit> find(String text);

    private static Optional<EmissionsUnit> mass(String text) {
        return EmissionsUnit.find(text).filter(unit -> !unit.perPerson());
    }
}
