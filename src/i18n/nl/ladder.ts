/** The ladder, its rules and the reading of cells: trace lines, assumptions and reasons. */
export const ladder = {};
