/** Reasons, letters to bidders, lots, and the frozen model. */
export const reasons = {
  'lots.combination.chosen':
    'De combinatie komt op {total} en de percelen apart op {against}. De combinatie is beter en krijgt de percelen.',
  'lots.combination.fills':
    'De combinatie krijgt de percelen. Apart blijft ten minste één van deze percelen open.',
  'lots.combination.noId': 'Een combinatie heeft geen naam. Geef elke combinatie een eigen naam.',
  'lots.combination.noSum':
    'De percelen hebben totalen van verschillende soort, zodat een combinatie niet met een som is te vergelijken. Kies voor alle percelen dezelfde methode.',
  'lots.combination.notBest': 'De verdeling met deze combinatie is niet de beste.',
  'lots.combination.oneLot':
    'De combinatie {combination} gaat niet over ten minste twee percelen. Geef een aanbod voor elk perceel.',
  'lots.combination.open': 'Of de combinatie de percelen krijgt, hangt af van een perceel dat openstaat.',
  'lots.combination.out':
    'De combinatie doet niet mee: op een van de percelen valt zij uit of blijft zij onder een minimum.',
  'lots.combination.overLimit': 'De combinatie telt meer percelen dan deze inschrijver mag krijgen.',
  'lots.combination.relative':
    'Op perceel {lot} hangen de punten van andere inschrijvingen af. Een combinatie zoals {combination} is dan niet te vergelijken. Kies een absolute methode of laat de combinatie weg.',
  'lots.combination.tie':
    'De combinatie komt op {total} en de percelen apart op {against}. De gepubliceerde regels beslissen niet wat voorgaat.',
  'lots.combination.tooMany':
    'Er zijn te veel combinaties om alle mogelijkheden te vergelijken. Geef er ten hoogste {most} op.',
  'lots.combination.twice':
    'De naam {combination} komt al voor bij een inschrijving of combinatie. Geef elke combinatie een eigen naam.',
  'lots.combination.worse':
    'De combinatie komt op {total} en de percelen apart op {against}. De verdeling met deze combinatie is niet de beste.',
  'lots.combination.wrongLot':
    'De combinatie {combination} noemt perceel {lot}, maar dat bestaat niet of staat er al. Verbeter het perceel.',
  'lots.finding.limit':
    '{bidder} staat bovenaan op de percelen {lots}, maar mag er ten hoogste {most} krijgen. {rule}',
  'lots.finding.open': 'Perceel {lot} staat open. {reason}',
  'lots.limit.noRule':
    'Er geldt een hoogste aantal percelen per inschrijver, maar niet wie dan wat krijgt. Kies de gepubliceerde regel: op volgorde, naar voorkeur of de beste som.',
  'lots.limit.noSum':
    'De percelen hebben totalen van verschillende soort, zodat er geen beste som is. Kies een andere regel of voor alle percelen dezelfde methode.',
  'lots.limit.notWhole':
    'Het hoogste aantal percelen per inschrijver moet een heel getal van 1 of hoger zijn. Verbeter het aantal.',
  'lots.noId': 'Een perceel heeft geen naam. Geef elk perceel een eigen naam.',
  'lots.noModel':
    'Perceel {lot} heeft geen gunningsmodel. Geef een model voor dit perceel of voor alle percelen.',
  'lots.none': 'Er zijn geen percelen. Geef ten minste één perceel op.',
  'lots.open.nobody': 'Er is geen inschrijving meer over die dit perceel kan krijgen.',
  'lots.open.ownBids':
    '{bidder} krijgt het perceel, maar heeft met {candidates} een gelijke uitslag. Pas de gepubliceerde regel voor een gelijke uitslag toe.',
  'lots.open.tie':
    'De gepubliceerde regels beslissen niet tussen {candidates}. Pas de regel voor een gelijke uitslag toe of beslis eerst over het perceel waar dit van afhangt.',
  'lots.passedOver.bestTotal':
    '{bidder} krijgt dit perceel niet, omdat de verdeling met de beste som het aan een ander geeft.',
  'lots.passedOver.combination': 'De combinatie {combination} geeft een betere som dan de percelen apart.',
  'lots.passedOver.limit':
    '{bidder} krijgt dit perceel niet, omdat een inschrijver ten hoogste {most} van de percelen mag krijgen.',
  'lots.preference.missing':
    '{bidder} schrijft in op meer percelen dan zij mag krijgen, maar zegt niet hoe graag zij de percelen {lots} wil. Vul de volgorde van voorkeur aan.',
  'lots.preference.wrongLot':
    'De voorkeur van {bidder} noemt perceel {lot}, maar dat bestaat niet of staat er al. Verbeter de volgorde.',
  'lots.request.notAnObject': 'De vraag is geen JSON-object met percelen (lots). Geef er een.',
  'lots.rule.bestTotal': 'De verdeling met de beste som telt.',
  'lots.rule.order': 'De percelen zijn op de gepubliceerde volgorde verdeeld.',
  'lots.rule.preference': 'De inschrijver houdt de percelen waaraan zij vooraf de voorkeur gaf.',
  'lots.tooManyTies':
    'Er zijn te veel gelijke uitslagen om de percelen te verdelen. Pas eerst de gepubliceerde regel voor een gelijke uitslag toe.',
  'lots.trace.combination': 'Som van combinatie {combination}',
  'lots.trace.lot': 'Winnaar van perceel {lot}',
  'lots.trace.sum': 'Som over de percelen',
  'lots.trace.total': 'Totaal van {bid} op dit perceel',
  'lots.twice': 'Het perceel {lot} komt twee keer voor. Geef elk perceel een eigen naam.',
  'reasons.amount.points': '{points} punten',
  'reasons.cell': '{value}',
  'reasons.fill.advantages':
    'Beschrijf in woorden waarin de winnende inschrijving beter is. Alleen punten noemen is niet genoeg.',
  'reasons.fill.confidential':
    'Controleer of de redenen geen vertrouwelijke gegevens van andere inschrijvers bevatten.',
  'reasons.fill.contract': 'Vul de naam van de opdracht in.',
  'reasons.fill.reasons': 'Vul de redenen in die nog ontbreken.',
  'reasons.fill.sender': 'Vul uw naam, uw functie en de datum in.',
  'reasons.fill.standstill': 'Vul de laatste dag van de opschortende termijn in en hoe bezwaar kan.',
  'reasons.fill.winnerTotal':
    'Het totaal van de winnaar staat niet in deze brief, omdat de prijs van de winnaar eruit te berekenen is. De totalen van winnaar en verliezer horen meestal wel in een brief. Mag die prijs bekend worden, kies dan ‘Noem de prijs van de winnaar als verschil’: het totaal komt er dan ook in.',
  'reasons.finding.identical':
    '{criterion}: {bids} hebben dezelfde reden en verschillende punten. Leg het verschil uit.',
  'reasons.finding.missing': '{bid}, {criterion}: er zijn punten verloren zonder reden. Vul de reden in.',
  'reasons.given.mark': '{mark} op een schaal van {min} tot {max}',
  'reasons.given.none': 'niets ingevuld',
  'reasons.given.share': 'gemiddeld {share} van de punten',
  'reasons.letter.advantages': 'Kenmerken en relatieve voordelen van de inschrijving van {winner}',
  'reasons.letter.belowMinimum':
    'Wij zijn van plan de opdracht te gunnen aan {winner}. Uw inschrijving blijft onder een minimum: {why}',
  'reasons.letter.bidBetter': '{criterion}: uw inschrijving kreeg {by} meer dan die van de winnaar.',
  'reasons.letter.closing': 'Met vriendelijke groet, [naam en functie in te vullen]',
  'reasons.letter.column.criterion': 'Criterium',
  'reasons.letter.column.euros': 'Waarde in euro',
  'reasons.letter.column.maximum': 'Maximum',
  'reasons.letter.column.points': 'Punten',
  'reasons.letter.column.score': 'Score',
  'reasons.letter.column.winner': 'Winnaar',
  'reasons.letter.combination':
    'Dit perceel gaat naar een combinatie van percelen. Die heeft geen scores per perceel in deze uitslag, dus schrijf deze brief zelf.',
  'reasons.letter.equal': '{criterion}: uw inschrijving en die van de winnaar kregen evenveel.',
  'reasons.letter.excluded':
    'Wij zijn van plan de opdracht te gunnen aan {winner}. Uw inschrijving doet niet mee. De reden: {why}',
  'reasons.letter.fill.advantages':
    '[In te vullen: wat de winnende inschrijving op deze punten beter maakt dan die van u, zonder vertrouwelijke gegevens.]',
  'reasons.letter.fill.reason': '[reden in te vullen]',
  'reasons.letter.lot': 'Deze beslissing gaat over perceel {lot}.',
  'reasons.letter.lost':
    'Wij zijn van plan de opdracht te gunnen aan {winner}. Uw inschrijving staat op plaats {rank} van {count}.',
  'reasons.letter.noWinner':
    'Er is nog geen winnaar, dus er is geen brief te maken. Los eerst de gelijke uitslag op.',
  'reasons.letter.notTold': 'niet vermeld',
  'reasons.letter.nothing': '–',
  'reasons.letter.notice':
    'Dit is een concept en geen juridisch advies. Laat de gunningsbeslissing controleren voordat u die verstuurt: een gebrek is later niet meer aan te vullen.',
  'reasons.letter.price': 'Prijs',
  'reasons.letter.questions':
    'Hebt u vragen over deze beslissing, stel die dan voor het einde van de termijn aan [contactpersoon in te vullen].',
  'reasons.letter.ranking': 'Hoe de rangorde tot stand kwam',
  'reasons.letter.reason': '{criterion}: {why}',
  'reasons.letter.reasonShort': '{criterion}: {why} ({missing})',
  'reasons.letter.reasons': 'Motivering per criterium',
  'reasons.letter.salutation': 'Geachte inschrijver,',
  'reasons.letter.samePrice': 'De prijs van de winnaar is gelijk aan die van u.',
  'reasons.letter.scores': 'Uw scores',
  'reasons.letter.standstill': 'Opschortende termijn',
  'reasons.letter.standstillUntil':
    'De opschortende termijn loopt tot en met [datum in te vullen]. Bent u het niet eens met deze beslissing, dan kunt u tot en met die dag [in te vullen: hoe en bij welke rechter].',
  'reasons.letter.subject': 'Gunningsbeslissing [naam van de opdracht in te vullen]',
  'reasons.letter.total': 'Totaal',
  'reasons.letter.unknownBid': 'De inschrijving {bid} bestaat niet. Kies een inschrijving uit de uitslag.',
  'reasons.letter.winnerBetter': '{criterion}: de winnaar kreeg {by} meer.',
  'reasons.letter.winnerCheaper': 'De prijs van de winnaar is {apart} lager dan die van u.',
  'reasons.letter.winnerDearer': 'De prijs van de winnaar is {apart} hoger dan die van u.',
  'reasons.letter.won':
    'Wij zijn van plan de opdracht aan u te gunnen: uw inschrijving staat op de eerste plaats.',
  'reasons.missing.highest': '{short} minder dan het maximum; het hoogste was {best} met {most}',
  'reasons.missing.mark': '{short} minder dan het maximum; een {best} had alle punten opgeleverd',
  'reasons.missing.offer': '{short} minder dan het maximum; een aanbod van {best} had alle punten opgeleverd',
  'reasons.missing.relative':
    '{short} minder dan het maximum; alleen de beste waarde van alle inschrijvingen levert alle punten op',
  'seal.change.added': '{part} toegevoegd: {after}',
  'seal.change.changed': '{part} van {before} naar {after}',
  'seal.change.order': 'Volgorde van {before} naar {after}',
  'seal.change.removed': '{part} vervallen: {before}',
  'seal.noDifference': 'Het model is niet anders dan het vastgelegde. Er is niets om te noteren.',
  'seal.noReason': 'Een wijziging van een vastgelegd model heeft een reden nodig. Vul de reden in.',
  'seal.part.aboveEuThreshold': 'Boven de Europese drempel',
  'seal.part.afterExclusion': 'Regel bij uitvallen',
  'seal.part.aggregation': 'Gunningsmethode',
  'seal.part.base': 'Grondtal van de prijsformule',
  'seal.part.better': 'Wat beter is (hoog of laag)',
  'seal.part.budget': 'Plafondbedrag of budget',
  'seal.part.ceiling': 'Bovengrens van de prijspunten',
  'seal.part.decides': 'Wat binnen de band beslist',
  'seal.part.decimals': 'Decimalen',
  'seal.part.equivalentEvidence': 'Gelijkwaardig bewijs',
  'seal.part.evaluators': 'Regel voor beoordelaars',
  'seal.part.factor': 'Factor van de index',
  'seal.part.floor': 'Ondergrens van de prijspunten',
  'seal.part.formula': 'Prijsformule',
  'seal.part.from': 'Waarde voor 0 punten',
  'seal.part.high': 'Bovengrens van de bandbreedte',
  'seal.part.id': 'Naam',
  'seal.part.kind': 'Soort',
  'seal.part.label': 'Aandeel van het oordeel {label}',
  'seal.part.labels': 'Oordelen',
  'seal.part.level': 'Punten voor {level}',
  'seal.part.lotOrder': 'Volgorde van de percelen',
  'seal.part.lotRule': 'Regel bij te veel percelen',
  'seal.part.lotsPerBidder': 'Meeste percelen voor één inschrijver',
  'seal.part.low': 'Ondergrens van de bandbreedte',
  'seal.part.max': 'Hoogste score van de schaal',
  'seal.part.maximum': 'Hoogste prijs',
  'seal.part.min': 'Laagste score van de schaal',
  'seal.part.minimum': 'Minimum',
  'seal.part.minimumTotal': 'Minimum voor het totaal',
  'seal.part.mode': 'Manier van afronden',
  'seal.part.ofCosts': '{part} van kosten {costs}',
  'seal.part.ofCriterion': '{part} van {criterion}',
  'seal.part.ofRounding': '{part} bij afronding van {stage}',
  'seal.part.optimum': 'Optimale prijs',
  'seal.part.other': 'Onderdeel {key}',
  'seal.part.params': 'Getallen van de methode',
  'seal.part.points': 'Gewicht',
  'seal.part.pricePoints': 'Gewicht van de prijs',
  'seal.part.share': 'Deel van de band',
  'seal.part.significant': 'Korting die ertoe doet',
  'seal.part.span': 'Spreiding van de prijsformule',
  'seal.part.stage': 'Moment',
  'seal.part.table': 'Tabel met treden',
  'seal.part.tieBreak': 'Regels bij een gelijke uitslag',
  'seal.part.times': 'Aantal keren',
  'seal.part.to': 'Waarde voor alle punten',
  'seal.part.weightPrice': 'Gewicht van de prijs in de methode',
  'seal.part.weightQuality': 'Gewicht van kwaliteit in de methode',
  'seal.unreadable':
    'De vastlegging van het model is niet te lezen. Zij is veranderd of beschadigd; gebruik een eerdere versie van de werkmap.',
  'seal.value.empty': 'niets',
  'seal.value.lotRule.bestTotal': 'de verdeling met de beste som',
  'seal.value.lotRule.order': 'de volgorde van de percelen',
  'seal.value.lotRule.preference': 'de voorkeur van de inschrijver',
  'seal.value.no': 'nee',
  'seal.value.yes': 'ja',
};
