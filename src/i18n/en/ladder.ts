/** The ladder, its rules and the reading of cells: trace lines, assumptions and reasons. */
export const ladder = {
  'reading.errorCell': 'The cell holds the error {error}. Repair that cell first.',
  'reading.number.empty': 'The cell is empty. Type a number.',
  'reading.number.notFinite': 'This is not a finite number. Type a number.',
  'reading.number.yesNo': '{text} is a yes/no value. Type a number.',
  'reading.number.notANumber': '‘{text}’ is not a number. Type a number, such as 1250 or 3.4%.',
  'reading.number.ambiguous':
    '‘{text}’ can be {whole}, but also {decimal}. Type the number without points or commas between the thousands.',
  'reading.level.unknown':
    '‘{text}’ is not a level of the PSO. Type Geen trede, Aspirant, Basistrede, Trede 1, Trede 2, Trede 3 or PSO 30+.',
  'reading.date.empty': 'The cell is empty. Type a date.',
  'reading.date.notADate': '‘{text}’ is not a date. Type a date as day-month-year, such as 15-10-2026.',
  'reading.date.shortYear': '‘{text}’ has a year of two digits. Type the year in full, such as 15-10-2026.',
  'reading.date.impossible':
    'The day ‘{text}’ does not exist. Type a date as day-month-year, such as 15-10-2026.',
  'reading.date.ambiguous':
    '‘{text}’ can be {first}, but also {second}. Type the date with hyphens: year-month-day or day-month-year.',
  'reading.date.noSuchSerial': 'The number {serial} is not a date. Type a date, such as 15-10-2026.',
  'reading.request.aList': 'a list between [ and ]',
  'reading.request.aNumber': 'a number',
  'reading.request.aText': 'a text',
  'reading.request.anObject': 'a group of data between braces',
  'reading.request.atLeast': 'a number of at least {bound}',
  'reading.request.atMost': 'a number of at most {bound}',
  'reading.request.key': '‘{key}’',
  'reading.request.keyIn': '‘{key}’ in {outer}',
  'reading.request.missing': 'In the question, {place} is missing. Fill it in.',
  'reading.request.number': 'number {number}',
  'reading.request.numberOf': 'number {number} of {outer}',
  'reading.request.oneOf': 'one of these: {choices}',
  'reading.request.textOrNumber': 'a text or a number',
  'reading.request.trueOrFalse': 'true or false',
  'reading.request.unknownKey': '{place} is unknown. Correct the name or remove it.',
  'reading.request.wrongValue': 'At {place} stands {given}. Fill in: {expected}.',

  'rules.unknownPack': 'There is no rule pack ‘{rules}’. Type one of these: {known}. Or type a date.',
  'rules.beforeFirstPack':
    'There is no rule pack for {date}: the oldest is {pack}, valid from {first}. Choose a later date.',
  'rules.unknownPosition': '‘{text}’ is not a start position (uitgangspositie). Type one of these: {names}.',
  'rules.unknownContract': '‘{text}’ is not a contract form. Type one of these: {names}.',
  'rules.missing.norm':
    'The norm of {level} is not in rule pack {pack}. {why} Look the norm up in the PSO handbook, fill it in on the sheet PSO-normen and choose rule pack eigen.',
  'rules.missing.weight':
    'Rule pack {pack} has no weight for {name}. Choose another rule pack, or type the weight from the PSO handbook yourself.',
  'rules.missing.weightNotPublic':
    'The weight of {name} is not in rule pack {pack}. {why} Look the weight up in the PSO handbook and type it yourself.',
  'rules.missing.sizeRules':
    'Rule pack {pack} does not say how the size decides which norm holds. Choose a later rule pack.',
  'rules.missing.indirectMaximum':
    'Rule pack {pack} does not say how large the indirect part may be. Choose a later rule pack.',
  'rules.assumption.olderPack':
    'The value comes from {pack}: that is the newest rule pack that holds it. In {newest} the value is not public.',
  'rules.assumption.laterVersions':
    '{pack} is the newest version of which values are public. A later handbook may have other values.',
  'rules.note.startFromYearlyRhythm':
    'The first day of this version is inferred: new rules start every year on 1 April.',
  'rules.note.notReadable': 'The text of this version is not public.',
  'rules.note.classNormsNotReadable': 'This version had norms per size class, and those are not public.',
  'rules.note.normsNameNoVersion':
    'The source of the norms names no version of the handbook, only the levels.',
  'rules.note.normsOfBefore21':
    'The norms were published before version 2.1. We assume that they have not been revised; that is not certain.',
  'rules.note.basistredeNotPublic': 'The norms of the Basistrede are not public.',
  'rules.note.earlierVersion':
    'The weight was published with an earlier version of the handbook. We assume that it still holds.',
  'rules.note.raised': 'Version 1.9 raised this weight, and the new value is not public.',
  'rules.note.added': 'This group counts since version 1.9, but its weight is not public.',
  'rules.note.learnWorkIsEmployment':
    'A learn-work agreement counts as a regular contract: a bbl student is mostly employed.',
  'rules.note.countsAsParticipatiewet':
    'A person with temporary protection counts as a person under the Participatiewet.',
  'rules.note.limitEarlierVersion':
    'The term was published with an earlier version of the handbook. We assume that it still holds.',
  'rules.note.limitNotPublic': 'How long a person with this start position counts is not public.',
  'rules.note.limitOfParticipatiewet':
    'Who counts as a person under the Participatiewet also counts as long, we assume.',
  'rules.note.limitOfRegister':
    'Who is in the register (doelgroepregister) counts as long as that is so, we assume.',
  'rules.note.limitOfContract': 'How long a person in education counts depends on the contract form.',
  'rules.note.limitOfPlacement':
    'The source says three years for an internship or work-experience place. We assume that this holds for a learn-work agreement too.',
  'rules.note.requirementEarlierVersion':
    'This condition was published with an earlier version of the handbook. We assume that it still holds.',
  'rules.note.excludedLikeLowerLevels':
    'Bbl and bol levels 3 and 4 do not count for 30+, we assume, like levels 1 and 2.',
  'rules.note.thirtyPlusDisputed':
    'The sources contradict each other on Participatiewet and WW in 30+. They are counted here.',
  'rules.note.thirtyPlusOnlyDurable':
    'A secondment counts for 30+ only when it is durable and no zero-hours contract. That is assumed here.',
  'rules.note.thirtyPlusTotalAfter2019':
    'Now that a durable secondment counts for 30+, it also stays in the total fte, we assume.',
  'rules.note.aspirantEarlier': 'This is inferred from what was published about another version.',
  'rules.note.aspirantNotFound': 'How often Aspirant can be extended in this version was not found.',
  'rules.note.aspirantNoVersion': 'The source names no version of the handbook.',
  'rules.note.registerByPosition':
    'With this start position a person is in the register (doelgroepregister), we assume, unless the list says otherwise.',
  'rules.note.onlyPaidHours':
    'A job counts paid hours. An internship and a trial placement are unpaid, we assume.',
  'rules.note.quotaOneSector':
    'The source says that government and market each have a percentage, and names one.',
  'rules.missing.fullTimeHours':
    'Rule pack {pack} does not say how many hours a full week has. Type the hours of the collective agreement.',
  'rules.missing.thirtyPlus':
    'Rule pack {pack} does not say which share PSO 30+ asks. Choose a later rule pack.',
  'rules.missing.limit':
    'How long {position} counts is not in rule pack {pack}. {why} Look the term up in the PSO handbook.',

  'ladder.input.contract': 'Contract form',
  'ladder.input.contribution': 'Total social contribution',
  'ladder.input.direct': 'Direct contribution',
  'ladder.input.indirect': 'Indirect contribution',
  'ladder.input.level': 'Level',
  'ladder.input.position': 'Start position (uitgangspositie)',
  'ladder.input.supplierDirect': 'Direct contribution of the supplier',
  'ladder.input.supplierFte': 'Fte of the supplier',
  'ladder.input.totalFte': 'Total fte',
  'ladder.input.turnover': 'Turnover of the supplier',
  'ladder.input.value': 'Value of the purchase',
  'ladder.input.weightedFte': 'Weighted fte',
  'ladder.rule.minimumFte': 'Fte an organisation must have at least',
  'ladder.rule.capSize': 'Size above which the norm stays the same',
  'ladder.rule.indirectMaximum': 'Largest indirect part of the total',
  'ladder.rule.position': 'Weight of the start position {name}',
  'ladder.rule.contract': 'Weight of the contract form {name}',
  'ladder.norm': 'Norm',
  'ladder.norm.row': 'Norm of {level} at size {size}',
  'ladder.norm.between': 'Norm of {level} at size {size}, between two published sizes',
  'ladder.size': 'Size for the norm',
  'ladder.level': 'Level',
  'ladder.weight': 'Weight',
  'ladder.direct': 'Direct contribution',
  'ladder.sum.weightedFte': 'Weighted fte together',
  'ladder.sum.totalFte': 'Fte together',
  'ladder.indirect': 'Indirect contribution',
  'ladder.attributedFte': 'Fte attributed to purchases',
  'ladder.attributedFte.supplier': 'Fte attributed to supplier {row}',
  'ladder.indirectCounted': 'Indirect contribution that counts',
  'ladder.total': 'Total social contribution',
  'ladder.shortfall': 'Weighted fte still missing',
  'ladder.neededDirectShare': 'Direct contribution needed',
  'ladder.neededWeightedFte': 'Weighted fte needed',

  'ladder.assumption.sizeNearest':
    'The size is the total fte, rounded to the nearest whole number. How it is rounded is not public.',
  'ladder.assumption.interpolated':
    'The norm at size {size} is not published. It lies on a straight line between size {smaller} and size {larger}.',
  'ladder.assumption.reachedAtNorm':
    'A level is reached when the contribution is equal to the norm or higher.',
  'ladder.assumption.depends': 'The outcome depends on a norm that is not published. It can be: {levels}.',
  'ladder.assumption.weightsMultiplied':
    'The weight of the start position and that of the contract form are multiplied.',
  'ladder.assumption.totalUnweighted': 'The total fte is not weighted. It counts everyone who works there.',
  'ladder.assumption.attributedProRata':
    'Per supplier: value of the purchase divided by the turnover, times the fte, times the direct contribution.',
  'ladder.assumption.indirectCapped':
    'The indirect contribution is larger than allowed. The excess does not count. Whether an application is then rejected is not public.',
  'ladder.assumption.sameSize': 'The size of the organisation stays the same.',

  'ladder.tooSmall':
    'With {fte} fte an organisation cannot take part in the PSO. That takes at least {minimum} fte.',
  'ladder.belowTrede1':
    'With {contribution} you do not reach Trede 1: the norm is {norm} at size {size}. Whether you reach the Basistrede is not known, because the norm of the Basistrede is not public. Look it up in the PSO handbook, fill it in on the sheet PSO-normen and choose rule pack eigen.',
  'ladder.perhapsTrede1':
    'The norm of Trede 1 at size {size} is not published and lies between {least} and {most}. So whether {contribution} is enough for Trede 1 is not certain. The norm of the Basistrede is not public. Look both norms up in the PSO handbook, fill them in on the sheet PSO-normen and choose rule pack eigen.',
  'ladder.aspirantHasNoNorm':
    'Aspirant has no norm: an approved plan of action decides whether an organisation is Aspirant. Choose Trede 1, Trede 2 or Trede 3.',
  'ladder.levelNotInPack':
    '{level} does not exist in rule pack {pack}. Choose another level or a later rule pack.',
  'ladder.invalid.noLevelNoNorm': 'Geen trede has no norm. Choose Trede 1, Trede 2 or Trede 3.',
  'ladder.invalid.thirtyPlusNorm':
    'PSO 30+ has no norm of its own in this table. Ask for the norm of Trede 3. For 30+, {share} of the fte must come from the target group as well.',
  'ladder.invalid.totalFte':
    'The total fte must be a number above 0. Type how many fte work there, such as 50.',
  'ladder.invalid.notFinite': 'This is not a finite number. Type a number.',
  'ladder.invalid.negative': '{value} is negative. Type 0 or a higher number.',
  'ladder.invalid.shareAbove1': '{value} is more than 100%. Type a percentage, such as 3% or 0.03.',
  'ladder.invalid.contribution':
    'The contribution must be 0% or more. Type a percentage, such as 3% or 0.03.',
  'ladder.invalid.contributionAbove1':
    'The contribution {value} is more than 100%. If you mean {value}%, type {meant}. If the contribution really is more than 100%, type 100%.',
  'ladder.invalid.weightedAboveTotal':
    'There is more weighted fte ({weighted}) than fte in total ({total}). Check both numbers: the total counts the target group too.',
  'ladder.invalid.turnoverZero': 'The turnover is 0. Type the turnover of the supplier in the same year.',
  'ladder.invalid.valueAboveTurnover':
    'The purchase ({value}) is larger than the turnover of the supplier ({turnover}). Check both amounts.',
  'ladder.invalid.inRow': 'Supplier {row}: {problem}',
  'ladder.invalid.contractForPosition':
    '{position} always goes with this contract form: {contracts}. Type that.',
  'ladder.invalid.positionForContract': '{contract} is only possible with this start position: {positions}.',

  'ladder.input.hoursPerWeek': 'Hours per week',
  'ladder.input.normHours': 'Hours of a full week (collective agreement)',
  'ladder.input.daysInYear': 'Days of the year',
  'ladder.input.from': 'First day',
  'ladder.input.to': 'Last day',
  'ladder.input.year': 'Reference year',
  'ladder.input.start': 'Employed from',
  'ladder.input.schoolLeft': 'Left school on',
  'ladder.input.inRegister': 'In the register (doelgroepregister)',
  'ladder.input.wageSubsidyUntil': 'Wage subsidy until',
  'ladder.input.targetFte': 'Fte of the target group',
  'ladder.input.targetHours': 'Hours per week of the target group',
  'ladder.input.totalHours': 'Hours per week of all',
  'ladder.input.quota': 'Quota',
  'ladder.input.ftePerPlacement': 'Fte per placement',
  'ladder.input.part': 'Part',
  'ladder.rule.fullTimeHours': 'Hours of a full week when the collective agreement says nothing else',
  'ladder.rule.hoursPerJob': 'Hours per week of one job',
  'ladder.rule.thirtyPlusShare': 'Share of the fte that PSO 30+ asks',
  'ladder.rule.termYears': 'Years that a person counts',
  'ladder.rule.asLongAsIndication': 'Counts as long as the SW indication is valid',
  'ladder.rule.asLongAsWageSubsidy': 'Counts as long as there is wage subsidy',
  'ladder.rule.asLongAsRegistration': 'Counts as long as the person is in the register',
  'ladder.rule.asLongAsEducation': 'Counts as long as the education and the contract form allow',
  'ladder.fte': 'Fte',
  'ladder.daysWorked': 'Days employed in the reference year',
  'ladder.partOfYear': 'Part of the year',
  'ladder.jobs': 'Jobs of the banenafspraak',
  'ladder.sum.hours': 'Hours per week together',
  'ladder.quotaHours': 'Hours per week that the quota asks',
  'ladder.quotaShortfall': 'Jobs still missing for the quota',
  'ladder.thirtyPlus': 'PSO 30+',
  'ladder.thirtyPlusShare': 'Share of the fte from the target group',
  'ladder.lastDay': 'Last day of the term',
  'ladder.countsUntil': 'Counts until',
  'ladder.placementsNeeded': 'Placements needed',
  'ladder.directAfter': 'Direct contribution after the placements',
  'ladder.weightedAfter': 'Weighted fte after the placements',
  'ladder.totalAfter': 'Total fte after the placements',
  'ladder.citation': 'Source',
  'ladder.citation.value': 'Value at {path}',
  'ladder.citation.unknownPart':
    '‘{text}’ is not a part of the rules. Type for example norm Trede 1, weging Wajong, looptijd Participatiewet, 80/20, 30+ or quotum.',
  'ladder.citation.nothing': 'Rule pack {pack} says nothing about ‘{part}’. Choose another rule pack.',
  'ladder.assumption.wholeYear': 'Without dates and a reference year the whole year counts.',
  'ladder.assumption.thirtyPlusNeedsTrede3':
    'PSO 30+ also asks Trede 3. The share is in fte here; the law counts people.',
  'ladder.assumption.schoolLeftAtStart':
    'The term runs from the day the person left school. That day is not known separately; the first day is used here.',
  'ladder.assumption.statusLostAtStart':
    'The term runs from the day the status was lost. The first day is used here.',
  'ladder.assumption.noLimit':
    'There is no last day: the person counts as long as the condition named holds.',
  'ladder.assumption.noPurchases': 'Only the direct contribution counts here, no purchases.',
  'ladder.placementsUnreachable':
    'With placements of weight {weight}, {level} cannot be reached: every placement also makes the organisation larger. Choose a higher weight or another level.',
  'ladder.invalid.hours': '{hours} hours a week cannot be. Type a number from 0 to {most}.',
  'ladder.invalid.normHours':
    'A full week of {hours} hours cannot be. Type a number above 0 and at most {most}, such as 36.',
  'ladder.invalid.year': '{year} is not a year. Type a year, such as 2025.',
  'ladder.invalid.yearMissing':
    'With these dates you must say which year counts. Type the reference year, such as 2025.',
  'ladder.invalid.date': '‘{text}’ is not a date as year-month-day. Type it like this: 2025-10-15.',
  'ladder.invalid.endBeforeStart':
    'The last day ({end}) lies before the first day ({start}). Check both dates.',
  'ladder.invalid.ftePerPlacement':
    'A placement must be at least 0.001 fte. Type a higher number, such as 0.8.',
  'ladder.invalid.targetAboveTotal':
    'There is more fte from the target group ({target}) than fte in total ({total}). Check both numbers: the total counts the target group too.',
  'ladder.invalid.targetHoursAboveTotal':
    'There are more hours of the target group ({target}) than hours in total ({total}). Check both numbers: the total counts the target group too.',

  'ladder.assumption.byDay':
    'The part of the year is counted in days, the first and the last included. How the handbook averages the year is not public.',
  'ladder.rule.thirtyPlusExcluded': 'Start positions that do not count for 30+',
  'ladder.rule.thirtyPlusContracts': 'Contract forms that count for 30+',
  'ladder.rule.thirtyPlusDurable': 'Contract forms that count for 30+ when the work is lasting',
  'ladder.rule.thirtyPlusOutside': 'Contract forms that are left out of the total too for 30+',
  'ladder.rule.registerPositions': 'Start positions that are in the register',
  'ladder.rule.unpaidContracts': 'Contract forms without pay',
};
