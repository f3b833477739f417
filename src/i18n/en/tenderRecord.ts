/** The frozen model and the reasons in the tender job. */
export const tenderRecord = {};
