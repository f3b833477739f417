/** Social return: contracts held against what was done for them, and efforts under several policies. */
export const socialReturnRegister = {
  'socialReturnRegister.assumption.chosenByStart':
    'Het beleid is gekozen op de ingangsdatum, {start}. Vul de datum van de aanbesteding in als een eerdere dag beslist.',
  'socialReturnRegister.assumption.everything':
    'U gaf geen peildatum. Alle inzet telt als gerealiseerd, ook inzet die nog moet komen.',
  'socialReturnRegister.assumption.noPenalty':
    'Van beleid {policy} is niet bekend wat er volgt als de verplichting niet wordt gehaald.',
  'socialReturnRegister.assumption.penaltyLater':
    'Het contract loopt tot en met {end}. Wat er volgt op een tekort staat dan pas vast.',
  'socialReturnRegister.assumption.runsOn': 'Inzet zonder einddatum loopt door tot en met {until}.',
  'socialReturnRegister.assumption.thirtyPlus':
    'PSO 30+ hoort bij Trede 3. Het telt hier als Trede 3: {share} van de verplichting.',
  'socialReturnRegister.assumption.undated':
    'Bedragen en inzet zonder datum tellen als gerealiseerd op de peildatum.',
  'socialReturnRegister.choiceNeeded.remedy':
    'Kies wat geldt, of reken met een eigen beleid waarin het staat.',
  'socialReturnRegister.contractTwice.problem':
    'Contract {id} staat al eerder in de lijst. Deze rij telt niet mee.',
  'socialReturnRegister.contractTwice.remedy': 'Haal een van de rijen weg of geef een andere naam.',
  'socialReturnRegister.contractUnknown.problem':
    'Contract {contract} staat niet bij de contracten, dus deze rij telt niet mee.',
  'socialReturnRegister.contractUnknown.remedy':
    'Verbeter de naam van het contract, of zet het contract in de lijst.',
  'socialReturnRegister.creditBeside.problem':
    'Het PSO-certificaat telt mee naast losse plaatsingen. Dezelfde mensen kunnen zo dubbel tellen.',
  'socialReturnRegister.creditBeside.remedy': 'Kijk in de aanbesteding of beide samen mogen tellen.',
  'socialReturnRegister.creditUnknown.problem':
    'In beleid {policy} staat niet hoeveel van de verplichting een certificaat {level} vervult. Wat er nog moet is daarom niet te zeggen.',
  'socialReturnRegister.creditUnknown.remedy':
    'Vul het deel in dat in de aanbesteding staat. Er is geen gebruikelijk deel.',
  'socialReturnRegister.creditWrong':
    'Het deel dat {level} vervult is {share}. Typ een percentage van 0 tot en met 100. Tot dan is niet te zeggen wat er nog moet.',
  'socialReturnRegister.elsewhere.problem': 'Code {id} staat bij contract {one} en bij contract {other}.',
  'socialReturnRegister.elsewhere.remedy':
    'Beide rijen tellen nu mee. Gaat het om dezelfde inzet? Haal dan een van de rijen weg.',
  'socialReturnRegister.kindUnknown': '‘{text}’ is geen soort opdracht.',
  'socialReturnRegister.kindUnknown.remedy': 'Typ werk, dienst of levering.',
  'socialReturnRegister.kindWrong': '‘{text}’ is geen soort opdracht. Typ werk, dienst of levering.',
  'socialReturnRegister.level.remedy': 'Typ een trede, zoals Trede 2 of PSO 30+.',
  'socialReturnRegister.levelTwice': '{level} staat twee keer in de tabel. Laat er één staan.',
  'socialReturnRegister.outside.after':
    'Een deel van de inzet valt na het einde van het contract, {end}. Dat deel telt niet mee.',
  'socialReturnRegister.outside.all':
    'Alle inzet valt buiten het contract, van {start} tot en met {end}. Zij telt niet mee.',
  'socialReturnRegister.outside.allAfter':
    'Alle inzet valt na het einde van het contract, {end}. Zij telt niet mee.',
  'socialReturnRegister.outside.allBefore':
    'Alle inzet valt voor het begin van het contract, {start}. Zij telt niet mee.',
  'socialReturnRegister.endAndMonths.problem':
    'De laatste dag is {end}, maar {months} maanden lopen tot en met {last}. Er is gerekend met het aantal maanden.',
  'socialReturnRegister.endAndMonths.remedy': 'Laat een van de twee leeg, of verbeter ze.',
  'socialReturnRegister.tooEarly.problem':
    'Deze inzet begon {before} maanden voor het contract. Bij beleid {policy} mag dat ten hoogste {most} zijn, dus de inzet telt niet mee.',
  'socialReturnRegister.tooEarly.remedy':
    'Controleer de eerste dag. Is iets anders afgesproken? Leg dat vast en reken met een eigen beleid.',
  'socialReturnRegister.outside.before':
    'Een deel van de inzet valt voor het begin van het contract, {start}. Dat deel telt niet mee.',
  'socialReturnRegister.outside.both':
    'Een deel van de inzet valt buiten het contract, van {start} tot en met {end}. Dat deel telt niet mee.',
  'socialReturnRegister.outside.remedy': 'Controleer de data van de inzet en van het contract.',
  'socialReturnRegister.remainingUnknown.problem':
    'Wat er nog moet is nog niet te zeggen. Zonder waarde zijn nog: {items}.',
  'socialReturnRegister.remainingUnknown.remedy': 'Maak de keuze die nog open is, of verbeter de inzet.',
  'socialReturnRegister.request.notAnObject':
    'De vraag is een JSON-object met policy, contract, placements en spend.',
  'socialReturnRegister.trace.credit': 'Vervuld door het PSO-certificaat',
  'socialReturnRegister.trace.creditShare': 'Deel van de verplichting dat het PSO-certificaat vervult',
  'socialReturnRegister.trace.item': '{id}: {block}',
  'socialReturnRegister.trace.penalty': 'Gevolg van het tekort',
  'socialReturnRegister.trace.penaltyFactor': 'Maal het tekort',
  'socialReturnRegister.trace.realised': 'Gerealiseerd',
  'socialReturnRegister.trace.share': 'Gerealiseerd deel van de verplichting',
  'socialReturnRegister.trace.shortfall': 'Tekort aan het einde',
  'socialReturnRegister.twice.problem':
    'Code {id} staat twee keer voor de dagen van {from} tot en met {until}.',
  'socialReturnRegister.twice.remedy':
    'Beide rijen tellen nu mee. Gaat het om dezelfde inzet? Haal dan een van de rijen weg.',
  'socialReturnRegister.twice.undated':
    'Code {id} staat twee keer, en zonder data is niet te zien of de tijden elkaar overlappen.',
  'socialReturnRegister.vat.remedy':
    'Er is geen btw afgehaald, want het tarief ontbreekt. Geef het bedrag zonder btw, of vul het tarief in.',
  'socialReturnRegister.vatUnknown.problem':
    'Het bedrag van {amount} is met btw, en beleid {policy} zegt niet of btw meetelt. Er is geen btw afgehaald.',
  'socialReturnRegister.vatUnknown.remedy':
    'Kijk in de aanbesteding. Telt btw niet mee? Geef dan het bedrag zonder btw.',
  'socialReturnRegister.differs.amount': 'Het bedrag is {amount} {basis}, tegen {other} {otherBasis}.',
  'socialReturnRegister.differs.basis': 'Het telt {basis}, tegen {otherBasis}.',
  'socialReturnRegister.differs.bonuses': 'De toeslagen zijn {bonuses}, tegen {other}.',
  'socialReturnRegister.differs.minimum': 'Onder {minimum} uur per week telt de inzet hier niet.',
  'socialReturnRegister.differs.months': 'Er tellen {months} maanden, tegen {other}.',
  'socialReturnRegister.differs.week': 'Een volle week is {week} uur, tegen {other} uur.',
  'socialReturnRegister.trace.translation': 'Dezelfde inzet onder verschillend beleid',
  'socialReturnRegister.trace.under': 'Onder beleid {policy}',
};
