/** The reading of staff lists and lists of purchases. */
export const lists = {
  'lists.empty.problem': '{what} is empty, so this row does not count.',
  'lists.empty.remedy': 'Fill in {what}.',
  'lists.error.problem': '{what} holds the error {code}, so this row does not count.',
  'lists.error.remedy': 'Repair the formula in this cell.',
  'lists.unreadable.problem': '{what}: {reason} This row does not count now.',
  'lists.number.remedy': 'Put a number in this cell.',
  'lists.date.remedy': 'Put a date in this cell.',
  'lists.date.outOfReach':
    '‘{text}’ is the day {date}, which cannot be right here. Type a date as day-month-year, such as 15-10-2026.',
  'lists.yesNo.reason': '‘{shown}’ is not yes or no.',
  'lists.yesNo.remedy': 'Type ja or nee.',
  'lists.asText.problem': '{what} is text: {shown}. We read {value}.',
  'lists.asText.remedy': 'Check the value. Make the cell a number or a date.',
  'lists.totalRow.problem': 'The row with {label} is a total and does not count.',
  'lists.totalRow.remedy': 'Is it a row of its own after all? Give it another name.',
  'lists.names.problem': 'The column {what} seems to hold names of people.',
  'lists.bsn.problem': 'The column {what} seems to hold citizen service numbers (BSN).',
  'lists.personal.remedy': 'The calculation does not need this. Remove the column and use a code per person.',
};
