/** The award methods explained: who gains, the known defect, the case law; and methods compared. */
export const methods = {};
