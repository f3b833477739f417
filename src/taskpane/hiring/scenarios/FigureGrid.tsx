import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioOutcome, Unit } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { useTexts, type Texts } from '../../shell/texts';
import { COMPARED } from './comparedFigures';

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
  const texts = useTexts();
  const { translate, render } = texts;
  const { outcomes } = props;
  return (
    <table className={styles.table} aria-label={translate('hiringOutlook.figures')}>
      {COMPARED.map(({ figure, name, unit }) => {
        const values = shown(
          outcomes.map((outcome) => outcome[figure]),
          unit,
          texts,
        );
        return (
          <tbody key={figure}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.figure}>
                {render(name)}
              </th>
            </tr>
            {outcomes.map((outcome, place) => (
              <tr key={outcome.name} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {outcome.name}
                </th>
                <td className={styles.value}>{values[place]}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

/** The figures of a row with the same decimals; a dash for what is not known. */
function shown(
  values: readonly (number | string | null)[],
  unit: Unit | null,
  { language }: Texts,
): readonly string[] {
  const figures = values.filter((value) => typeof value === 'number');
  const written = unit === null ? [] : formatAlike(figures, unit, language);
  let next = 0;
  return values.map((value) => (typeof value === 'number' ? (written[next++] ?? '') : (value ?? '–')));
}
