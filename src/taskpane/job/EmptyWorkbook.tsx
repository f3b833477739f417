import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../workbook/workbook';
import { Line, Stack, View } from '../shell/Layout';
import { useTexts, type Texts } from '../shell/texts';
import { LookAgain } from './SourceChoice';
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

/** What to do in an empty workbook: the columns that a job reads, with a row as an example. */
export function EmptyWorkbook(props: {
  readonly sentence: string;
  readonly tableName: string;
  readonly columns: readonly { readonly header: string; readonly example: string }[];
  /** The example to try the job on. */
  readonly reports: (texts: Texts) => readonly Report[];
  /** What can be done beside trying the example. */
  readonly beside?: ReactNode;
  readonly onLookAgain: () => void;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const example = useExample(props.reports);
  const fill = async (): Promise<void> => {
    if (await example.write()) props.onLookAgain();
  };
  return (
    <View
      footer={
        <Button appearance="primary" disabledFocusable={example.busy} onClick={() => void fill()}>
          {translate('job.example')}
        </Button>
      }
    >
      <Stack>
        <Line>{props.sentence}</Line>
        <table className={styles.table} aria-label={props.tableName}>
          <thead>
            <tr>
              {props.columns.map(({ header }) => (
                <th key={header} scope="col" className={styles.cell}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {props.columns.map(({ header, example: value }) => (
                <td key={header} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        {props.beside}
        {example.notice !== null && <Line>{example.notice}</Line>}
        <LookAgain onLookAgain={props.onLookAgain} />
      </Stack>
    </View>
  );
}
