import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ForecastMonth } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { burnUp, type BurnPoint } from './burnUp';
import { monthName } from '../../shell/monthName';

/** Across, the drawing is counted in hundredths of the pane, so that words keep their size at any width. */
const WIDTH = 100;
const HEIGHT = 148;
const TOP = 16;
const BOTTOM = 20;
const MARK = 4;
/** Near the edge of the drawing a name stands on the other side of its line. */
const NEAR_EDGE = 0.7;

/** A piece of the line of the obligation, beside its name. */
const KEY_WIDTH = 16;
const KEY_HEIGHT = 8;

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  drawing: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  stretched: { vectorEffect: 'non-scaling-stroke' },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  coming: { strokeDasharray: '4 4' },
  promised: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  today: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '1 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  mark: {
    fill: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
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
 * What is realised over the months of a contract, against the line of the obligation and with the day of reckoning marked.
 * Its label says the same in words, and the figures stand under it.
 */
export function BurnUpChart(props: {
  readonly contract: string;
  readonly forecast: readonly ForecastMonth[];
  readonly on: string;
  readonly realised: number;
  readonly expected: number;
  readonly obligation: number | null;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, number, date } = texts;
  const { forecast, on, realised, expected, obligation } = props;
  const [first] = forecast;
  const last = forecast.at(-1);
  if (first === undefined || last === undefined) return null;
  const { done, coming, months, today, full } = burnUp(forecast, on, realised, obligation);
  const across = (at: number): number => (at / months) * WIDTH;
  const share = (at: number): string => `${(at / months) * WIDTH}%`;
  const up = (euro: number): number => HEIGHT - BOTTOM - (euro / full) * (HEIGHT - TOP - BOTTOM);
  const path = (points: readonly BurnPoint[]): string =>
    points.map(({ at, euro }) => `${across(at).toFixed(1)},${up(euro).toFixed(1)}`).join(' ');
  const isLate = today !== null && today / months > NEAR_EDGE;
  const values = {
    contract: props.contract,
    on: { date: on },
    realised: { value: realised, unit: 'euro' },
    end: monthName(last.month, texts.language),
    expected: { value: expected, unit: 'euro' },
  } as const;
  const label =
    obligation === null
      ? translate('socialReturnJob.chart.wordsOpen', values)
      : translate('socialReturnJob.chart.words', {
          ...values,
          obligation: { value: obligation, unit: 'euro' },
        });
  return (
    <Stack>
      {obligation !== null && (
        <div className={styles.legend} aria-hidden>
          <svg width={KEY_WIDTH} height={KEY_HEIGHT}>
            <line className={styles.promised} x1={0} x2="100%" y1={KEY_HEIGHT / 2} y2={KEY_HEIGHT / 2} />
          </svg>
          {translate('socialReturnJob.chart.obligation', {
            obligation: { value: obligation, unit: 'euro' },
          })}
        </div>
      )}
      <svg role="img" aria-label={label} className={styles.drawing}>
        <line className={styles.axis} x1={0} x2="100%" y1={up(0)} y2={up(0)} />
        {today !== null && (
          <line className={styles.today} x1={share(today)} x2={share(today)} y1={TOP - 4} y2={up(0)} />
        )}
        {obligation !== null && (
          <line className={styles.promised} x1={0} x2="100%" y1={up(obligation)} y2={up(obligation)} />
        )}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none">
          <polyline className={mergeClasses(styles.line, styles.stretched)} points={path(done)} />
          <polyline
            className={mergeClasses(styles.line, styles.stretched, styles.coming)}
            points={path(coming)}
          />
        </svg>
        {today !== null && (
          <>
            <circle className={styles.mark} cx={share(today)} cy={up(realised)} r={MARK} />
            <text
              className={styles.text}
              x={share(today)}
              dx={isLate ? -MARK : MARK}
              y={TOP - 4}
              textAnchor={isLate ? 'end' : 'start'}
            >
              {date(on)}
            </text>
          </>
        )}
        <text className={styles.text} x={0} y={HEIGHT - 4}>
          {monthName(first.month, texts.language)}
        </text>
        <text className={styles.text} x="100%" y={HEIGHT - 4} textAnchor="end">
          {monthName(last.month, texts.language)}
        </text>
      </svg>
      <Disclosure
        label={translate('socialReturnJob.chart.byMonth')}
        fullLabel={translate('socialReturnJob.chart.byMonthOf', { contract: props.contract })}
      >
        {() => (
          <FigureTable
            label={translate('socialReturnJob.chart.byMonthOf', { contract: props.contract })}
            columns={[
              { title: translate('socialReturnJob.chart.month'), holds: 'words' },
              { title: translate('socialReturnJob.chart.cumulative'), holds: 'figures' },
            ]}
            rows={forecast.map(({ month, cumulative }) => ({
              cells: [monthName(month, texts.language), number(cumulative, 'euro')],
            }))}
          />
        )}
      </Disclosure>
    </Stack>
  );
}
