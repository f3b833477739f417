/** How firm an outcome is, and what simulation shows before publication. */
export const firmness = {
  'firmness.informationOnly':
    'Information only. The published model decides who wins. Change nothing in the model after the prices are opened.',
  'firmness.invented.excellent': 'a bid with the highest on everything and a price of {price}',
  'firmness.invented.oneCriterion': 'a bid with the lowest on everything, but with {score} for {criterion}',
  'firmness.invented.poor': 'a bid with the lowest on everything and a price of {price}',
  'firmness.line.drop': '{winner} no longer wins when {removed} drops out: {then}.',
  'firmness.line.dropKept':
    '{winner} no longer wins if {removed} had never bid: {then}. If {removed} drops out later, the points stay as the published model says and {winner} still wins.',
  'firmness.line.excluded':
    'The exclusion of {removed} decides that {winner} wins. With {removed} counted, {leaders} is first of the others.',
  'firmness.line.excludedKept':
    '{winner} wins because the excluded bid {removed} still counts, as the published model says. Had {removed} never bid: {then}.',
  'firmness.line.firm':
    '{winner} keeps winning with any small change of one score, one price or one weight, and also when one other bid drops out.',
  'firmness.line.invented': '{winner} no longer wins when {bid} is added: {then}.',
  'firmness.line.neverBid': '{winner} no longer wins if {removed} had never bid: {then}.',
  'firmness.line.noWinner':
    'There is no winner, so you cannot see how firm the outcome is. Apply the rule for ties first.',
  'firmness.line.nobody':
    'There is no bid in the ranking, so you cannot see how firm the outcome is. Check why all bids drop out.',
  'firmness.line.oneMark':
    '{winner} no longer wins by one step on one criterion: {bid} gets {score} for {criterion} instead of {present}, {then}.',
  'firmness.line.pair': '{winner} no longer wins when {one} and {other} both drop out: {then}.',
  'firmness.line.pairNeverBid': '{winner} no longer wins if {one} and {other} had both never bid: {then}.',
  'firmness.line.price':
    '{winner} no longer wins when the price of {bid} is {price} instead of {present}: {then}.',
  'firmness.line.priceAbove':
    '{winner} no longer wins when the price of {bid} is above {price} instead of {present}: {then}.',
  'firmness.line.priceBelow':
    '{winner} no longer wins when the price of {bid} is below {price} instead of {present}: {then}.',
  'firmness.line.score':
    '{winner} no longer wins when {bid} gets {score} for {criterion} instead of {present}: {then}.',
  'firmness.line.scoreAbove':
    '{winner} no longer wins when {bid} gets more than {score} for {criterion} instead of {present}: {then}.',
  'firmness.line.scoreBelow':
    '{winner} no longer wins when {bid} gets less than {score} for {criterion} instead of {present}: {then}.',
  'firmness.line.weight':
    '{winner} no longer wins when the weight of {criterion} is {weight} instead of {present}: {then}.',
  'firmness.line.weightAbove':
    '{winner} no longer wins when the weight of {criterion} is above {weight} instead of {present}: {then}.',
  'firmness.line.weightBelow':
    '{winner} no longer wins when the weight of {criterion} is below {weight} instead of {present}: {then}.',
  'firmness.note.dropOne':
    'Each bid was left out in turn, as if it had never been submitted. All else stayed the same and was compared again.',
  'firmness.note.dropPairs':
    'Two bids at a time were left out together. You see the pairs after which the order of the other bids changes at the top.',
  'firmness.note.effectiveWeights':
    'First the published weight. Then its part of the highest points that were given, and its part of the differences between the bids.',
  'firmness.note.euroPerLevel':
    'What one step up the ladder is worth in euro, at the present prices and with the same other scores.',
  'firmness.note.euroPerPoint':
    'How much dearer a bid may be for one point of quality more, with the same total. The other bids stayed the same.',
  'firmness.note.exclusions':
    'Excluded bids that decide who of the others wins. Each in turn is counted the other way: taken in where the model computes again, left out where the points stay.',
  'firmness.note.inventedBid':
    'An invented bid that does not win itself but decides who wins. Its price lies between half the lowest and one and a half times the highest price.',
  'firmness.note.nearTies': 'Bids that follow each other and are less than 1% apart.',
  'firmness.note.prices':
    'One price at a time was changed, up and down. Scores, other prices and the model stayed the same.',
  'firmness.note.scores':
    'One score at a time was changed within its scale: that of the winner down, those of the others up. All else stayed the same.',
  'firmness.note.weights':
    'One weight at a time was changed. The other weights stayed the same. For the share the other weights move in proportion, so that the sum stays the same.',
  'firmness.onlyTheTop':
    'There are many bids. Scores and prices were looked into for the highest in the ranking at most, not for all.',
  'firmness.price': 'the price',
  'firmness.then.nobody': 'then nobody is left',
  'firmness.then.shared': 'then nobody wins alone',
  'firmness.then.tie': 'then {bids} end equal',
  'firmness.then.wins': 'then {bid} wins',
  'firmness.simulation.bidders': 'Bids in each tender',
  'firmness.simulation.counted': 'Computed with {runs} invented tenders.',
  'firmness.simulation.estimate': 'Estimate',
  'firmness.simulation.firstLevel': '{criterion}: {to} is worth about {euro}.',
  'firmness.simulation.howPrices': 'Prices lie between {low} and {high}, most of them in the middle.',
  'firmness.simulation.howQuality':
    'Each bid has a quality of its own and differs from it by criterion. A higher price does not mean more quality.',
  'firmness.simulation.howTests':
    'Half of the tenders hold one bid that tests the model: cheap and poor, dear and excellent, a copy of another, nearly free or three times the estimate.',
  'firmness.simulation.isSimulation':
    'This is a simulation with invented bids. It shows how the model works and does not predict who will bid or win.',
  'firmness.simulation.negative': 'In {share} a bid gets points below 0.',
  'firmness.simulation.nextLevel': '{criterion}: from {from} to {to} is worth about {euro}.',
  'firmness.simulation.noAnswer':
    'With this model and these invented bids there was nothing to compare in any of the {runs} tenders. Check the minimums and the price limits of the model.',
  'firmness.simulation.noReversal': 'The order at the top never changes when one loser drops out.',
  'firmness.simulation.noWinner': 'In {share} there is no winner, because the first place is tied.',
  'firmness.simulation.point': 'One point is worth about {euro}, mostly between {low} and {high}.',
  'firmness.simulation.pointConstant': 'One point is always worth {euro}.',
  'firmness.simulation.refused': 'In {refused} tenders the model gave no answer. They do not count.',
  'firmness.simulation.reversal': 'Share of the invented tenders in which one loser decides who wins',
  'firmness.simulation.reversalShare': 'In {share} the winner changes when one loser drops out.',
  'firmness.simulation.runs': 'Number of invented tenders',
  'firmness.simulation.seed': 'Seed of the simulation',
  'firmness.simulation.spread': 'Spread of the prices around the estimate',
  'firmness.simulation.whoWins': 'In {price} the lowest price wins and in {quality} the best quality.',
  'firmness.simulation.wrongBidders':
    'The number of bids in each tender is not right. Choose a whole number from 2 to {most}.',
  'firmness.simulation.wrongEstimate': 'The estimate {estimate} is not possible. Enter an amount above 0.',
  'firmness.simulation.wrongRuns':
    'The number of tenders is not right. Choose a whole number from 1 to {most}.',
  'firmness.simulation.wrongSeed': 'The seed is not right. Choose a whole number from 0 to {most}.',
  'firmness.simulation.wrongSpread':
    'The spread {spread} is not possible. Enter a percentage between 0% and 100%, such as 20% or 0.2.',
};
