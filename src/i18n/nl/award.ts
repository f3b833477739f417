/** The award: trace lines, assumptions, warnings and reasons. */
export const award = {
  'award.assume.keep':
    'Een afgevallen inschrijving telt nog mee in de vergelijking, zoals het model bepaalt.',
  'award.assume.recompute':
    'De punten zijn berekend zonder de afgevallen inschrijvingen, zoals het model bepaalt.',
  'award.bid.negativePrice': 'De prijs van {bid} is {price}. Vul een prijs van 0 of hoger in.',
  'award.bid.noId': 'Een inschrijving heeft geen naam. Geef elke inschrijving een eigen naam.',
  'award.bid.noPrice':
    'De prijs van {bid} ontbreekt. Vul de prijs in of sluit de inschrijving uit met een reden.',
  'award.bid.noReason': '{bid} is uitgesloten zonder reden. Vul de reden in.',
  'award.bid.none': 'Er zijn geen inschrijvingen. Geef ten minste één inschrijving op.',
  'award.bid.twice': 'De naam {bid} komt twee keer voor. Geef elke inschrijving een eigen naam.',
  'award.bid.unknownCriterion':
    '{bid} heeft een score voor {criterion}, maar dat criterium staat niet in het model. Verbeter de naam of voeg het criterium toe.',
  'award.bid.wrongScore': '{bid}, {criterion}: {problem}',
  'award.bid.zeroPrice':
    'De prijs van {bid} is 0. De methode deelt door prijzen en kan daar niet mee rekenen. Controleer de prijs in de inschrijving. Doet de inschrijving niet mee, sluit haar dan uit met een reden.',
  'award.formula.band':
    'Punten volgens de vaste bandbreedte: {points} × ({high} − {price}) / ({high} − {low})',
  'award.formula.discount':
    'Punten naar korting: {points} × korting van {price} op {budget} / grootste korting (die van {lowest}, ten minste {significant})',
  'award.formula.inverseSquare':
    'Punten naar laagste prijs, in het kwadraat: {points} × ({lowest} / {price})²',
  'award.formula.linearAboveLowest':
    'Punten lineair boven de laagste prijs: {points} × (1 − ({price} − {lowest}) / ({span} × {lowest}))',
  'award.formula.logarithmic':
    'Punten volgens de logaritmische formule: {points} × (1 − log({price} / {lowest}) / log({base}))',
  'award.formula.lowestOverPrice': 'Punten naar laagste prijs: {points} × {lowest} / {price}',
  'award.formula.lowestToHighest':
    'Punten tussen laagste en hoogste prijs: {points} × ({highest} − {price}) / ({highest} − {lowest})',
  'award.formula.meanFifty':
    'Punten naar afstand tot het gemiddelde: {points} × (0,5 − ({price} − {mean}) / {mean})',
  'award.formula.optimum':
    'Punten tussen optimale en hoogst toegestane prijs: {points} × ({maximum} − {price}) / ({maximum} − {optimum})',
  'award.level.lower':
    '{level} staat niet in de tabel. De punten van de hoogste lagere trede in de tabel gelden, of 0 als die er niet is.',
  'award.level.noPoints': 'De punten voor {level} zijn geen getal. Vul een getal in.',
  'award.level.twice': '{level} staat twee keer in de tabel. Laat één regel per trede staan.',
  'award.model.chooseAfterExclusion':
    'Een inschrijving valt af en de punten hangen van andere inschrijvingen af. Kies of de punten blijven staan (keep) of opnieuw worden berekend (recompute).',
  'award.model.criterionTwice':
    'Het criterium {criterion} komt twee keer voor. Geef elk criterium een eigen naam.',
  'award.model.decimals': 'Het aantal decimalen klopt niet. Kies een heel getal van 0 tot en met {most}.',
  'award.model.emptyLabels':
    'Het criterium heeft geen oordelen. Geef ten minste één oordeel met zijn aandeel in de punten.',
  'award.model.emptyTable': 'De tabel met treden is leeg. Geef ten minste één trede met punten.',
  'award.model.floorAboveCeiling':
    'De ondergrens van de prijspunten ligt boven de bovengrens. Verwissel ze of laat er een weg.',
  'award.model.fromNotBelowTo':
    'De waarde voor 0 punten moet lager zijn dan de waarde voor alle punten. Verbeter een van beide.',
  'award.model.labelTwice': 'Het oordeel {label} komt twee keer voor. Laat één regel per oordeel staan.',
  'award.model.minimumOutsideScale': 'Het minimum ligt buiten de schaal. Kies een minimum op de schaal.',
  'award.model.noId': 'Een criterium heeft geen naam. Geef elk criterium een eigen naam.',
  'award.model.noMinimumTotal':
    'Een minimum voor het totaal kan alleen als het hoogste totaal wint, en moet een getal zijn. Laat het weg of kies een andere methode.',
  'award.model.noPrice':
    'Het model zegt niet hoe de prijs punten oplevert. Kies een prijsformule en het aantal punten.',
  'award.model.pointsNegative': 'Het aantal punten moet 0 of hoger zijn. Verbeter het aantal punten.',
  'award.model.scaleNotAscending':
    'De laagste waarde van de schaal moet lager zijn dan de hoogste. Verbeter een van beide.',
  'award.model.stageTwice': 'Er zijn twee afrondingen voor {stage}. Laat er één staan.',
  'award.model.tieBreakUnknown':
    'Bij een gelijke stand beslist {criterion}, maar dat criterium staat niet in het model. Kies een criterium uit het model.',
  'award.price.noPrices': 'Er zijn geen prijzen. Kies het bereik met de prijzen van de inschrijvingen.',
  'award.price.notPositive': 'De prijs {price} kan niet. Vul prijzen boven 0 in.',
  'award.price.paramNegative': '‘{parameter}’ is lager dan 0. Vul 0 of een hoger getal in.',
  'award.price.paramTooLow': '‘{parameter}’ moet hoger zijn dan {limit}. Vul een ander getal in.',
  'award.price.takesOneParameter':
    'De methode {formula} vraagt één getal: ‘{first}’. U gaf er {given}. Vul alleen dit getal in.',
  'award.price.takesTwoParameters':
    'De methode {formula} vraagt twee getallen: ‘{first}’ en ‘{second}’. U gaf er {given}. Vul deze twee in.',
  'award.price.paramsNotAscending': '‘{low}’ moet lager zijn dan ‘{high}’. Verbeter een van beide.',
  'award.price.significantIsFraction':
    'De kleinste korting die meetelt (significant) is een deel van het budget, zoals 0,05 voor 5 %. Vul een getal onder 1 in.',
  'award.price.takesNoParameters': 'De methode {formula} heeft geen extra getallen. Laat ze weg.',
  'award.price.takesPart':
    'Deze prijs staat niet bij de andere prijzen en telt mee als één inschrijving extra.',
  'award.price.unknownFormula': 'De methode {formula} bestaat niet. Kies een van deze: {known}.',
  'award.reason.belowCriterion': '{criterion}: {score} is lager dan het minimum {minimum}.',
  'award.reason.belowTotal': 'Het totaal van {total} punten is lager dan het minimum van {minimum}.',
  'award.request.notAnObject': 'De vraag is geen JSON-object met model en bids. Geef er een.',
  'award.rounding.down': 'Naar beneden afgerond op {decimals} decimalen.',
  'award.rounding.halfEven': 'Afgerond op {decimals} decimalen, een half naar het even cijfer.',
  'award.rounding.halfUp': 'Afgerond op {decimals} decimalen, een half naar boven.',
  'award.score.missing': 'er is niets ingevuld. Vul de score in of sluit de inschrijving uit met een reden.',
  'award.score.negative': '{score} is lager dan 0. Vul 0 of een hoger getal in.',
  'award.score.notAFraction':
    '{score} is geen deel van de opdrachtsom. Vul een percentage van 0 % tot en met 100 % in, zoals 7 % of 0,07.',
  'award.score.notANumber': '{score} is geen getal. Vul een getal in.',
  'award.score.notPositive': '{score} is niet hoger dan 0. Vul een getal boven 0 in.',
  'award.score.unknownLabel': '{label} is geen oordeel van dit criterium. Kies een van deze: {known}.',
  'award.trace.award': 'Winnaar',
  'award.trace.best': 'Beste waarde van de inschrijvingen',
  'award.trace.bid': 'Totaal van {bid}',
  'award.trace.cutOff': 'Afgekapt op {points} punten, de grens die het model noemt.',
  'award.trace.excluded': 'Uitgesloten',
  'award.trace.from': 'Waarde voor 0 punten',
  'award.trace.given': 'Score of aanbod',
  'award.trace.highestPrice': 'Hoogste prijs',
  'award.trace.label': 'Aandeel voor {label}',
  'award.trace.level': 'Trede',
  'award.trace.levelPoints': 'Punten voor de trede',
  'award.trace.lowestPrice': 'Laagste prijs',
  'award.trace.maximumPoints': 'Hoogste aantal punten',
  'award.trace.meanPrice': 'Gemiddelde prijs',
  'award.trace.minimum': 'Minimum',
  'award.trace.parameter': 'Parameter {name}',
  'award.trace.price': 'Prijs',
  'award.trace.pricePoints': 'Punten voor de prijs',
  'award.trace.rounded': 'Afgerond',
  'award.trace.sum': 'Som van de onderdelen',
  'award.trace.scaleMax': 'Hoogste waarde van de schaal',
  'award.trace.scaleMin': 'Laagste waarde van de schaal',
  'award.trace.tableLevel': 'Punten in de tabel voor {level}',
  'award.trace.to': 'Waarde voor alle punten',
  'award.warning.average':
    'Deze formule meet prijzen aan het gemiddelde. Een Nederlandse rechter vond een gemiddelde prijs als optimum niet toegestaan. Gebruik de formule alleen om te vergelijken.',
  'award.warning.equalPrices':
    'Alle prijzen zijn gelijk. De prijs maakt geen verschil tussen de inschrijvingen.',
  'award.warning.level':
    'Een trede beschrijft de hele organisatie. Accepteer boven de Europese drempel ook gelijkwaardig bewijs en leg vast hoe u dat beoordeelt.',
  'award.warning.nearTie':
    'De eerste en de tweede verschillen maar {margin}. Controleer de scores en de motivering.',
  'award.warning.negativeScore':
    'Punten onder 0. Dat mag alleen als het gepubliceerde model dat toelaat. Stel anders een ondergrens in.',
  'award.warning.offerAboveCap':
    '{criterion}: het aanbod is hoger dan de waarde die alle punten oplevert. Controleer of het aanbod haalbaar is.',
  'award.warning.optimumIsAverage':
    'De optimale prijs is precies het gemiddelde van de prijzen. Een Nederlandse rechter vond dat niet toegestaan. Stel het optimum vast voordat u de prijzen opent.',
  'award.warning.outsideBand':
    'Een prijs ligt buiten de grenzen van het model. Controleer wat het gepubliceerde model daarover zegt.',
  'award.warning.relative':
    'De punten hangen af van andere inschrijvingen. Leg vooraf vast wat er gebeurt als een inschrijving afvalt.',
  'award.warning.relativeKeep':
    'De punten hangen af van andere inschrijvingen. Valt een inschrijving af, dan blijven de punten van de anderen staan, zoals het model bepaalt.',
  'award.warning.relativeRecompute':
    'De punten hangen af van andere inschrijvingen. Valt een inschrijving af, dan worden de punten van de anderen opnieuw berekend, zoals het model bepaalt. Dat kan de volgorde veranderen.',
  'award.warning.reversalActual':
    'Had {removed} nooit ingeschreven, dan was de volgorde van de anderen anders en stond {winners} bovenaan. Weeg dit voordat u gunt.',
  'award.warning.reversalByExclusion':
    'De uitsluiting van {removed} verandert de volgorde van de anderen. Met {removed} erbij staat {winners} bovenaan de anderen. Weeg dit voordat u gunt.',
  'award.warning.reversalPossible':
    'Een verliezende inschrijving kan bepalen wie van twee anderen wint. Kies een absolute formule als u dat niet wilt.',
  'award.warning.scoreAboveMax':
    'Er zijn meer punten gegeven dan het hoogste aantal. Controleer de score of stel een bovengrens in.',
  'award.warning.thresholdOnRounded':
    'Afronden zou bepalen of het minimum gehaald is. Het niet-afgeronde totaal telt.',
  'award.warning.tie':
    'Gelijke stand: {bids}. Het model beslist niet wie voorgaat. Pas de gepubliceerde regel voor een gelijke stand toe.',
  'award.warning.weightDrift':
    'De prijs heeft een gewicht van {stated}, maar telt met deze scores mee voor {effective}. Houd daar rekening mee in uw toelichting.',
  'award.warning.weights': 'De punten tellen op tot {total}. Controleer of dat het gepubliceerde totaal is.',
  'award.warning.zeroPrice':
    'Een prijs is 0. Controleer of dat klopt en of het gepubliceerde model dat toelaat.',
  'award.trace.criterion.score': 'Punten voor {criterion}: {points} × ({score} − {min}) / ({max} − {min})',
  'award.trace.criterion.label': 'Punten voor {criterion}: {points} × {share}',
  'award.trace.criterion.level': 'Punten voor {criterion}: die van {level} in de tabel',
  'award.trace.criterion.noRow': 'Punten voor {criterion}: 0, want de tabel begint bij een hogere trede',
  'award.trace.criterion.offer':
    'Punten voor {criterion}: {points} × ({offer} − {from}) / ({to} − {from}), niet lager dan 0 en niet hoger dan {points}',
  'award.trace.criterion.high': 'Punten voor {criterion}: {points} × {score} / {best}',
  'award.trace.criterion.low': 'Punten voor {criterion}: {points} × {best} / {score}',
  'award.parameter.low': 'Ondergrens',
  'award.parameter.high': 'Bovengrens',
  'award.parameter.span': 'Spreiding als deel van de laagste prijs',
  'award.parameter.base': 'Grondtal',
  'award.parameter.budget': 'Budget',
  'award.parameter.significant': 'Korting die ertoe doet',
  'award.parameter.optimum': 'Optimale prijs',
  'award.parameter.maximum': 'Hoogste prijs',
  'award.score.noEvaluators':
    'er zijn scores van verschillende beoordelaars, maar het criterium zegt niet hoe die samen één score worden. Kies gemiddelde (mean) of consensus, of vul één score in.',
  'award.score.ofEvaluator': 'beoordelaar {evaluator}: {problem}',
  'award.score.noIndividual':
    'er zijn geen scores van beoordelaars. Vul de score van ten minste één beoordelaar in.',
  'award.score.noConsensus':
    'de score waar de beoordelaars het over eens werden ontbreekt. Vul de consensus in.',
  'award.score.meanAndConsensus':
    'het criterium neemt het gemiddelde, maar er is ook een consensus ingevuld. Laat de consensus weg of kies consensus in het model.',
  'award.trace.evaluator': 'Score van beoordelaar {evaluator}',
  'award.trace.consensus': 'Consensus',
  'award.trace.mean': 'Gemiddelde van de beoordelaars, niet afgerond',
  'award.assume.belowBand':
    'Het totaal ligt onder {from}. De inschrijving valt buiten de band van {share} onder het beste totaal en staat na de inschrijvingen in de band.',
  'award.assume.inBand':
    'Het totaal is ten minste {from}. Binnen de band van {share} onder het beste totaal tellen inschrijvingen als gelijk en beslist de afgesproken regel.',
  'award.assume.variant':
    'Dit is een variant van {parent}. De variant wordt vergeleken als een eigen inschrijving.',
  'award.bid.noCost':
    'De kosten {cost} van {bid} ontbreken. Vul het bedrag in of sluit de inschrijving uit met een reden.',
  'award.bid.noParent':
    '{bid} is een variant van {parent}, maar die inschrijving is er niet. Verbeter de naam of voeg de inschrijving toe.',
  'award.bid.noPoints':
    '{bid} heeft geen punten voor kwaliteit. Een prijs per punt is dan niet te berekenen. Controleer de scores of sluit de inschrijving uit met een reden.',
  'award.bid.parentIsVariant':
    '{bid} is een variant van {parent}, maar {parent} is zelf een variant. Noem de inschrijving waar beide bij horen.',
  'award.bid.unknownCost':
    '{bid} heeft een bedrag voor {cost}, maar die kosten staan niet in het model. Verbeter de naam of voeg de kosten toe.',
  'award.bid.variantOfItself':
    '{bid} is een variant van zichzelf. Noem de inschrijving waar de variant bij hoort.',
  'award.model.bandLowestWins':
    'Een band kan alleen als het hoogste totaal wint. Laat de band weg of kies een andere methode.',
  'award.model.bandTooWide':
    'De band moet boven 0 liggen en ten hoogste {most} zijn. Vul een andere band in.',
  'award.model.bandUnknown':
    'In de band beslist {criterion}, maar dat criterium staat niet in het model. Kies een criterium uit het model.',
  'award.model.budgetNotPositive':
    'Het budget moet hoger zijn dan 0. Vul het budget in euro in of laat het weg.',
  'award.model.costTwice': 'De kosten {cost} komen twee keer voor. Geef elke kostensoort een eigen naam.',
  'award.model.costsUnused':
    'Het model noemt kosten die bij de prijs komen, maar bij deze methode telt de prijs niet. Laat de kosten weg of kies een andere methode.',
  'award.model.factorNotPositive':
    'De factor (X) moet hoger zijn dan 0. Vul een ander getal in of laat hem weg.',
  'award.model.noCostId': 'Kosten in het model hebben geen naam. Geef elke kostensoort een eigen naam.',
  'award.model.noFactor':
    'Het model noemt geen factor voor de prijs-kwaliteitsindex. Vul de factor (X) in; 1 verandert niets.',
  'award.model.noQuality':
    'Bij deze methode telt kwaliteit in verhouding tot de prijs, maar er zijn geen punten voor kwaliteit. Geef ten minste één criterium punten.',
  'award.model.noWeights': 'Het model noemt de gewichten van kwaliteit en prijs niet. Vul ze beide in.',
  'award.model.timesNotPositive':
    'Het aantal keren dat kosten meetellen moet hoger zijn dan 0. Vul een ander getal in.',
  'award.model.weightPriceNotPositive':
    'Het gewicht van de prijs moet hoger zijn dan 0. Vul een ander getal in.',
  'award.model.weightQualityNegative':
    'Het gewicht van kwaliteit moet 0 of hoger zijn. Vul een ander getal in.',
  'award.reason.overBudget': 'De prijs {price} is hoger dan het budget van {budget}.',
  'award.trace.bestQuality': 'Meeste punten voor kwaliteit van de inschrijvingen',
  'award.trace.cost': 'Kosten {cost}, {times} keer',
  'award.trace.factor': 'Factor (X)',
  'award.trace.markup':
    'Fictieve prijs van {bid}: {price} × (1 + ({most} − {quality}) / {most} × {weightQuality} / {weightPrice})',
  'award.trace.pricePerPoint': 'Prijs per punt van {bid}: {price} / {quality}',
  'award.trace.priceWithCosts': 'Prijs met kosten',
  'award.trace.quality': 'Punten voor kwaliteit',
  'award.trace.utilityIndex':
    'Index van {bid}: (1 − ({bestQuality} − {quality}) / {most} × {weightQuality} / {weightPrice}) / {price} × {lowest}',
  'award.trace.valueForMoney': 'Index van {bid}: {factor} × {quality} / {price}',
  'award.trace.weightPrice': 'Gewicht van de prijs',
  'award.trace.weightQuality': 'Gewicht van kwaliteit',
  'award.warning.formulaUnused':
    'Het model noemt een prijsformule, maar deze methode gebruikt geen punten voor de prijs. De formule telt niet mee. Haal hem weg of kies de puntenmethode.',
  'award.warning.negativeIndex':
    'Een index ligt onder 0. Daar maakt een lagere prijs de index slechter. Controleer de gewichten en de scores.',
  'award.warning.shortenedScale':
    '{criterion}: het minimum haalt {cut} van de schaal weg. Wat overblijft, maakt minder verschil tussen de inschrijvingen. Verlaag het minimum of geef de rest van de schaal alle punten.',
};
