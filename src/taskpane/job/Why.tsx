import { makeStyles, tokens } from '@fluentui/react-components';
import type { Text, Trace } from '../../engine';
import { explainRows } from '../../i18n/explanation';
import { Disclosure } from '../shell/Disclosure';
import { SmallLine } from '../shell/Layout';
import { TextList } from '../shell/TextList';
import { useTexts } from '../shell/texts';
import { RuleOf } from './RuleOf';

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
  assumptions: {
    paddingTop: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Deep steps still leave room for words in the narrowest pane. */
const INDENT = 8;

interface WhyProps {
  /** What is explained. */
  readonly of: string;
  readonly trace: () => Trace | undefined;
  /** How many levels under the result are shown, when the rest is explained elsewhere. */
  readonly levels?: number;
}

/** "Waarom": how a figure came about, opened in place. */
export function Why(props: WhyProps) {
  const { translate } = useTexts();
  return (
    <Disclosure label={translate('job.why')} fullLabel={translate('job.whyOf', { of: props.of })}>
      {() => <Explanation {...props} />}
    </Disclosure>
  );
}

/** The steps with their values, each with its rule or cell, and apart from them what the whole rests on. */
function Explanation({ of, trace: build, levels = Infinity }: WhyProps) {
  const styles = useStyles();
  const { language, translate, render } = useTexts();
  const trace = build();
  if (!trace) return null;
  const assumptions = assumedIn(trace);
  const said = new Set(assumptions.map(render));
  const rows = explainRows(trace, language).filter(({ depth }) => depth <= levels);
  return (
    <>
      <table className={styles.table} aria-label={translate('job.whyOf', { of })}>
        <tbody>
          {rows.map(({ depth, description, shown, line }, place) => (
            <tr key={place} className={styles.row}>
              <th scope="row" className={styles.label} style={{ paddingLeft: `${depth * INDENT}px` }}>
                {description}
                <RuleOf line={line} className={styles.beside} />
                {assumedIn(line)
                  .map(render)
                  .filter((sentence) => !said.has(sentence))
                  .map((sentence) => (
                    <span key={sentence} className={styles.beside}>
                      {sentence}
                    </span>
                  ))}
              </th>
              <td className={styles.value}>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {assumptions.length > 0 && (
        <div className={styles.assumptions}>
          <SmallLine>
            <strong>{translate('job.why.assumptions')}</strong>
          </SmallLine>
          <TextList texts={assumptions} />
        </div>
      )}
    </>
  );
}

/** What was assumed in a step. */
function assumedIn(line: Trace): readonly Text[] {
  return line.kind === 'step' ? line.assumptions : [];
}
