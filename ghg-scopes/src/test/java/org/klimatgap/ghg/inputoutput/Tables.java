package org.klimatgap.ghg.inputoutput;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.Gas;
import org.klimatgap.quantity.InputUnit;

/** Short ways to tables of tests. */
final class Tables {
    static final InputUnit MONEY = new InputUnit("MSEK");
    static final InputUnit PER_MONEY = new InputUnit("t/MSEK");
    static final Basis BASIS = Basis.of(
            Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT, Basket.GHG_TOTAL, "AR5", Vintage.of("a made-up country"));

    /** The two sectors of the example whose results are fractions. */
    static final List<RegionLabel> TWO = labels("SE", "goods", "services");

    private Tables() {}

    static List<RegionLabel> labels(String region, String... names) {
        return Arrays.stream(names).map(name -> RegionLabel.of(region, name)).toList();
    }

    static List<RegionLabel> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RegionLabel.of("SE", "sector " + i))
                .toList();
    }

    static <R, C> LabelledMatrix<R, C> money(List<R> rows, List<C> columns, double[][] values) {
        return LabelledMatrix.of("the test", MONEY, rows, columns, values);
    }

    static InputOutputSystem coefficients(List<RegionLabel> sectors, double[][] values, SolutionMethod method) {
        return InputOutputSystem.ofCoefficients(money(sectors, sectors, values), method)
                .get();
    }

    /** A system of goods and services that is solved by hand: L = [[3/2, 1/2], [2/3, 4/3]]. */
    static InputOutputSystem exact(SolutionMethod method) {
        return coefficients(TWO, new double[][] {{.2, .3}, {.4, .1}}, method);
    }

    static Intensities intensities(List<RegionLabel> sectors, double... values) {
        return new Intensities(equivalents(PER_MONEY, sectors, values), "AR5");
    }

    static LabelledMatrix<Gas, RegionLabel> equivalents(InputUnit unit, List<RegionLabel> labels, double... values) {
        return LabelledMatrix.of("the test", unit, List.of(Stressors.EQUIVALENTS), labels, new double[][] {values});
    }

    static List<String> codes(Checked<?> checked) {
        return checked.findings().stream()
                .map(Finding::code)
                .map(code -> code.key())
                .toList();
    }
}
