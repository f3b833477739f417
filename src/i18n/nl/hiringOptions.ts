/** The reading of a list of options: hires and purchases. */
export const hiringOptions = {
  'hiringOptions.twice.reason': '‘{id}’ staat al eerder in de lijst.',
  'hiringOptions.twice.remedy': 'Geef elke optie een eigen naam.',
  'hiringOptions.whole.reason': '{value} is geen heel getal.',
  'hiringOptions.whole.remedy': 'Zet hier hoe vaak deze optie hoogstens kan, als heel getal.',
  'hiringOptions.weight.reason': 'een weging van {value} kan niet.',
  'hiringOptions.weight.remedy':
    'Een weging ligt tussen 0 en 1, zoals 0,75. De functie PSO.WEGING geeft de weging.',
  'hiringOptions.negative.reason': '{value} is minder dan 0.',
  'hiringOptions.negative.remedy': 'Zet hier 0 of meer.',
  'hiringOptions.zeroFte.reason': '0 fte voegt niets toe.',
  'hiringOptions.zeroFte.remedy': 'Zet hier de fte van één keer deze optie, zoals 0,8.',
  'hiringOptions.kind.reason': '‘{word}’ is geen soort optie.',
  'hiringOptions.kind.remedy': 'Typ functie of inkoop.',
  'hiringOptions.column.fte': 'fte',
  'hiringOptions.column.weight': 'weging',
  'hiringOptions.column.attributedFte': 'toegerekende fte',
  'hiringOptions.noColumn.hire': 'Een functie vraagt een kolom ‘{column}’. Die heeft de lijst niet.',
  'hiringOptions.noColumn.purchase': 'Een inkoop vraagt een kolom ‘{column}’. Die heeft de lijst niet.',
  'hiringOptions.noColumn.remedy': 'Voeg een kolom met de naam ‘{column}’ toe en vul haar in deze rij in.',
};
