import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines drawn over the colour of a part, so that parts can be told apart without seeing colour. */
const LINES: readonly string[] = [
  '',
  'M0 8 L8 0 M-2 2 L2 -2 M6 10 L10 6',
  'M4 0 V8',
  'M0 4 H8',
  'M0 0 L8 8 M6 -2 L10 2 M-2 6 L2 10',
  'M4 0 V8 M0 4 H8',
];

const COLOURS: readonly string[] = [
  tokens.colorBrandBackground,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteSteelBorderActive,
];

/** The pattern after the last is the first again. */
const COUNT = LINES.length;

const useStyles = makeStyles({
  holder: { position: 'absolute', width: '0', height: '0' },
  line: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5',
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  ground: { '@media (forced-colors: active)': { fill: 'Canvas' } },
  firstGround: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** Fill of the part at a place, for drawings that stand beside {@link BarPatterns} with the same id. */
export function patternFill(id: string, place: number): string {
  return `url(#${id}-${place % COUNT})`;
}

/** The fills of the bars, drawn once for all bars of a view. */
export function BarPatterns(props: { readonly id: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.holder} aria-hidden focusable="false">
      <defs>
        {LINES.map((line, place) => (
          <pattern key={line} id={`${props.id}-${place}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect
              width="8"
              height="8"
              fill={COLOURS[place]}
              className={place === 0 ? styles.firstGround : styles.ground}
            />
            <path d={line} className={styles.line} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
