import { EmptyWorkbook } from '../../job/EmptyWorkbook';
import { useTexts } from '../../shell/texts';
import { MakeTables } from './MakeTables';
import { registerExample } from './registerTables';

/** What to do in an empty workbook: the columns a table of contracts has, and tables to fill in. */
export function EmptyRegister(props: { readonly onLookAgain: () => void }) {
  const { translate } = useTexts();
  return (
    <EmptyWorkbook
      sentence={translate('socialReturnJob.empty')}
      tableName={translate('socialReturnJob.empty.table')}
      columns={[
        { header: translate('socialReturnJob.field.contract'), example: 'C-1' },
        { header: translate('socialReturnJob.field.policy'), example: 'Den Haag' },
        { header: translate('socialReturnJob.field.sum'), example: '900.000' },
        { header: translate('socialReturnJob.field.percentage'), example: '5 %' },
      ]}
      beside={<MakeTables onMade={props.onLookAgain} />}
      reports={registerExample}
      onLookAgain={props.onLookAgain}
    />
  );
}
