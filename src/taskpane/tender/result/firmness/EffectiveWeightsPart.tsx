import { makeStyles, tokens } from '@fluentui/react-components';
import type { EffectiveWeight } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import { Line, SmallLine, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { shareShown } from './measured';

const BAR = 5;
const GAP = 1;
const PERCENT = 100;

const useStyles = makeStyles({
  bars: { display: 'block', width: '100%', height: `${2 * BAR + GAP}px`, marginTop: '4px' },
  published: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  effective: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** The published weights against those that the scores really had: an open bar above a full one. */
export function EffectiveWeightsPart(props: { readonly weights: readonly EffectiveWeight[] }) {
  const texts = useTexts();
  const { translate } = texts;
  const { weights } = props;
  if (weights.length === 0) return <Line>{translate('tender.effective.none')}</Line>;
  const byScores = weights.some(({ reached }) => reached !== null);
  const published = weights.some((weight) => weight.published !== null);
  const shown = (share: number | null): string =>
    share === null ? translate('tender.effective.notAny') : shareShown(share, texts);
  return (
    <Stack>
      {byScores && <SmallLine>{translate('tender.effective.bars')}</SmallLine>}
      <FigureTable
        label={translate('tender.firmness.effective')}
        columns={[
          { title: translate('tender.report.criterion'), holds: 'words' },
          ...(published
            ? [{ title: translate('tender.effective.published'), holds: 'figures' } as const]
            : []),
          ...(byScores ? [{ title: translate('tender.effective.reached'), holds: 'figures' } as const] : []),
          { title: translate('tender.effective.spread'), holds: 'figures' },
        ]}
        rows={weights.map((weight) => ({
          cells: [
            <Name key="name" weight={weight} />,
            ...(published ? [shown(weight.published)] : []),
            ...(byScores ? [shown(weight.reached)] : []),
            shown(weight.spread),
          ],
        }))}
      />
    </Stack>
  );
}

/** The name of a weight with its bars; the figures stand beside it, so the bars are silent. */
function Name({ weight }: { readonly weight: EffectiveWeight }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const { criterion, of, published, reached, spread } = weight;
  const width = (share: number): string => `${share * PERCENT}%`;
  const effective = reached ?? spread ?? 0;
  return (
    <>
      {of === 'price' ? translate('tender.role.price') : criterion}
      <svg aria-hidden focusable="false" className={styles.bars}>
        {published !== null && (
          <rect className={styles.published} x="0.5" y="0.5" width={width(published)} height={BAR - 1} />
        )}
        <rect className={styles.effective} y={BAR + GAP} width={width(effective)} height={BAR} />
      </svg>
    </>
  );
}
