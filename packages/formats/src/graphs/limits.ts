/** More nodes than any community has: a number in a header must not fill the memory. */
export const MOST_NODES = 500_000;

/** Cells of a matrix that are worth writing or spelling out: 5,000 by 5,000. */
export const MOST_CELLS = 25_000_000;

/** Matrices, and so relations, of one file. */
export const MOST_MATRICES = 10_000;
