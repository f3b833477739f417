/** Reasons, letters to bidders, lots, and the frozen model. */
export const reasons = {};
