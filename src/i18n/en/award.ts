/** The award: trace lines, assumptions, warnings and reasons. */
export const award = {
  'award.assume.keep': 'A bid that dropped out still counts in the comparison, as the model says.',
  'award.assume.recompute': 'Points are computed without the bids that dropped out, as the model says.',
  'award.bid.negativePrice': 'The price of {bid} is {price}. Enter a price of 0 or more.',
  'award.bid.noId': 'A bid has no name. Give every bid a name of its own.',
  'award.bid.noPrice': 'The price of {bid} is missing. Enter the price or exclude the bid with a reason.',
  'award.bid.noReason': '{bid} is excluded without a reason. Enter the reason.',
  'award.bid.none': 'There are no bids. Give at least one bid.',
  'award.bid.twice': 'The name {bid} occurs twice. Give every bid a name of its own.',
  'award.bid.unknownCriterion':
    '{bid} has a score for {criterion}, but the model has no such criterion. Correct the name or add the criterion.',
  'award.bid.wrongScore': '{bid}, {criterion}: {problem}',
  'award.bid.zeroPrice':
    'The price of {bid} is 0. The method divides by prices and cannot compute with that. Check the price in the bid. If the bid does not take part, exclude it with a reason.',
  'award.formula.band': 'Points by the fixed band: {points} × ({high} − {price}) / ({high} − {low})',
  'award.formula.discount':
    'Points by discount: {points} × discount of {price} on {budget} / largest discount (that of {lowest}, at least {significant})',
  'award.formula.inverseSquare': 'Points by lowest price, squared: {points} × ({lowest} / {price})²',
  'award.formula.linearAboveLowest':
    'Points straight down above the lowest price: {points} × (1 − ({price} − {lowest}) / ({span} × {lowest}))',
  'award.formula.logarithmic':
    'Points by the logarithmic formula: {points} × (1 − log({price} / {lowest}) / log({base}))',
  'award.formula.lowestOverPrice': 'Points by lowest price: {points} × {lowest} / {price}',
  'award.formula.lowestToHighest':
    'Points between lowest and highest price: {points} × ({highest} − {price}) / ({highest} − {lowest})',
  'award.formula.meanFifty': 'Points by distance to the mean: {points} × (0.5 − ({price} − {mean}) / {mean})',
  'award.formula.optimum':
    'Points between optimal and highest allowed price: {points} × ({maximum} − {price}) / ({maximum} − {optimum})',
  'award.level.lower':
    '{level} is not in the table. The points of the highest lower level in the table apply, or 0 when there is none.',
  'award.level.noPoints': 'The points for {level} are not a number. Enter a number.',
  'award.level.twice': '{level} is in the table twice. Keep one row per level.',
  'award.model.chooseAfterExclusion':
    'A bid drops out and points depend on other bids. Choose whether points stay as they were (keep) or are computed again (recompute).',
  'award.model.criterionTwice':
    'The criterion {criterion} occurs twice. Give every criterion a name of its own.',
  'award.model.decimals': 'The number of decimals is wrong. Choose a whole number from 0 to {most}.',
  'award.model.emptyLabels':
    'The criterion has no labels. Give at least one label with its share of the points.',
  'award.model.emptyTable': 'The table of levels is empty. Give at least one level with points.',
  'award.model.floorAboveCeiling':
    'The floor of the price points is above the ceiling. Swap them or leave one out.',
  'award.model.fromNotBelowTo':
    'The value for 0 points must be below the value for all points. Correct one of them.',
  'award.model.labelTwice': 'The label {label} occurs twice. Keep one line per label.',
  'award.model.minimumOutsideScale': 'The minimum lies outside the scale. Choose a minimum on the scale.',
  'award.model.noId': 'A criterion has no name. Give every criterion a name of its own.',
  'award.model.noMinimumTotal':
    'A minimum total is only possible where the highest total wins, and must be a number. Leave it out or choose another method.',
  'award.model.noPrice':
    'The model does not say how price earns points. Choose a price formula and the number of points.',
  'award.model.pointsNegative': 'The points must be 0 or more. Correct the points.',
  'award.model.scaleNotAscending':
    'The lowest value of the scale must be below the highest. Correct one of them.',
  'award.model.stageTwice': 'There are two rounding rules for {stage}. Keep one.',
  'award.model.tieBreakUnknown':
    'A tie is decided by {criterion}, but the model has no such criterion. Choose a criterion of the model.',
  'award.price.noPrices': 'There are no prices. Choose the range with the prices of the bids.',
  'award.price.notPositive': 'The price {price} is not possible. Enter prices above 0.',
  'award.price.paramNegative': '‘{parameter}’ is below 0. Enter 0 or more.',
  'award.price.paramTooLow': '‘{parameter}’ must be above {limit}. Enter another number.',
  'award.price.takesOneParameter':
    'Method {formula} takes one number: ‘{first}’. You gave {given}. Enter only this number.',
  'award.price.takesTwoParameters':
    'Method {formula} takes two numbers: ‘{first}’ and ‘{second}’. You gave {given}. Enter these two.',
  'award.price.paramsNotAscending': '‘{low}’ must be below ‘{high}’. Correct one of them.',
  'award.price.significantIsFraction':
    'The smallest discount that counts (significant) is a fraction of the budget, such as 0.05 for 5%. Enter a number below 1.',
  'award.price.takesNoParameters': 'Method {formula} takes no extra numbers. Leave them out.',
  'award.price.takesPart': 'This price is not among the other prices and counts as one more bid.',
  'award.price.unknownFormula': 'The method {formula} does not exist. Choose one of these: {known}.',
  'award.reason.belowCriterion': '{criterion}: {score} is below the minimum {minimum}.',
  'award.reason.belowTotal': 'The total of {total} points is below the minimum of {minimum}.',
  'award.request.notAnObject': 'The question is not a JSON object with model and bids. Give one.',
  'award.rounding.down': 'Rounded down to {decimals} decimals.',
  'award.rounding.halfEven': 'Rounded to {decimals} decimals, a half to the even digit.',
  'award.rounding.halfUp': 'Rounded to {decimals} decimals, a half up.',
  'award.score.missing': 'nothing is filled in. Enter the score or exclude the bid with a reason.',
  'award.score.negative': '{score} is below 0. Enter 0 or a higher number.',
  'award.score.notAFraction':
    '{score} is not a share of the contract sum. Enter a percentage from 0% to 100%, such as 7% or 0.07.',
  'award.score.notANumber': '{score} is not a number. Enter a number.',
  'award.score.notPositive': '{score} is not above 0. Enter a number above 0.',
  'award.score.unknownLabel': '{label} is not a label of this criterion. Choose one of these: {known}.',
  'award.trace.award': 'Winner',
  'award.trace.best': 'Best value among the bids',
  'award.trace.bid': 'Total of {bid}',
  'award.trace.cutOff': 'Cut off at {points} points, the limit that was set.',
  'award.trace.excluded': 'Excluded',
  'award.trace.from': 'Value for 0 points',
  'award.trace.given': 'Score or offer',
  'award.trace.highestPrice': 'Highest price',
  'award.trace.label': 'Share for {label}',
  'award.trace.level': 'Level',
  'award.trace.levelPoints': 'Points for the level',
  'award.trace.lowestPrice': 'Lowest price',
  'award.trace.maximumPoints': 'Most points',
  'award.trace.meanPrice': 'Mean price',
  'award.trace.minimum': 'Minimum',
  'award.trace.parameter': 'Parameter {name}',
  'award.trace.price': 'Price',
  'award.trace.pricePoints': 'Points for price',
  'award.trace.rounded': 'Rounded',
  'award.trace.sum': 'Sum of the parts',
  'award.trace.scaleMax': 'Highest value of the scale',
  'award.trace.scaleMin': 'Lowest value of the scale',
  'award.trace.tableLevel': 'Points in the table for {level}',
  'award.trace.to': 'Value for all points',
  'award.warning.average':
    'This formula measures prices against the mean. A Dutch court did not allow a mean price as the optimum. Use the formula for comparison only.',
  'award.warning.equalPrices': 'All prices are equal. Price makes no difference between the bids.',
  'award.warning.level':
    'A level describes the whole organisation. Above the EU threshold, accept equivalent evidence as well and record how you assess it.',
  'award.warning.nearTie':
    'The first and the second differ by only {margin}. Check the scores and the reasons.',
  'award.warning.negativeScore':
    'Points below 0. This is allowed only where the published model permits it. Otherwise set a floor.',
  'award.warning.offerAboveCap':
    '{criterion}: the offer is above the value that earns all points. Check whether the offer is feasible.',
  'award.warning.optimumIsAverage':
    'The optimal price is exactly the mean of the prices. A Dutch court did not allow that. Set the optimum before you open the prices.',
  'award.warning.outsideBand':
    'A price lies outside the range of the model. Check what the published model says about that.',
  'award.warning.relative':
    'Points depend on other bids. Record beforehand what happens when a bid drops out.',
  'award.warning.relativeKeep':
    'Points depend on other bids. When a bid drops out, the points of the others stay as they are, as the model says.',
  'award.warning.relativeRecompute':
    'Points depend on other bids. When a bid drops out, the points of the others are computed again, as the model says. That can change the order.',
  'award.warning.reversalActual':
    'Had {removed} never bid, the order of the others would be different and {winners} would come first. Consider this before you award.',
  'award.warning.reversalByExclusion':
    'The exclusion of {removed} changes the order of the others. With {removed} counted, {winners} comes first of the others. Consider this before you award.',
  'award.warning.reversalPossible':
    'A losing bid can decide which of two others wins. Choose an absolute formula if you do not want that.',
  'award.warning.scoreAboveMax':
    'More points were given than the most that can be had. Check the score or set a ceiling.',
  'award.warning.thresholdOnRounded':
    'Rounding would decide whether the minimum is met. The unrounded total counts.',
  'award.warning.tie':
    'Tie: {bids}. The model does not decide who comes first. Apply the published rule for ties.',
  'award.warning.weightDrift':
    'Price has a weight of {stated}, but with these scores it counts for {effective}. Take that into account in your explanation.',
  'award.warning.weights': 'The points add up to {total}. Check whether that is the published total.',
  'award.warning.zeroPrice':
    'A price is 0. Check whether it is right and whether the published model permits it.',
  'award.trace.criterion.score': 'Points for {criterion}: {points} × ({score} − {min}) / ({max} − {min})',
  'award.trace.criterion.label': 'Points for {criterion}: {points} × {share}',
  'award.trace.criterion.level': 'Points for {criterion}: those of {level} in the table',
  'award.trace.criterion.noRow': 'Points for {criterion}: 0, because the table starts at a higher level',
  'award.trace.criterion.offer':
    'Points for {criterion}: {points} × ({offer} − {from}) / ({to} − {from}), not below 0 and not above {points}',
  'award.trace.criterion.high': 'Points for {criterion}: {points} × {score} / {best}',
  'award.trace.criterion.low': 'Points for {criterion}: {points} × {best} / {score}',
  'award.parameter.low': 'Lower end',
  'award.parameter.high': 'Upper end',
  'award.parameter.span': 'Span as part of the lowest price',
  'award.parameter.base': 'Base',
  'award.parameter.budget': 'Budget',
  'award.parameter.significant': 'Discount that matters',
  'award.parameter.optimum': 'Optimal price',
  'award.parameter.maximum': 'Highest price',
  'award.score.noEvaluators':
    'there are scores of several evaluators, but the criterion does not say how they become one. Choose mean or consensus, or enter one score.',
  'award.score.ofEvaluator': 'evaluator {evaluator}: {problem}',
  'award.score.noIndividual': 'there are no scores of evaluators. Enter the score of at least one evaluator.',
  'award.score.noConsensus': 'the score that the evaluators agreed on is missing. Enter the consensus.',
  'award.score.meanAndConsensus':
    'the criterion takes the mean, but a consensus is entered as well. Leave out the consensus or choose consensus in the model.',
  'award.trace.evaluator': 'Score of evaluator {evaluator}',
  'award.trace.consensus': 'Consensus',
  'award.trace.mean': 'Mean of the evaluators, not rounded',
  'award.assume.belowBand':
    'The total lies below {from}. The bid is outside the band of {share} below the best total and comes after the bids in the band.',
  'award.assume.inBand':
    'The total is at least {from}. Within the band of {share} below the best total bids count as equal and the agreed rule decides.',
  'award.assume.variant': 'This is a variant of {parent}. The variant is compared as a bid of its own.',
  'award.bid.noCost':
    'The cost {cost} of {bid} is missing. Enter the amount or exclude the bid with a reason.',
  'award.bid.noParent':
    '{bid} is a variant of {parent}, but there is no such bid. Correct the name or add the bid.',
  'award.bid.noPoints':
    '{bid} has no points for quality. A price per point cannot be computed then. Check the scores or exclude the bid with a reason.',
  'award.bid.parentIsVariant':
    '{bid} is a variant of {parent}, but {parent} is a variant itself. Name the bid that both belong to.',
  'award.bid.unknownCost':
    '{bid} has an amount for {cost}, but the model has no such cost. Correct the name or add the cost.',
  'award.bid.variantOfItself': '{bid} is a variant of itself. Name the bid that the variant belongs to.',
  'award.model.bandLowestWins':
    'A band is only possible where the highest total wins. Leave out the band or choose another method.',
  'award.model.bandTooWide': 'The band must be above 0 and at most {most}. Enter another band.',
  'award.model.bandUnknown':
    'Within the band {criterion} decides, but the model has no such criterion. Choose a criterion of the model.',
  'award.model.budgetNotPositive': 'The budget must be above 0. Enter the budget in euro or leave it out.',
  'award.model.costTwice': 'The cost {cost} occurs twice. Give every cost a name of its own.',
  'award.model.costsUnused':
    'The model names costs on top of the price, but the price does not count by this method. Leave out the costs or choose another method.',
  'award.model.factorNotPositive': 'The factor (X) must be above 0. Enter another number or leave it out.',
  'award.model.noCostId': 'A cost in the model has no name. Give every cost a name of its own.',
  'award.model.noFactor':
    'The model names no factor for the index of price and quality. Enter the factor (X); 1 changes nothing.',
  'award.model.noQuality':
    'By this method quality counts against price, but there are no points for quality. Give at least one criterion points.',
  'award.model.noWeights': 'The model does not name the weights of quality and price. Enter both.',
  'award.model.timesNotPositive':
    'The number of times that a cost counts must be above 0. Enter another number.',
  'award.model.weightPriceNotPositive': 'The weight of price must be above 0. Enter another number.',
  'award.model.weightQualityNegative': 'The weight of quality must be 0 or more. Enter another number.',
  'award.reason.overBudget': 'The price {price} is above the budget of {budget}.',
  'award.trace.bestQuality': 'Most points for quality of the bids',
  'award.trace.cost': 'Cost {cost}, {times} times',
  'award.trace.factor': 'Factor (X)',
  'award.trace.markup':
    'Fictitious price of {bid}: {price} × (1 + ({most} − {quality}) / {most} × {weightQuality} / {weightPrice})',
  'award.trace.pricePerPoint': 'Price per point of {bid}: {price} / {quality}',
  'award.trace.priceWithCosts': 'Price with costs',
  'award.trace.quality': 'Points for quality',
  'award.trace.utilityIndex':
    'Index of {bid}: (1 − ({bestQuality} − {quality}) / {most} × {weightQuality} / {weightPrice}) / {price} × {lowest}',
  'award.trace.valueForMoney': 'Index of {bid}: {factor} × {quality} / {price}',
  'award.trace.weightPrice': 'Weight of price',
  'award.trace.weightQuality': 'Weight of quality',
  'award.warning.formulaUnused':
    'The model names a price formula, but this method uses no points for price. The formula does not count. Remove it or choose the points method.',
  'award.warning.negativeIndex':
    'An index is below 0. There a lower price makes the index worse. Check the weights and the scores.',
  'award.warning.shortenedScale':
    '{criterion}: the minimum takes away {cut} of the scale. What is left makes less difference between the bids. Lower the minimum or give the rest of the scale all points.',
};
