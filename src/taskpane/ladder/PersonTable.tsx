import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { PersonLine } from '../../engine';
import { SmallLine } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { Why } from '../job/Why';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  id: { textAlign: 'left', overflowWrap: 'anywhere', padding: '4px 0', verticalAlign: 'top' },
  figure: {
    textAlign: 'right',
    padding: '4px 0 4px 8px',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  head: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  reason: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: '0 0 4px' },
});

/** So many people are drawn at once. */
const AT_ONCE = 25;

/** What each placement adds: fte, weight and the product, until when it counts and why, with the trace one click away. */
export function PersonTable(props: { readonly persons: readonly PersonLine[] }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const heads = [
    translate('ladderJob.person.fte'),
    translate('ladderJob.person.weight'),
    translate('ladderJob.person.weightedFte'),
  ];
  return (
    <>
      <table className={styles.table} aria-label={translate('ladderJob.persons')}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.id} ${styles.head}`}>
              {translate('ladderJob.field.id')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${styles.figure} ${styles.head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.persons.slice(0, drawn).map((person) => (
            <PersonRows key={person.row} person={person} />
          ))}
        </tbody>
      </table>
      {drawn < props.persons.length && (
        <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {translate('job.more')}
        </Button>
      )}
    </>
  );
}

function PersonRows(props: { readonly person: PersonLine }) {
  const styles = useStyles();
  const { render, number } = useTexts();
  const { person } = props;
  const { id, fte, weight, weightedFte, reason } = person;
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles.id}>
          {id}
        </th>
        <td className={styles.figure}>{fte === null ? '–' : number(fte, 'fte')}</td>
        <td className={styles.figure}>{weight === null ? '–' : number(weight, 'weight')}</td>
        <td className={styles.figure}>{number(weightedFte, 'fte')}</td>
      </tr>
      <tr>
        <td colSpan={4} className={styles.reason}>
          <SmallLine>{render(reason)}</SmallLine>
          <Why of={id} trace={person.traceOf} />
        </td>
      </tr>
    </Fragment>
  );
}
