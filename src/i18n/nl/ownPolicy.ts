/** The user's own social-return policy: the sheet, and what is said of it. */
export const ownPolicy = {
  'ownPolicy.faulty':
    'Het eigen beleid op het blad {sheet} is niet volledig of niet juist. Open het taakvenster, kies Regels en bronnen en los de bevindingen op.',
  'ownPolicy.problem.noTable': 'Op dit blad staat geen rij met de kolomkoppen Soort, Code, Naam en Bedrag.',
  'ownPolicy.remedy.noTable':
    'Zet de kolomkoppen terug, of geef dit blad een andere naam en maak het blad opnieuw.',
  'ownPolicy.sheet.title': 'Social return: eigen beleid',
  'ownPolicy.sheet.fillIn':
    'Neem het beleid over uit uw eigen stukken. Wat u leeg laat, blijft onbekend: er wordt om gevraagd als het nodig is.',
  'ownPolicy.sheet.examples':
    'De rijen met bouwblokken onderaan zijn voorbeelden: vul het bedrag in of maak de rij leeg. Zet elk bouwblok en elke toeslag op een eigen rij daaronder.',
  'ownPolicy.sheet.use': 'De functies gebruiken dit beleid als u bij beleid het woord eigen typt.',
  'ownPolicy.sheet.about': 'Over dit beleid',
  'ownPolicy.sheet.column': 'Kolom hieronder',
  'ownPolicy.sheet.example': 'Voorbeeld',
  'ownPolicy.sheet.hint': 'Wat u hier invult',
  'ownPolicy.own': 'Eigen social-returnbeleid',
  'ownPolicy.looking': 'We kijken of er een blad met een eigen beleid is.',
  'ownPolicy.why':
    'Staat het beleid van uw organisatie er niet bij, of is er iets niet van bekend? Vul dan uw eigen percentage, drempels en bouwblokken in.',
  'ownPolicy.made': 'Het blad {sheet} staat klaar. Vul uw beleid in.',
  'ownPolicy.onSheet': 'Blad {sheet}.',
  'ownPolicy.filled': 'Blad {sheet}. Aantal bouwblokken en toeslagen: {filled}.',
  'ownPolicy.condition.incomplete':
    'In gebruik, niet volledig. Wat open is, wordt gevraagd als het nodig is.',
  'ownPolicy.condition.complete': 'In gebruik en volledig.',
  'ownPolicy.howToUse': 'Typ "eigen" bij beleid, in uw tabel met contracten of in een formule:',
  'ownPolicy.example': '=PSO.SR.WAARDE("eigen";"Participatiewet";36;12)',
  'ownPolicy.goTo': 'Ga naar blad {sheet}',
};
