/** Social return: contracts held against what was done for them, and efforts under several policies. */
export const socialReturnRegister = {
  'socialReturnRegister.assumption.chosenByStart':
    'The policy was chosen by the first day of the contract, {start}. Fill in the date of the tender if an earlier day decides.',
  'socialReturnRegister.assumption.everything':
    'You gave no reference date. All efforts count as realised, those still to come as well.',
  'socialReturnRegister.assumption.noPenalty':
    'It is not known what follows under policy {policy} when the obligation is not met.',
  'socialReturnRegister.assumption.penaltyLater':
    'The contract runs up to and including {end}. What follows from a shortfall is certain only then.',
  'socialReturnRegister.assumption.runsOn': 'Efforts without an end date run on up to and including {until}.',
  'socialReturnRegister.assumption.thirtyPlus':
    'PSO 30+ belongs to Trede 3. It counts here as Trede 3: {share} of the obligation.',
  'socialReturnRegister.assumption.undated':
    'Amounts and efforts without a date count as realised on the reference date.',
  'socialReturnRegister.choiceNeeded.remedy': 'Choose what holds, or use a policy of your own that says it.',
  'socialReturnRegister.contractTwice.problem':
    'Contract {id} is in the list already. This row does not count.',
  'socialReturnRegister.contractTwice.remedy': 'Remove one of the rows or give it another name.',
  'socialReturnRegister.contractUnknown.problem':
    'Contract {contract} is not among the contracts, so this row does not count.',
  'socialReturnRegister.contractUnknown.remedy':
    'Correct the name of the contract, or add the contract to the list.',
  'socialReturnRegister.creditBeside.problem':
    'The PSO certificate counts next to separate placements. The same people can count twice in this way.',
  'socialReturnRegister.creditBeside.remedy': 'Look in the tender documents whether both may count together.',
  'socialReturnRegister.creditUnknown.problem':
    'Policy {policy} does not say how much of the obligation a certificate {level} fulfils. So what is still to do cannot be said.',
  'socialReturnRegister.creditUnknown.remedy':
    'Fill in the share that is in the tender documents. There is no usual share.',
  'socialReturnRegister.creditWrong':
    'The share that {level} fulfils is {share}. Type a percentage from 0 to 100. Until then it cannot be said what is still to do.',
  'socialReturnRegister.elsewhere.problem': 'Code {id} is under contract {one} and under contract {other}.',
  'socialReturnRegister.elsewhere.remedy':
    'Both rows count now. Is it the same effort? Then remove one of the rows.',
  'socialReturnRegister.kindUnknown': '‘{text}’ is not a kind of contract.',
  'socialReturnRegister.kindUnknown.remedy': 'Type werk, dienst or levering.',
  'socialReturnRegister.kindWrong': '‘{text}’ is not a kind of contract. Type werk, dienst or levering.',
  'socialReturnRegister.level.remedy': 'Type a level, such as Trede 2 or PSO 30+.',
  'socialReturnRegister.levelTwice': '{level} is in the table twice. Leave one.',
  'socialReturnRegister.outside.after':
    'Part of the effort lies after the end of the contract, {end}. That part does not count.',
  'socialReturnRegister.outside.all':
    'All of the effort falls outside the contract, from {start} up to and including {end}. It does not count.',
  'socialReturnRegister.outside.allAfter':
    'All of the effort falls after the end of the contract, {end}. It does not count.',
  'socialReturnRegister.outside.allBefore':
    'All of the effort falls before the start of the contract, {start}. It does not count.',
  'socialReturnRegister.endAndMonths.problem':
    'The last day is {end}, but {months} months run up to and including {last}. The number of months was used.',
  'socialReturnRegister.endAndMonths.remedy': 'Leave one of the two empty, or correct them.',
  'socialReturnRegister.tooEarly.problem':
    'This effort began {before} months before the contract. Policy {policy} allows at most {most}, so it does not count.',
  'socialReturnRegister.tooEarly.remedy':
    'Check the first day. Was something else agreed? Record it and calculate with a policy of your own.',
  'socialReturnRegister.outside.before':
    'Part of the effort lies before the start of the contract, {start}. That part does not count.',
  'socialReturnRegister.outside.both':
    'Part of the effort lies outside the contract, from {start} up to and including {end}. That part does not count.',
  'socialReturnRegister.outside.remedy': 'Check the dates of the effort and of the contract.',
  'socialReturnRegister.remainingUnknown.problem':
    'What is still to do cannot be said yet. Without a value are: {items}.',
  'socialReturnRegister.remainingUnknown.remedy': 'Make the choice that is open, or repair the effort.',
  'socialReturnRegister.request.notAnObject':
    'The question is a JSON object with policy, contract, placements and spend.',
  'socialReturnRegister.trace.credit': 'Fulfilled by the PSO certificate',
  'socialReturnRegister.trace.creditShare': 'Share of the obligation that the PSO certificate fulfils',
  'socialReturnRegister.trace.item': '{id}: {block}',
  'socialReturnRegister.trace.penalty': 'What follows from the shortfall',
  'socialReturnRegister.trace.penaltyFactor': 'Times the shortfall',
  'socialReturnRegister.trace.realised': 'Realised',
  'socialReturnRegister.trace.share': 'Realised share of the obligation',
  'socialReturnRegister.trace.shortfall': 'Shortfall at the end',
  'socialReturnRegister.twice.problem':
    'Code {id} is there twice for the days from {from} up to and including {until}.',
  'socialReturnRegister.twice.remedy':
    'Both rows count now. Is it the same effort? Then remove one of the rows.',
  'socialReturnRegister.twice.undated':
    'Code {id} is there twice, and without dates it cannot be seen whether the times overlap.',
  'socialReturnRegister.vat.remedy':
    'No VAT was taken off, because the rate is missing. Give the amount without VAT, or fill in the rate.',
  'socialReturnRegister.vatUnknown.problem':
    'The amount of {amount} includes VAT, and policy {policy} does not say whether VAT counts. No VAT was taken off.',
  'socialReturnRegister.vatUnknown.remedy':
    'Look in the tender documents. Does VAT not count? Then give the amount without VAT.',
  'socialReturnRegister.differs.amount': 'The amount is {amount} {basis}, against {other} {otherBasis}.',
  'socialReturnRegister.differs.basis': 'It counts {basis}, against {otherBasis}.',
  'socialReturnRegister.differs.bonuses': 'The bonuses are {bonuses}, against {other}.',
  'socialReturnRegister.differs.minimum': 'Below {minimum} hours a week the effort does not count here.',
  'socialReturnRegister.differs.months': '{months} months count, against {other}.',
  'socialReturnRegister.differs.week': 'A full week is {week} hours, against {other} hours.',
  'socialReturnRegister.trace.translation': 'The same effort under several policies',
  'socialReturnRegister.trace.under': 'Under policy {policy}',
};
