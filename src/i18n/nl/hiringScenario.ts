/** Scenarios for hiring: outcome, comparison and the table they are kept in. */
export const hiringScenario = {
  'hiringScenario.outcome': 'Scenario',
  'hiringScenario.comparison': 'Vergelijking met scenario',
  'hiringScenario.differences': 'Verschillen van scenario',
  'hiringScenario.now': 'Nu',
  'hiringScenario.entry': 'Door {entry}',
  'hiringScenario.count': 'Aantal',
  'hiringScenario.normHours': 'Uren van een volle week',
  'hiringScenario.fteEach': 'Fte per plek',
  'hiringScenario.attributedEach': 'Toe te rekenen fte per inkoop',
  'hiringScenario.totalFte': 'Totaal fte na het scenario',
  'hiringScenario.weightedFte': 'Gewogen fte na het scenario',
  'hiringScenario.attributedFte': 'Fte die aan inkoop is toe te rekenen na het scenario',
  'hiringScenario.cost': 'Nettokosten van het scenario in dit jaar',
  'hiringScenario.costOf': 'Kosten van {entry}',
  'hiringScenario.costEach': 'Opgegeven kosten per stuk',
  'hiringScenario.note': '{entry}: {note}',
  'hiringScenario.inEntry': 'Bij {entry}: {problem}',
  'hiringScenario.inScenario': 'In scenario {scenario}: {problem}',

  'hiringScenario.assumption.wholeYear':
    'De trede is berekend alsof elke plek het hele jaar is gevuld. De kosten gelden voor het kalenderjaar.',
  'hiringScenario.assumption.stillCounts':
    'We nemen aan dat iedereen in het scenario meetelt. Wie later niet meer meetelt, ziet u in de vooruitblik.',
  'hiringScenario.assumption.thirtyPlus':
    'Voor PSO 30+ tellen nieuwe plekken mee als de uitgangspositie en het contract dat toelaten, of als alleen een weging boven 0 is gegeven.',

  'hiringScenario.reason.fte': 'fte',
  'hiringScenario.reason.weightedFte': 'gewogen fte',
  'hiringScenario.reason.attributedFte': 'fte via inkoop',
  'hiringScenario.reason.start': 'Ander uitgangspunt van de organisatie',
  'hiringScenario.reason.sameCount': '{entry} ({count} keer, anders ingevuld)',
  'hiringScenario.reason.counts': '{entry} ({to} keer in plaats van {from} keer)',
  'hiringScenario.reason.more': '{what}: {amount} {unit} meer.',
  'hiringScenario.reason.less': '{what}: {amount} {unit} minder.',
  'hiringScenario.reason.line': '{entry}, {line}',
  'hiringScenario.reason.dearer': '{what}: {amount} duurder.',
  'hiringScenario.reason.cheaper': '{what}: {amount} goedkoper.',
  'hiringScenario.reason.size': 'De omvang volgt uit het totaal: {to} fte in plaats van {from} fte.',
  'hiringScenario.reason.direct':
    'Er zijn {weightedTo} gewogen fte op {totalTo} fte, in plaats van {weightedFrom} op {totalFrom}.',
  'hiringScenario.reason.indirect':
    'Aan inkoop is {attributedTo} fte toe te rekenen bij {totalTo} eigen fte, in plaats van {attributedFrom} bij {totalFrom}.',
  'hiringScenario.reason.capped':
    'In {scenario} telt een deel van de inkoop niet mee. Dat komt door de 80/20-regel.',
  'hiringScenario.reason.part': '{what}: van {from} naar {to}.',
  'hiringScenario.reason.norm': 'In {scenario} geldt de norm van {level} bij omvang {size}: {norm}.',
  'hiringScenario.reason.noSize': 'te klein voor de PSO',
  'hiringScenario.reason.unknownNorm': 'niet bekend',
  'hiringScenario.reason.reached': 'In {scenario} haalt {total} de norm van {level} ({norm}).',
  'hiringScenario.reason.missed': 'In {scenario} is {total} te weinig voor {level} ({norm}).',
  'hiringScenario.reason.notCertain':
    'In {scenario} is de trede niet zeker, omdat niet elke norm openbaar is. Het kan zijn: {levels}.',
  'hiringScenario.reason.tooSmall': 'In {scenario} is de organisatie te klein voor de PSO.',

  'hiringScenario.invalid.count': '{value} is geen aantal. Geef een heel getal van 0 of hoger.',
  'hiringScenario.invalid.none': 'Er is geen scenario om te vergelijken. Maak er minstens één.',
  'hiringScenario.invalid.tooMany': 'U vergelijkt {count} scenario’s. Kies er hoogstens {most}.',
  'hiringScenario.invalid.sameName': 'Twee scenario’s heten {name}. Geef elk scenario een eigen naam.',

  'hiringScenario.table.unknownKind': '‘{text}’ is geen soort rij. Typ een van deze: {kinds}.',
  'hiringScenario.table.twoOrganisations':
    'Dit scenario heeft al een rij voor de organisatie. Laat er één staan.',
  'hiringScenario.table.noOrganisation': 'Scenario {name} heeft geen rij voor de organisatie.',
  'hiringScenario.table.noOrganisation.remedy':
    'Voeg een rij toe met soort organisatie, het totaal fte, de gewogen fte en het jaar.',
  'hiringScenario.table.weightTwice':
    'Er staat een weging en ook een uitgangspositie of contract. Laat de weging staan of de woorden.',
  'hiringScenario.table.costTwice':
    'Er staan kosten per jaar en ook de delen daarvan. Laat de kosten per jaar staan of de delen.',
  'hiringScenario.table.repair': 'Verbeter deze cel. Tot dan doet dit scenario niet mee.',
};
