/** The ranking, its firmness and the comparison of methods in the tender job. */
export const tenderResult = {};
