/** What the engine says: trace lines, assumptions, warnings and reasons. */
export const engine = {};
