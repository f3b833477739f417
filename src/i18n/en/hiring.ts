/** What a position costs and the instruments for it: trace lines, assumptions and reasons. */
export const hiring = {
  'hiring.benefit': 'Wage-cost benefit (LKV) of this year',
  'hiring.benefitBeforeMaximum': 'Paid hours times the amount per hour',
  'hiring.benefitLastDay': 'Last day with a right to this benefit',
  'hiring.benefitAbolished': 'Abolished, so no benefit',
  'hiring.benefitHours': 'Paid hours of this year with a right to the benefit {kind}',
  'hiring.highestBenefit': 'Highest wage-cost benefit',
  'hiring.wageSubsidy': 'Wage-cost subsidy (LKS)',
  'hiring.wageSubsidyOfYear': 'Wage-cost subsidy (LKS) of this year',
  'hiring.wageSubsidyBetween': 'Wage-cost subsidy from {from} up to and including {until}',
  'hiring.subsidisedShare': 'Part of the minimum wage that is paid',
  'hiring.missingShare': '1 minus the wage value',
  'hiring.minimumWageOfHours': 'Minimum wage with holiday pay for these hours',
  'hiring.paidHours': 'Paid hours',
  'hiring.partOfYear': 'Part of the year in which the position is filled',
  'hiring.learningSubsidy': 'Learning subsidy (praktijkleren)',
  'hiring.learningSubsidyOf': 'Learning subsidy for school year {year}',
  'hiring.learningDays': 'Days in this school year',
  'hiring.noRisk': 'No-risk policy',
  'hiring.noRisk.note':
    'The no-risk policy pays the wage when the employee falls ill: at most {illness} years per illness, until {years} years after the first working day. UWV can add {extra} years. Wajong and Wsw: as long as somebody works. It does not change the cost.',
  'hiring.netCost': 'Net cost of one position in this year',
  'hiring.cost.wage': 'Wage',
  'hiring.cost.charges': 'Employer charges',
  'hiring.cost.coaching': 'Coaching',
  'hiring.cost.wageCostBenefit': 'Wage-cost benefit (LKV)',
  'hiring.cost.wageSubsidy': 'Wage-cost subsidy (LKS)',
  'hiring.cost.learningSubsidy': 'Learning subsidy (praktijkleren)',

  'hiring.input.kind': 'Kind of wage-cost benefit',
  'hiring.input.hoursPerYear': 'Paid hours in the year',
  'hiring.input.hoursPerWeek': 'Hours a week',
  'hiring.input.start': 'Start of the employment',
  'hiring.input.year': 'Calendar year',
  'hiring.input.minimumWage': 'Minimum wage with holiday pay',
  'hiring.input.minimumWagePerHour': 'Given minimum wage per hour, without holiday pay',
  'hiring.input.wageValue': 'Wage value',
  'hiring.input.surcharge': 'Surcharge for employer charges',
  'hiring.input.wagePerYear': 'Gross wage per year with holiday pay',
  'hiring.input.charges': 'Employer charges as a part of the wage',
  'hiring.input.coachingPerYear': 'Coaching per year',

  'hiring.rule.benefitPerHour': 'Amount per paid hour',
  'hiring.rule.benefitMaximum': 'Maximum per year',
  'hiring.rule.benefitYears': 'Longest duration from the start of the employment',
  'hiring.rule.benefitLasts':
    'No longest duration: as long as somebody is employed and in the target-group register',
  'hiring.rule.declaration': 'Target-group declaration needed',
  'hiring.rule.highestOnly': 'Of several wage-cost benefits only the highest counts',
  'hiring.rule.subsidyMaximum': 'Largest part of the minimum wage that is paid',
  'hiring.rule.minimumWagePerHour': 'Minimum wage per hour from 21 years, without holiday pay',
  'hiring.rule.holidayPay': 'Holiday pay',
  'hiring.rule.surcharge': 'Surcharge for employer charges',
  'hiring.rule.flatShare': 'Flat part without an assessment of the wage value',
  'hiring.rule.flatMonths': 'Months with this flat part',
  'hiring.rule.learningMaximum': 'Highest subsidy per learning place in a school year',
  'hiring.rule.noRiskYears': 'Duration from the first working day',
  'hiring.rule.noRiskExtraYears': 'Possible extension',
  'hiring.rule.noRiskIllnessYears': 'Longest benefit per illness',
  'hiring.rule.noRiskFirstYear': 'Part of the daily wage in the first year of illness',
  'hiring.rule.noRiskSecondYear': 'Part of the daily wage in the second year of illness',
  'hiring.rule.together': 'Benefit, subsidy and no-risk policy go together',

  'hiring.assumption.rightToBenefit':
    'We assume that you have a right to this benefit. There is none for a Wsw job, sheltered work and after the pension age.',
  'hiring.assumption.withDeclaration': 'We assume that there is a target-group declaration.',
  'hiring.assumption.whileRegistered':
    'We assume that the employee is in the target-group register the whole year.',
  'hiring.assumption.holidayPayIn': 'The minimum wage includes holiday pay.',
  'hiring.assumption.adultWage': 'Computed with the minimum wage from 21 years.',
  'hiring.assumption.weeks': 'A whole year counts as 52 weeks of paid hours.',
  'hiring.assumption.byDay': 'A part of a year counts by the number of days.',
  'hiring.assumption.asked': 'Wage, employer charges and coaching are the amounts you gave.',
  'hiring.assumption.together':
    'We assume that wage-cost benefit, wage-cost subsidy and no-risk policy go together. In law that is not entirely certain.',
  'hiring.assumption.learningProRata':
    'The learning subsidy is spread over the days of the school year. It is paid after the school year has ended.',
  'hiring.assumption.learningRest':
    'Days in a school year whose amount is not known do not count for the learning subsidy.',

  'hiring.note.yearsAround': 'The amount of 2023 is concluded: in 2022 and 2024 it was the same.',
  'hiring.note.maximumOfRate': 'The maximum is concluded: it goes with the same amount per hour.',
  'hiring.note.surchargeNotVerified':
    'The surcharge of 23.5% holds since 2018. Whether it changed after 2024 was not checked.',
  'hiring.note.learningMaximum':
    'This is the highest amount. What you get depends on the number of applications.',
  'hiring.note.noRiskFirstYear':
    'About the first year of illness the sources differ: 100% of the daily wage, or 70% to 100%.',
  'hiring.note.benefitEnds': 'The wage-cost benefit {kind} runs until {date}, that day included.',
  'hiring.note.onlyHighest':
    'Only the highest wage-cost benefit counts: {kind}, {amount}. Not added to it: {others}.',
  'hiring.note.notFilled': 'In {year} the position is not filled. The employment starts on {start}.',

  'hiring.unknownInstrument':
    '‘{text}’ is no part with amounts. Type LKV, LKS, minimumloon, praktijkleren, no-risk or LIV, or one of these: {names}.',
  'hiring.unknownBenefit': '‘{text}’ is no kind of wage-cost benefit. Type one of these: {names}.',
  'hiring.abolished':
    'The wage-cost benefit {kind} was abolished from {from} for this employment. So there is no amount. Leave this benefit out or use 0.',
  'hiring.noBenefitRules':
    'There are no amounts of the wage-cost benefit {kind} for {year}. Known are {first} up to and including {last}. Choose a year in between, or leave this benefit out.',
  'hiring.noMinimumWage':
    'The minimum wage on {date} is not known here. Give the minimum wage per hour on that day yourself.',
  'hiring.noSurcharge':
    'The surcharge for employer charges on {date} is not known here. Give the surcharge yourself as a part of 1, such as 0.235.',
  'hiring.noLearningSubsidy':
    'From {from} up to and including {until} the learning subsidy is not known. Choose another year, or leave this subsidy out.',
  'hiring.invalid.money': '{value} cannot be. Give an amount of 0 or more.',
  'hiring.invalid.fraction':
    '{value} is no part of 1. Give a number from 0 up to and including 1, such as 0.5 or 50%.',
  'hiring.invalid.hoursPerYear':
    '{hours} hours do not fit in one year. Give the paid hours of one year: from 0 up to and including {most}.',
  'hiring.invalid.yearBeforeStart':
    'The year {year} lies before the start of the employment on {start}. Choose a later year.',
  'hiring.invalid.endBeforeStart':
    'The end on {end} lies before the start on {start}. Give an end on or after the start.',
  'hiring.invalid.minimumWage':
    '{value} cannot be a minimum wage. Give the minimum wage with holiday pay over the period, above 0.',
  'hiring.invalid.minimumWagePerHour':
    'A minimum wage of 0 cannot be. Give the minimum wage per hour, or leave it empty.',
  'hiring.invalid.noBenefit': 'No kind of wage-cost benefit was given. Choose at least one.',
  'hiring.invalid.noHours': 'A position without hours cannot be. Give the hours a week, above 0.',
  'hiring.invalid.noWage':
    'Without a wage there is no wage-cost benefit and no wage-cost subsidy. Fill in the wage, or leave them out.',
};
