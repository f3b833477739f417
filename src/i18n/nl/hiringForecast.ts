/** How the standing goes on: months, events, reasons and the chances of a simulation. */
export const hiringForecast = {
  'hiringForecast.request.notAnObject':
    'De vraag is geen JSON-object met totalFte, referenceYear, placements, from en to. Geef er een.',
  'hiringForecast.invalid.month':
    '‘{text}’ is geen maand. Typ een maand zo: 2026-03, of een dag zo: 2026-03-15.',
  'hiringForecast.invalid.order':
    'De laatste maand ({to}) ligt voor de eerste ({from}). Kies een laatste maand die gelijk is of later.',
  'hiringForecast.invalid.tooMany':
    'Dit zijn {count} maanden. Een vooruitblik heeft er ten hoogste {most}. Kies een kortere periode.',
  'hiringForecast.trace': 'Vooruitblik',
  'hiringForecast.trace.month': 'Stand over {first} tot en met {last}',
  'hiringForecast.trace.persons': 'Plaatsingen in de lijst',
  'hiringForecast.trace.person': 'Gewogen fte per jaar van {id}',
  'hiringForecast.trace.counting': 'Dagen die meetellen',
  'hiringForecast.trace.days': 'Dagen in deze twaalf maanden',
  'hiringForecast.standing.certain': '{level}',
  'hiringForecast.standing.depends': '{level} (mogelijk: {levels})',
  'hiringForecast.standing.unknown': 'niet te zeggen (mogelijk: {levels})',
  'hiringForecast.standing.none': 'niet te zeggen',
  'hiringForecast.standing.outside': 'onbekend, want die maand zit niet in de vooruitblik',
  'hiringForecast.reason.endedBefore': 'Telt niet mee: de termijn liep tot en met {last}. {why}',
  'hiringForecast.reason.notPublic': 'Telt mee; hoelang is niet openbaar.',
  'hiringForecast.reason.noLimit': 'Telt mee, zonder einddatum.',
  'hiringForecast.reason.contractEnds': 'Telt mee tot en met {last}. Dan eindigt het contract.',
  'hiringForecast.reason.termEnds': 'Telt mee tot en met {last}. {why}',
  'hiringForecast.reason.atMost':
    'Telt ten hoogste mee tot en met {last}. {why} Of een andere grens eerder valt, is niet openbaar.',
  'hiringForecast.why.inflow': '{position} telt tot {years} jaar na de eerste werkdag.',
  'hiringForecast.why.schoolLeft': '{position} telt tot {years} jaar na het verlaten van de school.',
  'hiringForecast.why.schoolNotKnown':
    '{position} telt tot {years} jaar na het verlaten van de school. Die dag is niet bekend; de eerste werkdag is genomen.',
  'hiringForecast.why.statusLost':
    '{position} telt tot {years} jaar na het verlies van de status. De eerste werkdag is genomen.',
  'hiringForecast.why.wageSubsidy': '{position} telt zolang er loonkostensubsidie is, en die stopt dan.',
  'hiringForecast.why.contract': '{contract} telt ten hoogste {years} jaar.',
  'hiringForecast.event.starts.title': '{id} begint',
  'hiringForecast.event.starts':
    '{id} begint op {start}: {position}, {contract}. Dat is {fte} gewogen fte per jaar erbij.',
  'hiringForecast.event.changes.title': '{id} gaat anders verder',
  'hiringForecast.event.changes':
    '{id} gaat vanaf {start} verder: {position}, {contract}. De plaatsing telt dan voor {fte} gewogen fte per jaar.',
  'hiringForecast.event.contractEnds.title': '{id} telt niet meer mee: contract eindigt',
  'hiringForecast.event.contractEnds':
    'Het contract van {id} eindigt. De laatste dag die telt, is {last}. Dat is {fte} gewogen fte per jaar minder.',
  'hiringForecast.event.termEnds.title': '{id} telt niet meer mee: termijn loopt af',
  'hiringForecast.event.termEnds':
    '{id} telt mee tot en met {last}. {why} Dat is {fte} gewogen fte per jaar minder.',
  'hiringForecast.event.level.title': 'Stand: van {before} naar {after}',
  'hiringForecast.event.level.certain': '{level} staat nu vast',
  'hiringForecast.event.level.depends': '{level} staat niet vast: mogelijk {levels}',
  'hiringForecast.event.level':
    'Wie meet over de twaalf maanden tot en met {date}, komt uit op: {after}. Een maand eerder was dat: {before}. De totale bijdrage is {total}.',
  'hiringForecast.event.level.noTotal': 'niet te berekenen',
  'hiringForecast.event.reminder.title': 'PSO-certificaat: nog {months} maanden geldig',
  'hiringForecast.event.reminder':
    'Het certificaat loopt over {months} maanden af, op {end}. Het wordt niet vanzelf verlengd: vraag het opnieuw aan. Na de audit duurt het ten hoogste {audit} maand. Stand in deze maand: {standing}.',
  'hiringForecast.event.certificate.title': 'PSO-certificaat loopt af',
  'hiringForecast.event.certificate':
    'Het certificaat is geldig tot en met {end}. Stand in deze maand: {standing}.',
  'hiringForecast.event.handbook.title': 'Mogelijk nieuwe PSO-handleiding',
  'hiringForecast.event.handbook':
    'Op 1 april kunnen nieuwe regels ingaan. Voor een aanvraag vanaf deze dag gelden die. De vooruitblik rekent in elke maand met {pack}.',
  'hiringForecast.finding.temporaryWithoutEnd':
    '{id} heeft een contract dat afloopt ({contract}) en geen einddatum. De vooruitblik laat {id} doorlopen. Vul de einddatum in.',
  'hiringForecast.finding.certificateBefore':
    'Het certificaat liep al af op {end}, voor de eerste maand. Controleer de datum of kies een eerdere eerste maand.',
  'hiringForecast.finding.certificateAfter':
    'Het certificaat loopt af op {end}, na de laatste maand. Kies een latere laatste maand om de stand van dan te zien.',
  'hiringForecast.assumption.monthIsAYear':
    'De cijfers van een maand gaan over de twaalf maanden tot en met die maand: de stand als u dan zou meten. Of het peiljaar een kalenderjaar is of de twaalf maanden voor de aanvraag, is niet openbaar.',
  'hiringForecast.assumption.nobodyNew':
    'Er komt niemand uit de doelgroep bij, behalve wie al in de lijst staat. Wie geen einddatum heeft, blijft met dezelfde uren.',
  'hiringForecast.assumption.sameTotal':
    'Het totaal aan fte blijft {total}. Wie vertrekt, wordt dus opgevolgd door iemand buiten de doelgroep.',
  'hiringForecast.assumption.purchasesStay': 'De inkoop blijft elk jaar zoals in de lijst.',
  'hiringForecast.assumption.sameRules': 'In alle maanden gelden de regels van nu: {pack}.',
  'hiringForecast.assumption.listOfYear':
    'De lijst is van {year}. Wie daarvoor vertrok, staat er misschien niet in. De stand in maanden voor december {year} kan daardoor te laag zijn.',
  'hiringForecast.assumption.notPublic':
    'Van plaatsingen in de lijst is niet altijd openbaar hoelang zij tellen; hier zijn dat er {count}. De vooruitblik telt die mee. Na {year} kan de termijn al voorbij zijn, dus de mogelijke treden gaan ook uit van de stand zonder hen.',
  'hiringForecast.chance.isSimulation':
    'Dit is een simulatie, geen voorspelling: {runs} keer geloot, met {turnover} verloop per jaar, uren tot {hours} meer of minder en startgetal {seed}.',
  'hiringForecast.chance.howTurnover':
    'Wie vertrekt, doet dat aan het eind van een maand, vanaf de eerste maand. Ieder heeft dezelfde kans en komt niet terug.',
  'hiringForecast.chance.howHours':
    'Ieder werkt vanaf de eerste maand meer of minder uren dan in de lijst, meestal bijna evenveel. De maanden ervoor liggen vast.',
  'hiringForecast.chance.trace': 'Kans op behoud van de trede in de laatste maand',
  'hiringForecast.chance.month': 'Kans in {month}',
  'hiringForecast.chance.level': 'Trede om te houden',
  'hiringForecast.chance.turnover': 'Verloop per jaar',
  'hiringForecast.chance.hours': 'Onzekerheid van de uren',
  'hiringForecast.chance.runs': 'Aantal keer geloot',
  'hiringForecast.chance.seed': 'Startgetal',
  'hiringForecast.chance.wrongTurnover':
    'Een verloop van {turnover} kan niet. Geef een deel van 0 tot en met 1: 0,1 is 10 % per jaar.',
  'hiringForecast.chance.wrongHours':
    'Een onzekerheid van {share} kan niet. Geef een deel van 0 tot en met 1: 0,1 is 10 % meer of minder.',
  'hiringForecast.chance.wrongRuns':
    'Geef een heel aantal keren van 1 tot en met {most}. Hoe langer de lijst, hoe minder keren er kunnen.',
  'hiringForecast.chance.wrongSeed': 'Geef als startgetal een heel getal van 0 tot en met {most}.',
  'hiringForecast.chance.wrongKeep':
    'Of {level} behouden blijft, is niet te berekenen: daarvan is geen norm bekend. Kies uit: {known}.',
};
