import { formatAlike } from '../../../../i18n/format';
import { FigureTable } from '../../../shell/FigureTable';
import { useTexts } from '../../../shell/texts';
import type { BidPoint } from './bidPoints';

/** The bids in the drawing, by their number in it. */
export function BidList(props: { readonly bids: readonly BidPoint[] }) {
  const { language, translate, number } = useTexts();
  if (props.bids.length === 0) return null;
  const shares = formatAlike(
    props.bids.map(({ quality }) => quality),
    'fraction',
    language,
  );
  return (
    <FigureTable
      label={translate('tender.iso.bids')}
      columns={[
        { title: translate('tender.iso.bid'), holds: 'words' },
        { title: translate('tender.role.price'), holds: 'figures' },
        { title: translate('tender.iso.quality'), holds: 'figures' },
      ]}
      rows={props.bids.map(({ name, price }, place) => ({
        cells: [`${place + 1} ${name}`, number(price, 'euro'), shares[place]],
      }))}
    />
  );
}
