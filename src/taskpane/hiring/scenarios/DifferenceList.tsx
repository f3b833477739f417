import { makeStyles, tokens } from '@fluentui/react-components';
import type { Difference, ScenarioDifferences, Unit } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Disclosure } from '../../shell/Disclosure';
import { SmallLine } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts, type Texts } from '../../shell/texts';
import { COMPARED } from './comparedFigures';

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
export function DifferenceList(props: { readonly against: ScenarioDifferences }) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, render } = texts;
  const { name, base, differences } = props.against;
  const label = translate('hiringOutlook.differences.between', { name, base });
  if (differences.length === 0) {
    return <SmallLine>{translate('hiringOutlook.differences.none', { name, base })}</SmallLine>;
  }
  return (
    <Disclosure label={label}>
      {() => (
        <ul className={styles.list} aria-label={label}>
          {COMPARED.flatMap(({ figure, name: what, unit }) =>
            differences
              .filter((difference) => difference.figure === figure)
              .map((difference) => (
                <li key={figure} className={styles.item}>
                  <div className={styles.line}>
                    <span>{render(what)}</span>
                    <span className={styles.value}>{change(difference, unit, texts)}</span>
                  </div>
                  <div className={styles.why}>
                    <TextList texts={difference.because} />
                  </div>
                </li>
              )),
          )}
        </ul>
      )}
    </Disclosure>
  );
}

function change({ from, to }: Difference, unit: Unit | null, { language, translate }: Texts): string {
  const [before, after] =
    unit !== null && typeof from === 'number' && typeof to === 'number'
      ? formatAlike([from, to], unit, language)
      : [from, to].map((value) =>
          typeof value === 'number' && unit !== null
            ? formatAlike([value], unit, language).join('')
            : String(value ?? '–'),
        );
  return translate('hiringOutlook.differences.change', { before: before ?? '–', after: after ?? '–' });
}
