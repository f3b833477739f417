import type { AwardModel, WeightFirmness } from '../../../../engine';
import { FigureTable, type FigureRow } from '../../../shell/FigureTable';
import { Line, SmallLine, Stack } from '../../../shell/Layout';
import { useTexts, type Texts } from '../../../shell/texts';
import { unitsOf } from '../figures';
import { leadersShown, shareShown } from './measured';

/** For each weight: what it is, at which weight another bid wins, and who. */
export function WeightsPart(props: {
  readonly model: AwardModel;
  readonly weights: readonly WeightFirmness[];
}) {
  const texts = useTexts();
  const { translate } = texts;
  const { model, weights } = props;
  if (weights.length === 0) return <Line>{translate('tender.firmness.noWeights')}</Line>;
  const asShares = weights.every(({ share }) => share !== null);
  return (
    <Stack>
      <SmallLine>
        {asShares ? translate('tender.firmness.othersMove') : translate('tender.firmness.othersStay')}
      </SmallLine>
      <FigureTable
        label={translate('tender.firmness.weights')}
        columns={[
          { title: translate('tender.report.criterion'), holds: 'words' },
          { title: translate('tender.firmness.now'), holds: 'figures' },
          { title: translate('tender.firmness.tipsAt'), holds: 'figures' },
          { title: translate('tender.firmness.thenWins'), holds: 'words' },
        ]}
        rows={weights.map((weight) => rowOf(model, weight, asShares, texts))}
      />
    </Stack>
  );
}

function rowOf(model: AwardModel, weight: WeightFirmness, asShares: boolean, texts: Texts): FigureRow {
  const { criterion, of, share } = weight;
  const name = of === 'price' ? texts.translate('tender.role.price') : criterion;
  const point = asShares && share !== null ? share : weight;
  const shown = (value: number): string =>
    asShares ? shareShown(value, texts) : texts.number(value, unitsOf(model).criterion);
  const now = shown(asShares && share !== null ? share.present : weight.weight);
  if (point.winnerChangesAt === null)
    return { cells: [name, now, texts.translate('tender.firmness.never'), ''] };
  return { cells: [name, now, shown(point.winnerChangesAt), leadersShown(point, texts)] };
}
