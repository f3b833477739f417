/** Where an organisation stands: findings, reasons, assumptions and trace lines of the assessment. */
export const assessment = {
  'assessment.request.notAnObject':
    'The question is not a JSON object with totalFte, referenceYear and placements. Give one.',
  'assessment.trace': 'Place on the ladder',
  'assessment.person': 'Weighted fte of {id}',
  'assessment.countingFte': 'Fte in the days that count',
  'assessment.input.headcount': 'Number of employees',
  'assessment.jobs.person': 'Hours per week of {id}, over the year',
  'assessment.thirtyPlus.person': 'Fte of {id} for 30+',
  'assessment.thirtyPlus.target': 'Fte of the target group for 30+',
  'assessment.thirtyPlus.total': 'Total fte for 30+',
  'assessment.thirtyPlus.heads': 'Share of the employees from the target group',
  'assessment.toNext': 'Weighted fte to the next level',
  'assessment.toNextLevel': 'Weighted fte to {level}',
  'assessment.reason.elsewhere':
    'Does not count: works for another organisation, and is left out of the total fte too.',
  'assessment.reason.notInYear': 'Does not count: did not work in the reference year.',
  'assessment.reason.ended': 'No longer counts: the term ran until {last}.',
  'assessment.reason.partOfYear': '{position}, {contract}. Counts until {last}, so a part of the year.',
  'assessment.reason.limitNotPublic': '{position}, {contract}. Counts; how long is not public.',
  'assessment.reason.countsUntil': '{position}, {contract}. Counts until {last}.',
  'assessment.reason.noLimit': '{position}, {contract}. Counts, without a last day.',
  'assessment.finding.noHours':
    'The hours per week are missing. Fill in how many hours a week the person works.',
  'assessment.finding.aboveFullWeek':
    '{hours} hours are more than a full week of {norm} hours, so more than 1 fte. Check the hours and the hours of the collective agreement.',
  'assessment.finding.noStart':
    'The first day is missing. Without it nobody can say whether the person still counts. Fill in the first day of work.',
  'assessment.finding.trialTooLong':
    'A trial placement usually lasts at most {months} months, so until {last}. Check whether UWV allowed a longer one, or fill in the contract that followed.',
  'assessment.finding.schoolLeft':
    'The day the person left school is not known. The term now runs from the first day of work. Fill in the day the person left school.',
  'assessment.finding.sameRow':
    '{id} stands with the same values in row {row} too and counts once. Remove one of the two rows.',
  'assessment.finding.overlap':
    '{id} also works by row {row} in this period, {hours} hours a week together. Both count. Check that the same hours are not in the list twice.',
  'assessment.finding.termEnded':
    'The term ended before the reference year, so this person does not count. Check whether there is wage subsidy or an entry in the register.',
  'assessment.finding.directAndIndirect':
    'SW employees are seconded in and there are social purchases. The same hours may not count in both places. Check that the order is not among the purchases as well.',
  'assessment.finding.togetherAboveTurnover':
    'Together {value} was bought at this supplier, more than the turnover of {turnover}. This row does not count. Check the amounts.',
  'assessment.finding.sameSupplier':
    '{supplier} stands in row {row} too. Both count. Check that the same purchase is not in the list twice.',
  'assessment.finding.headcount':
    '{headcount} employees cannot be: the target group alone counts {heads}. The share in heads is not computed. Fill in how many people work there.',
  'assessment.assumption.heads':
    'In heads everybody who counted at some time in the year is one. The law asks the share in heads.',
  'assessment.assumption.thirtyPlusUnweighted':
    'For 30+ the fte are not weighted. Whether the weights hold for 30+ too is not public.',
  'assessment.assumption.outsideTotal':
    'Who is seconded in is left out of the total fte too for 30+. Only those of the target group are known here.',
  'assessment.assumption.termByDay':
    'When the term ends in the reference year, the person counts until that day.',
  'assessment.assumption.levelUnknown': 'The norm of the Basistrede is not public. Possible are: {levels}.',
  'assessment.assumption.noNext': 'There is no higher level.',
  'assessment.assumption.impossible':
    'The figures of the organisation contradict each other, so this is not computed.',
  'assessment.assumption.withoutSecondedOut':
    'SW employees who work for another organisation are not in the total fte.',
  'assessment.assumption.secondedIn':
    'Who is seconded in or works for you through an agency is in the total fte.',
  'assessment.assumption.monthsBefore':
    '{position} only counts when the person had that benefit for at least {months} months before the start. That is assumed here.',
};
