import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Promise } from './promise';

const HEIGHT = 16;
const BAR = 10;
const TOP = (HEIGHT - BAR) / 2;
const PERCENT = 100;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  ground: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  realised: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  credit: {
    fill: tokens.colorPaletteTealBorderActive,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  coming: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '1.5px',
    strokeDasharray: '3 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  promised: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '4px' },
});

const percent = (part: number): string => `${part * PERCENT}%`;

/** What was realised against what was promised. Filled: done; other colour: certificate; dashed: still to come; line: the promise. */
export function PromiseBar(props: { readonly promise: Promise; readonly label: string }) {
  const styles = useStyles();
  const { realised, credit, coming, promised } = props.promise;
  return (
    <svg role="img" aria-label={props.label} className={styles.bar}>
      <rect className={styles.ground} width="100%" y={TOP} height={BAR} />
      <rect className={styles.realised} width={percent(realised)} y={TOP} height={BAR} />
      <rect
        className={styles.credit}
        x={percent(realised)}
        width={percent(credit)}
        y={TOP + 2}
        height={BAR - 4}
      />
      {coming > 0 && (
        <rect
          className={styles.coming}
          x={percent(realised + credit)}
          width={percent(coming)}
          y={TOP + 1}
          height={BAR - 2}
        />
      )}
      <line className={styles.promised} x1={percent(promised)} x2={percent(promised)} y1={0} y2={HEIGHT} />
    </svg>
  );
}

/** What the parts of the bars mean. */
export function PromiseLegend(props: {
  readonly names: {
    readonly realised: string;
    readonly credit: string;
    readonly coming: string;
    readonly promised: string;
  };
}) {
  const styles = useStyles();
  const { names } = props;
  return (
    <ul className={styles.legend}>
      {(['realised', 'credit', 'coming'] as const).map((part) => (
        <li key={part} className={styles.entry}>
          <svg width={BAR} height={BAR} aria-hidden focusable="false">
            <rect
              className={styles[part]}
              x={part === 'coming' ? 1 : 0}
              y={part === 'credit' ? 2 : part === 'coming' ? 1 : 0}
              width={part === 'coming' ? BAR - 2 : BAR}
              height={part === 'credit' ? BAR - 4 : part === 'coming' ? BAR - 2 : BAR}
            />
          </svg>
          {names[part]}
        </li>
      ))}
      <li className={mergeClasses(styles.entry)}>
        <svg width={4} height={BAR + 4} aria-hidden focusable="false">
          <line className={styles.promised} x1={2} x2={2} y1={0} y2={BAR + 4} />
        </svg>
        {names.promised}
      </li>
    </ul>
  );
}
