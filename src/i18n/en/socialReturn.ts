/** Social return: choosing a policy, the obligation, and the value of effort. */
export const socialReturn = {
  'socialReturn.assumption.atMostPerDay': 'The amount per day is a maximum. Agree what really counts.',
  'socialReturn.assumption.baseIsSum':
    'Policy {policy} names no base. The percentage was taken of the contract sum, the only amount you gave. Name the base in the tender.',
  'socialReturn.assumption.everyKind':
    'You gave no kind of contract. For each kind in policy {policy} the answer is the same here.',
  'socialReturn.assumption.fullWeek': 'You gave no hours per week. A full week was used.',
  'socialReturn.assumption.laterPolicy':
    'Policy {policy} is of {since}, later than {date}. Check that it holds for this contract.',
  'socialReturn.assumption.learningYear':
    'Part of a learning year counts in proportion to twelve months. Policy {policy} does not say so.',
  'socialReturn.assumption.longEnough':
    'Policy {policy} asks social return for at least {minimum} months. You gave no duration; the contract was taken to be long enough.',
  'socialReturn.assumption.noMaximum': 'Policy {policy} names no maximum duration. All months count.',
  'socialReturn.assumption.noThreshold':
    'Policy {policy} names no threshold for this kind ({kind}). No threshold was used.',
  'socialReturn.assumption.noThresholdOfAnyKind':
    'Policy {policy} names no threshold. The calculation is without a threshold.',
  'socialReturn.assumption.olderPolicy':
    'There is also the older policy {older} of the same organisation. {policy} was used.',
  'socialReturn.assumption.olderPolicyAtDate':
    'It is not known since when policy {policy} has been in force, and there is an older policy. Look which of both held on {date}. Was it the older one? Then type {older} as policy.',
  'socialReturn.assumption.policyByName': '"{text}" was read as policy {policy} ({id}) of {organisation}.',
  'socialReturn.assumption.proRata':
    'The amount is for a whole year. Less or more time counts in proportion; policy {policy} does not say so in as many words.',
  'socialReturn.assumption.thresholdUnknown':
    'Whether a threshold holds for this kind ({kind}) is not clear in policy {policy}. At this sum it makes no difference.',
  'socialReturn.assumption.undatedPolicy':
    'The source of policy {policy} carries no date. Whether it held on {date} is not known.',
  'socialReturn.assumption.weekNotStated':
    'Policy {policy} names no full week. From {week} hours a week is taken to be full here, as in each policy that names one.',
  'socialReturn.assumption.weeks':
    'Policy {policy} counts by the year or in proportion to weeks. The weeks were taken as part of the year, and the hours per week do not count.',
  'socialReturn.assumption.withoutVat':
    'The policy counts without VAT. The amount was taken as you gave it: without VAT.',
  'socialReturn.base.invoiced': 'what was invoiced',
  'socialReturn.base.sum': 'the contract sum',
  'socialReturn.base.wageSum': 'the wage sum',
  'socialReturn.baseAmount': 'Base: {base}',
  'socialReturn.basis.actualCost': 'actual cost',
  'socialReturn.basis.byAgreement': 'by agreement',
  'socialReturn.basis.invoice': 'invoice',
  'socialReturn.basis.invoiceExclVat': 'invoice without VAT',
  'socialReturn.basis.invoiceOrWage': 'invoice or wage cost, without VAT',
  'socialReturn.basis.labourCost': 'actual labour cost',
  'socialReturn.basis.maxPerDay': 'at most, per day',
  'socialReturn.basis.perHour': 'per hour',
  'socialReturn.basis.perHourOrCost': 'per hour of an employee, or actual cost',
  'socialReturn.basis.perHourOrInvoice': 'per hour of an employee, or invoice',
  'socialReturn.basis.perLearningYear': 'per learning year',
  'socialReturn.basis.perMonth': 'per month',
  'socialReturn.basis.perYear': 'per year',
  'socialReturn.basis.perYearFulltime': 'per year for a full week',
  'socialReturn.basis.perYearOrWeeks': 'per year, or in proportion to weeks',
  'socialReturn.basis.unspecified': 'unit not stated',
  'socialReturn.blockNotReadable':
    '"{text}" is not among the blocks of {policy} that could be read. The source may have it: {source}. Fill in the amount yourself, in a policy of your own.',
  'socialReturn.countedMonths': 'Months that count',
  'socialReturn.input.amount': 'Amount',
  'socialReturn.input.count': 'Number',
  'socialReturn.input.end': 'Last day',
  'socialReturn.input.fte': 'Part of a full-time job',
  'socialReturn.input.hours': 'Hours',
  'socialReturn.input.hoursPerWeek': 'Hours per week',
  'socialReturn.input.months': 'Months',
  'socialReturn.input.percentage': 'Percentage you gave',
  'socialReturn.input.start': 'First day',
  'socialReturn.input.sum': 'Contract sum',
  'socialReturn.input.vat': 'VAT in the amount',
  'socialReturn.invalid.amount': 'The amount is {amount}. Type an amount of 0 or higher.',
  'socialReturn.invalid.baseAmount':
    'The percentage is a share of {base}, but that amount is missing. Fill it in.',
  'socialReturn.invalid.bonusBlock':
    'The bonus "{bonus}" does not go with the block "{block}". Take the bonus away or choose another block.',
  'socialReturn.invalid.costOfBonus':
    'The bonus "{bonus}" counts at actual cost. Fill in the amount of that cost.',
  'socialReturn.invalid.count': 'The number is {count}. Type a number above 0.',
  'socialReturn.invalid.countWhole': 'The number is {count}. Type a whole number.',
  'socialReturn.invalid.date': '‘{text}’ is not a date. Type year-month-day, such as 2026-10-15.',
  'socialReturn.invalid.endBeforeStart':
    'The last day ({end}) is before the first ({start}). Correct one of them.',
  'socialReturn.invalid.fte': 'The part of a full-time job is {fte}. Type a number above 0 and at most 1.',
  'socialReturn.invalid.fullTimeHours':
    'A full week of {hours} hours is not possible. Type a number above 0 and at most {most}.',
  'socialReturn.invalid.hours': 'The number of hours is {hours}. Type a number of 0 or higher.',
  'socialReturn.invalid.hoursAndAmount':
    'The block "{block}" counts hours or an amount. The hours give {hours}, the amount is {amount}. Leave one of them empty.',
  'socialReturn.invalid.hoursPerWeek':
    'A working week of {hours} hours is not possible. Type a number above 0 and at most {most}.',
  'socialReturn.invalid.kindNeeded':
    'In policy {policy} the outcome depends on the kind of contract. Fill in werk, dienst or levering as the kind.',
  'socialReturn.invalid.labourNeeded':
    'Policy {policy} only asks social return here if labour is at least {minimum} of the sum. Fill in the wage sum or the share of labour.',
  'socialReturn.invalid.labourShare': 'The share of labour is {share}. Type a percentage from 0 to 100.',
  'socialReturn.invalid.months': 'The number of months is {months}. Type a number above 0 and at most 600.',
  'socialReturn.invalid.noAmount': 'The block "{block}" counts what was paid. Fill in the amount.',
  'socialReturn.invalid.noDays':
    'The block "{block}" counts at most an amount per day. Fill in the number of days.',
  'socialReturn.invalid.noDuration':
    'The duration is missing. Fill in the number of months, or the first and the last day.',
  'socialReturn.invalid.noHours': 'The block "{block}" counts hours. Fill in the hours.',
  'socialReturn.invalid.percentage':
    'The percentage is {typed}. Type a percentage from 0 to 100, such as 5%.',
  'socialReturn.invalid.percentageWhole':
    'The percentage is {typed}, so more than the whole sum. Do you mean {percentage}? Then type the number with a percent sign, or {fraction}.',
  'socialReturn.invalid.sum': 'The contract sum is {sum}. Type an amount above 0.',
  'socialReturn.invalid.tooLong': 'From {start} to {end} is more than 50 years. Check the dates.',
  'socialReturn.invalid.vat': 'The VAT is {vat}. Type a percentage from 0 to 100, such as 21%.',
  'socialReturn.missing.agreement':
    'Policy {policy} values "{block}" by agreement. Fill in the amount agreed.',
  'socialReturn.missing.base':
    'Policy {policy} does not say what the percentage is taken of: the contract sum, the wage sum or what was invoiced. Give the base that the tender names.',
  'socialReturn.missing.kind':
    'Policy {policy} names thresholds, but none for this kind ({kind}). Whether it then asks social return is not known. Look in the source, and make a policy of your own where needed.',
  'socialReturn.missing.percentage':
    'Policy {policy} names no percentage. Fill in the percentage that the tender names.',
  'socialReturn.missing.sumVat':
    'Policy {policy} does not say whether VAT counts. Give the amount as the policy asks it, and leave the VAT out.',
  'socialReturn.missing.threshold':
    'It is not clear which threshold policy {policy} uses for this kind ({kind}). At this sum it makes a difference. Make a policy of your own with the threshold that holds.',
  'socialReturn.missing.unit':
    'The source of policy {policy} does not say what the amount of "{block}" is for. Fill in an amount per hour or day, in a policy of your own.',
  'socialReturn.missing.value':
    'The amount of "{block}" in policy {policy} is not known. Fill it in yourself, in a policy of your own.',
  'socialReturn.missing.vat':
    'Policy {policy} does not say whether VAT counts for "{block}". Fill in the amount that counts, and leave the VAT out.',
  'socialReturn.noBlocks':
    'No amounts of blocks are known of policy {policy}. Look in the source ({source}) and fill them in, in a policy of your own.',
  'socialReturn.noBonuses':
    'No bonuses are known of policy {policy}, so "{text}" cannot be counted. Look in the source ({source}) and fill the bonus in, in a policy of your own.',
  'socialReturn.noPolicyYet':
    'On {date} there was no policy of "{text}" yet. There is later: {policies}. Type one of those names if you mean that policy.',
  'socialReturn.obligation': 'Obligation',
  'socialReturn.own.base': 'Base',
  'socialReturn.own.bonusProRata': 'Bonuses follow hours and months',
  'socialReturn.own.bonusStacking': 'Bonuses add up',
  'socialReturn.own.column.basis': 'For what',
  'socialReturn.own.column.group': 'Group',
  'socialReturn.own.column.groupShare': 'Group at most',
  'socialReturn.own.column.id': 'Code',
  'socialReturn.own.column.label': 'Name',
  'socialReturn.own.column.maximumMonths': 'Maximum months',
  'socialReturn.own.column.minimumHours': 'Minimum hours per week',
  'socialReturn.own.column.type': 'Kind',
  'socialReturn.own.column.value': 'Amount',
  'socialReturn.own.credit': 'Share that {level} fulfils',
  'socialReturn.own.fullTimeHours': 'Hours of a full week',
  'socialReturn.own.hint.base': 'contract sum, wage sum or invoiced.',
  'socialReturn.own.hint.basis': 'For a block: {blocks}. For a bonus: {bonuses}.',
  'socialReturn.own.hint.credit': 'Such as 100%. Empty if the policy does not say.',
  'socialReturn.own.hint.euro': 'Amount in euro without VAT. Empty if there is none.',
  'socialReturn.own.hint.group':
    'Name of a group of blocks that have a limit together. Empty if there is none.',
  'socialReturn.own.hint.groupShare':
    'Share of the obligation that the group fills at most, such as 20%. One row of the group is enough.',
  'socialReturn.own.hint.hours': 'Such as 36.',
  'socialReturn.own.hint.id': 'Short word, each only once. Empty: then we make it from the name.',
  'socialReturn.own.hint.label':
    'As the policy calls it. Type it like this in your table with placements as well.',
  'socialReturn.own.hint.leaveEmpty': 'Can be left empty.',
  'socialReturn.own.hint.maximumMonths':
    'How long one person counts: a number or unlimited. Empty if the policy does not say.',
  'socialReturn.own.hint.minimumHours': 'With fewer hours a person does not count. Empty if there is none.',
  'socialReturn.own.hint.name': 'Such as municipality and year.',
  'socialReturn.own.hint.penaltyFactor': 'Such as 1 or 1.5. Empty if there is none.',
  'socialReturn.own.hint.percentage': 'Such as 5%. Empty if it differs by tender.',
  'socialReturn.own.hint.type': 'One of these: {choices}.',
  'socialReturn.own.hint.value': 'In euro. Empty for what counts by invoice, cost or agreement.',
  'socialReturn.own.hint.yesNo': 'yes or no. Empty if the policy does not say.',
  'socialReturn.own.maximum': 'Maximum per contract',
  'socialReturn.own.name': 'Name of the policy',
  'socialReturn.own.noSheet':
    'This workbook has no policy of your own. Open the task pane, choose Rules and sources and make the sheet PSO-beleid.',
  'socialReturn.own.penaltyFactor': 'Penalty: times the shortfall',
  'socialReturn.own.percentage': 'Percentage',
  'socialReturn.own.problem.empty': 'No percentage and no block is filled in yet.',
  'socialReturn.own.problem.groupShare': 'The group {group} has another limit in a higher row.',
  'socialReturn.own.problem.noBasis': 'What the amount is for is missing.',
  'socialReturn.own.problem.noGroupShare': 'The group {group} has no limit yet.',
  'socialReturn.own.problem.noLabel': 'The name is missing.',
  'socialReturn.own.problem.noType': 'The kind is missing.',
  'socialReturn.own.problem.noValue': 'The amount is missing.',
  'socialReturn.own.problem.number': 'Here is {value}. That is not possible.',
  'socialReturn.own.problem.open': 'This cell is empty.',
  'socialReturn.own.problem.twice': 'The code {id} is already in a higher row.',
  'socialReturn.own.problem.wholePercentage': 'Here stands {typed} without a percent sign.',
  'socialReturn.own.problem.word': '"{text}" is no choice here.',
  'socialReturn.own.remedy.empty': 'Fill in the percentage, or at least one block.',
  'socialReturn.own.remedy.euro': 'Type an amount above 0, or empty the cell.',
  'socialReturn.own.remedy.factor': 'Type a number of 0 or higher, or empty the cell.',
  'socialReturn.own.remedy.fraction': 'Type a percentage from 0 to 100, such as 5%, or empty the cell.',
  'socialReturn.own.remedy.groupShare': 'Give each row of the group the same limit, or leave only one.',
  'socialReturn.own.remedy.hours': 'Type hours above 0 and at most {most}, or empty the cell.',
  'socialReturn.own.remedy.missing': 'Fill this cell in, or empty the whole row.',
  'socialReturn.own.remedy.months': 'Type a whole number of months or unlimited, or empty the cell.',
  'socialReturn.own.remedy.noGroupShare':
    'Type which share of the obligation the group fills at most, such as 20%, or take the group away.',
  'socialReturn.own.remedy.open':
    'Fill it in if the policy says it. Otherwise it is asked as soon as it makes a difference.',
  'socialReturn.own.remedy.twice': 'Give each row a code of its own.',
  'socialReturn.own.remedy.wholePercentage':
    'Do you mean {meant}? Then put a percent sign behind the number.',
  'socialReturn.own.remedy.word': 'Choose one of these: {choices}.',
  'socialReturn.own.thresholdDienst': 'Threshold for services',
  'socialReturn.own.thresholdLevering': 'Threshold for supplies',
  'socialReturn.own.thresholdWerk': 'Threshold for works',
  'socialReturn.own.validFrom': 'Valid from',
  'socialReturn.problem.aboveOffer':
    'The percentage is {percentage}. As award criterion policy {policy} goes up to {maximum}.',
  'socialReturn.problem.belowPolicy':
    'The percentage is {percentage}, less than the {stated} of policy {policy}.',
  'socialReturn.problem.customaryThreshold':
    'The sum of {sum} is not above {threshold}, the threshold that is customary under {policy} but does not hold for everyone.',
  'socialReturn.problem.hoursAbove': '{hours} hours per week is more than the full week of {week} hours.',
  'socialReturn.problem.otherBase': 'Policy {policy} takes the percentage of {stated}. You chose {chosen}.',
  'socialReturn.problem.percentage':
    'The percentage is {percentage}. Usual is {usual}: this differs by a factor of ten or more.',
  'socialReturn.problem.stated': 'The documents state {stated}, but the calculation gives {obligation}.',
  'socialReturn.problem.statedFar':
    'The documents state {stated}, but the calculation gives {obligation}: this differs by a factor of ten or more.',
  'socialReturn.problem.sum': 'The contract sum is {sum}. That is unusual for a contract with social return.',
  'socialReturn.problem.sumFarBelow':
    'The contract sum of {sum} is a factor of ten or more below the threshold of {threshold} in policy {policy}.',
  'socialReturn.problem.wagesAboveSum':
    'The wage sum of {wageSum} is more than the contract sum without VAT of {sum}.',
  'socialReturn.problem.vat': 'The amount of {amount} includes VAT, and policy {policy} counts without it.',
  'socialReturn.proportion.above':
    '{percentage} is more than the {target} that is the usual target. Record why this fits this contract.',
  'socialReturn.proportion.aboveOfWages':
    '{percentage} of the wage sum is more than {target}. That can be fair if the contract takes little labour and much capital. Record the reason.',
  'socialReturn.proportion.demandFits':
    'The demand is {demanded}, which is {share} of the contract sum and not more than {target} ({most}).',
  'socialReturn.proportion.demandTooMuch':
    'The demand is {demanded}, which is {share} of the contract sum. At {target} it would be {most}. The Commissie van Aanbestedingsexperts found such a demand out of proportion.',
  'socialReturn.proportion.enoughLabour': 'Labour is {share} of the sum, at least {small}.',
  'socialReturn.proportion.littleLabour':
    'Labour is {share} of the sum, less than {small}. Consider a lower percentage, the wage sum as base or no demand.',
  'socialReturn.proportion.nameBase':
    'Name in the tender what the percentage is taken of. The court set aside an exclusion because a change of the base was not clear.',
  'socialReturn.proportion.record':
    'Record why social return fits this contract, which percentage you choose and why.',
  'socialReturn.proportion.supplies':
    'For supplies social return is often out of proportion. Record why it does fit here.',
  'socialReturn.proportion.wageSumEnough': 'The wage sum is {wageSum}, at least {minimum}.',
  'socialReturn.proportion.wageSumSmall':
    'The wage sum is {wageSum}, less than {minimum}. The Commissie van Aanbestedingsexperts then advises no social return.',
  'socialReturn.proportion.wageSumUnknown':
    'Estimate the wage sum. Below {minimum} the Commissie van Aanbestedingsexperts advises no social return.',
  'socialReturn.question':
    'Policy {policy} can be read in more than one way: {choice}. The value is between {least} and {most}.',
  'socialReturn.question.bonusProRata': 'whether the bonus follows hours and months or counts in full',
  'socialReturn.question.bonusStacking': 'whether bonuses add up or only the highest counts',
  'socialReturn.question.both': '{one}, and {other}',
  'socialReturn.question.fullTimeHours': 'how many hours a full week is',
  'socialReturn.question.weekNotStated':
    'Policy {policy} does not say how many hours a full week is. The value depends on it.',
  'socialReturn.read.block': '"{text}" was read as block "{block}" in policy {policy}.',
  'socialReturn.read.bonus': '"{text}" was read as bonus "{bonus}" in policy {policy}.',
  'socialReturn.remedy.aboveOffer': 'Check the percentage, and examine a high offer before you value it.',
  'socialReturn.remedy.belowPolicy': 'Check the percentage, or record why you deviate.',
  'socialReturn.remedy.customaryThreshold':
    'See whether your organisation uses this threshold. If so, there is no obligation.',
  'socialReturn.remedy.giveFullWeek':
    'Is a full week longer in the tender? Then give those hours, or use a policy of your own.',
  'socialReturn.remedy.giveHours': 'Fill in the hours per week.',
  'socialReturn.remedy.hoursAbove': 'The hours count up to the full week. Check the hours.',
  'socialReturn.remedy.magnitude': 'Check the number of zeros in the sum and the percentage.',
  'socialReturn.remedy.otherBase': 'Check which base the tender names.',
  'socialReturn.remedy.stated': 'Compare sum, percentage and base with the documents.',
  'socialReturn.remedy.wagesAboveSum': 'Check both amounts: the wage sum is part of the contract sum.',
  'socialReturn.remedy.vat': 'The VAT was taken off. Rather give the amount without VAT.',
  'socialReturn.rule.block': '{block}: amount, {basis}',
  'socialReturn.rule.bonus': 'Bonus {bonus}',
  'socialReturn.rule.fullWeek': 'Hours of a full week',
  'socialReturn.rule.maximum': 'Maximum per contract',
  'socialReturn.rule.maximumMonths': 'Maximum duration per person',
  'socialReturn.rule.minimumHours': 'Minimum hours per week',
  'socialReturn.rule.percentage': 'Percentage of the policy',
  'socialReturn.rule.threshold': 'Threshold',
  'socialReturn.severalBlocks':
    '"{text}" can be more than one block in policy {policy}. Choose one of these: {blocks}.',
  'socialReturn.severalPolicies': '"{text}" has more than one policy. Choose one of these: {policies}.',
  'socialReturn.share.far': 'Realised is {share} of the obligation: this is off by a factor of ten or more.',
  'socialReturn.share.far.remedy':
    'Check the number of zeros in the sum, the percentage and the amounts of the efforts.',
  'socialReturn.unknownBlock': '"{text}" is no block of policy {policy}. Choose one of these: {known}.',
  'socialReturn.unknownBonus': '"{text}" is no bonus of policy {policy}. Choose one of these: {known}.',
  'socialReturn.unknownPolicy': '"{text}" is no policy that we know. Choose one of these: {known}.',
  'socialReturn.value': 'Value of the effort',
  'socialReturn.valueOfBlock': 'Value of {block}',
  'socialReturn.valueOfBonus': 'Bonus {bonus}',
  'socialReturn.why.aboveThreshold':
    'The sum of {sum} reaches the threshold of {threshold} in policy {policy}.',
  'socialReturn.why.agreed': 'The amount agreed counts.',
  'socialReturn.why.belowMinimum':
    '{hours} hours per week is less than the {minimum} hours that policy {policy} asks per person. The effort does not count.',
  'socialReturn.why.belowMinimumPart':
    'The working week is shorter than the {minimum} hours that policy {policy} asks per person. The effort does not count.',
  'socialReturn.why.belowThreshold':
    'The sum of {sum} is below the threshold of {threshold} in policy {policy}. There is no obligation.',
  'socialReturn.why.bonus': 'Bonus {bonus}: {value}.',
  'socialReturn.why.byHours': '{hours} hours times {rate}.',
  'socialReturn.why.chosenFlat': 'The bonus counts in full, as you chose.',
  'socialReturn.why.chosenHighest': 'Only the highest bonus counts, as you chose.',
  'socialReturn.why.chosenProRata': 'The bonus follows hours and months, as you chose.',
  'socialReturn.why.chosenStacking': 'Bonuses add up, as you chose.',
  'socialReturn.why.count': 'This counts {count} times.',
  'socialReturn.why.fullWeek': '{hours} hours per week count as a full week.',
  'socialReturn.why.groupLimit':
    'In policy {policy} the group {group} fills at most {share} of the obligation: {limit}. There is {value}; the rest does not count.',
  'socialReturn.why.hoursCapped': '{hours} hours per week count as a full week of {week} hours.',
  'socialReturn.why.hoursDoNotCount': 'The hours per week make no difference for "{block}".',
  'socialReturn.why.littleLabour':
    'Labour is {share} of the sum, less than the {minimum} of policy {policy}. There is no obligation.',
  'socialReturn.why.lowest':
    'Labour is less than {below} of the sum. Policy {policy} then allows {percentage}: at least {lowest}.',
  'socialReturn.why.monthsAtMaximum': '{months} months count: the maximum duration of "{block}".',
  'socialReturn.why.oneMonth': '1 month counts.',
  'socialReturn.why.months': '{months} months count.',
  'socialReturn.why.monthsUsed':
    'The maximum duration of "{block}" is {maximum} months. Of those {before} had gone by before the contract, so of {months} months {counted} count.',
  'socialReturn.why.monthsCapped': 'Of {months} months {maximum} count: the maximum duration of "{block}".',
  'socialReturn.why.notAboveThreshold':
    'The sum of {sum} is not above the threshold of {threshold} in policy {policy}. There is no obligation.',
  'socialReturn.why.obligationCapped':
    'Policy {policy} asks at most {maximum} per contract. Without that maximum it was {uncapped}.',
  'socialReturn.why.otherKinds': 'Policy {policy} asks no social return for this kind of contract ({kind}).',
  'socialReturn.why.paid': 'The amount of {amount} counts.',
  'socialReturn.why.partOfJob': '{fte} of a full job counts.',
  'socialReturn.why.partOfWeek': '{hours} of {week} hours per week.',
  'socialReturn.why.perDay': 'Number of days: {days}, together at most {most}.',
  'socialReturn.why.tooShort':
    'The contract lasts {months} months. Policy {policy} asks social return from {minimum} months.',
  'socialReturn.why.vatTaken': 'From {amount}, {vat} VAT was taken off: {value} counts.',
};
