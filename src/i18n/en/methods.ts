/** The award methods explained: who gains, the known defect, the case law; and methods compared. */
export const methods = {
  'methods.band.defect':
    'A price can fall outside the band. You must publish beforehand what happens then: cut off, let it go below 0 or exclude.',
  'methods.band.gains':
    'Nobody gains from other bids: everyone knows beforehand how many points a euro is worth.',
  'methods.band.guidance.portugal':
    'Portugal bans by law models that depend on other bids. A fixed band does fit that law.',
  'methods.band.guidance.value':
    'With a matching value in euros, awarding on value gives the same order, as long as all prices are inside the band.',
  'methods.band.how':
    'You name a lowest and a highest price beforehand. In between the points go down straight, whatever others bid.',
  'methods.band.name': 'Fixed band',
  'methods.compare.analysisOnly': 'This formula measures prices against the mean. Use it to compare only.',
  'methods.compare.bandFromBids':
    'The price counts from {low} (all points) to {high} (no points), derived from the prices of the bids.',
  'methods.compare.bandFromModel':
    'The price counts from {low} (all points) to {high} (no points), as in your model.',
  'methods.compare.bandFromZero': 'The band starts at a price of 0. No multiple can be taken of that.',
  'methods.compare.base': 'The base is {base}: at that ratio to the lowest price the points run out.',
  'methods.compare.discount':
    'The budget is {budget} and a discount counts in full from {significant}. Those are assumptions.',
  'methods.compare.euroPerPoint': 'A point is worth {euro}, so that the order is the same as with the band.',
  'methods.compare.fromEuros':
    'The values in euros are converted into {points} points for price and quality together.',
  'methods.compare.halfHalf':
    'Your method names no weight for price and quality. They are assumed to weigh the same.',
  'methods.compare.leftBehind':
    'Rounding, the band and the minimum total of your model do not apply here: they belong to other figures.',
  'methods.compare.noCriteria': 'Your model has no criteria for quality. This method needs them.',
  'methods.compare.noPrice':
    'The price does not count. This method goes with a fixed price or a fixed budget.',
  'methods.compare.noPrices': 'There is no price above 0 to derive the other methods from.',
  'methods.compare.noWeights':
    'Your model does not say how heavy the price weighs against quality. This method needs that.',
  'methods.compare.notice':
    'For information only. The published model decides; once the prices are open you can no longer choose the method.',
  'methods.compare.span': 'The span is {span} times the lowest price: there the points run out.',
  'methods.compare.weights': 'Quality weighs {quality} and the price {price}.',
  'methods.discount.defect': 'If no discount is large enough, even the cheapest bid does not get all points.',
  'methods.discount.gains': 'Whoever offers the largest discount on the budget, if it is large enough.',
  'methods.discount.how':
    'The discount on the budget is divided by the largest discount of all bids. That keeps small discounts from counting too heavily.',
  'methods.discount.name': 'Discount on the budget',
  'methods.euro.noPrice':
    'No price gives the same total then. The price counts too little here to offset so much extra quality.',
  'methods.euro.share':
    'Quality is a share of the points, from 0 up to and including 1. Enter a share that leaves room for more.',
  'methods.guidance.absolute':
    'PIANOo and the Dutch committee of procurement experts point out the drawbacks of relative scoring. Absolute scoring does not have them.',
  'methods.guidance.advice504':
    'In advice 504 the Dutch committee of procurement experts upheld a complaint about a relative method with rank reversal.',
  'methods.guidance.afterExclusion':
    'Publish beforehand what happens when a bid drops out: keep the order or compute again. Absolute scoring avoids the question.',
  'methods.guidance.belowZero':
    'Points below 0 can be allowed when they follow from the published system. So publish whether you cut off.',
  'methods.guidance.discouraged':
    'PIANOo advises against relative scoring: it gives a worse ratio of price and quality, can reverse the ranking and invites agreements between bidders.',
  'methods.guidance.equalTreatment':
    'According to PPRC relative scoring conflicts with transparency and equal treatment, because even a bid without a chance can change the outcome.',
  'methods.guidance.gelderland': 'The Gelderland court did accept a relative method later.',
  'methods.guidance.meanAsOptimum':
    'In The Hague the court held that the mean price of all bids may not be an optimum.',
  'methods.guidance.notForbidden':
    'Relative scoring is not forbidden as such, said the Dutch supreme court in 2014.',
  'methods.guidance.oneInFive':
    'Researchers added invented losing bids to tenders with relative scores. In one in five the ranking could be reversed.',
  'methods.inverseSquare.defect':
    'Just above the lowest price the points fall faster than with lowest price over price.',
  'methods.inverseSquare.gains':
    'Whoever offers the lowest price: a small difference in price already costs many points.',
  'methods.inverseSquare.how': 'The lowest price gets all points. A price twice as high gets a quarter.',
  'methods.inverseSquare.name': 'Lowest price divided by price, squared',
  'methods.iso.bestQuality': 'Assumption: the best bid earns {share} of the points for quality.',
  'methods.iso.costs': 'The price is the price with the other costs of the model added.',
  'methods.iso.highest': 'Assumption: the highest price is {price}.',
  'methods.iso.lowest': 'Assumption: the lowest price is {price}.',
  'methods.iso.mean': 'Assumption: the mean price is {price}.',
  'methods.iso.noRoom':
    'There is no room for prices between {from} and {to}. Choose a lowest price above 0 and a highest price above that.',
  'methods.iso.unrounded': 'The totals are not rounded.',
  'methods.linearAboveLowest.defect':
    'The span decides the weight of the price almost as much as the weight itself.',
  'methods.linearAboveLowest.gains':
    'Whoever offers the lowest price: every euro above it costs the same points.',
  'methods.linearAboveLowest.how':
    'The lowest price gets all points. Every euro above it costs the same, until the points run out at the span.',
  'methods.linearAboveLowest.name': 'Linear above the lowest price',
  'methods.logarithmic.defect':
    'Far above the lowest price the points go below 0. How far depends on the base.',
  'methods.logarithmic.gains': 'Whoever is only a few percent dearer than the cheapest.',
  'methods.logarithmic.guidance':
    'A new lowest price does not change the differences between the other bids.',
  'methods.logarithmic.how':
    'The lowest price gets all points. After that every percent of difference in price costs the same points.',
  'methods.logarithmic.name': 'Logarithmic',
  'methods.lowestOverPrice.defect': 'A losing bid with the lowest price can decide which of two others wins.',
  'methods.lowestOverPrice.gains':
    'The extremes: cheap with little quality, or dear with much. A balanced bid in the middle gets fewer points.',
  'methods.lowestOverPrice.guidance':
    'In the United Kingdom this formula was criticised as illogical and open to challenge.',
  'methods.lowestOverPrice.how': 'The lowest price gets all points. A price twice as high gets half.',
  'methods.lowestOverPrice.name': 'Lowest price divided by price',
  'methods.lowestPrice.defect':
    'Quality beyond your requirements brings nothing. Lay down everything you need as a requirement.',
  'methods.lowestPrice.gains': 'Whoever meets the requirements exactly for the lowest price.',
  'methods.lowestPrice.guidance':
    'The law knows awarding on best price-quality ratio, on lowest cost and on lowest price.',
  'methods.lowestPrice.how':
    'Only the price counts. Of the bids that meet the minimum requirements the lowest wins.',
  'methods.lowestPrice.name': 'Lowest price',
  'methods.lowestToHighest.defect':
    'The dearest always gets 0 points, however small the difference in price. With few bids that gives extremes.',
  'methods.lowestToHighest.gains':
    'Whoever offers the lowest price: even a small difference can cost all price points.',
  'methods.lowestToHighest.guidance.few':
    'A German explanation calls this formula not permitted with few bids.',
  'methods.lowestToHighest.guidance.swiss': 'A Swiss federal survey advises against this formula.',
  'methods.lowestToHighest.how':
    'The lowest price gets all points and the highest none. The other prices lie straight in between.',
  'methods.lowestToHighest.name': 'Between lowest and highest price',
  'methods.markup.defect':
    'A missed point costs more euros for a dear bid than for a cheap one, because the markup is a share of the price.',
  'methods.markup.gains': 'Whoever is cheap: the markup for missed quality then stays small in euros.',
  'methods.markup.guidance':
    'Other bids do not change the markup. So a losing bid cannot turn the order of the others around.',
  'methods.markup.how':
    'A bid that misses quality gets a markup on its price. The lowest price with markup wins.',
  'methods.markup.name': 'Price markup',
  'methods.meanFifty.defect': 'Every bid changes the mean, and so the points of all others.',
  'methods.meanFifty.gains': 'Whoever bids far below the mean. A high price of somebody else helps.',
  'methods.meanFifty.guidance': 'This formula measures against the mean too. Use it to compare only.',
  'methods.meanFifty.how':
    'The mean price gets half of the points. Every percent above or below it costs or gives a percent of the points.',
  'methods.meanFifty.name': 'Distance to the mean, for analysis only',
  'methods.notice':
    'This explanation is no legal advice. Case law is summarised from public sources; put doubts to a procurement lawyer.',
  'methods.optimum.defect': 'A price can lie below the optimum. You must publish beforehand what it brings.',
  'methods.optimum.gains': 'Whoever bids at or just above the optimal price.',
  'methods.optimum.how':
    'The optimal price gets all points and the highest price allowed none. In between the points go down straight.',
  'methods.optimum.name': 'Between optimal and highest price',
  'methods.points.defect':
    'The lowest price mostly gets all price points and quality rarely all points. So the price weighs more than the model says.',
  'methods.points.gains':
    'That depends strongly on the price formula: with another formula the same bids often have another winner.',
  'methods.points.guidance': 'According to PIANOo this is the most used method for supplies and services.',
  'methods.points.how':
    'The price and each criterion bring points. The bid with the most points together wins.',
  'methods.points.name': 'Points system',
  'methods.pricePerPoint.defect': 'Only the ratio counts. A very low price can so make up for poor quality.',
  'methods.pricePerPoint.gains':
    'Whoever asks little for each point, even when the quality itself is not high.',
  'methods.pricePerPoint.guidance': 'British guidance lists this method next to relative scoring.',
  'methods.pricePerPoint.how':
    'The price is divided by the points for quality. The lowest price per point wins.',
  'methods.pricePerPoint.name': 'Price per point',
  'methods.qualityOnly.defect': 'A lower price brings nothing, so you will probably pay the whole budget.',
  'methods.qualityOnly.gains': 'Whoever offers the most quality for the budget.',
  'methods.qualityOnly.guidance': 'The budget is known and a bid above it does not take part.',
  'methods.qualityOnly.how':
    'The price or the budget is fixed. The bid with the most points for quality wins.',
  'methods.qualityOnly.name': 'Quality only',
  'methods.utilityIndex.defect':
    'The best quality comes from another bid. When that bid drops out, the order of the others can change.',
  'methods.utilityIndex.gains': 'Whoever stays close to the best quality and is cheap.',
  'methods.utilityIndex.how':
    'What a bid falls short of the best quality comes off its index. The rest is weighed against the price; the highest index wins.',
  'methods.utilityIndex.name': 'Utility index',
  'methods.value.defect':
    'You must know beforehand how many euros quality is worth to you. Too high a value attracts dear quality, too low a value only cheap bids.',
  'methods.value.gains': 'Whoever can deliver extra quality for less than the value you name.',
  'methods.value.guidance.malus': 'The value may be negative too: a malus then comes on top of the price.',
  'methods.value.guidance.same':
    'According to PIANOo awarding on value is mathematically the same as the points system. For works it is the most used method.',
  'methods.value.how':
    'The value of the quality comes off the price in euros. The lowest fictitious price wins.',
  'methods.value.name': 'Awarding on value',
  'methods.valueForMoney.defect':
    'Dividing by the price does not by itself mean that price and quality count half each. That was litigated in Germany.',
  'methods.valueForMoney.gains':
    'Whoever offers many points per euro, even when the quality itself is not high.',
  'methods.valueForMoney.guidance':
    'In Germany a band can apply: bids just below the best index then count as equal and one criterion named beforehand decides.',
  'methods.valueForMoney.how':
    'The points for quality are divided by the price. The highest index, so the most quality per euro, wins.',
  'methods.valueForMoney.name': 'Value for money',
};
