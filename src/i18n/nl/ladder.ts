/** The ladder, its rules and the reading of cells: trace lines, assumptions and reasons. */
export const ladder = {
  'reading.errorCell': 'De cel bevat de fout {error}. Herstel eerst die cel.',
  'reading.number.empty': 'De cel is leeg. Typ een getal.',
  'reading.number.notFinite': 'Dit is geen eindig getal. Typ een getal.',
  'reading.number.yesNo': '{text} is een ja/nee-waarde. Typ een getal.',
  'reading.number.notANumber': '‘{text}’ is geen getal. Typ een getal, zoals 1250 of 3,4%.',
  'reading.number.ambiguous':
    '‘{text}’ kan {whole} zijn, maar ook {decimal}. Typ het getal zonder punten of komma’s tussen de duizendtallen.',
  'reading.level.unknown':
    '‘{text}’ is geen niveau van de PSO. Typ Geen trede, Aspirant, Basistrede, Trede 1, Trede 2, Trede 3 of PSO 30+.',
  'reading.date.empty': 'De cel is leeg. Typ een datum.',
  'reading.date.notADate': '‘{text}’ is geen datum. Typ een datum als dag-maand-jaar, zoals 15-10-2026.',
  'reading.date.shortYear':
    '‘{text}’ heeft een jaartal van twee cijfers. Typ het jaar voluit, zoals 15-10-2026.',
  'reading.date.impossible':
    'De dag ‘{text}’ bestaat niet. Typ een datum als dag-maand-jaar, zoals 15-10-2026.',
  'reading.date.ambiguous':
    '‘{text}’ kan {first} zijn, maar ook {second}. Typ de datum met streepjes: jaar-maand-dag of dag-maand-jaar.',
  'reading.date.noSuchSerial':
    'Het getal {serial} hoort niet bij een datum. Typ een datum, zoals 15-10-2026.',
  'reading.request.aList': 'een lijst tussen [ en ]',
  'reading.request.aNumber': 'een getal',
  'reading.request.aText': 'een tekst',
  'reading.request.anObject': 'een groep gegevens tussen accolades',
  'reading.request.atLeast': 'een getal van ten minste {bound}',
  'reading.request.atMost': 'een getal van ten hoogste {bound}',
  'reading.request.key': '‘{key}’',
  'reading.request.keyIn': '‘{key}’ in {outer}',
  'reading.request.missing': 'In de vraag ontbreekt {place}. Vul dit in.',
  'reading.request.number': 'nummer {number}',
  'reading.request.numberOf': 'nummer {number} van {outer}',
  'reading.request.oneOf': 'een van deze: {choices}',
  'reading.request.textOrNumber': 'een tekst of een getal',
  'reading.request.trueOrFalse': 'true of false',
  'reading.request.unknownKey': '{place} is onbekend. Verbeter de naam of haal het weg.',
  'reading.request.wrongValue': 'Bij {place} staat {given}. Vul dit in: {expected}.',

  'rules.unknownPack': 'Er is geen regelpakket ‘{rules}’. Typ een van deze: {known}. Of typ een datum.',
  'rules.beforeFirstPack':
    'Voor {date} is er geen regelpakket: het oudste is {pack}, geldig vanaf {first}. Kies een latere datum.',
  'rules.unknownPosition': '‘{text}’ is geen uitgangspositie. Typ een van deze: {names}.',
  'rules.unknownContract': '‘{text}’ is geen contractvorm. Typ een van deze: {names}.',
  'rules.missing.norm':
    'De norm van {level} staat niet in regelpakket {pack}. {why} Zoek de norm op in de PSO-handleiding, vul die in op het blad PSO-normen en kies regelpakket eigen.',
  'rules.missing.weight':
    'Regelpakket {pack} kent geen weging voor {name}. Kies een ander regelpakket, of typ zelf de weging uit de PSO-handleiding.',
  'rules.missing.weightNotPublic':
    'De weging voor {name} staat niet in regelpakket {pack}. {why} Zoek de weging op in de PSO-handleiding en typ die zelf.',
  'rules.missing.sizeRules':
    'In regelpakket {pack} staat niet hoe de omvang bepaalt welke norm geldt. Kies een later regelpakket.',
  'rules.missing.indirectMaximum':
    'In regelpakket {pack} staat niet hoe groot het indirecte deel mag zijn. Kies een later regelpakket.',
  'rules.assumption.olderPack':
    'De waarde komt uit {pack}: dat is het nieuwste regelpakket waarin die staat. In {newest} is de waarde niet openbaar.',
  'rules.assumption.laterVersions':
    '{pack} is de nieuwste versie waarvan waarden openbaar zijn. Een latere handleiding kan andere waarden hebben.',
  'rules.note.startFromYearlyRhythm':
    'De begindatum van deze versie is afgeleid: nieuwe regels gaan elk jaar op 1 april in.',
  'rules.note.notReadable': 'De tekst van deze versie is niet openbaar.',
  'rules.note.classNormsNotReadable': 'Deze versie had normen per grootteklasse, en die zijn niet openbaar.',
  'rules.note.normsNameNoVersion':
    'De bron van de normen noemt geen versie van de handleiding, alleen de treden.',
  'rules.note.normsOfBefore21':
    'De normen zijn gepubliceerd vóór versie 2.1. We nemen aan dat ze niet zijn herzien; dat is niet zeker.',
  'rules.note.basistredeNotPublic': 'De normen van de Basistrede zijn niet openbaar.',
  'rules.note.earlierVersion':
    'De weging is gepubliceerd bij een eerdere versie van de handleiding. We nemen aan dat ze nog geldt.',
  'rules.note.raised': 'Versie 1.9 verhoogde deze weging, en de nieuwe waarde is niet openbaar.',
  'rules.note.added': 'Deze groep telt mee sinds versie 1.9, maar de weging is niet openbaar.',
  'rules.note.learnWorkIsEmployment':
    'Een leerwerkovereenkomst telt als een gewoon contract: een bbl-leerling is meestal in dienst.',
  'rules.note.countsAsParticipatiewet':
    'Wie tijdelijke bescherming heeft, telt mee als iemand uit de Participatiewet.',
  'rules.note.limitEarlierVersion':
    'De termijn is gepubliceerd bij een eerdere versie van de handleiding. We nemen aan dat ze nog geldt.',
  'rules.note.limitNotPublic': 'Hoelang iemand met deze uitgangspositie meetelt, is niet openbaar.',
  'rules.note.limitOfParticipatiewet':
    'Wie telt als iemand uit de Participatiewet, telt naar we aannemen ook even lang mee.',
  'rules.note.limitOfRegister':
    'Wie in het doelgroepregister staat, telt naar we aannemen mee zolang dat zo is.',
  'rules.note.limitOfContract': 'Hoelang iemand in opleiding meetelt, hangt af van de contractvorm.',
  'rules.note.limitOfPlacement':
    'De bron noemt drie jaar voor een stage of werkervaringsplaats. We nemen aan dat dit ook voor een leerwerkovereenkomst geldt.',
  'rules.note.requirementEarlierVersion':
    'Deze eis is gepubliceerd bij een eerdere versie van de handleiding. We nemen aan dat ze nog geldt.',
  'rules.note.excludedLikeLowerLevels':
    'Bbl en bol niveau 3 en 4 tellen voor 30+ niet mee, naar we aannemen, net als niveau 1 en 2.',
  'rules.note.thirtyPlusDisputed':
    'De bronnen spreken elkaar tegen over Participatiewet en WW bij 30+. Ze zijn hier meegeteld.',
  'rules.note.thirtyPlusOnlyDurable':
    'Een detachering telt voor 30+ alleen mee als die duurzaam is en geen nulurencontract. Dat is hier aangenomen.',
  'rules.note.thirtyPlusTotalAfter2019':
    'Nu een duurzame detachering meetelt voor 30+, blijft die naar we aannemen ook in het totaal aan fte.',
  'rules.note.aspirantEarlier': 'Dit is afgeleid uit wat over een andere versie is gepubliceerd.',
  'rules.note.aspirantNotFound': 'Hoe vaak Aspirant in deze versie verlengd kan worden, is niet gevonden.',
  'rules.note.aspirantNoVersion': 'De bron noemt geen versie van de handleiding.',
  'rules.note.registerByPosition':
    'Bij deze uitgangspositie staat iemand naar we aannemen in het doelgroepregister, tenzij de lijst iets anders zegt.',
  'rules.note.onlyPaidHours':
    'Een baan telt verloonde uren. Een stage en een proefplaatsing zijn naar we aannemen onbetaald.',
  'rules.note.quotaOneSector':
    'De bron zegt dat overheid en markt een eigen percentage hebben, en noemt er één.',
  'rules.missing.fullTimeHours':
    'In regelpakket {pack} staat niet hoeveel uren een volle week heeft. Typ de uren van de cao.',
  'rules.missing.thirtyPlus':
    'In regelpakket {pack} staat niet welk deel PSO 30+ vraagt. Kies een later regelpakket.',
  'rules.missing.limit':
    'Hoelang {position} meetelt, staat niet in regelpakket {pack}. {why} Zoek de termijn op in de PSO-handleiding.',

  'ladder.input.contract': 'Contractvorm',
  'ladder.input.contribution': 'Totale sociale bijdrage',
  'ladder.input.direct': 'Directe bijdrage',
  'ladder.input.indirect': 'Indirecte bijdrage',
  'ladder.input.level': 'Trede',
  'ladder.input.position': 'Uitgangspositie',
  'ladder.input.supplierDirect': 'Directe bijdrage van de leverancier',
  'ladder.input.supplierFte': 'Fte van de leverancier',
  'ladder.input.totalFte': 'Totaal fte',
  'ladder.input.turnover': 'Omzet van de leverancier',
  'ladder.input.value': 'Waarde van de inkoop',
  'ladder.input.weightedFte': 'Gewogen fte',
  'ladder.rule.minimumFte': 'Fte die een organisatie ten minste moet hebben',
  'ladder.rule.capSize': 'Omvang waarboven de norm gelijk blijft',
  'ladder.rule.indirectMaximum': 'Grootste indirecte deel van het totaal',
  'ladder.rule.position': 'Weging van de uitgangspositie {name}',
  'ladder.rule.contract': 'Weging van de contractvorm {name}',
  'ladder.norm': 'Norm',
  'ladder.norm.row': 'Norm van {level} bij omvang {size}',
  'ladder.norm.between': 'Norm van {level} bij omvang {size}, tussen twee gepubliceerde omvangen',
  'ladder.size': 'Omvang voor de norm',
  'ladder.level': 'Trede',
  'ladder.weight': 'Weging',
  'ladder.direct': 'Directe bijdrage',
  'ladder.sum.weightedFte': 'Gewogen fte samen',
  'ladder.sum.totalFte': 'Fte samen',
  'ladder.indirect': 'Indirecte bijdrage',
  'ladder.attributedFte': 'Fte die aan inkoop is toe te rekenen',
  'ladder.attributedFte.supplier': 'Fte toe te rekenen aan leverancier {row}',
  'ladder.indirectCounted': 'Indirecte bijdrage die meetelt',
  'ladder.total': 'Totale sociale bijdrage',
  'ladder.shortfall': 'Gewogen fte die nog ontbreekt',
  'ladder.neededDirectShare': 'Directe bijdrage die nodig is',
  'ladder.neededWeightedFte': 'Gewogen fte die nodig is',

  'ladder.assumption.sizeNearest':
    'De omvang is het totaal aan fte, afgerond op het dichtstbijzijnde hele getal. De afronding is niet openbaar.',
  'ladder.assumption.interpolated':
    'De norm bij omvang {size} is niet gepubliceerd. Ze ligt op een rechte lijn tussen omvang {smaller} en omvang {larger}.',
  'ladder.assumption.reachedAtNorm': 'Een trede is gehaald als de bijdrage gelijk is aan de norm of hoger.',
  'ladder.assumption.depends':
    'De uitkomst hangt af van een norm die niet is gepubliceerd. Mogelijk zijn: {levels}.',
  'ladder.assumption.weightsMultiplied':
    'De weging van de uitgangspositie en die van de contractvorm zijn met elkaar vermenigvuldigd.',
  'ladder.assumption.totalUnweighted': 'Het totaal aan fte is niet gewogen. Het telt iedereen die er werkt.',
  'ladder.assumption.attributedProRata':
    'Per leverancier: waarde van de inkoop gedeeld door de omzet, maal de fte, maal de directe bijdrage.',
  'ladder.assumption.indirectCapped':
    'De indirecte bijdrage is groter dan mag. Het meerdere telt niet mee. Of een aanvraag dan wordt afgewezen, is niet openbaar.',
  'ladder.assumption.sameSize': 'De omvang van de organisatie blijft gelijk.',

  'ladder.tooSmall':
    'Met {fte} fte kan een organisatie niet meedoen met de PSO. Daarvoor zijn ten minste {minimum} fte nodig.',
  'ladder.belowTrede1':
    'Met {contribution} haalt u Trede 1 niet: de norm is {norm} bij omvang {size}. Of u de Basistrede haalt, is niet bekend, want de norm van de Basistrede is niet openbaar. Zoek die op in de PSO-handleiding, vul die in op het blad PSO-normen en kies regelpakket eigen.',
  'ladder.perhapsTrede1':
    'De norm van Trede 1 bij omvang {size} is niet gepubliceerd en ligt tussen {least} en {most}. Of {contribution} genoeg is voor Trede 1, is daarom niet zeker. De norm van de Basistrede is niet openbaar. Zoek beide normen op in de PSO-handleiding, vul ze in op het blad PSO-normen en kies regelpakket eigen.',
  'ladder.aspirantHasNoNorm':
    'Aspirant heeft geen norm: een goedgekeurd plan van aanpak bepaalt of een organisatie Aspirant is. Kies Trede 1, Trede 2 of Trede 3.',
  'ladder.levelNotInPack':
    '{level} bestaat niet in regelpakket {pack}. Kies een andere trede of een later regelpakket.',
  'ladder.invalid.noLevelNoNorm': 'Geen trede heeft geen norm. Kies Trede 1, Trede 2 of Trede 3.',
  'ladder.invalid.thirtyPlusNorm':
    'PSO 30+ heeft geen eigen norm in deze tabel. Vraag de norm van Trede 3. Voor 30+ moet daarnaast {share} van de fte uit de doelgroep komen.',
  'ladder.invalid.totalFte':
    'Het totaal aan fte moet een getal boven 0 zijn. Typ hoeveel fte er werken, zoals 50.',
  'ladder.invalid.notFinite': 'Dit is geen eindig getal. Typ een getal.',
  'ladder.invalid.negative': '{value} is negatief. Typ 0 of een hoger getal.',
  'ladder.invalid.shareAbove1': '{value} is hoger dan 100 %. Typ een percentage, zoals 3 % of 0,03.',
  'ladder.invalid.contribution': 'De bijdrage moet 0 % of hoger zijn. Typ een percentage, zoals 3 % of 0,03.',
  'ladder.invalid.contributionAbove1':
    'De bijdrage {value} is hoger dan 100 %. Bedoelt u {value} %, typ dan {meant}. Is de bijdrage echt hoger dan 100 %, typ dan 100 %.',
  'ladder.invalid.weightedAboveTotal':
    'Er is meer gewogen fte ({weighted}) dan fte in totaal ({total}). Controleer beide getallen: het totaal telt ook de doelgroep.',
  'ladder.invalid.turnoverZero': 'De omzet is 0. Typ de omzet van de leverancier in hetzelfde jaar.',
  'ladder.invalid.valueAboveTurnover':
    'De inkoop ({value}) is groter dan de omzet van de leverancier ({turnover}). Controleer beide bedragen.',
  'ladder.invalid.inRow': 'Leverancier {row}: {problem}',
  'ladder.invalid.contractForPosition':
    'Bij {position} hoort altijd deze contractvorm: {contracts}. Typ die.',
  'ladder.invalid.positionForContract': '{contract} kan alleen bij deze uitgangspositie: {positions}.',

  'ladder.input.hoursPerWeek': 'Uren per week',
  'ladder.input.normHours': 'Uren van een volle week (cao)',
  'ladder.input.daysInYear': 'Dagen van het jaar',
  'ladder.input.from': 'Eerste dag',
  'ladder.input.to': 'Laatste dag',
  'ladder.input.year': 'Peiljaar',
  'ladder.input.start': 'In dienst vanaf',
  'ladder.input.schoolLeft': 'Van school op',
  'ladder.input.inRegister': 'In het doelgroepregister',
  'ladder.input.wageSubsidyUntil': 'Loonkostensubsidie tot en met',
  'ladder.input.targetFte': 'Fte van de doelgroep',
  'ladder.input.targetHours': 'Uren per week van de doelgroep',
  'ladder.input.totalHours': 'Uren per week van iedereen',
  'ladder.input.quota': 'Quotum',
  'ladder.input.ftePerPlacement': 'Fte per plaatsing',
  'ladder.input.part': 'Onderdeel',
  'ladder.rule.fullTimeHours': 'Uren van een volle week als de cao niets anders zegt',
  'ladder.rule.hoursPerJob': 'Uren per week van één baan',
  'ladder.rule.thirtyPlusShare': 'Deel van de fte dat PSO 30+ vraagt',
  'ladder.rule.termYears': 'Jaren dat iemand meetelt',
  'ladder.rule.asLongAsIndication': 'Telt mee zolang de SW-indicatie geldt',
  'ladder.rule.asLongAsWageSubsidy': 'Telt mee zolang er loonkostensubsidie is',
  'ladder.rule.asLongAsRegistration': 'Telt mee zolang iemand in het doelgroepregister staat',
  'ladder.rule.asLongAsEducation': 'Telt mee zolang de opleiding en de contractvorm dat toelaten',
  'ladder.fte': 'Fte',
  'ladder.daysWorked': 'Dagen in dienst in het peiljaar',
  'ladder.partOfYear': 'Deel van het jaar',
  'ladder.jobs': 'Banen van de banenafspraak',
  'ladder.sum.hours': 'Uren per week samen',
  'ladder.quotaHours': 'Uren per week die het quotum vraagt',
  'ladder.quotaShortfall': 'Banen die nog ontbreken voor het quotum',
  'ladder.thirtyPlus': 'PSO 30+',
  'ladder.thirtyPlusShare': 'Deel van de fte uit de doelgroep',
  'ladder.lastDay': 'Laatste dag van de termijn',
  'ladder.countsUntil': 'Telt mee tot en met',
  'ladder.placementsNeeded': 'Plaatsingen die nodig zijn',
  'ladder.directAfter': 'Directe bijdrage na de plaatsingen',
  'ladder.weightedAfter': 'Gewogen fte na de plaatsingen',
  'ladder.totalAfter': 'Totaal fte na de plaatsingen',
  'ladder.citation': 'Bron',
  'ladder.citation.value': 'Waarde op de plaats {path}',
  'ladder.citation.unknownPart':
    '‘{text}’ is geen onderdeel van de regels. Typ bijvoorbeeld norm Trede 1, weging Wajong, looptijd Participatiewet, 80/20, 30+ of quotum.',
  'ladder.citation.nothing': 'Over ‘{part}’ staat niets in regelpakket {pack}. Kies een ander regelpakket.',
  'ladder.assumption.wholeYear': 'Zonder datums en peiljaar telt het hele jaar.',
  'ladder.assumption.thirtyPlusNeedsTrede3':
    'PSO 30+ vraagt ook Trede 3. Het aandeel is hier in fte; de wet telt personen.',
  'ladder.assumption.schoolLeftAtStart':
    'De termijn loopt vanaf de dag dat iemand van school ging. Die is niet apart bekend; hier is de begindatum gebruikt.',
  'ladder.assumption.statusLostAtStart':
    'De termijn loopt vanaf de dag dat de status verloren ging. Hier is de begindatum gebruikt.',
  'ladder.assumption.noLimit': 'Er is geen einddatum: iemand telt mee zolang de genoemde voorwaarde geldt.',
  'ladder.assumption.noPurchases': 'Alleen de directe bijdrage telt hier mee, geen inkoop.',
  'ladder.placementsUnreachable':
    'Met plaatsingen van weging {weight} komt {level} niet in bereik: elke plaatsing maakt de organisatie ook groter. Kies een hogere weging of een andere trede.',
  'ladder.invalid.hours': '{hours} uur per week kan niet. Typ een getal van 0 tot en met {most}.',
  'ladder.invalid.normHours':
    'Een volle week van {hours} uur kan niet. Typ een getal boven 0 en ten hoogste {most}, zoals 36.',
  'ladder.invalid.year': '{year} is geen jaar. Typ een jaar, zoals 2025.',
  'ladder.invalid.yearMissing': 'Bij deze datums moet u zeggen welk jaar telt. Typ het peiljaar, zoals 2025.',
  'ladder.invalid.date': '‘{text}’ is geen datum als jaar-maand-dag. Typ die zo: 2025-10-15.',
  'ladder.invalid.endBeforeStart':
    'De laatste dag ({end}) ligt voor de eerste dag ({start}). Controleer beide datums.',
  'ladder.invalid.ftePerPlacement':
    'Een plaatsing moet ten minste 0,001 fte zijn. Typ een hoger getal, zoals 0,8.',
  'ladder.invalid.targetAboveTotal':
    'Er is meer fte uit de doelgroep ({target}) dan fte in totaal ({total}). Controleer beide getallen: het totaal telt ook de doelgroep.',
  'ladder.invalid.targetHoursAboveTotal':
    'Er zijn meer uren van de doelgroep ({target}) dan uren in totaal ({total}). Controleer beide getallen: het totaal telt ook de doelgroep.',

  'ladder.assumption.byDay':
    'Het deel van het jaar is in dagen gerekend, de eerste en de laatste dag meegeteld. Hoe de handleiding het jaar middelt, is niet openbaar.',
  'ladder.rule.thirtyPlusExcluded': 'Uitgangsposities die voor 30+ niet meetellen',
  'ladder.rule.thirtyPlusContracts': 'Contractvormen die voor 30+ meetellen',
  'ladder.rule.thirtyPlusDurable': 'Contractvormen die voor 30+ meetellen als het werk duurzaam is',
  'ladder.rule.thirtyPlusOutside': 'Contractvormen die voor 30+ ook buiten het totaal blijven',
  'ladder.rule.registerPositions': 'Uitgangsposities die in het doelgroepregister staan',
  'ladder.rule.unpaidContracts': 'Contractvormen zonder loon',
};
