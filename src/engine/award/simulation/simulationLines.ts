import { round } from '../../decimal';
import { quantity, text, type Quantity, type Text } from '../../explain/text';
import type { SimulatedLevel, Simulation } from './simulate';
import type { Spread } from './spread';

/** What a simulation shows, in sentences; the first says that it is one. */
export function simulationLines(simulation: Simulation): Text[] {
  const { counted, runs, refused, reversal, lowestPriceWins, bestQualityWins, noWinner, negative } =
    simulation;
  const lines = [text('firmness.simulation.isSimulation')];
  if (counted === 0)
    return [...lines, text('firmness.simulation.noAnswer', { runs: quantity(runs, 'count') })];
  lines.push(text('firmness.simulation.counted', { runs: quantity(counted, 'count') }));
  if (refused > 0) lines.push(text('firmness.simulation.refused', { refused: quantity(refused, 'count') }));
  if (reversal !== null) {
    lines.push(
      reversal === 0
        ? text('firmness.simulation.noReversal')
        : text('firmness.simulation.reversalShare', { share: percent(reversal) }),
    );
  }
  if (lowestPriceWins !== null && bestQualityWins !== null) {
    const values = { price: percent(lowestPriceWins), quality: percent(bestQualityWins) };
    lines.push(text('firmness.simulation.whoWins', values));
  }
  if (noWinner !== null && noWinner > 0) {
    lines.push(text('firmness.simulation.noWinner', { share: percent(noWinner) }));
  }
  if (negative !== null && negative > 0) {
    lines.push(text('firmness.simulation.negative', { share: percent(negative) }));
  }
  if (simulation.euroPerPoint !== null) lines.push(pointLine(simulation.euroPerPoint));
  return [...lines, ...simulation.euroPerLevel.flatMap(levelLine)];
}

function pointLine({ low, median, high }: Spread): Text {
  return low === high
    ? text('firmness.simulation.pointConstant', { euro: quantity(median, 'euro') })
    : text('firmness.simulation.point', {
        euro: quantity(median, 'euro'),
        low: quantity(low, 'euro'),
        high: quantity(high, 'euro'),
      });
}

function levelLine({ criterion, from, to, euro }: SimulatedLevel): Text[] {
  if (euro === null) return [];
  const values = { criterion, to, euro: quantity(euro.median, 'euro') };
  return [
    from === null
      ? text('firmness.simulation.firstLevel', values)
      : text('firmness.simulation.nextLevel', { ...values, from }),
  ];
}

/** A share of invented tenders in whole tenths of a percent; more digits would be more certain than the bids are. */
function percent(share: number): Quantity {
  return quantity(round(share, 3, 'halfUp'), 'fraction');
}
