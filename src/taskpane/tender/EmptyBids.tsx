import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Line, Stack, View } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { useExample } from './useExample';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    width: '100%',
    tableLayout: 'fixed',
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

/** What to do in an empty workbook: the columns a list of bids has. */
export function EmptyBids(props: { readonly onLookAgain: () => void }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const example = useExample();
  const fill = async (): Promise<void> => {
    if (await example.write()) props.onLookAgain();
  };
  const headers = [
    translate('tender.role.name'),
    translate('tender.example.price'),
    translate('tender.example.plan'),
    translate('tender.example.level'),
  ];
  return (
    <View
      footer={
        <Button appearance="primary" disabledFocusable={example.busy} onClick={() => void fill()}>
          {translate('tender.example')}
        </Button>
      }
    >
      <Stack>
        <Line>{translate('tender.empty')}</Line>
        <table className={styles.table} aria-label={translate('tender.empty.table')}>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col" className={styles.cell}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className={styles.cell}>{translate('tender.example.bidder', { name: 'A' })}</td>
              <td className={styles.cell}>98000</td>
              <td className={styles.cell}>8</td>
              <td className={styles.cell}>Trede 2</td>
            </tr>
          </tbody>
        </table>
        {example.notice !== null && <Line>{example.notice}</Line>}
        <div>
          <Button size="small" onClick={props.onLookAgain}>
            {translate('tender.source.again')}
          </Button>
        </div>
      </Stack>
    </View>
  );
}
