import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioDifferences, ScenarioOutcome } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { SmallLine } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import { COMPARED, writtenAlike } from './comparedFigures';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 0' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingTop: '4px' },
});

/** How a scenario differs from the one it is held against: each figure from and to, with the reasons under it. */
export function DifferenceList(props: {
  readonly against: ScenarioDifferences;
  readonly outcomes: readonly ScenarioOutcome[];
}) {
  const styles = useStyles();
  const { translate, render, language } = useTexts();
  const { name, base, differences } = props.against;
  const label = translate('hiringOutlook.differences.between', { name, base });
  if (differences.length === 0) {
    return <SmallLine>{translate('hiringOutlook.differences.none', { name, base })}</SmallLine>;
  }
  return (
    <Disclosure label={label}>
      {() => (
        <ul className={styles.list} aria-label={label}>
          {COMPARED.flatMap((line) => {
            const difference = differences.find(({ figure }) => figure === line.figure);
            if (difference === undefined) return [];
            const written = writtenAlike(props.outcomes, line, language);
            return [
              <li key={line.figure} className={styles.item}>
                <div className={styles.line}>
                  <span>{render(line.name)}</span>
                  <span className={styles.value}>
                    {translate('hiringOutlook.differences.change', {
                      before: written.get(base) ?? '',
                      after: written.get(name) ?? '',
                    })}
                  </span>
                </div>
                <div className={styles.why}>
                  <TextList texts={difference.because} />
                </div>
              </li>,
            ];
          })}
        </ul>
      )}
    </Disclosure>
  );
}
