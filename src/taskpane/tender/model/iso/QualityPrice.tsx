import { useMemo } from 'react';
import { euroForQuality, type AwardModel } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import { SmallLine, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import type { PriceRange } from './priceRange';

/** How much better the bid in the example becomes, and how good it was, as shares of the points for quality. */
const GAIN = 0.1;
const QUALITY = 0.5;

/** Where between the lowest and the highest price of the drawing a low, a middle and a high price lie. */
const PLACES = [0.1, 0.45, 0.8];

/** What ten percent of the points for quality may cost at a low, a middle and a high price. */
export function QualityPrice(props: { readonly model: AwardModel; readonly range: PriceRange }) {
  const { model, range } = props;
  const { translate, render, number } = useTexts();
  const { from, to } = range;
  const answers = useMemo(
    () =>
      PLACES.map((place) => from + place * (to - from)).map((price) => ({
        price,
        worth: euroForQuality(model, {
          price,
          quality: QUALITY,
          gain: GAIN,
          lowest: from,
          highest: to,
          mean: (from + to) / 2,
          bestQuality: 1,
        }),
      })),
    [model, from, to],
  );
  return (
    <Stack>
      <FigureTable
        label={translate('tender.iso.worth')}
        columns={[
          { title: translate('tender.iso.atPrice'), holds: 'figures' },
          { title: translate('tender.iso.worth'), holds: 'figures' },
        ]}
        rows={answers.map(({ price, worth }) => ({
          cells: [number(price, 'euro'), worth.ok ? number(worth.euro, 'euro') : render(worth.text)],
        }))}
      />
      <SmallLine>
        {translate('tender.iso.worthHint', { quality: { value: QUALITY, unit: 'fraction' } })}
      </SmallLine>
    </Stack>
  );
}
