/** Social return: choosing a policy, the obligation, and the value of effort. */
export const socialReturn = {
  'socialReturn.assumption.atMostPerDay': 'Het bedrag per dag is een maximum. Spreek af wat werkelijk telt.',
  'socialReturn.assumption.baseIsSum':
    'Beleid {policy} noemt geen grondslag. Het percentage is genomen van de opdrachtsom, het enige bedrag dat u gaf. Noem de grondslag in de aanbesteding.',
  'socialReturn.assumption.everyKind':
    'U gaf geen soort opdracht. Voor elke soort in beleid {policy} is het antwoord hier hetzelfde.',
  'socialReturn.assumption.fullWeek': 'U gaf geen uren per week. Er is gerekend met een volle week.',
  'socialReturn.assumption.laterPolicy':
    'Beleid {policy} is van {since}, later dan {date}. Controleer of het voor dit contract geldt.',
  'socialReturn.assumption.learningYear':
    'Een deel van een leerjaar telt naar rato van twaalf maanden. Beleid {policy} zegt dat niet.',
  'socialReturn.assumption.longEnough':
    'Beleid {policy} vraagt social return bij ten minste {minimum} maanden. U gaf geen duur; er is gerekend alsof het contract lang genoeg is.',
  'socialReturn.assumption.noMaximum': 'Beleid {policy} noemt geen maximale duur. Alle maanden tellen mee.',
  'socialReturn.assumption.noThreshold':
    'Beleid {policy} noemt geen drempel voor deze soort ({kind}). Er is gerekend zonder drempel.',
  'socialReturn.assumption.noThresholdOfAnyKind':
    'Beleid {policy} noemt geen drempel. Er is gerekend zonder drempel.',
  'socialReturn.assumption.olderPolicy':
    'Van dezelfde organisatie is er ook het oudere beleid {older}. Er is gerekend met {policy}.',
  'socialReturn.assumption.olderPolicyAtDate':
    'Van beleid {policy} is niet bekend sinds wanneer het geldt, en er is een ouder beleid. Kijk welk van de twee op {date} gold. Was het het oudere? Typ dan {older} als beleid.',
  'socialReturn.assumption.policyByName':
    '"{text}" is gelezen als beleid {policy} ({id}) van {organisation}.',
  'socialReturn.assumption.proRata':
    'Het bedrag is voor een heel jaar. Minder of meer tijd telt naar rato; beleid {policy} zegt dat niet met zoveel woorden.',
  'socialReturn.assumption.thresholdUnknown':
    'Of voor deze soort ({kind}) een drempelbedrag geldt, is in beleid {policy} niet duidelijk. Bij deze som maakt dat niet uit.',
  'socialReturn.assumption.undatedPolicy':
    'De bron van beleid {policy} draagt geen datum. Of het op {date} gold, is niet bekend.',
  'socialReturn.assumption.weekNotStated':
    'Beleid {policy} noemt geen volle week. Vanaf {week} uur geldt de week hier als vol, zoals in elk beleid dat een volle week noemt.',
  'socialReturn.assumption.weeks':
    'Beleid {policy} rekent per jaar of naar rato van de weken. De weken zijn gerekend als deel van het jaar, en de uren per week tellen niet mee.',
  'socialReturn.assumption.withoutVat':
    'Het beleid rekent zonder btw. Het bedrag is genomen zoals u het gaf: zonder btw.',
  'socialReturn.base.invoiced': 'wat is gefactureerd',
  'socialReturn.base.sum': 'de opdrachtsom',
  'socialReturn.base.wageSum': 'de loonsom',
  'socialReturn.baseAmount': 'Grondslag: {base}',
  'socialReturn.basis.actualCost': 'werkelijke kosten',
  'socialReturn.basis.byAgreement': 'in overleg',
  'socialReturn.basis.invoice': 'factuurbedrag',
  'socialReturn.basis.invoiceExclVat': 'factuurbedrag zonder btw',
  'socialReturn.basis.invoiceOrWage': 'factuurbedrag of loonkosten, zonder btw',
  'socialReturn.basis.labourCost': 'werkelijke loonkosten',
  'socialReturn.basis.maxPerDay': 'ten hoogste, per dag',
  'socialReturn.basis.perHour': 'per uur',
  'socialReturn.basis.perHourOrCost': 'per uur van een medewerker, of werkelijke kosten',
  'socialReturn.basis.perHourOrInvoice': 'per uur van een medewerker, of factuurbedrag',
  'socialReturn.basis.perLearningYear': 'per leerjaar',
  'socialReturn.basis.perMonth': 'per maand',
  'socialReturn.basis.perYear': 'per jaar',
  'socialReturn.basis.perYearFulltime': 'per jaar bij een volle week',
  'socialReturn.basis.perYearOrWeeks': 'per jaar, of naar rato van de weken',
  'socialReturn.basis.unspecified': 'eenheid niet genoemd',
  'socialReturn.blockNotReadable':
    '"{text}" staat niet in de bouwblokken van {policy} die te lezen waren. Het kan wel in de bron staan: {source}. Vul het bedrag zelf in, in een eigen beleid.',
  'socialReturn.countedMonths': 'Maanden die tellen',
  'socialReturn.input.amount': 'Bedrag',
  'socialReturn.input.count': 'Aantal',
  'socialReturn.input.end': 'Laatste dag',
  'socialReturn.input.fte': 'Deel van een volle baan',
  'socialReturn.input.hours': 'Uren',
  'socialReturn.input.hoursPerWeek': 'Uren per week',
  'socialReturn.input.months': 'Maanden',
  'socialReturn.input.percentage': 'Percentage dat u gaf',
  'socialReturn.input.start': 'Eerste dag',
  'socialReturn.input.sum': 'Opdrachtsom',
  'socialReturn.input.vat': 'Btw in het bedrag',
  'socialReturn.invalid.amount': 'Het bedrag is {amount}. Typ een bedrag van 0 of hoger.',
  'socialReturn.invalid.baseAmount':
    'Het percentage is een deel van {base}, maar dat bedrag ontbreekt. Vul het in.',
  'socialReturn.invalid.bonusBlock':
    'De toeslag "{bonus}" hoort niet bij het bouwblok "{block}". Haal de toeslag weg of kies een ander bouwblok.',
  'socialReturn.invalid.costOfBonus':
    'De toeslag "{bonus}" telt tegen werkelijke kosten. Vul het bedrag van die kosten in.',
  'socialReturn.invalid.count': 'Het aantal is {count}. Typ een getal hoger dan 0.',
  'socialReturn.invalid.countWhole': 'Het aantal is {count}. Typ een heel getal.',
  'socialReturn.invalid.date': '‘{text}’ is geen datum. Typ jaar-maand-dag, zoals 2026-10-15.',
  'socialReturn.invalid.endBeforeStart':
    'De laatste dag ({end}) ligt voor de eerste ({start}). Verbeter een van de twee.',
  'socialReturn.invalid.fte':
    'Het deel van een volle baan is {fte}. Typ een getal hoger dan 0 en ten hoogste 1.',
  'socialReturn.invalid.fullTimeHours':
    'Een volle week van {hours} uur kan niet. Typ een getal hoger dan 0 en ten hoogste {most}.',
  'socialReturn.invalid.hours': 'Het aantal uren is {hours}. Typ een getal van 0 of hoger.',
  'socialReturn.invalid.hoursAndAmount':
    'Het bouwblok "{block}" telt uren of een bedrag. De uren geven {hours}, het bedrag is {amount}. Laat een van de twee leeg.',
  'socialReturn.invalid.hoursPerWeek':
    'Een werkweek van {hours} uur kan niet. Typ een getal hoger dan 0 en ten hoogste {most}.',
  'socialReturn.invalid.kindNeeded':
    'In beleid {policy} hangt de uitkomst van de soort opdracht af. Vul bij soort werk, dienst of levering in.',
  'socialReturn.invalid.labourNeeded':
    'Beleid {policy} vraagt hier alleen social return als arbeid ten minste {minimum} van de som is. Vul de loonsom of het aandeel arbeid in.',
  'socialReturn.invalid.labourShare':
    'Het aandeel arbeid is {share}. Typ een percentage van 0 tot en met 100.',
  'socialReturn.invalid.months':
    'Het aantal maanden is {months}. Typ een getal hoger dan 0 en ten hoogste 600.',
  'socialReturn.invalid.noAmount': 'Het bouwblok "{block}" telt wat is betaald. Vul het bedrag in.',
  'socialReturn.invalid.noDays':
    'Het bouwblok "{block}" telt ten hoogste een bedrag per dag. Vul het aantal dagen in.',
  'socialReturn.invalid.noDuration':
    'De duur ontbreekt. Vul het aantal maanden in, of de eerste en de laatste dag.',
  'socialReturn.invalid.noHours': 'Het bouwblok "{block}" telt uren. Vul de uren in.',
  'socialReturn.invalid.percentage':
    'Het percentage is {typed}. Typ een percentage van 0 tot en met 100, zoals 5%.',
  'socialReturn.invalid.percentageWhole':
    'Het percentage is {typed}, dus meer dan de hele som. Bedoelt u {percentage}? Typ dan het getal met een procentteken, of {fraction}.',
  'socialReturn.invalid.sum': 'De opdrachtsom is {sum}. Typ een bedrag hoger dan 0.',
  'socialReturn.invalid.tooLong': 'Van {start} tot {end} is meer dan 50 jaar. Controleer de data.',
  'socialReturn.invalid.vat': 'De btw is {vat}. Typ een percentage van 0 tot 100, zoals 21%.',
  'socialReturn.missing.agreement':
    'Beleid {policy} waardeert "{block}" in overleg. Vul het afgesproken bedrag in.',
  'socialReturn.missing.base':
    'Beleid {policy} zegt niet waarvan het percentage wordt genomen: de opdrachtsom, de loonsom of wat is gefactureerd. Geef de grondslag op die in de aanbesteding staat.',
  'socialReturn.missing.kind':
    'Beleid {policy} noemt drempels, maar niet voor deze soort ({kind}). Of het dan social return vraagt, is niet bekend. Kijk in de bron en maak zo nodig een eigen beleid.',
  'socialReturn.missing.percentage':
    'Beleid {policy} noemt geen percentage. Vul het percentage in dat in de aanbesteding staat.',
  'socialReturn.missing.sumVat':
    'Beleid {policy} zegt niet of btw meetelt. Geef het bedrag zoals het beleid het vraagt, en laat de btw weg.',
  'socialReturn.missing.threshold':
    'Het is niet duidelijk welk drempelbedrag beleid {policy} bij deze soort ({kind}) hanteert. Bij deze som maakt dat uit. Maak een eigen beleid met het drempelbedrag dat geldt.',
  'socialReturn.missing.unit':
    'De bron van beleid {policy} zegt niet waarvoor het bedrag van "{block}" is. Vul een bedrag per uur of per dag in, in een eigen beleid.',
  'socialReturn.missing.value':
    'Het bedrag van "{block}" is in beleid {policy} niet bekend. Vul het zelf in, in een eigen beleid.',
  'socialReturn.missing.vat':
    'Beleid {policy} zegt niet of bij "{block}" btw meetelt. Vul het bedrag in dat telt, en laat de btw weg.',
  'socialReturn.noBlocks':
    'Van beleid {policy} zijn geen bedragen van bouwblokken bekend. Kijk in de bron ({source}) en vul ze in, in een eigen beleid.',
  'socialReturn.noBonuses':
    'Van beleid {policy} zijn geen toeslagen bekend, dus "{text}" telt niet. Kijk in de bron ({source}) en vul de toeslag in, in een eigen beleid.',
  'socialReturn.noPolicyYet':
    'Op {date} was er nog geen beleid van "{text}". Wel later: {policies}. Typ een van die namen als u dat beleid bedoelt.',
  'socialReturn.obligation': 'Verplichting',
  'socialReturn.own.base': 'Grondslag',
  'socialReturn.own.bonusProRata': 'Toeslagen gaan mee met uren en maanden',
  'socialReturn.own.bonusStacking': 'Toeslagen komen bij elkaar',
  'socialReturn.own.column.basis': 'Waarvoor',
  'socialReturn.own.column.group': 'Groep',
  'socialReturn.own.column.groupShare': 'Groep ten hoogste',
  'socialReturn.own.column.id': 'Code',
  'socialReturn.own.column.label': 'Naam',
  'socialReturn.own.column.maximumMonths': 'Maximum maanden',
  'socialReturn.own.column.minimumHours': 'Minimum uren per week',
  'socialReturn.own.column.type': 'Soort',
  'socialReturn.own.column.value': 'Bedrag',
  'socialReturn.own.credit': 'Deel dat {level} vervult',
  'socialReturn.own.fullTimeHours': 'Uren van een volle week',
  'socialReturn.own.hint.base': 'opdrachtsom, loonsom of gefactureerd.',
  'socialReturn.own.hint.basis': 'Bij een bouwblok: {blocks}. Bij een toeslag: {bonuses}.',
  'socialReturn.own.hint.credit': 'Zoals 100%. Leeg als het beleid het niet zegt.',
  'socialReturn.own.hint.euro': 'Bedrag in euro zonder btw. Leeg als er geen is.',
  'socialReturn.own.hint.group':
    'Naam van een groep bouwblokken die samen een grens hebben. Leeg als er geen is.',
  'socialReturn.own.hint.groupShare':
    'Deel van de verplichting dat die groep ten hoogste vult, zoals 20%. Eén rij van de groep is genoeg.',
  'socialReturn.own.hint.hours': 'Zoals 36.',
  'socialReturn.own.hint.id': 'Kort woord, elk één keer. Leeg: dan maken we het van de naam.',
  'socialReturn.own.hint.label': 'Zoals het in het beleid heet. Zo typt u het ook in uw tabel met inzet.',
  'socialReturn.own.hint.leaveEmpty': 'Mag leeg blijven.',
  'socialReturn.own.hint.maximumMonths':
    'Hoe lang één persoon telt: een aantal of onbeperkt. Leeg als het beleid het niet zegt.',
  'socialReturn.own.hint.minimumHours': 'Met minder uren telt iemand niet. Leeg als er geen is.',
  'socialReturn.own.hint.name': 'Zoals Gemeente en jaartal.',
  'socialReturn.own.hint.penaltyFactor': 'Zoals 1 of 1,5. Leeg als er geen is.',
  'socialReturn.own.hint.percentage': 'Zoals 5%. Leeg als het per aanbesteding verschilt.',
  'socialReturn.own.hint.type': 'Een van deze: {choices}.',
  'socialReturn.own.hint.value': 'In euro. Leeg bij wat u naar factuur, kosten of overleg telt.',
  'socialReturn.own.hint.yesNo': 'ja of nee. Leeg als het beleid het niet zegt.',
  'socialReturn.own.maximum': 'Maximum per contract',
  'socialReturn.own.name': 'Naam van het beleid',
  'socialReturn.own.noSheet':
    'Deze werkmap heeft geen eigen beleid. Open het taakvenster, kies Regels en bronnen en maak het blad PSO-beleid.',
  'socialReturn.own.penaltyFactor': 'Boete: keer het tekort',
  'socialReturn.own.percentage': 'Percentage',
  'socialReturn.own.problem.empty': 'Er is nog geen percentage en geen bouwblok ingevuld.',
  'socialReturn.own.problem.groupShare': 'De groep {group} heeft in een hogere rij een andere grens.',
  'socialReturn.own.problem.noBasis': 'Waarvoor het bedrag is, ontbreekt.',
  'socialReturn.own.problem.noGroupShare': 'De groep {group} heeft nog geen grens.',
  'socialReturn.own.problem.noLabel': 'De naam ontbreekt.',
  'socialReturn.own.problem.noType': 'De soort ontbreekt.',
  'socialReturn.own.problem.noValue': 'Het bedrag ontbreekt.',
  'socialReturn.own.problem.number': 'Hier staat {value}. Dat kan niet.',
  'socialReturn.own.problem.open': 'Deze cel is leeg.',
  'socialReturn.own.problem.twice': 'De code {id} staat al in een hogere rij.',
  'socialReturn.own.problem.wholePercentage': 'Hier staat {typed} zonder procentteken.',
  'socialReturn.own.problem.word': '"{text}" is hier geen keuze.',
  'socialReturn.own.remedy.empty': 'Vul het percentage in, of ten minste één bouwblok.',
  'socialReturn.own.remedy.euro': 'Typ een bedrag hoger dan 0, of maak de cel leeg.',
  'socialReturn.own.remedy.factor': 'Typ een getal van 0 of hoger, of maak de cel leeg.',
  'socialReturn.own.remedy.fraction':
    'Typ een percentage van 0 tot en met 100, zoals 5%, of maak de cel leeg.',
  'socialReturn.own.remedy.groupShare': 'Geef elke rij van de groep dezelfde grens, of laat er één staan.',
  'socialReturn.own.remedy.hours': 'Typ uren hoger dan 0 en ten hoogste {most}, of maak de cel leeg.',
  'socialReturn.own.remedy.missing': 'Vul deze cel in, of maak de hele rij leeg.',
  'socialReturn.own.remedy.months': 'Typ een heel aantal maanden of onbeperkt, of maak de cel leeg.',
  'socialReturn.own.remedy.noGroupShare':
    'Typ welk deel van de verplichting de groep ten hoogste vult, zoals 20%, of haal de groep weg.',
  'socialReturn.own.remedy.open':
    'Vul haar in als het beleid het zegt. Anders wordt het gevraagd zodra het verschil maakt.',
  'socialReturn.own.remedy.twice': 'Geef elke rij een eigen code.',
  'socialReturn.own.remedy.wholePercentage': 'Bedoelt u {meant}? Zet dan een procentteken achter het getal.',
  'socialReturn.own.remedy.word': 'Kies een van deze: {choices}.',
  'socialReturn.own.thresholdDienst': 'Drempel bij een dienst',
  'socialReturn.own.thresholdLevering': 'Drempel bij een levering',
  'socialReturn.own.thresholdWerk': 'Drempel bij een werk',
  'socialReturn.own.validFrom': 'Geldig vanaf',
  'socialReturn.problem.aboveOffer':
    'Het percentage is {percentage}. Als gunningscriterium gaat beleid {policy} tot {maximum}.',
  'socialReturn.problem.belowPolicy':
    'Het percentage is {percentage}, minder dan de {stated} van beleid {policy}.',
  'socialReturn.problem.customaryThreshold':
    'De som van {sum} ligt niet boven {threshold}, de drempel die bij {policy} gebruikelijk is maar niet voor iedereen geldt.',
  'socialReturn.problem.hoursAbove': '{hours} uur per week is meer dan de volle week van {week} uur.',
  'socialReturn.problem.otherBase': 'Beleid {policy} neemt het percentage van {stated}. U koos {chosen}.',
  'socialReturn.problem.percentage':
    'Het percentage is {percentage}. Gebruikelijk is {usual}: dit scheelt een factor tien of meer.',
  'socialReturn.problem.stated': 'De stukken noemen {stated}, maar de berekening geeft {obligation}.',
  'socialReturn.problem.statedFar':
    'De stukken noemen {stated}, maar de berekening geeft {obligation}: dit scheelt een factor tien of meer.',
  'socialReturn.problem.sum': 'De opdrachtsom is {sum}. Dat is ongewoon voor een contract met social return.',
  'socialReturn.problem.sumFarBelow':
    'De opdrachtsom van {sum} is een factor tien of meer lager dan de drempel van {threshold} in beleid {policy}.',
  'socialReturn.problem.wagesAboveSum':
    'De loonsom van {wageSum} is meer dan de opdrachtsom zonder btw van {sum}.',
  'socialReturn.problem.vat': 'Het bedrag van {amount} is met btw, en beleid {policy} rekent zonder.',
  'socialReturn.proportion.above':
    '{percentage} is meer dan de {target} die als richtpunt geldt. Leg vast waarom dit bij deze opdracht past.',
  'socialReturn.proportion.aboveOfWages':
    '{percentage} van de loonsom is meer dan {target}. Dat kan redelijk zijn als de opdracht weinig arbeid en veel kapitaal vraagt. Leg de reden vast.',
  'socialReturn.proportion.demandFits':
    'De eis is {demanded}, dat is {share} van de opdrachtsom en niet meer dan {target} ({most}).',
  'socialReturn.proportion.demandTooMuch':
    "De eis is {demanded}, dat is {share} van de opdrachtsom. Bij {target} zou dat {most} zijn. De Commissie van Aanbestedingsexperts vond zo'n eis niet in verhouding.",
  'socialReturn.proportion.enoughLabour': 'Arbeid is {share} van de som, ten minste {small}.',
  'socialReturn.proportion.littleLabour':
    'Arbeid is {share} van de som, minder dan {small}. Overweeg een lager percentage, de loonsom als grondslag of geen eis.',
  'socialReturn.proportion.nameBase':
    'Noem in de aanbesteding waarvan het percentage wordt genomen. De rechter zette een uitsluiting opzij omdat een wijziging van de grondslag niet duidelijk was.',
  'socialReturn.proportion.record':
    'Leg vast waarom social return bij deze opdracht past, welk percentage u kiest en waarom.',
  'socialReturn.proportion.supplies':
    'Bij leveringen is social return vaak niet in verhouding. Leg vast waarom het hier wel past.',
  'socialReturn.proportion.wageSumEnough': 'De loonsom is {wageSum}, ten minste {minimum}.',
  'socialReturn.proportion.wageSumSmall':
    'De loonsom is {wageSum}, minder dan {minimum}. De Commissie van Aanbestedingsexperts raadt dan geen social return aan.',
  'socialReturn.proportion.wageSumUnknown':
    'Schat de loonsom. Onder {minimum} raadt de Commissie van Aanbestedingsexperts geen social return aan.',
  'socialReturn.question':
    'Beleid {policy} kan op meer dan één manier worden gelezen: {choice}. De waarde ligt tussen {least} en {most}.',
  'socialReturn.question.bonusProRata': 'of de toeslag meegaat met uren en maanden of helemaal telt',
  'socialReturn.question.bonusStacking': 'of toeslagen bij elkaar komen of alleen de hoogste telt',
  'socialReturn.question.both': '{one}, en {other}',
  'socialReturn.question.fullTimeHours': 'hoeveel uur een volle week is',
  'socialReturn.question.weekNotStated':
    'Beleid {policy} zegt niet hoeveel uur een volle week is. Daarvan hangt de waarde af.',
  'socialReturn.read.block': '"{text}" is in beleid {policy} gelezen als bouwblok "{block}".',
  'socialReturn.read.bonus': '"{text}" is in beleid {policy} gelezen als toeslag "{bonus}".',
  'socialReturn.remedy.aboveOffer':
    'Controleer het percentage, en onderzoek een hoog aanbod voordat u het waardeert.',
  'socialReturn.remedy.belowPolicy': 'Controleer het percentage, of leg vast waarom u afwijkt.',
  'socialReturn.remedy.customaryThreshold':
    'Kijk of uw organisatie deze drempel gebruikt. Zo ja, dan is er geen verplichting.',
  'socialReturn.remedy.giveFullWeek':
    'Is een volle week in de aanbesteding langer? Geef die uren dan op, of reken met een eigen beleid.',
  'socialReturn.remedy.giveHours': 'Vul de uren per week in.',
  'socialReturn.remedy.hoursAbove': 'De uren tellen tot de volle week. Controleer de uren.',
  'socialReturn.remedy.magnitude': 'Controleer het aantal nullen in de som en het percentage.',
  'socialReturn.remedy.otherBase': 'Controleer welke grondslag in de aanbesteding staat.',
  'socialReturn.remedy.stated': 'Vergelijk som, percentage en grondslag met de stukken.',
  'socialReturn.remedy.wagesAboveSum':
    'Controleer beide bedragen: de loonsom is een deel van de opdrachtsom.',
  'socialReturn.remedy.vat': 'De btw is eraf gehaald. Geef liever het bedrag zonder btw.',
  'socialReturn.rule.block': '{block}: bedrag, {basis}',
  'socialReturn.rule.bonus': 'Toeslag {bonus}',
  'socialReturn.rule.fullWeek': 'Uren van een volle week',
  'socialReturn.rule.maximum': 'Maximum per contract',
  'socialReturn.rule.maximumMonths': 'Maximale duur per persoon',
  'socialReturn.rule.minimumHours': 'Minimale uren per week',
  'socialReturn.rule.percentage': 'Percentage van het beleid',
  'socialReturn.rule.threshold': 'Drempel',
  'socialReturn.severalBlocks':
    '"{text}" kan in beleid {policy} meer dan één bouwblok zijn. Kies een van deze: {blocks}.',
  'socialReturn.severalPolicies': '"{text}" heeft meer dan één beleid. Kies een van deze: {policies}.',
  'socialReturn.share.far':
    'Gerealiseerd is {share} van de verplichting: dit scheelt een factor tien of meer.',
  'socialReturn.share.far.remedy':
    'Controleer het aantal nullen in de som, het percentage en de bedragen van de inzet.',
  'socialReturn.unknownBlock': '"{text}" is geen bouwblok van beleid {policy}. Kies een van deze: {known}.',
  'socialReturn.unknownBonus': '"{text}" is geen toeslag van beleid {policy}. Kies een van deze: {known}.',
  'socialReturn.unknownPolicy': '"{text}" is geen beleid dat we kennen. Kies een van deze: {known}.',
  'socialReturn.value': 'Waarde van de inzet',
  'socialReturn.valueOfBlock': 'Waarde van {block}',
  'socialReturn.valueOfBonus': 'Toeslag {bonus}',
  'socialReturn.why.aboveThreshold': 'De som van {sum} haalt de drempel van {threshold} in beleid {policy}.',
  'socialReturn.why.agreed': 'Het afgesproken bedrag telt.',
  'socialReturn.why.belowMinimum':
    '{hours} uur per week is minder dan de {minimum} uur die beleid {policy} per persoon vraagt. De inzet telt niet.',
  'socialReturn.why.belowMinimumPart':
    'De werkweek is korter dan de {minimum} uur die beleid {policy} per persoon vraagt. De inzet telt niet.',
  'socialReturn.why.belowThreshold':
    'De som van {sum} is lager dan de drempel van {threshold} in beleid {policy}. Er is geen verplichting.',
  'socialReturn.why.bonus': 'Toeslag {bonus}: {value}.',
  'socialReturn.why.byHours': '{hours} uur maal {rate}.',
  'socialReturn.why.chosenFlat': 'De toeslag telt helemaal, zoals u koos.',
  'socialReturn.why.chosenHighest': 'Alleen de hoogste toeslag telt, zoals u koos.',
  'socialReturn.why.chosenProRata': 'De toeslag gaat mee met uren en maanden, zoals u koos.',
  'socialReturn.why.chosenStacking': 'Toeslagen komen bij elkaar, zoals u koos.',
  'socialReturn.why.count': 'Dit telt {count} keer.',
  'socialReturn.why.fullWeek': '{hours} uur per week telt als een volle week.',
  'socialReturn.why.groupLimit':
    'In beleid {policy} vult de groep {group} ten hoogste {share} van de verplichting: {limit}. Er is {value}; de rest telt niet.',
  'socialReturn.why.hoursCapped': '{hours} uur per week telt als een volle week van {week} uur.',
  'socialReturn.why.hoursDoNotCount': 'De uren per week maken bij "{block}" geen verschil.',
  'socialReturn.why.littleLabour':
    'Arbeid is {share} van de som, minder dan de {minimum} van beleid {policy}. Er is geen verplichting.',
  'socialReturn.why.lowest':
    'Arbeid is minder dan {below} van de som. Beleid {policy} laat dan {percentage} toe: ten minste {lowest}.',
  'socialReturn.why.monthsAtMaximum': '{months} maanden tellen mee: de maximale duur van "{block}".',
  'socialReturn.why.oneMonth': '1 maand telt mee.',
  'socialReturn.why.months': '{months} maanden tellen mee.',
  'socialReturn.why.monthsUsed':
    'De maximale duur van "{block}" is {maximum} maanden. Daarvan waren er {before} voorbij voor het contract, dus van {months} maanden tellen er {counted}.',
  'socialReturn.why.monthsCapped':
    'Van {months} maanden tellen er {maximum}: de maximale duur van "{block}".',
  'socialReturn.why.notAboveThreshold':
    'De som van {sum} is niet hoger dan de drempel van {threshold} in beleid {policy}. Er is geen verplichting.',
  'socialReturn.why.obligationCapped':
    'Beleid {policy} vraagt ten hoogste {maximum} per contract. Zonder dat maximum was het {uncapped}.',
  'socialReturn.why.otherKinds':
    'Beleid {policy} vraagt geen social return bij deze soort opdracht ({kind}).',
  'socialReturn.why.paid': 'Het bedrag van {amount} telt.',
  'socialReturn.why.partOfJob': '{fte} van een volle baan telt.',
  'socialReturn.why.partOfWeek': '{hours} van {week} uur per week.',
  'socialReturn.why.perDay': 'Aantal dagen: {days}, samen ten hoogste {most}.',
  'socialReturn.why.tooShort':
    'Het contract duurt {months} maanden. Beleid {policy} vraagt social return vanaf {minimum} maanden.',
  'socialReturn.why.vatTaken': 'Van {amount} is {vat} btw eraf gehaald: {value} telt.',
};
