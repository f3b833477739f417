/** Remarks of social-return policies. */
export const socialReturnNotes = {
  'socialReturn.note.sameAmountsOnOlderPage': 'Een oudere pagina van de gemeente noemt dezelfde bedragen.',
  'socialReturn.note.forOlderContracts':
    'Dit is een oudere tabel. Zij geldt voor contracten die onder deze tabel zijn gesloten.',
  'socialReturn.note.fullWeekDisputed':
    'De bronnen verschillen over de volle week: deze pagina rekent met 36 uur, een oudere pagina met 40 uur bij hetzelfde begin van de lijst.',
  'socialReturn.note.footnotesShifted':
    'De verwijzingen bij de noten in de bron zijn één regel verschoven. Het maximum per dag en de toeslag voor PrO en VSO staan bij de regel waar zij bij passen.',
  'socialReturn.note.psoValueNotReadable':
    'De bron noemt de PSO als andere manier om te voldoen. Hoeveel een trede telt, was niet te lezen.',
  'socialReturn.note.hiredAfterInternship':
    'De toeslag vraagt een dienstverband van ten minste 6 maanden na de stage.',
  'socialReturn.note.lowerThanLeiden':
    'Deze tabel is ouder dan die van de Leidse regio van 2023. Enkele bedragen zijn lager.',
  'socialReturn.note.activityUnitNotStated':
    'De bron zegt niet waarvoor het bedrag van de maatschappelijke activiteit is: per dag, per keer of anders.',
  'socialReturn.note.otherBlocksNotReadable':
    'De bron heeft meer bouwblokken dan hier staan. De rest was niet te lezen.',
  'socialReturn.note.percentagePerMunicipality': 'Elke gemeente stelt zelf het percentage vast.',
  'socialReturn.note.whileWageSubsidy':
    'Met loonkostensubsidie telt iemand mee zolang de subsidie loopt. Daarmee is niet gerekend.',
  'socialReturn.note.startedBeforeContract':
    'Wie eerder begon, kan meetellen als dat ten hoogste 12 maanden voor het contract was.',
  'socialReturn.note.amountFor2023': 'Het drempelbedrag is dat van 2023.',
  'socialReturn.note.socialBuyingCounts':
    'Inkoop bij erkende sociale ondernemers of bij het gemeentelijk werkbedrijf telt mee. Wat het telt, was niet te lezen.',
  'socialReturn.note.dateOfNews': 'De datum is die van het nieuwsbericht.',
  'socialReturn.note.lowerPercentageOptional':
    'Het lagere percentage bij weinig arbeid is een mogelijkheid, geen recht.',
  'socialReturn.note.olderPage': 'De bron is een oudere pagina zonder datum.',
  'socialReturn.note.customaryThreshold':
    'Dit drempelbedrag is gebruikelijk in de arbeidsmarktregio Zwolle, maar bindt niet alle deelnemers.',
  'socialReturn.note.versionLabelElsewhere':
    'Het versienummer V05 van april 2023 staat op een andere pagina dan de bedragen.',
  'socialReturn.note.percentagePerTender': 'Het percentage wordt per aanbesteding bepaald.',
  'socialReturn.note.agreedPeriod': 'De duur is de afgesproken periode.',
  'socialReturn.note.ageBonusOnlyContracts':
    'De toeslag voor leeftijd geldt alleen bij bouwblokken met een arbeidscontract.',
  'socialReturn.note.frisianRule':
    'Het percentage was niet te lezen. De regel van de Friese overheden staat in friesland-2016.',
  'socialReturn.note.notRehired':
    'WW telt alleen als iemand de 6 maanden ervoor niet bij dezelfde werkgever in dienst was.',
  'socialReturn.note.onwardPlacement':
    'Wie doorstroomt naar een andere plek, blijft ten hoogste 24 maanden tot de doelgroep horen.',
  'socialReturn.note.withheldAfterRecovery':
    'Na een hersteltermijn wordt het tekort ingehouden op de laatste betaling of in rekening gebracht. Niet als de opdrachtnemer aantoont dat hem niets te verwijten valt.',
  'socialReturn.note.blocksSince2022NotReadable':
    'Voor gunningen vanaf 1 januari 2022 gelden nieuwe bedragen, samen met Groningen en Drenthe. Die waren niet te lezen.',
  'socialReturn.note.targetGroupAtAward':
    'Of iemand tot de doelgroep hoort, wordt bekeken op de dag van de formele gunning.',
  'socialReturn.note.offerBecomesMinimum':
    'Een hoger percentage uit de inschrijving wordt het minimum in het contract.',
  'socialReturn.note.personMaximum': 'Iemand telt ten hoogste 24 maanden mee, in gewerkte dagen en uren.',
  'socialReturn.note.contractorYearlyHours':
    'De gewerkte uren worden gedeeld door de jaaruren van de opdrachtnemer zelf.',
  'socialReturn.note.registeredUnemployed':
    'Wie geen uitkering heeft, telt mee als hij langer dan 6 maanden als werkloos staat ingeschreven.',
  'socialReturn.note.excludingVat': 'Het drempelbedrag is zonder btw.',
  'socialReturn.note.suppliesByLabourShare':
    'Bij leveringen wordt alleen social return gevraagd als arbeid ten minste 30 % van de som is. Of daarbij ook een drempelbedrag geldt, is niet duidelijk.',
  'socialReturn.note.retroactiveTo2019': 'De regel werkt terug tot 1 september 2019.',
  'socialReturn.note.lowerWhenDisproportionate': 'Een lager percentage kan als 5 % niet in verhouding is.',
  'socialReturn.note.blocksNotReadable': 'De bedragen van de bouwblokken waren niet te lezen.',
  'socialReturn.note.exampleOnPageWrong':
    'Het voorbeeld op de pagina klopt niet: de som en de uitkomst verschillen een factor 1.000.',
  'socialReturn.note.thresholdSentenceIncomplete':
    'De bron noemt een drempelbedrag van € 100.000, maar die zin is niet af. Daarmee is niet gerekend.',
  'socialReturn.note.blocksFollowCovenant':
    'De bouwblokken volgen oost-nederland-2023 als de gemeente dat convenant tekende.',
  'socialReturn.note.adoptionProposal': 'De bron is een voorstel om het kader vast te stellen.',
  'socialReturn.note.levelOneDisputed': "De regio's zijn het niet eens over wat Trede 1 telt.",
  'socialReturn.note.fineOnShortfall': 'De boete is 1,5 keer het bedrag dat niet is gerealiseerd.',
  'socialReturn.note.housingAssociationsOnly':
    'Dit geldt voor de woningcorporaties, niet voor aanbestedingen van de gemeente zelf. Wat een trede lager dan Trede 2 telt, staat er niet.',
  'socialReturn.note.ownPenalty': 'De factor is uw eigen opgave.',
  'socialReturn.note.afterHearing':
    'Na hoor en wederhoor volgt een nieuw advies, een aparte afspraak, een aantekening op de leverancierslijst of inhouding van het tekort.',
  'socialReturn.note.contactWithinTwoWeeks': 'De opdrachtnemer neemt binnen 14 dagen contact op.',
  'socialReturn.note.laterCommonPolicy':
    'Later kwam er een gezamenlijk beleid voor Zuid-Limburg. Die waarden waren niet te lezen.',
  'socialReturn.note.investmentProjects':
    'Het drempelbedrag geldt voor investeringsprojecten van de gemeente.',
  'socialReturn.note.valuationNotReadable':
    'De huidige aanpak werkt met een lijst van waarderingen. Die bedragen waren niet te lezen.',
  'socialReturn.note.mandatoryAbove': 'Boven dit bedrag is social return verplicht.',
  'socialReturn.note.historic': 'Dit beleid is van 2013 en alleen nog voor oude contracten.',
  'socialReturn.note.targetPercentage': 'Het percentage is een streven.',
  'socialReturn.note.paymentInCash': 'Betalen in geld kan als inzet van mensen niet werkt.',
  'socialReturn.note.baseDisputed':
    'De bronnen verschillen over het bedrag van € 250.000: de ene noemt de opdracht, de andere de loonsom. Daarom staan grondslag en drempel open.',
  'socialReturn.note.tailoredApproach':
    'De regel geldt als niet voor Maatwerk voor Mensen is gekozen, wat sinds 2018 kan.',
};
