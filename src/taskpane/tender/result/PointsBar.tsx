import { makeStyles, tokens } from '@fluentui/react-components';
import { patternFill } from './barPatterns';
import type { BarPart } from './bidBar';

const HEIGHT = 12;
const PERCENT = 100;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  part: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    listStyleType: 'none',
    margin: '0',
    padding: '0',
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    minWidth: '0',
  },
  swatch: { flexShrink: 0 },
});

/** The total of a bid as a bar, split into what it is made of. Its label says the same in words. */
export function PointsBar(props: {
  readonly parts: readonly Pick<BarPart, 'name' | 'size'>[];
  /** Size at the right end of the bar. */
  readonly full: number;
  readonly patterns: string;
  readonly label: string;
}) {
  const styles = useStyles();
  const widths = props.parts.map(({ size }) =>
    props.full > 0 ? (Math.max(0, size) / props.full) * PERCENT : 0,
  );
  return (
    <svg role="img" aria-label={props.label} className={styles.bar}>
      {props.parts.map(({ name }, place) => (
        <rect
          key={name}
          className={styles.part}
          x={`${widths.slice(0, place).reduce((sum, width) => sum + width, 0)}%`}
          width={`${widths[place] ?? 0}%`}
          height={HEIGHT}
          fill={patternFill(props.patterns, place)}
        />
      ))}
    </svg>
  );
}

/** Which part of the bars is what. */
export function BarLegend(props: { readonly names: readonly string[]; readonly patterns: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {props.names.map((name, place) => (
        <li key={name} className={styles.entry}>
          <svg className={styles.swatch} width={HEIGHT} height={HEIGHT} aria-hidden focusable="false">
            <rect width={HEIGHT} height={HEIGHT} fill={patternFill(props.patterns, place)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
