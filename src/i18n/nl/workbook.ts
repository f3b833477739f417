/** What is written to or said about the workbook. */
export const workbook = {};
