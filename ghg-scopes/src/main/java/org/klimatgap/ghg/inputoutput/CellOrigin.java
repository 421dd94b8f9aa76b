package org.klimatgap.ghg.inputoutput;

import org.klimatgap.provenance.Origin;

/** Where the cells of a matrix come from; asked for one cell at a time, so that a matrix of millions needs no object for each. */
@FunctionalInterface
public interface CellOrigin {
    /**
     * The origin of one cell.
     *
     * @param row the row, counted from 0
     * @param column the column, counted from 0
     * @return where its number comes from
     */
    Origin of(int row, int column);
}
