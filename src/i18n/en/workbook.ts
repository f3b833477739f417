/** What is written to the workbook. */
export const workbook = {};
