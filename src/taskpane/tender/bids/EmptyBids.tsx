import { useTexts } from '../../shell/texts';
import { EmptyWorkbook } from '../../job/EmptyWorkbook';
import { exampleReports } from '../exampleReport';

/** What to do in an empty workbook: the columns a list of bids has. */
export function EmptyBids(props: { readonly onLookAgain: () => void }) {
  const { translate } = useTexts();
  return (
    <EmptyWorkbook
      sentence={translate('tender.empty')}
      tableName={translate('tender.empty.table')}
      columns={[
        {
          header: translate('tender.role.name'),
          example: translate('tender.example.bidder', { name: 'A' }),
        },
        { header: translate('tender.example.price'), example: '98000' },
        { header: translate('tender.example.plan'), example: '8' },
        { header: translate('tender.example.level'), example: 'Trede 2' },
      ]}
      reports={exampleReports}
      onLookAgain={props.onLookAgain}
    />
  );
}
