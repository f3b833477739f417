import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IsoLine, PlanePoint, Unit } from '../../../../engine';
import { useTexts } from '../../../shell/texts';
import type { BidPoint } from './bidPoints';

const WIDTH = 300;
const HEIGHT = 216;
/** Room for the figures beside the axes. */
const LEFT = 40;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 36;
const MARK = 7;
const GRID = [0, 0.25, 0.5, 0.75, 1];

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke3, strokeDasharray: '2 4' },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  total: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    paintOrder: 'stroke',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  bid: {
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  number: {
    fill: tokens.colorNeutralBackground1,
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
});

/** Lines of equal total: whoever moves along one stays as good. Bids are numbered as in the list beside the drawing. */
export function IsoScoreChart(props: {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly IsoLine[];
  readonly unit: Unit;
  readonly bids: readonly BidPoint[];
}) {
  const styles = useStyles();
  const { translate, number } = useTexts();
  const { from, to, lines, unit, bids } = props;
  const across = (price: number): number => LEFT + ((price - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const up = (quality: number): number => HEIGHT - BOTTOM - quality * (HEIGHT - TOP - BOTTOM);
  const path = (points: readonly PlanePoint[]): string =>
    points.map(({ price, quality }) => `${across(price).toFixed(1)},${up(quality).toFixed(1)}`).join(' ');
  const label = translate('tender.iso.label', {
    lines: { value: lines.length, unit: 'count' },
    from: { value: from, unit: 'euro' },
    to: { value: to, unit: 'euro' },
  });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing}>
      {GRID.map((quality) => (
        <g key={quality}>
          <line
            className={quality === 0 ? styles.axis : styles.grid}
            x1={LEFT}
            x2={WIDTH - RIGHT}
            y1={up(quality)}
            y2={up(quality)}
          />
          <text className={styles.text} x={LEFT - 4} y={up(quality) + 3} textAnchor="end">
            {number(quality, 'fraction').replace(/[.,]0/, '')}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={LEFT} x2={LEFT} y1={up(0)} y2={up(1)} />
      {lines.map(({ total, points }) => (
        <polyline key={total} className={styles.line} points={path(points)} />
      ))}
      {lines.map(({ total, points }) => {
        const middle = points[Math.floor(points.length / 2)];
        if (middle === undefined) return null;
        return (
          <text
            key={total}
            className={mergeClasses(styles.text, styles.total)}
            x={across(middle.price)}
            y={up(middle.quality) + 3}
            textAnchor="middle"
          >
            {number(total, unit)}
          </text>
        );
      })}
      {bids.map(({ name, price, quality }, place) => (
        <g key={name}>
          <circle className={styles.bid} cx={across(price)} cy={up(quality)} r={MARK} />
          <text className={styles.number} x={across(price)} y={up(quality) + 3.5} textAnchor="middle">
            {place + 1}
          </text>
        </g>
      ))}
      <text className={styles.text} x={LEFT} y={HEIGHT - 20}>
        {number(from, 'euro')}
      </text>
      <text className={styles.text} x={WIDTH - RIGHT} y={HEIGHT - 20} textAnchor="end">
        {number(to, 'euro')}
      </text>
      <text className={styles.text} x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} textAnchor="middle">
        {translate('tender.iso.axes')}
      </text>
    </svg>
  );
}
