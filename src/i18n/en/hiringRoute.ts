/** The least costly way to a level: what is wrong with a question, what an outcome means and on what it rests. */
export const hiringRoute = {
  'hiringRoute.request.notAnObject':
    'The question is not a group of values between braces. Give a goal, an organisation and options.',
  'hiringRoute.invalid.notWhole': 'This must be a whole number. Type a whole number of 0 or more.',
  'hiringRoute.invalid.tooMany': '{value} is too many. Type a whole number from 0 to {most}.',
  'hiringRoute.invalid.tooManyOptions':
    'There are {count} options; more than {most} is not possible. Merge equal options or leave some out.',
  'hiringRoute.invalid.fte':
    'A position of 0 fte or less is not possible. Type the fte of one position, such as 0.8.',
  'hiringRoute.invalid.weight': 'A weight of {value} cannot be. Type a weight from 0 to 1, such as 0.75.',
  'hiringRoute.invalid.tooLarge': 'This number is too large. Type a number of at most {most}.',
  'hiringRoute.invalid.noName': 'The option in place {row} has no name. Give each option its own name.',
  'hiringRoute.invalid.sameName':
    'The name ‘{option}’ is used more than once; the second time in place {row}. Give each option its own name.',
  'hiringRoute.invalid.inOption': 'Option {option}: {problem}',
  'hiringRoute.invalid.inRow': 'The option in place {row}: {problem}',
  'hiringRoute.invalid.noTargetFte':
    'PSO 30+ needs how many fte belong to the target group now, without weights. Enter that number of fte.',

  'hiringRoute.route': 'Cost of the least costly route a year',
  'hiringRoute.noRoute': 'Least costly route',
  'hiringRoute.input.goal': 'Goal',
  'hiringRoute.input.annualCost': 'Cost a year of {option}',
  'hiringRoute.costOfLine': '{count} times {option}',
  'hiringRoute.lowerBound': 'No route costs less: proven',

  'hiringRoute.remark.reached': '{level} is reached already. Nothing is needed and it costs nothing.',
  'hiringRoute.remark.notProven':
    'This route costs {cost}. It is not proven to be the least costly: less than {least} is certainly not possible, the difference is {gap}. Search longer or take fewer options.',
  'hiringRoute.remark.nothingFound':
    'No route has been found yet, and it is not proven that there is none. Search longer or take fewer options.',
  'hiringRoute.remark.sizeMoved':
    'The size goes from {from} to {to}. That moves the norm of {level} from {normFrom} to {normTo}.',
  'hiringRoute.remark.capped':
    'Of the purchases {counted} counts: at most 80% of the total contribution may come from purchases. Buying more helps only with a higher contribution of your own.',
  'hiringRoute.remark.lowers':
    '{option} has weight {weight}. That is less than the direct contribution now ({direct}), so every such placement added lowers the contribution.',
  'hiringRoute.remark.manyFte':
    '{option} has {fte} fte for one placement, more than a full-time job. Check that these are fte and not hours.',
  'hiringRoute.remark.purchasesNeedHires':
    'Nobody of the target group works here yet. Without a contribution of your own, purchases do not count.',
  'hiringRoute.remark.nextSize':
    'From {fte} fte the organisation belongs to the next size. The norm of {level} goes from {from} to {to} there. Around that border a small step can do a lot, or nothing.',

  'hiringRoute.obstacle.hires':
    'The limit on placements stands in the way. Without it, it costs {cost} a year. The number of placements is then {hires}.',
  'hiringRoute.obstacle.cost':
    'Money stands in the way. At least {cost} a year is needed. The number of placements is then {hires}.',
  'hiringRoute.obstacle.maxima':
    'The maxima of the options stand in the way. With higher maxima it costs {cost} a year. The number of placements is then {hires}.',
  'hiringRoute.obstacle.seats':
    'There are too few existing seats to fill. With more seats it costs {cost} a year. The number of placements is then {hires}. Let placements add to the total as well.',
  'hiringRoute.obstacle.together':
    'More than one limit stands in the way. Without any limit it costs {cost} a year. The number of placements is then {hires}.',
  'hiringRoute.obstacle.togetherHires': 'Those are more placements than the limit of {most}.',
  'hiringRoute.obstacle.togetherCost': 'That is more than the limit of {most} a year.',
  'hiringRoute.obstacle.togetherMaximum': '{option} is then needed {count} times; its maximum is {most}.',
  'hiringRoute.obstacle.noOption':
    'With these options {level} cannot be reached, even without limits. Add an option that raises the contribution.',
  'hiringRoute.obstacle.unknown':
    'There is no route within these limits. Which limit stands in the way was not found within the counted work.',
  'hiringRoute.unreachable': '{level} cannot be reached with these options. {why}',

  'hiringRoute.assumption.order':
    'Where the cost is equal, the route with the fewest placements is chosen. If that is equal too, the route that uses the first option most.',
  'hiringRoute.assumption.orderNotCompared':
    'There are routes of equal cost with as many placements. Which of them uses the first options most was not fully compared.',
  'hiringRoute.assumption.wholeYear':
    'Each placement and each purchase counts for a whole year. Who starts later counts for less in the first year.',
  'hiringRoute.assumption.asGiven':
    'Costs and weights are taken as entered. Nothing else changes in the organisation.',
  'hiringRoute.assumption.seats':
    'Who fills an existing seat comes in the place of somebody outside the target group. The total stays the same.',
  'hiringRoute.assumption.targetHires': 'For PSO 30+ every placement with a weight above 0 counts wholly.',
};
