package org.klimatgap.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Perspectives and baskets never mix. */
class BasisProperties {
    @Provide
    Arbitrary<Basis> bases() {
        return Bases.any();
    }

    @Property
    void two_different_bases_refuse_and_say_why(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        Assume.that(!one.equals(other));
        assertThat(one.differencesFrom(other)).isNotEmpty();
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> one.requireSame(other, "net"))
                .withMessageStartingWith("cannot net emissions of different bases: ")
                .withMessageContaining("[" + one + "]")
                .withMessageContaining("[" + other + "]")
                .withMessageEndingWith("differ in " + String.join(", ", one.differencesFrom(other)));
    }

    @Property
    void a_basis_fits_itself(@ForAll("bases") Basis basis) {
        assertThat(basis.differencesFrom(basis)).isEmpty();
        assertThatNoException().isThrownBy(() -> basis.requireSame(basis, "add"));
    }

    @Property
    void differences_are_mutual(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        assertThat(one.differencesFrom(other)).isEqualTo(other.differencesFrom(one));
        assertThat(one.equals(other)).isEqualTo(one.differencesFrom(other).isEmpty());
    }
}
