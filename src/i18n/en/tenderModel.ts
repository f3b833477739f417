/** The model editor of the tender job. */
export const tenderModel = {};
