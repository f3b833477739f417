/** The user's own norms: the sheet, what is checked on it, and the view with rules and sources. */
export const ownRules = {
  'ownRules.noSheet':
    'Deze werkmap heeft geen eigen regels. Open het taakvenster, kies Regels en bronnen en maak het blad PSO-normen. Vul daar de normen uit de handleiding in.',
  'ownRules.faulty':
    'De eigen regels op het blad {sheet} zijn niet volledig of niet juist. Open het taakvenster, kies Regels en bronnen en los de bevindingen op.',
  'ownRules.assumption':
    'De normen zijn uw eigen opgave: {name}, versie {version}, geldig vanaf {date}. Alle andere waarden komen uit regelpakket {base} of ouder.',
  'ownRules.note.columnEmpty': 'De kolom Basistrede op uw blad met normen is leeg.',

  'ownRules.problem.size':
    'De omvang {value} hoort niet in deze tabel. De omvang is een heel getal van {first} tot en met {last}.',
  'ownRules.remedy.size': 'Typ een heel getal van {first} tot en met {last}, of maak de rij leeg.',
  'ownRules.problem.sizeTwice': 'Omvang {size} staat al in een hogere rij.',
  'ownRules.remedy.sizeTwice': 'Verwijder een van de twee rijen. Elke omvang staat er één keer in.',
  'ownRules.problem.withoutSize': 'In deze rij staan normen, maar geen omvang.',
  'ownRules.remedy.withoutSize': 'Typ de omvang waarbij deze normen horen, of maak de rij leeg.',
  'ownRules.problem.aboveOne': 'Hier staat {value}. Dat is meer dan 1, en een norm is een deel van 1.',
  'ownRules.remedy.aboveOne':
    'Bedoelt u {percentage}? Typ dan het getal met een procentteken, of {fraction}.',
  'ownRules.problem.noShare': 'Hier staat {value}. Een norm is hoger dan 0 % en ten hoogste 100 %.',
  'ownRules.remedy.noShare': 'Typ de norm als percentage, zoals 3,4%, of maak de cel leeg.',
  'ownRules.remedy.retype': 'Verbeter deze cel, of maak haar leeg.',
  'ownRules.problem.version': 'De versie van de handleiding ontbreekt.',
  'ownRules.remedy.version': 'Typ de versie, zoals 2.1. Die komt terug in elke uitleg.',
  'ownRules.problem.validFrom': 'De datum waarop deze normen ingingen, ontbreekt.',
  'ownRules.remedy.validFrom': 'Typ de datum als dag-maand-jaar, zoals 1-4-2023.',
  'ownRules.problem.emptyColumn': 'De kolom {level} is leeg of ontbreekt.',
  'ownRules.remedy.emptyColumn': 'Vul de normen van deze trede in. Alleen de Basistrede mag leeg blijven.',
  'ownRules.problem.end': 'De norm van {level} bij omvang {size} ontbreekt.',
  'ownRules.remedy.end':
    'Vul deze norm in. Zonder de eerste en de laatste omvang zijn de normen ertussen niet te begrenzen.',
  'ownRules.problem.gaps': 'De norm van {level} ontbreekt bij omvang {sizes}.',
  'ownRules.remedy.gaps':
    'Vul deze normen in. Zolang ze ontbreken, neemt de berekening een rechte lijn tussen de normen ernaast.',
  'ownRules.problem.rises':
    'De norm van {level} is bij omvang {size} hoger ({norm}) dan bij omvang {smaller} ({other}). Een norm daalt als de omvang stijgt.',
  'ownRules.remedy.rises': 'Vergelijk beide cellen met de handleiding en verbeter de verkeerde.',
  'ownRules.problem.notHigher':
    'Bij omvang {size} is de norm van {level} ({norm}) niet hoger dan die van {below} ({other}).',
  'ownRules.remedy.notHigher':
    'Vergelijk beide cellen met de handleiding en verbeter de verkeerde, of vul in wat ontbreekt.',
};
