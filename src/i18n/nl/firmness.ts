/** How firm an outcome is, and what simulation shows before publication. */
export const firmness = {
  'firmness.informationOnly':
    'Alleen ter informatie. Het gepubliceerde model bepaalt wie wint. Verander na de opening van de prijzen niets aan het model.',
  'firmness.invented.excellent': 'een inschrijving met overal het hoogste en een prijs van {price}',
  'firmness.invented.oneCriterion':
    'een inschrijving met overal het laagste, maar met {score} voor {criterion}',
  'firmness.invented.poor': 'een inschrijving met overal het laagste en een prijs van {price}',
  'firmness.line.drop': '{winner} wint niet meer als {removed} uitvalt: {then}.',
  'firmness.line.dropKept':
    '{winner} wint niet meer als {removed} nooit had ingeschreven: {then}. Valt {removed} later uit, dan blijven de punten staan volgens het gepubliceerde model en blijft {winner} winnen.',
  'firmness.line.excluded':
    'De uitsluiting van {removed} bepaalt dat {winner} wint. Met {removed} erbij staat {leaders} bovenaan de anderen.',
  'firmness.line.excludedKept':
    '{winner} wint omdat de uitgesloten inschrijving {removed} nog meetelt, zoals het gepubliceerde model bepaalt. Had {removed} nooit ingeschreven: {then}.',
  'firmness.line.firm':
    '{winner} blijft winnen bij elke kleine verandering van één score, één prijs of één gewicht, en ook als één andere inschrijving uitvalt.',
  'firmness.line.invented': '{winner} wint niet meer als er {bid} bij komt: {then}.',
  'firmness.line.neverBid': '{winner} wint niet meer als {removed} nooit had ingeschreven: {then}.',
  'firmness.line.noWinner':
    'Er is geen winnaar, dus u kunt niet zien hoe stevig de uitslag is. Pas eerst de regel voor een gelijke uitslag toe.',
  'firmness.line.nobody':
    'Er is geen inschrijving in de rangorde, dus u kunt niet zien hoe stevig de uitslag is. Controleer waarom alle inschrijvingen uitvallen.',
  'firmness.line.oneMark':
    '{winner} wint niet meer door één stap bij één criterium: {bid} krijgt voor {criterion} {score} in plaats van {present}, {then}.',
  'firmness.line.pair': '{winner} wint niet meer als {one} en {other} allebei uitvallen: {then}.',
  'firmness.line.pairNeverBid':
    '{winner} wint niet meer als {one} en {other} allebei nooit hadden ingeschreven: {then}.',
  'firmness.line.price':
    '{winner} wint niet meer als de prijs van {bid} {price} is in plaats van {present}: {then}.',
  'firmness.line.priceAbove':
    '{winner} wint niet meer als de prijs van {bid} hoger is dan {price} in plaats van {present}: {then}.',
  'firmness.line.priceBelow':
    '{winner} wint niet meer als de prijs van {bid} lager is dan {price} in plaats van {present}: {then}.',
  'firmness.line.score':
    '{winner} wint niet meer als {bid} voor {criterion} {score} krijgt in plaats van {present}: {then}.',
  'firmness.line.scoreAbove':
    '{winner} wint niet meer als {bid} voor {criterion} meer dan {score} krijgt in plaats van {present}: {then}.',
  'firmness.line.scoreBelow':
    '{winner} wint niet meer als {bid} voor {criterion} minder dan {score} krijgt in plaats van {present}: {then}.',
  'firmness.line.weight':
    '{winner} wint niet meer als het gewicht van {criterion} {weight} is in plaats van {present}: {then}.',
  'firmness.line.weightAbove':
    '{winner} wint niet meer als het gewicht van {criterion} hoger is dan {weight} in plaats van {present}: {then}.',
  'firmness.line.weightBelow':
    '{winner} wint niet meer als het gewicht van {criterion} lager is dan {weight} in plaats van {present}: {then}.',
  'firmness.note.dropOne':
    'Elke inschrijving is om de beurt weggelaten, alsof zij nooit was gedaan. De rest bleef gelijk en is opnieuw vergeleken.',
  'firmness.note.dropPairs':
    'Steeds zijn twee inschrijvingen samen weggelaten. U ziet de paren waarna de volgorde van de andere inschrijvingen bovenaan verandert.',
  'firmness.note.effectiveWeights':
    'Links staat het gepubliceerde gewicht. Daarnaast het aandeel in de hoogste gegeven punten, en het aandeel in de verschillen tussen de inschrijvingen.',
  'firmness.note.euroPerLevel':
    'Wat één stap hoger op de ladder waard is in euro, bij de prijzen van nu en met dezelfde andere scores.',
  'firmness.note.euroPerPoint':
    'Hoeveel duurder een inschrijving mag zijn voor één punt kwaliteit meer, met hetzelfde totaal. De andere inschrijvingen bleven gelijk.',
  'firmness.note.exclusions':
    'Uitgesloten inschrijvingen die bepalen wie van de anderen wint. Zij zijn om de beurt andersom geteld: wel meegeteld waar het model opnieuw berekent, en weggelaten waar de punten blijven staan.',
  'firmness.note.inventedBid':
    'Een verzonnen inschrijving die zelf niet wint, maar wel bepaalt wie wint. De prijs ligt tussen de helft van de laagste en anderhalf keer de hoogste prijs.',
  'firmness.note.nearTies': 'Inschrijvingen die na elkaar komen en minder dan 1 % van elkaar verschillen.',
  'firmness.note.prices':
    'Steeds is één prijs veranderd, omhoog en omlaag. De scores, de andere prijzen en het model bleven gelijk.',
  'firmness.note.scores':
    'Steeds is één score veranderd binnen de schaal: die van de winnaar omlaag, die van de anderen omhoog. De rest bleef gelijk.',
  'firmness.note.weights':
    'Steeds is één gewicht veranderd. De andere gewichten bleven gelijk. Bij het aandeel veranderen de andere gewichten in verhouding mee, zodat de som gelijk blijft.',
  'firmness.onlyTheTop':
    'Er zijn veel inschrijvingen. Scores en prijzen zijn hooguit voor de hoogste in de rangorde bekeken, niet voor alle.',
  'firmness.price': 'de prijs',
  'firmness.then.nobody': 'dan blijft er niemand over',
  'firmness.then.shared': 'dan is er geen winnaar alleen',
  'firmness.then.tie': 'dan eindigen {bids} gelijk',
  'firmness.then.wins': 'dan wint {bid}',
  'firmness.simulation.bidders': 'Inschrijvingen per aanbesteding',
  'firmness.simulation.counted': 'Berekend met {runs} verzonnen aanbestedingen.',
  'firmness.simulation.estimate': 'Raming',
  'firmness.simulation.firstLevel': '{criterion}: {to} is ongeveer {euro} waard.',
  'firmness.simulation.howPrices': 'Prijzen liggen tussen {low} en {high}, de meeste in het midden.',
  'firmness.simulation.howQuality':
    'Elke inschrijving heeft een eigen niveau van kwaliteit en wijkt daar per criterium van af. Een hogere prijs betekent niet meer kwaliteit.',
  'firmness.simulation.howTests':
    'In de helft van de aanbestedingen zit één inschrijving die het model op de proef stelt: goedkoop en slecht, duur en uitstekend, een kopie van een andere, bijna gratis of drie keer de raming.',
  'firmness.simulation.isSimulation':
    'Dit is een simulatie met verzonnen inschrijvingen. Zij laat zien hoe het model werkt en voorspelt niet wie er inschrijft of wint.',
  'firmness.simulation.negative': 'Bij {share} krijgt een inschrijving punten onder 0.',
  'firmness.simulation.nextLevel': '{criterion}: van {from} naar {to} is ongeveer {euro} waard.',
  'firmness.simulation.noAnswer':
    'Met dit model en deze verzonnen inschrijvingen was er in geen van de {runs} aanbestedingen iets te vergelijken. Controleer de minima en de prijsgrenzen van het model.',
  'firmness.simulation.noReversal': 'De volgorde bovenaan verandert nooit als één verliezer uitvalt.',
  'firmness.simulation.noWinner': 'Bij {share} is er geen winnaar, omdat de eerste plaats gelijk is.',
  'firmness.simulation.point': 'Eén punt is ongeveer {euro} waard, meestal tussen {low} en {high}.',
  'firmness.simulation.pointConstant': 'Eén punt is altijd {euro} waard.',
  'firmness.simulation.refused':
    'In {refused} aanbestedingen gaf het model geen uitkomst. Die tellen niet mee.',
  'firmness.simulation.reversal':
    'Deel van de verzonnen aanbestedingen waarin één verliezer bepaalt wie wint',
  'firmness.simulation.reversalShare': 'Bij {share} verandert de winnaar als één verliezer uitvalt.',
  'firmness.simulation.runs': 'Aantal verzonnen aanbestedingen',
  'firmness.simulation.seed': 'Startgetal van de simulatie',
  'firmness.simulation.spread': 'Spreiding van de prijzen rond de raming',
  'firmness.simulation.whoWins': 'Bij {price} wint de laagste prijs en bij {quality} de beste kwaliteit.',
  'firmness.simulation.wrongBidders':
    'Het aantal inschrijvingen per aanbesteding klopt niet. Kies een heel getal van 2 tot en met {most}.',
  'firmness.simulation.wrongEstimate': 'De raming {estimate} kan niet. Vul een bedrag boven 0 in.',
  'firmness.simulation.wrongRuns':
    'Het aantal aanbestedingen klopt niet. Kies een heel getal van 1 tot en met {most}.',
  'firmness.simulation.wrongSeed': 'Het startgetal klopt niet. Kies een heel getal van 0 tot en met {most}.',
  'firmness.simulation.wrongSpread':
    'De spreiding {spread} kan niet. Vul een percentage tussen 0 % en 100 % in, zoals 20 % of 0,2.',
};
