export const importWords = {};
