/** What is wrong with a figure in a field of the social-return job. */
export const socialReturnFields = {
  'socialReturnFields.amount': 'Type an amount of 0 or higher.',
  'socialReturnFields.fraction': 'This is {share}. Do you mean {meant}? Then type {typed}.',
  'socialReturnFields.months': 'Type a number above 0 and at most {most}.',
  'socialReturnFields.share': '{share} is not possible. Type a number from 0 to 100, such as 5 for 5%.',
  'socialReturnFields.sum': 'Type an amount above 0.',
  'socialReturnFields.wagesAboveSum': 'The wage sum is more than the contract sum. Check both amounts.',
  'socialReturnFields.week': 'Type hours above 0 and at most {most}.',
  'socialReturnFields.wrong': 'First correct the field with a message.',
};
