/** The award: trace lines, assumptions, warnings and reasons. */
export const award = {};
