/** The award methods explained: who gains, the known defect, the case law; and methods compared. */
export const methods = {
  'methods.band.defect':
    'Een prijs kan buiten de bandbreedte vallen. U moet vooraf publiceren wat er dan gebeurt: afkappen, onder 0 laten komen of uitsluiten.',
  'methods.band.gains':
    'Niemand heeft voordeel van andere inschrijvingen: iedereen weet vooraf hoeveel punten een euro waard is.',
  'methods.band.guidance.portugal':
    'Portugal verbiedt bij wet modellen die van andere inschrijvingen afhangen. Een vaste bandbreedte past daar wel bij.',
  'methods.band.guidance.value':
    'Met een passende waarde in euro geeft gunnen op waarde dezelfde volgorde, zolang alle prijzen binnen de bandbreedte liggen.',
  'methods.band.how':
    'U noemt vooraf een laagste en een hoogste prijs. Daartussen lopen de punten recht af, wat anderen ook bieden.',
  'methods.band.name': 'Vaste bandbreedte',
  'methods.compare.analysisOnly':
    'Deze formule meet prijzen aan het gemiddelde. Gebruik haar alleen om te vergelijken.',
  'methods.compare.bandFromBids':
    'De prijs telt van {low} (alle punten) tot {high} (geen punten), afgeleid van de prijzen van de inschrijvingen.',
  'methods.compare.bandFromModel':
    'De prijs telt van {low} (alle punten) tot {high} (geen punten), zoals in uw model.',
  'methods.compare.bandFromZero':
    'De bandbreedte begint bij een prijs van 0. Daarvan is geen veelvoud te nemen.',
  'methods.compare.base':
    'Het grondtal is {base}: bij die verhouding tot de laagste prijs zijn de punten op.',
  'methods.compare.discount':
    'Het budget is {budget} en een korting telt volledig mee vanaf {significant}. Dat zijn aannames.',
  'methods.compare.euroPerPoint':
    'Een punt is {euro} waard, zodat de volgorde gelijk is aan die met de bandbreedte.',
  'methods.compare.fromEuros':
    'De waarden in euro zijn omgerekend naar samen {points} punten voor prijs en kwaliteit.',
  'methods.compare.halfHalf':
    'Uw methode noemt geen gewicht voor prijs en kwaliteit. Aangenomen is dat ze even zwaar wegen.',
  'methods.compare.leftBehind':
    'Afronding, de band en het minimum voor het totaal uit uw model gelden hier niet: ze horen bij andere getallen.',
  'methods.compare.noCriteria': 'Uw model heeft geen criteria voor kwaliteit. Deze methode heeft die nodig.',
  'methods.compare.noPrice':
    'De prijs telt niet mee. Deze methode past bij een vaste prijs of een vast budget.',
  'methods.compare.noPrices': 'Er is geen prijs boven 0 om de andere methoden van af te leiden.',
  'methods.compare.noWeights':
    'Uw model zegt niet hoe zwaar de prijs weegt tegen kwaliteit. Deze methode heeft dat nodig.',
  'methods.compare.notice':
    'Alleen ter informatie. Het gepubliceerde model beslist; na de opening van de prijzen kunt u de methode niet meer kiezen.',
  'methods.compare.span': 'De spreiding is {span} keer de laagste prijs: daar zijn de punten op.',
  'methods.compare.weights': 'Kwaliteit weegt {quality} en de prijs {price}.',
  'methods.discount.defect': 'Is geen korting groot genoeg, dan krijgt ook de goedkoopste niet alle punten.',
  'methods.discount.gains': 'Wie de grootste korting op het budget biedt, als die groot genoeg is.',
  'methods.discount.how':
    'De korting op het budget wordt gedeeld door de grootste korting van alle inschrijvingen. Kleine kortingen tellen daardoor niet te zwaar mee.',
  'methods.discount.name': 'Korting op het budget',
  'methods.euro.noPrice':
    'Geen prijs geeft dan hetzelfde totaal. De prijs telt hier te weinig mee om zoveel extra kwaliteit op te heffen.',
  'methods.euro.share':
    'Kwaliteit is een deel van de punten, van 0 tot en met 1. Vul een deel in waar nog kwaliteit bij kan.',
  'methods.guidance.absolute':
    'PIANOo en de Commissie van Aanbestedingsexperts wijzen op de nadelen van relatief scoren. Absoluut scoren heeft die niet.',
  'methods.guidance.advice504':
    'De Commissie van Aanbestedingsexperts gaf in advies 504 een klager gelijk over een relatieve methode met rangwisseling.',
  'methods.guidance.afterExclusion':
    'Publiceer vooraf wat er gebeurt als een inschrijving uitvalt: de volgorde houden of opnieuw berekenen. Absoluut scoren voorkomt de vraag.',
  'methods.guidance.belowZero':
    'Punten onder 0 kunnen zijn toegestaan als ze uit het gepubliceerde systeem volgen. Publiceer daarom of u afkapt.',
  'methods.guidance.discouraged':
    'PIANOo raadt relatief scoren af: het geeft een slechtere verhouding van prijs en kwaliteit, kan de rangorde laten wisselen en nodigt uit tot afspraken tussen inschrijvers.',
  'methods.guidance.equalTreatment':
    'Volgens PPRC botst relatief scoren met transparantie en gelijke behandeling, omdat ook een kansloze inschrijving de uitslag kan veranderen.',
  'methods.guidance.gelderland': 'De rechtbank Gelderland accepteerde later wel een relatieve methode.',
  'methods.guidance.meanAsOptimum':
    'In Den Haag oordeelde de rechter dat de gemiddelde prijs van alle inschrijvingen geen optimum mag zijn.',
  'methods.guidance.notForbidden':
    'Relatief scoren is op zichzelf niet verboden, volgens de Hoge Raad in 2014.',
  'methods.guidance.oneInFive':
    'Onderzoekers voegden verzonnen verliezende inschrijvingen toe aan aanbestedingen met relatieve scores. In één op de vijf kon de rangorde wisselen.',
  'methods.inverseSquare.defect':
    'Vlak boven de laagste prijs dalen de punten sneller dan bij laagste prijs gedeeld door prijs.',
  'methods.inverseSquare.gains': 'Wie de laagste prijs biedt: een klein prijsverschil kost al veel punten.',
  'methods.inverseSquare.how':
    'De laagste prijs krijgt alle punten. Een prijs die twee keer zo hoog is, krijgt een kwart.',
  'methods.inverseSquare.name': 'Laagste prijs gedeeld door prijs, in het kwadraat',
  'methods.iso.bestQuality': 'Aanname: de beste inschrijving haalt {share} van de punten voor kwaliteit.',
  'methods.iso.costs': 'De prijs is de prijs met de andere kosten uit het model erbij.',
  'methods.iso.highest': 'Aanname: de hoogste prijs is {price}.',
  'methods.iso.lowest': 'Aanname: de laagste prijs is {price}.',
  'methods.iso.mean': 'Aanname: de gemiddelde prijs is {price}.',
  'methods.iso.noRoom':
    'Tussen {from} en {to} is geen ruimte voor prijzen. Kies een laagste prijs boven 0 en een hogere hoogste prijs.',
  'methods.iso.unrounded': 'De totalen zijn niet afgerond.',
  'methods.linearAboveLowest.defect':
    'De spreiding bepaalt het gewicht van de prijs bijna net zo sterk als het gewicht zelf.',
  'methods.linearAboveLowest.gains': 'Wie de laagste prijs biedt: elke euro daarboven kost evenveel punten.',
  'methods.linearAboveLowest.how':
    'De laagste prijs krijgt alle punten. Elke euro daarboven kost evenveel, tot de punten bij de spreiding op zijn.',
  'methods.linearAboveLowest.name': 'Lineair boven de laagste prijs',
  'methods.logarithmic.defect':
    'Ver boven de laagste prijs komen de punten onder 0. Hoe ver, bepaalt het grondtal.',
  'methods.logarithmic.gains': 'Wie in procenten weinig duurder is dan de goedkoopste.',
  'methods.logarithmic.guidance':
    'Een nieuwe laagste prijs verandert de verschillen tussen de andere inschrijvingen niet.',
  'methods.logarithmic.how':
    'De laagste prijs krijgt alle punten. Elk procent prijsverschil kost daarna evenveel punten.',
  'methods.logarithmic.name': 'Logaritmisch',
  'methods.lowestOverPrice.defect':
    'Een verliezende inschrijving met de laagste prijs kan bepalen wie van twee anderen wint.',
  'methods.lowestOverPrice.gains':
    'De uitersten: goedkoop met weinig kwaliteit, of duur met veel. Een evenwichtige inschrijving in het midden krijgt minder punten.',
  'methods.lowestOverPrice.guidance':
    'In het Verenigd Koninkrijk is deze formule bekritiseerd als onlogisch en kwetsbaar voor bezwaar.',
  'methods.lowestOverPrice.how':
    'De laagste prijs krijgt alle punten. Een prijs die twee keer zo hoog is, krijgt de helft.',
  'methods.lowestOverPrice.name': 'Laagste prijs gedeeld door prijs',
  'methods.lowestPrice.defect':
    'Kwaliteit boven uw eisen levert niets op. Leg alles wat u nodig hebt vast als eis.',
  'methods.lowestPrice.gains': 'Wie precies aan de eisen voldoet voor de laagste prijs.',
  'methods.lowestPrice.guidance':
    'De wet kent gunnen op beste prijs-kwaliteitverhouding, op laagste kosten en op laagste prijs.',
  'methods.lowestPrice.how':
    'Alleen de prijs telt. Van de inschrijvingen die aan de minimumeisen voldoen, wint de laagste.',
  'methods.lowestPrice.name': 'Laagste prijs',
  'methods.lowestToHighest.defect':
    'De duurste krijgt altijd 0 punten, hoe klein het prijsverschil ook is. Met weinig inschrijvingen geeft dat uitersten.',
  'methods.lowestToHighest.gains':
    'Wie de laagste prijs biedt: ook een klein verschil kan alle prijspunten kosten.',
  'methods.lowestToHighest.guidance.few':
    'Een Duitse uitleg noemt deze formule bij weinig inschrijvingen niet toegestaan.',
  'methods.lowestToHighest.guidance.swiss':
    'Een Zwitsers overzicht van de federale overheid raadt deze formule af.',
  'methods.lowestToHighest.how':
    'De laagste prijs krijgt alle punten en de hoogste geen. De andere prijzen liggen daar recht tussenin.',
  'methods.lowestToHighest.name': 'Tussen laagste en hoogste prijs',
  'methods.markup.defect':
    'Een gemist punt kost bij een dure inschrijving meer euro’s dan bij een goedkope, want de opslag is een deel van de prijs.',
  'methods.markup.gains': 'Wie goedkoop is: de opslag voor gemiste kwaliteit blijft dan klein in euro’s.',
  'methods.markup.guidance':
    'Andere inschrijvingen veranderen de opslag niet. Een verliezende inschrijving kan de volgorde van de anderen dus niet omdraaien.',
  'methods.markup.how':
    'Wie kwaliteit mist, krijgt een opslag op de prijs. De laagste prijs met opslag wint.',
  'methods.markup.name': 'Prijsopslag',
  'methods.meanFifty.defect': 'Elke inschrijving verandert het gemiddelde, en dus de punten van alle andere.',
  'methods.meanFifty.gains':
    'Wie ver onder het gemiddelde biedt. Een hoge prijs van een ander helpt daarbij.',
  'methods.meanFifty.guidance':
    'Deze formule meet ook aan het gemiddelde. Gebruik haar alleen om te vergelijken.',
  'methods.meanFifty.how':
    'De gemiddelde prijs krijgt de helft van de punten. Elk procent daarboven of daaronder kost of geeft een procent van de punten.',
  'methods.meanFifty.name': 'Afstand tot het gemiddelde, alleen voor analyse',
  'methods.notice':
    'Deze uitleg is geen juridisch advies. Rechtspraak is samengevat uit openbare bronnen; leg twijfel voor aan een aanbestedingsjurist.',
  'methods.optimum.defect':
    'Een prijs kan onder het optimum liggen. U moet vooraf publiceren wat die oplevert.',
  'methods.optimum.gains': 'Wie op of vlak boven de optimale prijs biedt.',
  'methods.optimum.how':
    'De optimale prijs krijgt alle punten en de hoogste toegestane prijs geen. Daartussen lopen de punten recht af.',
  'methods.optimum.name': 'Tussen optimale en hoogste prijs',
  'methods.points.defect':
    'De laagste prijs krijgt meestal alle prijspunten en kwaliteit zelden alle punten. Daardoor weegt de prijs zwaarder dan het model zegt.',
  'methods.points.gains':
    'Dat hangt sterk af van de prijsformule: dezelfde inschrijvingen geven met een andere formule vaak een andere winnaar.',
  'methods.points.guidance': 'Volgens PIANOo is dit bij leveringen en diensten de meest gebruikte methode.',
  'methods.points.how':
    'De prijs en elk criterium leveren punten op. De inschrijving met de meeste punten samen wint.',
  'methods.points.name': 'Puntensysteem',
  'methods.pricePerPoint.defect':
    'Alleen de verhouding telt. Een heel lage prijs kan zo matige kwaliteit goedmaken.',
  'methods.pricePerPoint.gains': 'Wie weinig vraagt voor elk punt, ook als de kwaliteit zelf niet hoog is.',
  'methods.pricePerPoint.guidance': 'Een Britse handreiking noemt deze methode naast relatief scoren.',
  'methods.pricePerPoint.how':
    'De prijs wordt gedeeld door de punten voor kwaliteit. De laagste prijs per punt wint.',
  'methods.pricePerPoint.name': 'Prijs per punt',
  'methods.qualityOnly.defect':
    'Een lagere prijs levert niets op, dus u betaalt waarschijnlijk het hele budget.',
  'methods.qualityOnly.gains': 'Wie voor het budget de meeste kwaliteit biedt.',
  'methods.qualityOnly.guidance': 'Het budget is bekend en een inschrijving erboven doet niet mee.',
  'methods.qualityOnly.how':
    'De prijs of het budget ligt vast. De inschrijving met de meeste punten voor kwaliteit wint.',
  'methods.qualityOnly.name': 'Alleen kwaliteit',
  'methods.utilityIndex.defect':
    'De beste kwaliteit komt van een andere inschrijving. Valt die uit, dan kan de volgorde van de anderen veranderen.',
  'methods.utilityIndex.gains': 'Wie weinig achterblijft bij de beste kwaliteit en goedkoop is.',
  'methods.utilityIndex.how':
    'Wat een inschrijving aan kwaliteit achterblijft bij de beste, gaat van haar index af. De rest wordt gewogen met de prijs; de hoogste index wint.',
  'methods.utilityIndex.name': 'Nutsindex',
  'methods.value.defect':
    'U moet vooraf weten hoeveel euro kwaliteit u waard is. Een te hoge waarde trekt dure kwaliteit aan, een te lage alleen goedkope inschrijvingen.',
  'methods.value.gains': 'Wie extra kwaliteit kan leveren voor minder dan de waarde die u noemt.',
  'methods.value.guidance.malus': 'De waarde mag ook negatief zijn: een malus komt dan bij de prijs.',
  'methods.value.guidance.same':
    'Volgens PIANOo is gunnen op waarde wiskundig gelijk aan het puntensysteem. Bij werken is het de meest gebruikte methode.',
  'methods.value.how':
    'De waarde van de kwaliteit gaat in euro’s van de prijs af. De laagste fictieve prijs wint.',
  'methods.value.name': 'Gunnen op waarde',
  'methods.valueForMoney.defect':
    'Delen door de prijs betekent niet vanzelf dat prijs en kwaliteit elk voor de helft tellen. Daarover is in Duitsland geprocedeerd.',
  'methods.valueForMoney.gains': 'Wie veel punten per euro biedt, ook als de kwaliteit zelf niet hoog is.',
  'methods.valueForMoney.guidance':
    'In Duitsland kan een band gelden: inschrijvingen vlak onder de beste index tellen dan als gelijk en één vooraf genoemd criterium beslist.',
  'methods.valueForMoney.how':
    'De punten voor kwaliteit worden gedeeld door de prijs. De hoogste index, dus de meeste kwaliteit per euro, wint.',
  'methods.valueForMoney.name': 'Kwaliteit per euro',
};
