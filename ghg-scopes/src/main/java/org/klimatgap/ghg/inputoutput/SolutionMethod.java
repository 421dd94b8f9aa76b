package org.klimatgap.ghg.inputoutput;

/** How the equations of a system are solved, such as 'direct'; the inverse is never made. */
public enum SolutionMethod {
    /** Direct for small systems and iterative for large ones; both give the same result within the stated error bound. */
    AUTOMATIC,
    /** Two triangles with partial pivoting: n³ steps once, then n² for each right-hand side, in n² numbers of memory. */
    DIRECT,
    /**
     * Gauss–Seidel sweeps until nothing changes, with a check of the residual: a few dozen passes over the coefficients that are
     * not zero.
     */
    ITERATIVE;

    /** Up to here the factors take a fraction of a second, and serve any number of right-hand sides. */
    private static final int LARGEST_DIRECT = 1_000;

    /** The method for a number of sectors: direct or iterative. */
    SolutionMethod forSectors(int sectors) {
        if (this != AUTOMATIC) {
            return this;
        }
        return sectors <= LARGEST_DIRECT ? DIRECT : ITERATIVE;
    }
}
