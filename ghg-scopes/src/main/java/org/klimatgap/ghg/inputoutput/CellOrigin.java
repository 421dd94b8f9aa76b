package org.klimatgap.ghg.inputoutput;

import org.klimatgap.provenance.Origin;

/**
 * Where the cells of a matrix come from, such as 'flows.csv:3' for every cell of its second row.
 *
 * <p>Asked for one cell at a time, so that a matrix of millions of cells needs no object for each.
 */
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
