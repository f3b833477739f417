/** Remarks of social-return policies. */
export const socialReturnNotes = {
  'socialReturn.note.sameAmountsOnOlderPage': 'An older page of the municipality gives the same amounts.',
  'socialReturn.note.forOlderContracts':
    'This is an older table. It holds for contracts that were made under it.',
  'socialReturn.note.fullWeekDisputed':
    'The sources differ on the full week: this page uses 36 hours, an older page uses 40 hours with the same start of the list.',
  'socialReturn.note.footnotesShifted':
    'The footnote markers in the source are one line off. The maximum per day and the bonus for PrO and VSO stand with the line they fit.',
  'socialReturn.note.psoValueNotReadable':
    'The source names the PSO as another way to comply. What a level counts for could not be read.',
  'socialReturn.note.hiredAfterInternship':
    'The bonus asks for a job of at least 6 months after the internship.',
  'socialReturn.note.lowerThanLeiden':
    'This table is older than that of the Leiden region of 2023. Some amounts are lower.',
  'socialReturn.note.activityUnitNotStated':
    'The source does not say what the amount of the social activity is for: a day, an occasion or something else.',
  'socialReturn.note.otherBlocksNotReadable':
    'The source has more blocks than are listed here. The rest could not be read.',
  'socialReturn.note.percentagePerMunicipality': 'Each municipality sets its own percentage.',
  'socialReturn.note.whileWageSubsidy':
    'With a wage subsidy a person counts as long as the subsidy runs. That was not taken into account.',
  'socialReturn.note.startedBeforeContract':
    'Someone who started earlier can count if that was at most 12 months before the contract.',
  'socialReturn.note.amountFor2023': 'The threshold amount is that of 2023.',
  'socialReturn.note.socialBuyingCounts':
    'Buying from recognised social entrepreneurs or from the municipal work company counts. What it counts for could not be read.',
  'socialReturn.note.dateOfNews': 'The date is that of the news report.',
  'socialReturn.note.lowerPercentageOptional':
    'The lower percentage for little labour is an option, not a right.',
  'socialReturn.note.olderPage': 'The source is an older page without a date.',
  'socialReturn.note.customaryThreshold':
    'This threshold is customary in the labour market region of Zwolle, but does not bind all participants.',
  'socialReturn.note.versionLabelElsewhere':
    'The version number V05 of April 2023 stands on another page than the amounts.',
  'socialReturn.note.percentagePerTender': 'The percentage is set for each tender.',
  'socialReturn.note.agreedPeriod': 'The duration is the agreed period.',
  'socialReturn.note.ageBonusOnlyContracts':
    'The age bonus only goes with blocks that have an employment contract.',
  'socialReturn.note.frisianRule':
    'The percentage could not be read. The rule of the Frisian authorities is in friesland-2016.',
  'socialReturn.note.notRehired':
    'WW only counts if the person was not employed by the same employer in the 6 months before.',
  'socialReturn.note.onwardPlacement':
    'Someone who moves on to another place stays in the target group for at most 24 months.',
  'socialReturn.note.withheldAfterRecovery':
    'After a recovery period the shortfall is withheld from the last payment or invoiced. Not if the contractor shows that it is not to blame.',
  'socialReturn.note.blocksSince2022NotReadable':
    'New amounts hold for awards from 1 January 2022, together with Groningen and Drenthe. They could not be read.',
  'socialReturn.note.targetGroupAtAward':
    'Whether a person is in the target group is looked at on the day of the formal award.',
  'socialReturn.note.offerBecomesMinimum':
    'A higher percentage in the bid becomes the minimum in the contract.',
  'socialReturn.note.personMaximum': 'A person counts for at most 24 months, in days and hours worked.',
  'socialReturn.note.contractorYearlyHours':
    'The hours worked are divided by the yearly hours of the contractor.',
  'socialReturn.note.registeredUnemployed':
    'Someone without a benefit counts when registered as unemployed for more than 6 months.',
  'socialReturn.note.excludingVat': 'The threshold amount is without VAT.',
  'socialReturn.note.suppliesByLabourShare':
    'For supplies social return is only asked if labour is at least 30% of the sum. Whether a threshold amount holds as well is not clear.',
  'socialReturn.note.retroactiveTo2019': 'The rule works back to 1 September 2019.',
  'socialReturn.note.lowerWhenDisproportionate':
    'A lower percentage is possible when 5% is out of proportion.',
  'socialReturn.note.blocksNotReadable': 'The amounts of the blocks could not be read.',
  'socialReturn.note.exampleOnPageWrong':
    'The example on the page is wrong: the sum and the outcome differ by a factor of 1,000.',
  'socialReturn.note.thresholdSentenceIncomplete':
    'The source mentions a threshold of €100,000, but that sentence is not complete. It was not used.',
  'socialReturn.note.blocksFollowCovenant':
    'The blocks follow oost-nederland-2023 if the municipality signed that covenant.',
  'socialReturn.note.adoptionProposal': 'The source is a proposal to adopt the framework.',
  'socialReturn.note.levelOneDisputed': 'The regions do not agree on what Trede 1 counts for.',
  'socialReturn.note.fineOnShortfall': 'The fine is 1.5 times the amount that was not realised.',
  'socialReturn.note.housingAssociationsOnly':
    'This holds for the housing associations, not for tenders of the municipality itself. What a level below Trede 2 counts for is not stated.',
  'socialReturn.note.ownPenalty': 'The factor is your own statement.',
  'socialReturn.note.afterHearing':
    'After hearing both sides there is a new advice, a separate agreement, a note on the supplier list or withholding of the shortfall.',
  'socialReturn.note.contactWithinTwoWeeks': 'The contractor makes contact within 14 days.',
  'socialReturn.note.laterCommonPolicy':
    'A common policy for Zuid-Limburg followed later. Its values could not be read.',
  'socialReturn.note.investmentProjects':
    'The threshold amount holds for investment projects of the municipality.',
  'socialReturn.note.valuationNotReadable':
    'The present approach works with a list of valuations. Those amounts could not be read.',
  'socialReturn.note.mandatoryAbove': 'Above this amount social return is mandatory.',
  'socialReturn.note.historic': 'This policy is of 2013 and only for old contracts.',
  'socialReturn.note.targetPercentage': 'The percentage is a target.',
  'socialReturn.note.paymentInCash': 'Payment in money is possible when employing people does not work.',
  'socialReturn.note.baseDisputed':
    'The sources differ on the amount of €250,000: one means the contract, the other the wage sum. So base and threshold are left open.',
  'socialReturn.note.tailoredApproach':
    'The rule holds when Maatwerk voor Mensen was not chosen, which is possible since 2018.',
};
