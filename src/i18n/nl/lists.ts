/** The reading of staff lists and lists of purchases. */
export const lists = {
  'lists.empty.problem': '{what} is leeg, dus deze rij telt niet mee.',
  'lists.empty.remedy': 'Vul {what} in.',
  'lists.error.problem': '{what} bevat de fout {code}, dus deze rij telt niet mee.',
  'lists.error.remedy': 'Herstel de formule in deze cel.',
  'lists.unreadable.problem': '{what}: {reason} Deze rij telt nu niet mee.',
  'lists.number.remedy': 'Zet een getal in deze cel.',
  'lists.date.remedy': 'Zet een datum in deze cel.',
  'lists.date.outOfReach':
    '‘{text}’ hoort bij de dag {date}, en die kan hier niet. Typ een datum als dag-maand-jaar, zoals 15-10-2026.',
  'lists.yesNo.reason': '‘{shown}’ is geen ja of nee.',
  'lists.yesNo.remedy': 'Typ ja of nee.',
  'lists.asText.problem': '{what} is tekst: {shown}. We lezen {value}.',
  'lists.asText.remedy': 'Controleer de waarde. Maak van de cel een getal of een datum.',
  'lists.totalRow.problem': 'De rij met {label} is een optelling en telt niet mee.',
  'lists.totalRow.remedy': 'Is dit toch een eigen rij? Geef haar dan een andere naam.',
  'lists.names.problem': 'De kolom {what} lijkt namen van mensen te bevatten.',
  'lists.bsn.problem': 'De kolom {what} lijkt BSN’s te bevatten.',
  'lists.personal.remedy':
    'Voor de berekening is dit niet nodig. Haal de kolom weg en gebruik een code per persoon.',
};
