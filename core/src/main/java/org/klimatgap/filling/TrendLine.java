package org.klimatgap.filling;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.numbers.core.Sum;

/** A least-squares line in its centred form, such as '92.4 in 2020, −3.8 a year': years of four digits lose none. */
record TrendLine(double meanYear, double meanValue, double slope) {
    /** Fits a line to at least two years. */
    static TrendLine through(List<Integer> years, IntToDoubleFunction valueOf) {
        double meanYear = mean(years, year -> year);
        Sum products = Sum.create();
        Sum squares = Sum.create();
        for (int year : years) {
            products.addProduct(year - meanYear, valueOf.applyAsDouble(year));
            squares.addProduct(year - meanYear, year - meanYear);
        }
        return new TrendLine(meanYear, mean(years, valueOf), products.getAsDouble() / squares.getAsDouble());
    }

    private static double mean(List<Integer> years, IntToDoubleFunction valueOf) {
        Sum sum = Sum.create();
        years.forEach(year -> sum.add(valueOf.applyAsDouble(year)));
        return sum.getAsDouble() / years.size();
    }

    double at(int year) {
        return meanValue + slope * (year - meanYear);
    }
}
