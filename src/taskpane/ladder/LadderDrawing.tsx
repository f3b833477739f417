import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatAlike } from '../../i18n/format';
import { useTexts, type Texts } from '../shell/texts';
import type { Rung } from './rungs';

const HEIGHT = 240;
const BOTTOM = 224;
const TOP = 16;
/** Room at the left for the name of a level, and at the right for its norm. */
const NAMES = 84;
/** The scale goes on above the highest norm at least so far, and at most; a contribution beyond it stands at the top. */
const LEAST_SCALE = 1.3;
const MOST_SCALE = 2.4;
/** Room above the contribution. */
const HEADROOM = 1.1;
/** Names closer together than this would lie over each other. */
const LEAST_APART = 17;
/** How far letters reach above and below their foot. */
const RISE = 11;
const DROP = 3;
const HALF_MARKER = 7;
const MIDDLE = '60%';
const DIAMOND = `M 0 ${-HALF_MARKER} L ${HALF_MARKER} 0 L 0 ${HALF_MARKER} L ${-HALF_MARKER} 0 Z`;

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: `${HEIGHT}px`, flexShrink: 0 },
  rail: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px' },
  rung: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  unknown: { strokeDasharray: '2 5' },
  band: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    strokeDasharray: '3 3',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'GrayText' },
  },
  marker: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'CanvasText' },
  },
  was: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  way: {
    stroke: tokens.colorBrandForeground1,
    strokeDasharray: '2 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  own: { fontWeight: tokens.fontWeightSemibold },
  behind: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    paintOrder: 'stroke',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
});

type KnownRung = Extract<Rung, { kind: 'known' }>;

/** Where a share stands in the drawing, from the top in pixels. */
export function heightOf(share: number, full: number): number {
  const part = full > 0 ? Math.min(1, Math.max(0, share / full)) : 0;
  return BOTTOM - part * (BOTTOM - TOP);
}

/** The share at the top of the drawing. */
export function fullScale(highestNorm: number, total: number): number {
  if (highestNorm === 0) return total * HEADROOM;
  return Math.min(Math.max(highestNorm * LEAST_SCALE, total * HEADROOM), highestNorm * MOST_SCALE);
}

/** Moves names apart that would lie over each other; from low to high, so each is at or above its own rung. */
export function apart(heights: readonly number[]): readonly number[] {
  const placed: number[] = [];
  for (const height of heights) {
    const below = placed.at(-1);
    placed.push(below === undefined ? height : Math.min(height, below - LEAST_APART));
  }
  return placed;
}

/** The foot of a name that is nearest to the middle of a mark, where none of the lines runs through the name. */
export function footClearOf(middle: number, lines: readonly number[]): number {
  const wanted = middle + (RISE - DROP) / 2;
  const isClear = (foot: number): boolean => lines.every((line) => line < foot - RISE || line > foot + DROP);
  const feet = [wanted, ...lines.flatMap((line) => [line - DROP - 1, line + RISE + 1])].filter(isClear);
  const [nearest = wanted] = feet.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
  return nearest;
}

/**
 * The ladder: a rung for each level at its norm, and where the organisation stands, with an open mark at where it stood
 * `before`. Its label says the same in words.
 */
