import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AwardRequest, AwardResult, Bid, Stability } from '../../../../src/engine';
import { FirmnessPart } from '../../../../src/taskpane/tender/result/firmness/FirmnessPart';
import { renderInPane } from '../inPane';
import { MODELS, outcomeOf, requestOf } from './comparisons';

const user = userEvent.setup({ delay: null });

/** Parts of the firmness that take another comparison or a look at all bids. */
const PARTS = [
  'dropPairs',
  'weights',
  'scores',
  'prices',
  'euroPerPoint',
  'euroPerLevel',
  'effectiveWeights',
  'nearTies',
  'inventedBid',
] as const satisfies readonly (keyof Stability)[];

/** An outcome that notes which parts of its firmness are asked for. */
function noted(result: AwardResult): { readonly result: AwardResult; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const stability = new Proxy(result.stability, {
    get: (target, name, receiver): unknown => {
      if (PARTS.some((part) => part === name)) asked.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { result: { ...result, stability }, asked };
}

/** Price and quality by the issue: without the cheapest the second would win. */
function threeBids(): AwardRequest {
  const bid = (id: string, price: number, quality: number): Bid => {
    return { id, price, costs: {}, scores: { Kwaliteit: quality }, excluded: null, variantOf: null };
  };
  return {
    model: {
      ...MODELS.points,
      price: { formula: 'lowestOverPrice', params: {}, points: 50, floor: null, ceiling: null },
      criteria: [{ id: 'Kwaliteit', kind: 'score', points: 50, scale: { min: 0, max: 1 } }],
    },
    bids: [bid('Ruiter', 128, 0.94), bid('Smit', 100, 0.76), bid('Tuinman', 72, 0.46)],
  };
}

test('a loser that decides is said without computing any other part of the firmness', async () => {
  const request = threeBids();
  const { result, asked } = noted(outcomeOf(request));
  renderInPane(<FirmnessPart request={request} result={result} />);
  expect(await screen.findByRole('button', { name: /^Ruiter wint niet meer als Tuinman/ })).toBeVisible();
  expect([...asked]).toEqual([]);
});

test('the first line computes only changes of one figure, and what it opens to only what is opened', async () => {
  const request = requestOf('value');
  const { result, asked } = noted(outcomeOf(request));
  renderInPane(<FirmnessPart request={request} result={result} />);
  await user.click(await screen.findByRole('button', { name: /wint niet meer/ }));
  expect([...asked].sort()).toEqual(['prices', 'scores', 'weights']);
  await user.click(screen.getByRole('button', { name: 'Bijna gelijk' }));
  expect([...asked].sort()).toEqual(['nearTies', 'prices', 'scores', 'weights']);
});
