/** Changes whenever the same seed and options give other bytes than before. */
export const VERSION = "0.1.0";
