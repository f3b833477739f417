import { makeStyles, tokens } from '@fluentui/react-components';
import type { Trace } from '../../engine';
import { explainRows } from '../../i18n/explanation';
import { Disclosure } from '../shell/Disclosure';
import { useTexts } from '../shell/texts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 0',
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  value: {
    textAlign: 'right',
    padding: '4px 0 4px 8px',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  beside: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const INDENT = 12;

/** "Waarom": how a figure came about, opened in place. */
export function Why(props: { readonly of: string; readonly trace: () => Trace | undefined }) {
  const { translate } = useTexts();
  return (
    <Disclosure label={translate('job.why')} fullLabel={translate('job.whyOf', { of: props.of })}>
      {() => <TraceTable of={props.of} trace={props.trace()} />}
    </Disclosure>
  );
}

function TraceTable(props: { readonly of: string; readonly trace: Trace | undefined }) {
  const styles = useStyles();
  const { language, translate } = useTexts();
  if (!props.trace) return null;
  return (
    <table className={styles.table} aria-label={translate('job.whyOf', { of: props.of })}>
      <tbody>
        {explainRows(props.trace, language).map((row, place) => (
          <tr key={place} className={styles.row}>
            <th scope="row" className={styles.label} style={{ paddingLeft: `${row.depth * INDENT}px` }}>
              {row.description}
              {[row.rule, row.source, row.assumption]
                .filter((part) => part !== '')
                .map((part) => (
                  <span key={part} className={styles.beside}>
                    {part}
                  </span>
                ))}
            </th>
            <td className={styles.value}>{row.shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
