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

  'ownRules.problem.noTable': 'Op dit blad staat geen rij met de namen van de treden.',
  'ownRules.remedy.noTable':
    'Zet de kolomkoppen Omvang, Basistrede, Trede 1, Trede 2 en Trede 3 terug, of geef dit blad een andere naam en maak het blad opnieuw.',
  'ownRules.source': 'eigen opgave: blad {sheet}',

  'ownRules.sheet.title': 'PSO-normen: eigen opgave',
  'ownRules.sheet.fillIn':
    'Neem de normen over uit de PSO-handleiding of uit MijnPSO, per omvang, als percentage: typ 3,4%. De kolom Basistrede mag leeg blijven.',
  'ownRules.sheet.use': 'De functies gebruiken deze normen als u bij regels het woord eigen typt.',
  'ownRules.sheet.about': 'Over deze normen',
  'ownRules.sheet.value': 'Waarde',
  'ownRules.sheet.name': 'Naam',
  'ownRules.sheet.nameValue': 'Normen uit de PSO-handleiding',
  'ownRules.sheet.version': 'Versie van de handleiding',
  'ownRules.sheet.validFrom': 'Geldig vanaf',
  'ownRules.sheet.size': 'Omvang (fte)',

  'ownRules.title': 'Regels en bronnen',
  'ownRules.card': 'Met welke regels wordt gerekend, waar ze vandaan komen, en hoe u eigen normen invult.',
  'ownRules.open': 'Bekijk regels en bronnen',
  'ownRules.packs': 'Regelpakketten',
  'ownRules.packsHint':
    'Zonder keuze geldt het nieuwste pakket dat de waarde heeft. Typ een naam of een datum bij regels om een ander te kiezen.',
  'ownRules.pack': 'Versie {version}, geldig vanaf {date}. De datum is: {certainty}.',
  'ownRules.packSource': 'Bron van {id}',
  'ownRules.own': 'Eigen normen',
  'ownRules.why':
    'Niet alle normen zijn openbaar. Hebt u de handleiding, vul dan de hele tabel in. Dan is elke trede zeker, ook de Basistrede.',
  'ownRules.make': 'Maak blad {sheet}',
  'ownRules.makeWhere': 'Op een nieuw blad. Wat er al staat, blijft staan.',
  'ownRules.made': 'Het blad {sheet} staat klaar. Vul de normen in.',
  'ownRules.looking': 'We kijken of er een blad met normen is.',
  'ownRules.filled': 'Blad {sheet}: {filled} van {all} normen ingevuld.',
  'ownRules.condition.empty': 'Niet in gebruik: er is nog niets ingevuld.',
  'ownRules.condition.faulty': 'Niet in gebruik: los eerst op wat hieronder staat.',
  'ownRules.condition.incomplete':
    'In gebruik, niet volledig. Waar een norm ontbreekt, is een trede niet altijd zeker.',
  'ownRules.condition.complete': 'In gebruik en volledig. Elke trede is zeker.',
  'ownRules.howToUse': 'Typ "eigen" bij regels, zoals in deze formule:',
  'ownRules.example': '=PSO.TREDE(0,02;50;"eigen")',
  'ownRules.goTo': 'Ga naar het blad',
  'ownRules.blocks.one': 'eerst oplossen',
  'ownRules.blocks.several': '{count} eerst op te lossen',
};
