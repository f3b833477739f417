import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FrontierPoint } from '../../../engine';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts, type Texts } from '../../shell/texts';
import { planInWords } from './planSentences';
import { STATUS_TEXT } from './StatusLine';

const WIDTH = 300;
const HEIGHT = 132;
const SIDE = 34;
const TOP = 20;
const BOTTOM = 22;
const MARK = 5;
const BAR = 40;
/** What costs nothing still shows. */
const LEAST_HEIGHT = 2;

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  mark: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  open: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/**
 * What each level costs at least: a bar a level, filled when it is proven, open when it is not, a cross where there is no
 * way. The same stands in the table under it.
 */
export function FrontierChart(props: { readonly points: readonly FrontierPoint[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, render, number } = texts;
  const { points } = props;
  const full = Math.max(1, ...points.map(({ cost }) => cost ?? 0));
  const room = WIDTH - 2 * SIDE;
  const across = (place: number): number =>
    points.length < 2 ? WIDTH / 2 : SIDE + (place / (points.length - 1)) * room;
  const up = (euro: number): number => HEIGHT - BOTTOM - (euro / full) * (HEIGHT - TOP - BOTTOM);
  return (
    <Stack>
      {points.some(({ cost }) => cost !== null) && (
        <svg
          role="img"
          aria-label={inWords(points, texts)}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          className={styles.drawing}
        >
          <line className={styles.axis} x1={0} x2={WIDTH} y1={up(0)} y2={up(0)} />
          {points.map(({ level, cost, status }, place) => (
            <g key={level}>
              {cost === null ? (
                <path className={styles.line} d={cross(across(place), up(0) - 2 * MARK)} />
              ) : (
                <>
                  <rect
                    className={mergeClasses(styles.mark, status !== 'optimal' && styles.open)}
                    x={across(place) - BAR / 2}
                    width={BAR}
                    y={Math.min(up(cost), up(0) - LEAST_HEIGHT)}
                    height={Math.max(LEAST_HEIGHT, up(0) - up(cost))}
                  />
                  <text className={styles.text} x={across(place)} y={up(cost) - MARK} textAnchor="middle">
                    {number(cost, 'euro').replace(/[,.]00$/, '')}
                  </text>
                </>
              )}
              <text className={styles.text} x={across(place)} y={HEIGHT - 6} textAnchor="middle">
                {level}
              </text>
            </g>
          ))}
        </svg>
      )}
      <FigureTable
        label={translate('hiringJob.frontier')}
        columns={[
          { title: translate('hiringJob.frontier.level'), holds: 'words' },
          { title: translate('hiringJob.field.annualCost'), holds: 'figures' },
        ]}
        rows={points.map(({ level, cost, status, plan }) => ({
          cells: [
            <>
              {level}
              <SmallLine>
                {cost === null || status !== 'optimal'
                  ? render(STATUS_TEXT[status])
                  : plan.length === 0
                    ? translate('hiringJob.frontier.reached')
                    : planInWords(plan, texts)}
              </SmallLine>
            </>,
            cost === null ? '–' : number(cost, 'euro'),
          ],
        }))}
      />
    </Stack>
  );
}

function cross(x: number, y: number): string {
  const [left, right, top, bottom] = [x - MARK, x + MARK, y - MARK, y + MARK];
  return `M ${left} ${top} L ${right} ${bottom} M ${left} ${bottom} L ${right} ${top}`;
}

function inWords(points: readonly FrontierPoint[], { translate, render }: Texts): string {
  return points
    .map(({ level, cost, status }) => {
      const firm = render(STATUS_TEXT[status]);
      return cost === null
        ? translate('hiringJob.frontier.none', { level, status: firm })
        : translate('hiringJob.frontier.point', { level, status: firm, cost: { value: cost, unit: 'euro' } });
    })
    .join(' ');
}
