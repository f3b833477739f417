import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComparedMethod, MethodComparison } from '../../../engine';
import { useTexts } from '../../shell/texts';
import { MethodRows } from './MethodRows';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: '4px 0 4px 8px',
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    ':first-child': { paddingLeft: '24px' },
  },
  figure: { textAlign: 'right' },
});

/**
 * The methods under each other, the present one first: who wins, by how much, whether other bids move the total, and how many losers
 * turn the order. The name of a method has a line of its own, so that names of bidders stay whole in a narrow pane.
 */
export function MethodTable({ comparison }: { readonly comparison: MethodComparison }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { present, alternatives } = comparison;
  const methods: readonly ComparedMethod[] = [present, ...alternatives];
  const figure = mergeClasses(styles.head, styles.figure);
  return (
    <table className={styles.table} aria-label={translate('tender.compare.heading')}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {translate('tender.compare.wins')}
          </th>
          <th scope="col" className={figure}>
            {translate('tender.compare.margin')}
          </th>
          <th scope="col" className={styles.head}>
            {translate('tender.compare.depends')}
          </th>
          <th scope="col" className={figure}>
            {translate('tender.compare.reversals')}
          </th>
        </tr>
      </thead>
      {methods.map((method) => (
        <MethodRows
          key={render(method.label)}
          method={method}
          isPresent={method === present}
          winner={'why' in present.outcome ? null : present.outcome.winner}
        />
      ))}
    </table>
  );
}
