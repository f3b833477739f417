/** The user's own social-return policy: the sheet, and what is said of it. */
export const ownPolicy = {
  'ownPolicy.faulty':
    'Your own policy on the sheet {sheet} is not complete or not right. Open the task pane, choose Rules and sources and resolve the findings.',
  'ownPolicy.problem.noTable': 'This sheet has no row with the headers Kind, Code, Name and Amount.',
  'ownPolicy.remedy.noTable':
    'Put the headers back, or give this sheet another name and make the sheet again.',
  'ownPolicy.sheet.title': 'Social return: own policy',
  'ownPolicy.sheet.fillIn':
    'Copy the policy from your own documents. What you leave empty stays unknown: it is asked when it is needed.',
  'ownPolicy.sheet.examples':
    'The rows with blocks at the bottom are examples: fill in the amount or empty the row. Put each block and each bonus in a row of its own below them.',
  'ownPolicy.sheet.use': 'The functions use this policy when you type the word eigen as beleid.',
  'ownPolicy.sheet.about': 'About this policy',
  'ownPolicy.sheet.column': 'Column below',
  'ownPolicy.sheet.example': 'Example',
  'ownPolicy.sheet.hint': 'What to fill in here',
  'ownPolicy.own': 'Social-return policy of your own',
  'ownPolicy.looking': 'Looking for a sheet with a policy of your own.',
  'ownPolicy.why':
    'Is the policy of your organisation not listed, or is something of it unknown? Then fill in your own percentage, thresholds and blocks.',
  'ownPolicy.made': 'The sheet {sheet} is ready. Fill in your policy.',
  'ownPolicy.onSheet': 'Sheet {sheet}.',
  'ownPolicy.filled': 'Sheet {sheet}. Number of blocks and bonuses: {filled}.',
  'ownPolicy.condition.incomplete': 'In use, not complete. What is open, is asked when it is needed.',
  'ownPolicy.condition.complete': 'In use and complete.',
  'ownPolicy.howToUse': 'Type "eigen" as beleid, in your table of contracts or in a formula:',
  'ownPolicy.example': '=PSO.SR.WAARDE("eigen","Participatiewet",36,12)',
  'ownPolicy.goTo': 'Go to sheet {sheet}',
};