export function LadderDrawing(props: {
  readonly rungs: readonly Rung[];
  readonly total: number;
  readonly before?: number;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { rungs, total, before } = props;
  const known = rungs.filter((rung) => rung.kind === 'known');
  const full = fullScale(Math.max(0, ...known.map(({ most }) => most)), Math.max(total, before ?? 0));
  const lowest = known[0]?.norm ?? full;
  const heights = rungs.map((rung) => heightOf(rung.kind === 'known' ? rung.norm : lowest / 2, full));
  const names = apart(heights);
  const own = heightOf(total, full);
  const lines = [...heights, BOTTOM];
  const ownFoot = footClearOf(own, lines);
  const [ownWritten = '', beforeWritten = ''] = formatAlike(
    [total, before ?? total, ...known.map(({ norm }) => norm)],
    'fraction',
    texts.language,
  );
  const words = inWords(rungs, total, texts);
  const label =
    before === undefined
      ? words
      : `${texts.translate('ladderJob.drawing.beforeWords', { before: { value: before, unit: 'fraction' } })} ${words}`;
  return (
    <svg role="img" aria-label={label} className={styles.drawing}>
      {known.filter(isBand).map(({ level, least, most }) => (
        <rect
          key={level}
          className={styles.band}
          x={NAMES}
          width="100%"
          y={heightOf(most, full)}
          height={heightOf(least, full) - heightOf(most, full)}
        />
      ))}
      <line className={styles.rail} x1={NAMES} x2={NAMES} y1={TOP} y2={BOTTOM} />
      {rungs.map((rung, place) => {
        const height = heights[place] ?? BOTTOM;
        const named = (names[place] ?? height) - 4;
        const unknown = rung.kind === 'unknown';
        return (
          <g key={rung.level}>
            <line
              className={unknown ? `${styles.rung} ${styles.unknown}` : styles.rung}
              x1={NAMES}
              x2="100%"
              y1={height}
              y2={height}
            />
            <text className={styles.text} x={0} y={(names[place] ?? height) + 4}>
              {rung.level}
            </text>
            <text className={`${styles.text} ${styles.behind}`} x="100%" y={named} textAnchor="end">
              {unknown ? texts.translate('ladderJob.drawing.notPublic') : texts.number(rung.norm, 'fraction')}
            </text>
          </g>
        );
      })}
      <line className={styles.rail} x1={NAMES} x2="100%" y1={BOTTOM} y2={BOTTOM} />
      {before !== undefined && (
        <svg x={MIDDLE} overflow="visible">
          <line className={styles.way} x1={0} x2={0} y1={heightOf(before, full)} y2={own} />
          <svg y={heightOf(before, full)} overflow="visible">
            <path className={mergeClasses(styles.marker, styles.was)} d={DIAMOND} />
          </svg>
          <text
            className={`${styles.text} ${styles.behind}`}
            x={-HALF_MARKER - 4}
            y={footClearOf(heightOf(before, full), [
              ...lines,
              ownFoot - RISE,
              ownFoot - DROP,
              ownFoot + DROP,
            ])}
            textAnchor="end"
          >
            {texts.translate('ladderJob.drawing.before', { total: beforeWritten })}
          </text>
        </svg>
      )}
      <svg x={MIDDLE} overflow="visible">
        <svg y={own} overflow="visible">
          <path className={styles.marker} d={DIAMOND} />
        </svg>
        <text
          className={`${styles.text} ${styles.behind} ${styles.own}`}
          x={-HALF_MARKER - 4}
          y={ownFoot}
          textAnchor="end"
        >
          {total > full
            ? texts.translate('ladderJob.drawing.above', { total: ownWritten })
            : texts.translate('ladderJob.drawing.own', { total: ownWritten })}
        </text>
      </svg>
    </svg>
  );
}

function isBand({ least, most }: KnownRung): boolean {
  return most > least;
}

function inWords(rungs: readonly Rung[], total: number, { translate }: Texts): string {
  const lines = rungs.map((rung) => {
    const { level } = rung;
    if (rung.kind === 'unknown') return translate('ladderJob.drawing.unknownRung', { level });
    const norm = { value: rung.norm, unit: 'fraction' } as const;
    if (!isBand(rung)) return translate('ladderJob.drawing.rung', { level, norm });
    return translate('ladderJob.drawing.band', {
      level,
      norm,
      least: { value: rung.least, unit: 'fraction' },
      most: { value: rung.most, unit: 'fraction' },
    });
  });
  const own = translate('ladderJob.drawing.ownWords', { total: { value: total, unit: 'fraction' } });
  return [own, ...lines].join(' ');
}
