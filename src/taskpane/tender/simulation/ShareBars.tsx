import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../shell/texts';
import { shareShown } from '../result/firmness/measured';

const HEIGHT = 8;
const PERCENT = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', rowGap: '8px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', rowGap: '4px' },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  bar: {
    gridColumn: '1 / -1',
    display: 'block',
    width: '100%',
    height: `${HEIGHT}px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  part: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** A share of the whole with its name. */
export interface NamedShare {
  readonly name: string;
  readonly share: number;
}

/** Shares under each other, each with its figure and a bar that shows the same. */
export function ShareBars(props: { readonly label: string; readonly shares: readonly NamedShare[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.shares.map(({ name, share }) => (
        <li key={name} className={styles.item}>
          <span>{name}</span>
          <span className={styles.figure}>{shareShown(share, texts)}</span>
          <svg className={styles.bar} aria-hidden focusable="false">
            <rect className={styles.part} width={`${share * PERCENT}%`} height={HEIGHT} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
