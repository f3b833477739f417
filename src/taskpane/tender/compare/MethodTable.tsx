import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedMethod, MethodComparison } from '../../../engine';
import { useTexts } from '../../shell/texts';
import { MethodRow } from './MethodRow';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: '4px 0 4px 8px',
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    ':first-child': { paddingLeft: '0' },
  },
  figure: { textAlign: 'right' },
});

/** The methods under each other: who wins, by how much, whether other bids move the total, and how often the order turns. */
export function MethodTable({ comparison }: { readonly comparison: MethodComparison }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const methods: readonly ComparedMethod[] = [comparison.present, ...comparison.alternatives];
  return (
    <table className={styles.table} aria-label={translate('tender.compare.heading')}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {translate('tender.compare.method')}
          </th>
          <th scope="col" className={styles.head}>
            {translate('tender.compare.wins')}
          </th>
          <th scope="col" className={`${styles.head} ${styles.figure}`}>
            {translate('tender.compare.margin')}
          </th>
          <th scope="col" className={styles.head}>
            {translate('tender.compare.depends')}
          </th>
          <th scope="col" className={`${styles.head} ${styles.figure}`}>
            {translate('tender.compare.reversals')}
          </th>
        </tr>
      </thead>
      {methods.map((method) => (
        <MethodRow
          key={render(method.label)}
          method={method}
          present={method === comparison.present}
          winner={'why' in comparison.present.outcome ? null : comparison.present.outcome.winner}
        />
      ))}
    </table>
  );
}
