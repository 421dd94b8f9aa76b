package org.klimatgap.quantity;

/** A number of residents, such as '20040 persons'. Which day they were counted on is part of its origin. */
public final class Population extends Quantity implements Comparable<Population> {
    private static final long serialVersionUID = 1L;

    private Population(long persons) {
        super((double) persons);
        if (persons < 1) {
            throw new IllegalArgumentException("a population must be at least 1 person, was " + persons);
        }
    }

    /**
     * A population.
     *
     * @param persons at least 1
     * @return the population
     * @throws IllegalArgumentException if there is nobody
     */
    public static Population ofPersons(long persons) {
        return new Population(persons);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 20040 persons}
     * @return the population
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Population parse(String text) {
        try {
            return ofPersons(PlainNumber.decimal(text, Unit.PERSONS).longValueExact());
        } catch (ArithmeticException cause) {
            throw new IllegalArgumentException(
                    "a population must be a whole number of persons, was '" + text + "'", cause);
        }
    }

    /** {@return the number of persons} */
    public long persons() {
        return (long) amount();
    }

    @Override
    public Unit unit() {
        return Unit.PERSONS;
    }

    @Override
    public int compareTo(Population other) {
        return Double.compare(amount(), other.amount());
    }
}
