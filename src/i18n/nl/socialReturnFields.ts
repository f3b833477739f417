/** What is wrong with a figure in a field of the social-return job. */
export const socialReturnFields = {
  'socialReturnFields.amount': 'Typ een bedrag van 0 of hoger.',
  'socialReturnFields.fraction': 'Dit is {share}. Bedoelt u {meant}? Typ dan {typed}.',
  'socialReturnFields.months': 'Typ een getal hoger dan 0 en ten hoogste {most}.',
  'socialReturnFields.share': '{share} kan niet. Typ een getal van 0 tot en met 100, zoals 5 voor 5 %.',
  'socialReturnFields.sum': 'Typ een bedrag hoger dan 0.',
  'socialReturnFields.wagesAboveSum': 'De loonsom is meer dan de opdrachtsom. Controleer beide bedragen.',
  'socialReturnFields.week': 'Typ uren hoger dan 0 en ten hoogste {most}.',
  'socialReturnFields.wrong': 'Verbeter eerst het veld met een melding.',
};
