/** The reading of a list of options: hires and purchases. */
export const hiringOptions = {
  'hiringOptions.twice.reason': '‘{id}’ is in the list already.',
  'hiringOptions.twice.remedy': 'Give every option a name of its own.',
  'hiringOptions.whole.reason': '{value} is not a whole number.',
  'hiringOptions.whole.remedy': 'Put here how many times this option is possible at most, as a whole number.',
  'hiringOptions.weight.reason': 'a weight of {value} cannot be.',
  'hiringOptions.weight.remedy':
    'A weight lies between 0 and 1, such as 0.75. The function PSO.WEGING gives the weight.',
  'hiringOptions.negative.reason': '{value} is less than 0.',
  'hiringOptions.negative.remedy': 'Put 0 or more here.',
  'hiringOptions.zeroFte.reason': '0 fte adds nothing.',
  'hiringOptions.zeroFte.remedy': 'Put here the fte of one time this option, such as 0.8.',
  'hiringOptions.kind.reason': '‘{word}’ is not a kind of option.',
  'hiringOptions.kind.remedy': 'Type hire or purchase.',
  'hiringOptions.column.fte': 'fte',
  'hiringOptions.column.weight': 'weight',
  'hiringOptions.column.attributedFte': 'attributed fte',
  'hiringOptions.noColumn.hire': 'A hire asks for a column ‘{column}’. The list does not have it.',
  'hiringOptions.noColumn.purchase': 'A purchase asks for a column ‘{column}’. The list does not have it.',
  'hiringOptions.noColumn.remedy': 'Add a column with the name ‘{column}’ and fill it in for this row.',
};
