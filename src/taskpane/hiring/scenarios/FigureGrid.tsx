import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioOutcome } from '../../../engine';
import { useTexts } from '../../shell/texts';
import { COMPARED, writtenAlike } from './comparedFigures';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  figure: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '12px 0 4px' },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 0 4px 12px',
    overflowWrap: 'anywhere',
  },
  value: {
    textAlign: 'right',
    padding: '4px 0 4px 8px',
    fontVariantNumeric: 'tabular-nums',
    verticalAlign: 'top',
  },
});

/** Every figure of every scenario, the scenarios under each other so that they can be held against each other in any width. */
export function FigureGrid(props: { readonly outcomes: readonly ScenarioOutcome[] }) {
  const styles = useStyles();
  const { translate, render, language } = useTexts();
  const { outcomes } = props;
  return (
    <table className={styles.table} aria-label={translate('hiringOutlook.figures')}>
      {COMPARED.map((line) => {
        const values = writtenAlike(outcomes, line, language);
        return (
          <tbody key={line.figure}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.figure}>
                {render(line.name)}
              </th>
            </tr>
            {outcomes.map(({ name }) => (
              <tr key={name} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                <td className={styles.value}>{values.get(name)}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
