import type { PriceFirmness } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import { Line } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { winnersBeyond } from './measured';

/** For each bid the price at which another bid wins, the smallest change first. */
export function PricesPart(props: { readonly prices: readonly PriceFirmness[] }) {
  const texts = useTexts();
  const { translate } = texts;
  const tipping = props.prices
    .flatMap((price) => {
      const { winnerChangesAt, change } = price;
      return winnerChangesAt === null || change === null ? [] : [{ ...price, winnerChangesAt, change }];
    })
    .sort((a, b) => Math.abs(a.change / a.price) - Math.abs(b.change / b.price));
  if (tipping.length === 0) return <Line>{translate('tender.firmness.priceNone')}</Line>;
  return (
    <FigureTable
      label={translate('tender.firmness.prices')}
      columns={[
        { title: translate('tender.role.name'), holds: 'words' },
        { title: translate('tender.firmness.priceNow'), holds: 'figures' },
        { title: translate('tender.firmness.tipsAt'), holds: 'figures' },
        { title: translate('tender.firmness.thenWins'), holds: 'words' },
      ]}
      rows={tipping.map((price) => ({
        cells: [
          price.bid,
          texts.number(price.price, 'euro'),
          texts.number(price.winnerChangesAt, 'euro'),
          winnersBeyond(price, texts),
        ],
      }))}
    />
  );
}
