/** Where an organisation stands: findings, reasons, assumptions and trace lines of the assessment. */
export const assessment = {
  'assessment.request.notAnObject':
    'De vraag is geen JSON-object met totalFte, referenceYear en placements. Geef er een.',
  'assessment.trace': 'Stand op de ladder',
  'assessment.person': 'Gewogen fte van {id}',
  'assessment.countingFte': 'Fte in de dagen die meetellen',
  'assessment.input.headcount': 'Aantal medewerkers',
  'assessment.jobs.person': 'Uren per week van {id}, over het jaar',
  'assessment.thirtyPlus.person': 'Fte van {id} voor 30+',
  'assessment.thirtyPlus.target': 'Fte van de doelgroep voor 30+',
  'assessment.thirtyPlus.total': 'Totaal fte voor 30+',
  'assessment.thirtyPlus.heads': 'Deel van de medewerkers uit de doelgroep',
  'assessment.toNext': 'Gewogen fte tot de volgende trede',
  'assessment.toNextLevel': 'Gewogen fte tot {level}',
  'assessment.reason.elsewhere':
    'Telt niet mee: werkt bij een andere organisatie, en blijft ook buiten het totaal aan fte.',
  'assessment.reason.notInYear': 'Telt niet mee: werkte in het peiljaar niet.',
  'assessment.reason.ended': 'Telt niet meer mee: de termijn liep tot en met {last}.',
  'assessment.reason.partOfYear':
    '{position}, {contract}. Telt mee tot en met {last}, dus een deel van het jaar.',
  'assessment.reason.limitNotPublic': '{position}, {contract}. Telt mee; hoelang is niet openbaar.',
  'assessment.reason.countsUntil': '{position}, {contract}. Telt mee tot en met {last}.',
  'assessment.reason.noLimit': '{position}, {contract}. Telt mee, zonder einddatum.',
  'assessment.finding.noHours': 'De uren per week ontbreken. Vul in hoeveel uur iemand per week werkt.',
  'assessment.finding.aboveFullWeek':
    '{hours} uur is meer dan een volle week van {norm} uur, dus meer dan 1 fte. Controleer de uren en de uren van de cao.',
  'assessment.finding.noStart':
    'De begindatum ontbreekt. Zonder die datum is niet te zeggen of iemand nog meetelt. Vul de eerste werkdag in.',
  'assessment.finding.trialTooLong':
    'Een proefplaatsing duurt meestal ten hoogste {months} maanden, dus tot en met {last}. Controleer of het UWV een langere duur heeft toegestaan, of vul het contract in dat daarna geldt.',
  'assessment.finding.schoolLeft':
    'Wanneer iemand van school ging, is niet bekend. De termijn loopt nu vanaf de begindatum. Vul de datum in waarop iemand van school ging.',
  'assessment.finding.sameRow':
    '{id} staat met dezelfde gegevens ook in rij {row} en telt één keer mee. Haal een van de twee rijen weg.',
  'assessment.finding.overlap':
    '{id} werkt in deze periode ook volgens rij {row}, samen {hours} uur per week. Beide tellen mee. Controleer of dezelfde uren niet twee keer in de lijst staan.',
  'assessment.finding.termEnded':
    'De termijn liep af voor het peiljaar, dus deze persoon telt niet mee. Controleer of er loonkostensubsidie is of een inschrijving in het doelgroepregister.',
  'assessment.finding.directAndIndirect':
    'Er zijn SW-medewerkers gedetacheerd en er is sociaal ingekocht. Dezelfde uren mogen niet op beide plaatsen meetellen. Controleer of de opdracht niet ook bij de inkoop staat.',
  'assessment.finding.togetherAboveTurnover':
    'Samen is er bij deze leverancier voor {value} ingekocht, meer dan de omzet van {turnover}. Deze rij telt niet mee. Controleer de bedragen.',
  'assessment.finding.sameSupplier':
    '{supplier} staat ook in rij {row}. Beide tellen mee. Controleer of dezelfde inkoop niet twee keer in de lijst staat.',
  'assessment.finding.headcount':
    '{headcount} medewerkers kan niet: alleen al de doelgroep telt er {heads}. Het deel in personen is niet berekend. Vul in hoeveel mensen er werken.',
  'assessment.assumption.heads':
    'In personen telt iedereen die in het jaar meetelde als één. De wet vraagt het deel in personen.',
  'assessment.assumption.thirtyPlusUnweighted':
    'Voor 30+ zijn de fte niet gewogen. Of de wegingen ook voor 30+ gelden, is niet openbaar.',
  'assessment.assumption.outsideTotal':
    'Wie gedetacheerd is, blijft voor 30+ ook buiten het totaal aan fte. Alleen gedetacheerden uit de doelgroep zijn hier bekend.',
  'assessment.assumption.termByDay':
    'Loopt de termijn in het peiljaar af, dan telt iemand mee tot en met die dag.',
  'assessment.assumption.levelUnknown':
    'De norm van de Basistrede is niet openbaar. Mogelijk zijn: {levels}.',
  'assessment.assumption.noNext': 'Een hogere trede is er niet.',
  'assessment.assumption.impossible':
    'De gegevens van de organisatie kloppen niet met elkaar, dus dit is niet berekend.',
  'assessment.assumption.withoutSecondedOut':
    'SW-medewerkers die bij een andere organisatie werken, zitten niet in het totaal aan fte.',
  'assessment.assumption.secondedIn':
    'Wie bij u gedetacheerd is of als uitzendkracht werkt, zit in het totaal aan fte.',
  'assessment.assumption.monthsBefore':
    '{position} telt alleen als iemand die uitkering voor de start ten minste {months} maanden had. Dat is hier aangenomen.',
};
