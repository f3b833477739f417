/** The least costly way to a level: what is wrong with a question, what an outcome means and on what it rests. */
export const hiringRoute = {
  'hiringRoute.request.notAnObject':
    'De vraag is geen groep gegevens tussen accolades. Geef een doel, een organisatie en opties.',
  'hiringRoute.invalid.notWhole': 'Dit moet een heel getal zijn. Typ een heel getal van 0 of meer.',
  'hiringRoute.invalid.tooMany': '{value} is te veel. Typ een heel getal van 0 tot en met {most}.',
  'hiringRoute.invalid.tooManyOptions':
    'Er zijn {count} opties; meer dan {most} kunnen niet. Voeg gelijke opties samen of laat opties weg.',
  'hiringRoute.invalid.fte':
    'Een functie van 0 fte of minder kan niet. Typ het aantal fte van één functie, zoals 0,8.',
  'hiringRoute.invalid.weight':
    'Een weging van {value} kan niet. Typ een weging van 0 tot en met 1, zoals 0,75.',
  'hiringRoute.invalid.tooLarge': 'Dit getal is te groot. Typ een getal van ten hoogste {most}.',
  'hiringRoute.invalid.noName': 'De optie op plaats {row} heeft geen naam. Geef elke optie een eigen naam.',
  'hiringRoute.invalid.sameName':
    'De naam ‘{option}’ staat er vaker; de tweede keer op plaats {row}. Geef elke optie een eigen naam.',
  'hiringRoute.invalid.inOption': 'Optie {option}: {problem}',
  'hiringRoute.invalid.inRow': 'De optie op plaats {row}: {problem}',
  'hiringRoute.invalid.noTargetFte':
    'Voor PSO 30+ is nodig hoeveel fte nu tot de doelgroep hoort, zonder weging. Vul dat aantal fte in.',

  'hiringRoute.route': 'Kosten van de goedkoopste route per jaar',
  'hiringRoute.noRoute': 'Goedkoopste route',
  'hiringRoute.input.goal': 'Doel',
  'hiringRoute.input.annualCost': 'Kosten per jaar van {option}',
  'hiringRoute.costOfLine': '{count} keer {option}',
  'hiringRoute.lowerBound': 'Minder kost geen enkele route: bewezen',

  'hiringRoute.remark.reached': '{level} is al gehaald. Er is niets nodig en het kost niets.',
  'hiringRoute.remark.notProven':
    'Deze route kost {cost}. Het is niet bewezen dat dit de goedkoopste is: minder dan {least} kan zeker niet, het verschil is {gap}. Zoek langer of neem minder opties.',
  'hiringRoute.remark.nothingFound':
    'Er is nog geen route gevonden, en het is niet bewezen dat er geen is. Zoek langer of neem minder opties.',
  'hiringRoute.remark.sizeMoved':
    'De omvang gaat van {from} naar {to}. Daardoor gaat de norm van {level} van {normFrom} naar {normTo}.',
  'hiringRoute.remark.capped':
    'Van de inkoop telt {counted} mee: hooguit 80% van de totale bijdrage mag van inkoop komen. Meer inkopen helpt pas bij een hogere eigen bijdrage.',
  'hiringRoute.remark.lowers':
    '{option} heeft weging {weight}. Dat is minder dan de directe bijdrage van nu ({direct}), dus elke plaatsing erbij verlaagt de bijdrage.',
  'hiringRoute.remark.manyFte':
    '{option} heeft {fte} fte per plaatsing, meer dan een volle baan. Controleer of dit fte zijn en geen uren.',
  'hiringRoute.remark.purchasesNeedHires':
    'Er werkt nog niemand uit de doelgroep. Zonder eigen bijdrage telt inkoop niet mee.',
  'hiringRoute.remark.nextSize':
    'Vanaf {fte} fte hoort de organisatie bij de volgende omvang. De norm van {level} gaat daar van {from} naar {to}. Rond die grens kan een kleine stap dus veel of juist niets doen.',

  'hiringRoute.obstacle.hires':
    'De grens aan het aantal plaatsingen staat in de weg. Zonder die grens kost het {cost} per jaar. Het aantal plaatsingen is dan {hires}.',
  'hiringRoute.obstacle.cost':
    'Het geld staat in de weg. Er is minstens {cost} per jaar nodig. Het aantal plaatsingen is dan {hires}.',
  'hiringRoute.obstacle.maxima':
    'De maxima per optie staan in de weg. Met hogere maxima kost het {cost} per jaar. Het aantal plaatsingen is dan {hires}.',
  'hiringRoute.obstacle.seats':
    'Er zijn te weinig bestaande plekken om te vullen. Met meer plekken kost het {cost} per jaar. Het aantal plaatsingen is dan {hires}. Laat plaatsingen ook bij het totaal komen.',
  'hiringRoute.obstacle.together':
    'Meer dan één grens staat in de weg. Zonder alle grenzen kost het {cost} per jaar. Het aantal plaatsingen is dan {hires}.',
  'hiringRoute.obstacle.togetherHires': 'Dat zijn meer plaatsingen dan de grens van {most}.',
  'hiringRoute.obstacle.togetherCost': 'Dat is meer dan de grens van {most} per jaar.',
  'hiringRoute.obstacle.togetherMaximum': '{option} is dan {count} keer nodig; het maximum is {most}.',
  'hiringRoute.obstacle.noOption':
    'Met deze opties is {level} niet te halen, ook niet zonder grenzen. Voeg een optie toe die de bijdrage verhoogt.',
  'hiringRoute.obstacle.unknown':
    'De route is er niet binnen deze grenzen. Welke grens in de weg staat, is niet binnen het rekenwerk gevonden.',
  'hiringRoute.unreachable': '{level} is met deze opties niet te halen. {why}',

  'hiringRoute.assumption.order':
    'Bij gelijke kosten kiezen we de route met de minste plaatsingen. Is dat ook gelijk, dan de route die de eerste optie het vaakst gebruikt.',
  'hiringRoute.assumption.orderNotCompared':
    'Er zijn routes met gelijke kosten en evenveel plaatsingen. Welke daarvan de eerste opties het vaakst gebruikt, is niet helemaal vergeleken.',
  'hiringRoute.assumption.wholeYear':
    'Elke plaatsing en elke inkoop telt een heel jaar mee. Wie later begint, telt in het eerste jaar minder.',
  'hiringRoute.assumption.asGiven':
    'Kosten en wegingen zijn genomen zoals ze zijn ingevuld. Verder verandert er niets in de organisatie.',
  'hiringRoute.assumption.seats':
    'Wie een bestaande plek vult, komt in de plaats van iemand buiten de doelgroep. Het totaal blijft gelijk.',
  'hiringRoute.assumption.targetHires':
    'Voor PSO 30+ telt elke plaatsing met een weging boven 0 helemaal mee.',
};
