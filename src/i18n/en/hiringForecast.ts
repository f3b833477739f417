/** How the standing goes on: months, events, reasons and the chances of a simulation. */
export const hiringForecast = {
  'hiringForecast.request.notAnObject':
    'The question is not a JSON object with totalFte, referenceYear, placements, from and to. Give one.',
  'hiringForecast.invalid.month': '‘{text}’ is not a month. Type a month as 2026-03, or a day as 2026-03-15.',
  'hiringForecast.invalid.order':
    'The last month ({to}) lies before the first ({from}). Choose a last month that is the same or later.',
  'hiringForecast.invalid.tooMany':
    'These are {count} months. A forecast has at most {most}. Choose a shorter period.',
  'hiringForecast.trace': 'Forecast',
  'hiringForecast.trace.month': 'Standing over {first} to {last}',
  'hiringForecast.trace.persons': 'Placements in the list',
  'hiringForecast.trace.person': 'Weighted fte a year of {id}',
  'hiringForecast.trace.counting': 'Days that count',
  'hiringForecast.trace.days': 'Days in these twelve months',
  'hiringForecast.standing.certain': '{level}',
  'hiringForecast.standing.depends': '{level} (possible: {levels})',
  'hiringForecast.standing.unknown': 'cannot be said (possible: {levels})',
  'hiringForecast.standing.none': 'cannot be said',
  'hiringForecast.standing.outside': 'not known, because that month is not in the forecast',
  'hiringForecast.reason.endedBefore': 'Does not count: the term lasted until {last}. {why}',
  'hiringForecast.reason.notPublic': 'Counts; for how long is not public.',
  'hiringForecast.reason.noLimit': 'Counts, without an end date.',
  'hiringForecast.reason.contractEnds': 'Counts until {last}. The contract ends then.',
  'hiringForecast.reason.termEnds': 'Counts until {last}. {why}',
  'hiringForecast.reason.atMost':
    'Counts until {last} at most. {why} Whether another limit comes first is not public.',
  'hiringForecast.why.inflow': '{position} counts until {years} years after the first day of work.',
  'hiringForecast.why.schoolLeft': '{position} counts until {years} years after leaving school.',
  'hiringForecast.why.schoolNotKnown':
    '{position} counts until {years} years after leaving school. That day is not known; the first day of work was taken.',
  'hiringForecast.why.statusLost':
    '{position} counts until {years} years after the status was lost. The first day of work was taken.',
  'hiringForecast.why.wageSubsidy':
    '{position} counts as long as there is wage subsidy, and that stops then.',
  'hiringForecast.why.contract': '{contract} counts for {years} years at most.',
  'hiringForecast.event.starts.title': '{id} starts',
  'hiringForecast.event.starts':
    '{id} starts on {start}: {position}, {contract}. That adds {fte} weighted fte a year.',
  'hiringForecast.event.changes.title': '{id} goes on otherwise',
  'hiringForecast.event.changes':
    '{id} goes on from {start}: {position}, {contract}. The placement then counts for {fte} weighted fte a year.',
  'hiringForecast.event.contractEnds.title': '{id} no longer counts: contract ends',
  'hiringForecast.event.contractEnds':
    'The contract of {id} ends. The last day that counts is {last}. That takes away {fte} weighted fte a year.',
  'hiringForecast.event.termEnds.title': '{id} no longer counts: term ends',
  'hiringForecast.event.termEnds':
    '{id} counts until {last}. {why} That takes away {fte} weighted fte a year.',
  'hiringForecast.event.level.title': 'Standing: from {before} to {after}',
  'hiringForecast.event.level.certain': '{level} is now certain',
  'hiringForecast.event.level.depends': '{level} is not certain: possible {levels}',
  'hiringForecast.event.level':
    'A measurement over the twelve months until {date} gives: {after}. A month earlier it was: {before}. The total contribution is {total}.',
  'hiringForecast.event.level.noTotal': 'not to be computed',
  'hiringForecast.event.reminder.title': 'PSO certificate: valid for {months} more months',
  'hiringForecast.event.reminder':
    'The certificate ends in {months} months, on {end}. It is not renewed by itself: apply again. After the audit it takes at most {audit} month. Standing in this month: {standing}.',
  'hiringForecast.event.certificate.title': 'PSO certificate ends',
  'hiringForecast.event.certificate':
    'The certificate is valid until {end}. Standing in this month: {standing}.',
  'hiringForecast.event.handbook.title': 'Possibly a new PSO handbook',
  'hiringForecast.event.handbook':
    'On 1 April new rules can come into force. They hold for an application from this day on. The forecast uses {pack} in every month.',
  'hiringForecast.finding.temporaryWithoutEnd':
    '{id} has a contract that ends ({contract}) and no end date. The forecast lets {id} go on. Fill in the end date.',
  'hiringForecast.finding.certificateBefore':
    'The certificate already ended on {end}, before the first month. Check the date or choose an earlier first month.',
  'hiringForecast.finding.certificateAfter':
    'The certificate ends on {end}, after the last month. Choose a later last month to see the standing of then.',
  'hiringForecast.assumption.monthIsAYear':
    'The figures of a month are about the twelve months that end with it: the standing if you measured then. Whether the reference year is a calendar year or the twelve months before the application is not public.',
  'hiringForecast.assumption.nobodyNew':
    'Nobody of the target group joins but those already in the list. Who has no end date stays, with the same hours.',
  'hiringForecast.assumption.sameTotal':
    'The total fte stays {total}. So who leaves is followed by somebody outside the target group.',
  'hiringForecast.assumption.purchasesStay': 'The purchases stay every year as in the list.',
  'hiringForecast.assumption.sameRules': 'The rules of now hold in all months: {pack}.',
  'hiringForecast.assumption.listOfYear':
    'The list is of {year}. Who left before it may not be in it. So the standing in months before December {year} can be too low.',
  'hiringForecast.assumption.notPublic':
    'It is not public how long every placement in the list counts; here for {count} of them. The forecast counts these. After {year} their term may have passed, so the possible levels also allow for the standing without them.',
  'hiringForecast.chance.isSimulation':
    'This is a simulation, not a prediction: {runs} draws, with a turnover of {turnover} a year, hours up to {hours} more or fewer and seed {seed}.',
  'hiringForecast.chance.howTurnover':
    'Who leaves does so at the end of a month, from the first month on. Everybody has the same chance and does not come back.',
  'hiringForecast.chance.howHours':
    'From the first month on everybody works more or fewer hours than in the list, mostly nearly the same. The months before are fixed.',
  'hiringForecast.chance.trace': 'Chance of keeping the level in the last month',
  'hiringForecast.chance.month': 'Chance in {month}',
  'hiringForecast.chance.level': 'Level to keep',
  'hiringForecast.chance.turnover': 'Turnover a year',
  'hiringForecast.chance.hours': 'Uncertainty of the hours',
  'hiringForecast.chance.runs': 'Draws',
  'hiringForecast.chance.seed': 'Seed',
  'hiringForecast.chance.wrongTurnover':
    'A turnover of {turnover} cannot be. Give a share from 0 to 1: 0.1 is 10% a year.',
  'hiringForecast.chance.wrongHours':
    'An uncertainty of {share} cannot be. Give a share from 0 to 1: 0.1 is 10% more or fewer.',
  'hiringForecast.chance.wrongRuns':
    'Give a whole number of draws from 1 to {most}. The longer the list, the fewer draws are possible.',
  'hiringForecast.chance.wrongSeed': 'Give a whole number from 0 to {most} as seed.',
  'hiringForecast.chance.wrongKeep':
    'Whether {level} is kept cannot be computed: no norm of it is known. Choose from: {known}.',
};
