/** Scenarios for hiring: outcome, comparison and the table they are kept in. */
export const hiringScenario = {
  'hiringScenario.outcome': 'Scenario',
  'hiringScenario.comparison': 'Comparison with scenario',
  'hiringScenario.differences': 'Differences of scenario',
  'hiringScenario.now': 'Now',
  'hiringScenario.entry': 'By {entry}',
  'hiringScenario.count': 'Number',
  'hiringScenario.normHours': 'Hours of a full week',
  'hiringScenario.fteEach': 'Fte per position',
  'hiringScenario.attributedEach': 'Attributed fte per purchase',
  'hiringScenario.totalFte': 'Total fte after the scenario',
  'hiringScenario.weightedFte': 'Weighted fte after the scenario',
  'hiringScenario.attributedFte': 'Fte attributed to purchases after the scenario',
  'hiringScenario.cost': 'Net cost of the scenario in this year',
  'hiringScenario.costOf': 'Cost of {entry}',
  'hiringScenario.costEach': 'Given cost of one',
  'hiringScenario.note': '{entry}: {note}',
  'hiringScenario.inEntry': 'At {entry}: {problem}',
  'hiringScenario.inScenario': 'In scenario {scenario}: {problem}',

  'hiringScenario.assumption.wholeYear':
    'The level is computed as if every position is filled the whole year. The cost is that of the calendar year.',
  'hiringScenario.assumption.stillCounts':
    'We assume that everybody in the scenario counts. Who stops counting later is in the forecast.',
  'hiringScenario.assumption.thirtyPlus':
    'For PSO 30+ new positions count when the position and contract allow it, or when only a weight above 0 is given.',

  'hiringScenario.reason.fte': 'fte',
  'hiringScenario.reason.weightedFte': 'weighted fte',
  'hiringScenario.reason.attributedFte': 'fte by purchases',
  'hiringScenario.reason.start': 'Other starting point of the organisation',
  'hiringScenario.reason.sameCount': '{entry} ({count} times, filled in otherwise)',
  'hiringScenario.reason.counts': '{entry} ({to} times instead of {from} times)',
  'hiringScenario.reason.more': '{what}: {amount} {unit} more.',
  'hiringScenario.reason.less': '{what}: {amount} {unit} less.',
  'hiringScenario.reason.line': '{entry}, {line}',
  'hiringScenario.reason.dearer': '{what}: {amount} dearer.',
  'hiringScenario.reason.cheaper': '{what}: {amount} cheaper.',
  'hiringScenario.reason.size': 'The size follows from the total: {to} fte instead of {from} fte.',
  'hiringScenario.reason.direct':
    'There are {weightedTo} weighted fte on {totalTo} fte, instead of {weightedFrom} on {totalFrom}.',
  'hiringScenario.reason.indirect':
    'Purchases are attributed {attributedTo} fte beside {totalTo} own fte, instead of {attributedFrom} beside {totalFrom}.',
  'hiringScenario.reason.capped':
    'In {scenario} a part of the purchases does not count, because of the 80/20 rule.',
  'hiringScenario.reason.part': '{what}: from {from} to {to}.',
  'hiringScenario.reason.norm': 'In {scenario} the norm of {level} at size {size} holds: {norm}.',
  'hiringScenario.reason.noSize': 'too small for the PSO',
  'hiringScenario.reason.unknownNorm': 'not known',
  'hiringScenario.reason.reached': 'In {scenario} {total} reaches the norm of {level} ({norm}).',
  'hiringScenario.reason.missed': 'In {scenario} {total} is too little for {level} ({norm}).',
  'hiringScenario.reason.notCertain':
    'In {scenario} the level is not certain, because not every norm is public. It can be: {levels}.',
  'hiringScenario.reason.tooSmall': 'In {scenario} the organisation is too small for the PSO.',

  'hiringScenario.invalid.count': '{value} is no number of times. Give a whole number of 0 or more.',
  'hiringScenario.invalid.none': 'There is no scenario to compare. Make at least one.',
  'hiringScenario.invalid.tooMany': 'You compare {count} scenarios. Choose at most {most}.',
  'hiringScenario.invalid.sameName': 'Two scenarios are called {name}. Give every scenario its own name.',

  'hiringScenario.table.unknownKind': '‘{text}’ is no kind of row. Type one of these: {kinds}.',
  'hiringScenario.table.twoOrganisations':
    'This scenario has a row for the organisation already. Leave one of them.',
  'hiringScenario.table.noOrganisation': 'Scenario {name} has no row for the organisation.',
  'hiringScenario.table.noOrganisation.remedy':
    'Add a row of the kind organisatie, with total fte, weighted fte and year.',
  'hiringScenario.table.weightTwice':
    'There is a weight and also a position or contract. Leave the weight or the words.',
  'hiringScenario.table.costTwice':
    'There is a cost per year and also its parts. Leave the cost per year or the parts.',
  'hiringScenario.table.repair': 'Correct this cell. Until then this scenario is left out.',
};
