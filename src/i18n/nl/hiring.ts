/** What a position costs and the instruments for it: trace lines, assumptions and reasons. */
export const hiring = {
  'hiring.benefit': 'Loonkostenvoordeel (LKV) in dit jaar',
  'hiring.benefitBeforeMaximum': 'Verloonde uren maal bedrag per uur',
  'hiring.benefitLastDay': 'Laatste dag met recht op dit voordeel',
  'hiring.benefitAbolished': 'Afgeschaft, dus geen voordeel',
  'hiring.benefitHours': 'Verloonde uren in dit jaar met recht op het voordeel {kind}',
  'hiring.highestBenefit': 'Hoogste loonkostenvoordeel',
  'hiring.wageSubsidy': 'Loonkostensubsidie (LKS)',
  'hiring.wageSubsidyOfYear': 'Loonkostensubsidie (LKS) in dit jaar',
  'hiring.wageSubsidyBetween': 'Loonkostensubsidie van {from} tot en met {until}',
  'hiring.subsidisedShare': 'Deel van het minimumloon dat wordt vergoed',
  'hiring.missingShare': '1 min de loonwaarde',
  'hiring.minimumWageOfHours': 'Minimumloon met vakantiebijslag voor deze uren',
  'hiring.paidHours': 'Verloonde uren',
  'hiring.partOfYear': 'Deel van het jaar dat de plek is gevuld',
  'hiring.learningSubsidy': 'Subsidie praktijkleren',
  'hiring.learningSubsidyOf': 'Subsidie praktijkleren voor schooljaar {year}',
  'hiring.learningDays': 'Dagen in dit schooljaar',
  'hiring.noRisk': 'No-riskpolis',
  'hiring.noRisk.note':
    'De no-riskpolis vergoedt het loon als de medewerker ziek wordt: per ziekte maximaal {illness} jaar, tot {years} jaar na de eerste werkdag. UWV kan dit met {extra} jaar verlengen. Wajong en Wsw: zolang iemand werkt. De kosten veranderen hierdoor niet.',
  'hiring.netCost': 'Nettokosten van één plek in dit jaar',
  'hiring.cost.wage': 'Loon',
  'hiring.cost.charges': 'Werkgeverslasten',
  'hiring.cost.coaching': 'Begeleiding',
  'hiring.cost.wageCostBenefit': 'Loonkostenvoordeel (LKV)',
  'hiring.cost.wageSubsidy': 'Loonkostensubsidie (LKS)',
  'hiring.cost.learningSubsidy': 'Subsidie praktijkleren',

  'hiring.input.kind': 'Soort loonkostenvoordeel',
  'hiring.input.hoursPerYear': 'Verloonde uren in het jaar',
  'hiring.input.hoursPerWeek': 'Uren per week',
  'hiring.input.start': 'Begin van het dienstverband',
  'hiring.input.year': 'Kalenderjaar',
  'hiring.input.minimumWage': 'Minimumloon met vakantiebijslag',
  'hiring.input.minimumWagePerHour': 'Opgegeven minimumloon per uur, zonder vakantiebijslag',
  'hiring.input.wageValue': 'Loonwaarde',
  'hiring.input.surcharge': 'Opslag voor werkgeverslasten',
  'hiring.input.wagePerYear': 'Brutoloon per jaar met vakantiebijslag',
  'hiring.input.charges': 'Werkgeverslasten als deel van het loon',
  'hiring.input.coachingPerYear': 'Begeleiding per jaar',

  'hiring.rule.benefitPerHour': 'Bedrag per verloond uur',
  'hiring.rule.benefitMaximum': 'Maximum per jaar',
  'hiring.rule.benefitYears': 'Maximale duur vanaf het begin van het dienstverband',
  'hiring.rule.benefitLasts':
    'Geen maximale duur: zolang iemand in dienst is en in het doelgroepregister staat',
  'hiring.rule.declaration': 'Doelgroepverklaring nodig',
  'hiring.rule.highestOnly': 'Van meer dan één loonkostenvoordeel telt alleen het hoogste',
  'hiring.rule.subsidyMaximum': 'Hoogste deel van het minimumloon dat wordt vergoed',
  'hiring.rule.minimumWagePerHour': 'Minimumloon per uur vanaf 21 jaar, zonder vakantiebijslag',
  'hiring.rule.holidayPay': 'Vakantiebijslag',
  'hiring.rule.surcharge': 'Opslag voor werkgeverslasten',
  'hiring.rule.flatShare': 'Vast deel zonder meting van de loonwaarde',
  'hiring.rule.flatMonths': 'Maanden met dit vaste deel',
  'hiring.rule.learningMaximum': 'Hoogste subsidie per leerplek in een schooljaar',
  'hiring.rule.noRiskYears': 'Duur vanaf de eerste werkdag',
  'hiring.rule.noRiskExtraYears': 'Mogelijke verlenging',
  'hiring.rule.noRiskIllnessYears': 'Langste uitkering per ziekte',
  'hiring.rule.noRiskFirstYear': 'Deel van het dagloon in het eerste ziektejaar',
  'hiring.rule.noRiskSecondYear': 'Deel van het dagloon in het tweede ziektejaar',
  'hiring.rule.together': 'Voordeel, subsidie en no-riskpolis gaan samen',

  'hiring.assumption.rightToBenefit':
    'We nemen aan dat u recht heeft op dit voordeel. Voor een Wsw-baan, beschut werk en na de pensioenleeftijd is er geen loonkostenvoordeel.',
  'hiring.assumption.withDeclaration': 'We nemen aan dat er een doelgroepverklaring is.',
  'hiring.assumption.whileRegistered':
    'We nemen aan dat de medewerker het hele jaar in het doelgroepregister staat.',
  'hiring.assumption.holidayPayIn': 'Het minimumloon is gerekend met vakantiebijslag.',
  'hiring.assumption.adultWage': 'Gerekend met het minimumloon vanaf 21 jaar.',
  'hiring.assumption.weeks': 'Een heel jaar is gerekend als 52 weken met verloonde uren.',
  'hiring.assumption.byDay': 'Een deel van een jaar telt naar het aantal dagen.',
  'hiring.assumption.asked': 'Loon, werkgeverslasten en begeleiding zijn de bedragen die u heeft gegeven.',
  'hiring.assumption.together':
    'We nemen aan dat loonkostenvoordeel, loonkostensubsidie en no-riskpolis samengaan. Juridisch is dat niet helemaal zeker.',
  'hiring.assumption.learningProRata':
    'De subsidie praktijkleren is verdeeld over de dagen van het schooljaar. U krijgt haar na afloop van het schooljaar.',
  'hiring.assumption.learningRest':
    'Dagen in een schooljaar waarvan het bedrag niet bekend is, tellen niet mee voor de subsidie praktijkleren.',

  'hiring.note.yearsAround': 'Het bedrag van 2023 is afgeleid: in 2022 en 2024 was het gelijk.',
  'hiring.note.maximumOfRate': 'Het maximum is afgeleid: het hoort bij hetzelfde bedrag per uur.',
  'hiring.note.surchargeNotVerified':
    'De opslag van 23,5% geldt sinds 2018. Of die na 2024 is veranderd, is niet gecontroleerd.',
  'hiring.note.learningMaximum':
    'Dit is het hoogste bedrag. Wat u krijgt, hangt af van het aantal aanvragen.',
  'hiring.note.noRiskFirstYear':
    'Over het eerste ziektejaar verschillen de bronnen: 100% van het dagloon, of 70% tot 100%.',
  'hiring.note.benefitEnds': 'Het loonkostenvoordeel {kind} loopt tot en met {date}.',
  'hiring.note.onlyHighest':
    'Alleen het hoogste loonkostenvoordeel telt: {kind}, {amount}. Niet erbij opgeteld: {others}.',
  'hiring.note.notFilled': 'In {year} is de plek niet gevuld. Het dienstverband begint op {start}.',

  'hiring.unknownInstrument':
    '‘{text}’ is geen onderdeel met bedragen. Typ LKV, LKS, minimumloon, praktijkleren, no-risk of LIV, of een van deze: {names}.',
  'hiring.unknownBenefit': '‘{text}’ is geen soort loonkostenvoordeel. Typ een van deze: {names}.',
  'hiring.abolished':
    'Het loonkostenvoordeel {kind} is afgeschaft vanaf {from} voor dit dienstverband. Er is dus geen bedrag. Laat dit voordeel weg of reken met 0.',
  'hiring.noBenefitRules':
    'Voor {year} zijn er geen bedragen van het loonkostenvoordeel {kind}. Bekend zijn {first} tot en met {last}. Kies een jaar daarin, of laat dit voordeel weg.',
  'hiring.noMinimumWage':
    'Het minimumloon op {date} is hier niet bekend. Geef zelf het minimumloon per uur op die dag.',
  'hiring.noSurcharge':
    'De opslag voor werkgeverslasten op {date} is hier niet bekend. Geef zelf de opslag als deel van 1, zoals 0,235.',
  'hiring.noLearningSubsidy':
    'Van {from} tot en met {until} is de subsidie praktijkleren niet bekend. Kies een ander jaar, of laat deze subsidie weg.',
  'hiring.invalid.money': '{value} kan hier niet. Geef een bedrag van 0 of hoger.',
  'hiring.invalid.fraction':
    '{value} is geen deel van 1. Geef een getal van 0 tot en met 1, zoals 0,5 of 50%.',
  'hiring.invalid.hoursPerYear':
    '{hours} uur kan niet in één jaar. Geef de verloonde uren van één jaar: van 0 tot en met {most}.',
  'hiring.invalid.yearBeforeStart':
    'Het jaar {year} ligt voor het begin van het dienstverband op {start}. Kies een later jaar.',
  'hiring.invalid.endBeforeStart':
    'Het einde op {end} ligt voor het begin op {start}. Geef een einde op of na het begin.',
  'hiring.invalid.minimumWage':
    '{value} kan geen minimumloon zijn. Geef het minimumloon met vakantiebijslag over de periode, hoger dan 0.',
  'hiring.invalid.minimumWagePerHour':
    'Een minimumloon van 0 kan niet. Geef het minimumloon per uur, of laat het leeg.',
  'hiring.invalid.noBenefit': 'Er is geen soort loonkostenvoordeel gegeven. Kies er minstens één.',
  'hiring.invalid.noHours': 'Een plek zonder uren kan niet. Geef de uren per week, hoger dan 0.',
  'hiring.invalid.noWage':
    'Zonder loon is er geen loonkostenvoordeel en geen loonkostensubsidie. Vul het loon in, of laat ze weg.',
};
