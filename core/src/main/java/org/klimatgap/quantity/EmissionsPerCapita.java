package org.klimatgap.quantity;

/** Emissions per resident and year, such as '2334 kg/person'. */
public final class EmissionsPerCapita extends EmissionsAmount<EmissionsPerCapita> {
    private static final long serialVersionUID = 1L;

    private EmissionsPerCapita(double kilogramsPerPerson) {
        super(kilogramsPerPerson);
    }

    /**
     * Emissions in kilograms per person.
     *
     * @param kilograms a finite number
     * @return the emissions per person
     */
    public static EmissionsPerCapita ofKilogramsPerPerson(double kilograms) {
        return new EmissionsPerCapita(kilograms);
    }

    /**
     * Emissions in tonnes per person.
     *
     * @param tonnes a finite number
     * @return the emissions per person
     */
    public static EmissionsPerCapita ofTonnesPerPerson(double tonnes) {
        return ofKilogramsPerPerson(tonnes * 1_000);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 2334 kg/person}
     * @return the emissions per person
     * @throws IllegalArgumentException if the text is anything else
     */
    public static EmissionsPerCapita parse(String text) {
        return ofKilogramsPerPerson(PlainNumber.parse(text, Unit.KILOGRAMS_PER_PERSON));
    }

    /** {@return the amount in kilograms per person} */
    public double kilogramsPerPerson() {
        return amount();
    }

    /** {@return the amount in tonnes per person} */
    public double tonnesPerPerson() {
        return amount() / 1_000;
    }

    /**
     * The emissions of a whole population.
     *
     * @param population the number of persons
     * @return the total
     */
    public Emissions total(Population population) {
        return Emissions.ofTonnes(amount() * population.persons() / 1_000);
    }

    @Override
    EmissionsPerCapita of(double kilograms) {
        return ofKilogramsPerPerson(kilograms);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAMS_PER_PERSON;
    }
}
