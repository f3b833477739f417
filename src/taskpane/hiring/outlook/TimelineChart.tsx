import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { standingName, type HiringForecastMonth } from '../../../engine';
import { apart, fullScale } from '../../ladder/LadderDrawing';
import type { Rung } from '../../ladder/rungs';
import { Disclosure } from '../../shell/Disclosure';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts, type Texts } from '../../shell/texts';
import { monthName } from '../../shell/monthName';
import { MonthTable } from './MonthTable';
import { stretchOf } from './outlookSentences';
import { runsOf, turnsOf } from './timeline';

/** Across, the drawing is counted in hundredths of the pane, so that words keep their size at any width. */
const WIDTH = 100;
const HEIGHT = 204;
const TOP = 24;
const BOTTOM = 20;
const MARK = 4;
/** Room beside the drawing for the names and norms of the levels, where no line runs through them. */
const NAMES = 96;
/** From the middle of a line to the foot of its name. */
const NAME_BELOW = 4;
/** Beyond this part of the drawing a name stands on the other side of its line. */
const NEAR_EDGE = 0.6;

const useStyles = makeStyles({
  beside: { display: 'flex' },
  names: { flexShrink: 0, width: `${NAMES}px`, height: `${HEIGHT}px` },
  drawing: { display: 'block', flexGrow: 1, minWidth: '0', height: `${HEIGHT}px`, overflow: 'visible' },
  stretched: { vectorEffect: 'non-scaling-stroke' },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  unsure: { strokeDasharray: '5 4' },
  norm: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  band: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'GrayText' },
  },
  certificate: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '1 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  mark: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/**
 * The total contribution month by month against the norms: a whole line where the level is certain, a dashed one where it
 * is not, and a mark where the level changes. The same figures stand in the table under it.
 */
export function TimelineChart(props: {
  readonly months: readonly HiringForecastMonth[];
  readonly rungs: readonly Rung[];
  /** The month in which the certificate ends; `null` when that lies outside the months. */
  readonly certificateIn: string | null;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, number, language } = texts;
  const { months, certificateIn } = props;
  const [first] = months;
  const last = months.at(-1) ?? first;
  if (first === undefined || last === undefined) return null;
  const known = props.rungs.filter((rung) => rung.kind === 'known');
  const highest = Math.max(...months.map(({ total }) => total ?? 0));
  const full = fullScale(Math.max(0, ...known.map(({ most }) => most)), highest) || 1;
  const part = (place: number): number => (months.length < 2 ? 0.5 : place / (months.length - 1));
  const up = (share: number): number => HEIGHT - BOTTOM - Math.min(1, share / full) * (HEIGHT - TOP - BOTTOM);
  const [foot = up(0), ...names] = apart([up(0), ...known.map(({ norm }) => up(norm))]);
  const end = months.findIndex(({ month }) => month === certificateIn);
  const isUnsure = months.some(({ certainty }) => certainty !== 'certain');
  return (
    <Stack>
      <div className={styles.beside}>
        <svg className={styles.names} aria-hidden>
          {known.map(({ level, norm }, place) => (
            <text key={level} className={styles.text} x={0} y={(names[place] ?? 0) + NAME_BELOW}>
              {translate('hiringOutlook.norm', { level, norm: number(norm, 'fraction') })}
            </text>
          ))}
          <text className={styles.text} x={0} y={foot + NAME_BELOW}>
            {number(0, 'fraction')}
          </text>
        </svg>
        <svg role="img" aria-label={inWords(months, texts)} className={styles.drawing}>
          {known.map(({ level, least, most }) => (
            <rect
              key={level}
              className={styles.band}
              x={0}
              width="100%"
              y={up(most)}
              height={Math.max(0, up(least) - up(most))}
            />
          ))}
          {known.map(({ level, norm }) => (
            <line key={level} className={styles.norm} x1={0} x2="100%" y1={up(norm)} y2={up(norm)} />
          ))}
          <line className={styles.axis} x1={0} x2="100%" y1={up(0)} y2={up(0)} />
          {end !== -1 && (
            <line
              className={styles.certificate}
              x1={`${part(end) * WIDTH}%`}
              x2={`${part(end) * WIDTH}%`}
              y1={TOP - MARK}
              y2={up(0)}
            />
          )}
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none">
            {runsOf(months).map(({ points, isSure }) => (
              <polyline
                key={points[0]?.place}
                className={mergeClasses(styles.line, styles.stretched, !isSure && styles.unsure)}
                points={points
                  .map(({ place, total }) => `${(part(place) * WIDTH).toFixed(2)},${up(total).toFixed(1)}`)
                  .join(' ')}
              />
            ))}
          </svg>
          {turnsOf(months).map(({ place, total }) => (
            <circle
              key={place}
              className={styles.mark}
              cx={`${part(place) * WIDTH}%`}
              cy={up(total)}
              r={MARK}
            />
          ))}
          {end !== -1 && (
            <text
              className={styles.text}
              x={`${part(end) * WIDTH}%`}
              dx={part(end) > NEAR_EDGE ? -MARK : MARK}
              y={TOP - 2 * MARK}
              textAnchor={part(end) > NEAR_EDGE ? 'end' : 'start'}
            >
              {translate('hiringOutlook.certificateEnds')}
            </text>
          )}
          <text className={styles.text} x={0} y={HEIGHT - 4}>
            {monthName(first.month, language)}
          </text>
          <text className={styles.text} x="100%" y={HEIGHT - 4} textAnchor="end">
            {monthName(last.month, language)}
          </text>
        </svg>
      </div>
      <SmallLine>
        {translate('hiringOutlook.legend')} {isUnsure && translate('hiringOutlook.legend.unsure')}
      </SmallLine>
      <Disclosure label={translate('hiringOutlook.byMonth')}>
        {() => <MonthTable months={months} />}
      </Disclosure>
    </Stack>
  );
}

/** The turns of the drawing in words: what the level is at first and after each change, and the contribution then. */
function inWords(months: readonly HiringForecastMonth[], { translate, render, language }: Texts): string {
  const sentences: string[] = [];
  for (let rest = months; rest.length > 0;) {
    const stretch = stretchOf(rest);
    if (stretch === null) break;
    const [from] = stretch.held;
    const until = stretch.held.at(-1) ?? from;
    const values = {
      from: monthName(from.month, language),
      until: monthName(until.month, language),
      standing: render(standingName(from)),
      before: { value: from.total ?? 0, unit: 'fraction' },
      after: { value: until.total ?? 0, unit: 'fraction' },
    } as const;
    sentences.push(translate('hiringOutlook.chart.stretch', values));
    rest = rest.slice(stretch.held.length);
  }
  return sentences.join(' ');
}
