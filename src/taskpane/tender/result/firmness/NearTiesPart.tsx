import type { NearTie, Unit } from '../../../../engine';
import { formatAlike } from '../../../../i18n/format';
import { FigureTable } from '../../../shell/FigureTable';
import { Line } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { shareShown } from './measured';

/** Neighbours in the ranking that are nearly equal. */
export function NearTiesPart(props: { readonly ties: readonly NearTie[]; readonly unit: Unit }) {
  const texts = useTexts();
  const { translate, language } = texts;
  const { ties, unit } = props;
  if (ties.length === 0) return <Line>{translate('tender.near.none')}</Line>;
  const distances = formatAlike(
    ties.map(({ distance }) => distance),
    unit,
    language,
  );
  return (
    <FigureTable
      label={translate('tender.firmness.near')}
      columns={[
        { title: translate('tender.near.bids'), holds: 'words' },
        { title: translate('tender.near.distance'), holds: 'figures' },
        { title: translate('tender.near.share'), holds: 'figures' },
      ]}
      rows={ties.map(({ bids: [first, second], share }, index) => ({
        cells: [
          translate('tender.near.pair', { first, second }),
          distances[index] ?? '',
          shareShown(share, texts),
        ],
      }))}
    />
  );
}
