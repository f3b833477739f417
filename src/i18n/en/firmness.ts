/** How firm an outcome is, and what simulation shows before publication. */
export const firmness = {};
