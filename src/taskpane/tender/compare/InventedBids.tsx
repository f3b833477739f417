import type { Bid } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { useTexts } from '../../shell/texts';

/** The invented bids that the methods were compared on: their prices. */
export function InventedBids({ bids }: { readonly bids: readonly Bid[] }) {
  const { translate, number } = useTexts();
  const label = translate('tender.compare.bids');
  return (
    <Disclosure label={label}>
      {() => (
        <FigureTable
          label={label}
          columns={[
            { title: translate('tender.role.name'), holds: 'words' },
            { title: translate('tender.role.price'), holds: 'figures' },
          ]}
          rows={bids.map(({ id, price }) => ({ cells: [id, price === null ? '' : number(price, 'euro')] }))}
        />
      )}
    </Disclosure>
  );
}
