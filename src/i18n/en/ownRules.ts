/** The user's own norms: the sheet, what is checked on it, and the view with rules and sources. */
export const ownRules = {
  'ownRules.noSheet':
    'This workbook has no rules of your own. Open the task pane, choose Rules and sources and make the sheet PSO-normen. Fill in the norms of the handbook there.',
  'ownRules.faulty':
    'Your own rules on the sheet {sheet} are not complete or not right. Open the task pane, choose Rules and sources and resolve the findings.',
  'ownRules.assumption':
    'The norms are your own entry: {name}, version {version}, valid from {date}. All other values come from rule pack {base} or an older one.',
  'ownRules.note.columnEmpty': 'The column Basistrede on your sheet with norms is empty.',

  'ownRules.problem.size':
    'The size {value} does not belong in this table. The size is a whole number from {first} to {last}.',
  'ownRules.remedy.size': 'Type a whole number from {first} to {last}, or empty the row.',
  'ownRules.problem.sizeTwice': 'Size {size} already stands in a higher row.',
  'ownRules.remedy.sizeTwice': 'Remove one of the two rows. Each size is there once.',
  'ownRules.problem.withoutSize': 'This row has norms but no size.',
  'ownRules.remedy.withoutSize': 'Type the size these norms belong to, or empty the row.',
  'ownRules.problem.aboveOne': 'This says {value}. That is more than 1, and a norm is a part of 1.',
  'ownRules.remedy.aboveOne':
    'Do you mean {percentage}? Then type the number with a percent sign, or {fraction}.',
  'ownRules.problem.noShare': 'This says {value}. A norm is higher than 0% and at most 100%.',
  'ownRules.remedy.noShare': 'Type the norm as a percentage, such as 3.4%, or empty the cell.',
  'ownRules.remedy.retype': 'Correct this cell, or empty it.',
  'ownRules.problem.version': 'The version of the handbook is missing.',
  'ownRules.remedy.version': 'Type the version, such as 2.1. It comes back in every explanation.',
  'ownRules.problem.validFrom': 'The date on which these norms came into force is missing.',
  'ownRules.remedy.validFrom': 'Type the date as day-month-year, such as 1-4-2023.',
  'ownRules.problem.emptyColumn': 'The column {level} is empty or missing.',
  'ownRules.remedy.emptyColumn': 'Fill in the norms of this level. Only the Basistrede may stay empty.',
  'ownRules.problem.end': 'The norm of {level} at size {size} is missing.',
  'ownRules.remedy.end':
    'Fill in this norm. Without the first and the last size there are no bounds for the norms in between.',
  'ownRules.problem.gaps': 'The norm of {level} is missing at size {sizes}.',
  'ownRules.remedy.gaps':
    'Fill in these norms. As long as they are missing, the calculation takes a straight line between the norms beside them.',
  'ownRules.problem.rises':
    'The norm of {level} is higher at size {size} ({norm}) than at size {smaller} ({other}). A norm falls as the size rises.',
  'ownRules.remedy.rises': 'Compare both cells with the handbook and correct the wrong one.',
  'ownRules.problem.notHigher':
    'At size {size} the norm of {level} ({norm}) is not higher than that of {below} ({other}).',
  'ownRules.remedy.notHigher':
    'Compare both cells with the handbook and correct the wrong one, or fill in what is missing.',

  'ownRules.problem.noTable': 'This sheet has no row with the names of the levels.',
  'ownRules.remedy.noTable':
    'Put the headers Size, Basistrede, Trede 1, Trede 2 and Trede 3 back, or give this sheet another name and make the sheet again.',
  'ownRules.source': 'own entry: sheet {sheet}',

  'ownRules.sheet.title': 'PSO norms: own entry',
  'ownRules.sheet.fillIn':
    'Copy the norms from the PSO handbook or from MijnPSO, by size, as a percentage: type 3.4%. The column Basistrede may stay empty.',
  'ownRules.sheet.use': 'The functions use these norms when you type the word eigen as regels.',
  'ownRules.sheet.about': 'About these norms',
  'ownRules.sheet.value': 'Value',
  'ownRules.sheet.name': 'Name',
  'ownRules.sheet.nameValue': 'Norms of the PSO handbook',
  'ownRules.sheet.version': 'Version of the handbook',
  'ownRules.sheet.validFrom': 'Valid from',
  'ownRules.sheet.size': 'Size (fte)',

  'ownRules.title': 'Rules and sources',
  'ownRules.card': 'Which rules are used, where they come from, and how to fill in norms of your own.',
  'ownRules.open': 'View rules and sources',
  'ownRules.packs': 'Rule packs',
  'ownRules.packsHint':
    'Without a choice the newest pack that has the value is used. Type a name or a date as regels to choose another.',
  'ownRules.pack': 'Version {version}, valid from {date}. The date is: {certainty}.',
  'ownRules.packSource': 'Source of {id}',
  'ownRules.own': 'Norms of your own',
  'ownRules.why':
    'Not all norms are public. If you have the handbook, fill in the whole table. Then every level is certain, the Basistrede too.',
  'ownRules.make': 'Make sheet {sheet}',
  'ownRules.makeWhere': 'On a new sheet. What is there already stays.',
  'ownRules.made': 'The sheet {sheet} is ready. Fill in the norms.',
  'ownRules.looking': 'Looking for a sheet with norms.',
  'ownRules.filled': 'Sheet {sheet}: {filled} of {all} norms filled in.',
  'ownRules.condition.empty': 'Not in use: nothing is filled in yet.',
  'ownRules.condition.faulty': 'Not in use: first resolve what is below.',
  'ownRules.condition.incomplete':
    'In use, not complete. Where a norm is missing, a level is not always certain.',
  'ownRules.condition.complete': 'In use and complete. Every level is certain.',
  'ownRules.howToUse': 'Type "eigen" as regels, as in this formula:',
  'ownRules.example': '=PSO.TREDE(0.02,50,"eigen")',
  'ownRules.goTo': 'Go to the sheet',
  'ownRules.blocks.one': 'resolve first',
  'ownRules.blocks.several': '{count} to resolve first',
};
