import type { AwardModel } from '../../../../src/engine';
import { describeModel } from '../../../../src/taskpane/tender/model/describeModel';
import { tenderModelOf } from '../../../../src/taskpane/tender/model/fromAwardModel';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import type { CellBlock } from '../../../../src/workbook/workbook';
import { PLAIN } from '../../../engine/award/plainModel';
import { block } from '../../../workbook/block';

/** Price and quality weigh the same, and every price is measured against the lowest. */
const MODEL: AwardModel = {
  ...PLAIN,
  price: { formula: 'lowestOverPrice', params: {}, points: 50, floor: null, ceiling: null },
  criteria: [{ id: 'Kwaliteit', kind: 'score', points: 50, scale: { min: 0, max: 1 } }],
};

/** The sheet with that model, as the pane itself writes it. */
export function evenModelSheet(): CellBlock {
  const { render } = textsOf('nl');
  const rows = describeModel(tenderModelOf(MODEL), 'nl').map(({ name, kind, points, explanation }) => [
    typeof name === 'string' ? name : render(name),
    render(kind),
    typeof points === 'number' ? points : null,
    explanation.map((part) => (typeof part === 'string' ? part : render(part))).join('; '),
  ]);
  return { ...block([['Criterium', 'Soort', 'Punten', 'Toelichting'], ...rows]), sheet: 'Model' };
}

/**
 * Three bids of which the cheapest never comes near winning and yet decides: with it Ruiter is first, without it Smit.
 * The issue gives the prices and the quality.
 */
export function threeBidsSheet(): CellBlock {
  const cells = block([
    ['Inschrijver', 'Inschrijfsom', 'Kwaliteit (0-1)'],
    ['Ruiter', 128, 0.94],
    ['Smit', 100, 0.76],
    ['Tuinman', 72, 0.46],
  ]);
  return { ...cells, sheet: 'Inschrijvingen' };
}
