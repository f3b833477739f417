import { useTexts } from '../shell/texts';
import { EmptyWorkbook } from '../job/EmptyWorkbook';
import { ladderExample } from './ladderExample';

/** What to do in an empty workbook: the columns a staff list has. */
export function EmptyStaff(props: { readonly onLookAgain: () => void }) {
  const { translate } = useTexts();
  return (
    <EmptyWorkbook
      sentence={translate('ladderJob.empty')}
      tableName={translate('ladderJob.empty.table')}
      columns={[
        { header: translate('ladderJob.field.id'), example: 'P01' },
        { header: translate('ladderJob.field.position'), example: 'Wajong' },
        { header: translate('ladderJob.field.contract'), example: translate('ladderJob.example.permanent') },
        { header: translate('ladderJob.field.hoursPerWeek'), example: '32' },
      ]}
      reports={ladderExample}
      onLookAgain={props.onLookAgain}
    />
  );
}
