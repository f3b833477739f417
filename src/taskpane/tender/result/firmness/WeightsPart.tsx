import type { AwardModel, WeightFirmness } from '../../../../engine';
import { FigureTable, type FigureRow } from '../../../shell/FigureTable';
import { Line, SmallLine, Stack } from '../../../shell/Layout';
import { useTexts, type Texts } from '../../../shell/texts';
import { unitsOf } from '../figures';
import { winnersBeyond } from './measured';
import { weightsUnit } from './weightsUnit';

/** For each weight: what it is, and where another bid wins with the others as they are: read as on the sheet. */
export function WeightsPart(props: {
  readonly model: AwardModel;
  readonly weights: readonly WeightFirmness[];
}) {
  const texts = useTexts();
  const { translate } = texts;
  const { model, weights } = props;
  if (weights.length === 0) return <Line>{translate('tender.firmness.noWeights')}</Line>;
  return (
    <Stack>
      <SmallLine>{texts.render(weightsUnit(model))}</SmallLine>
      <FigureTable
        label={translate('tender.firmness.weights')}
        columns={[
          { title: translate('tender.report.criterion'), holds: 'words' },
          { title: translate('tender.firmness.now'), holds: 'figures' },
          { title: translate('tender.firmness.tipsAt'), holds: 'figures' },
          { title: translate('tender.firmness.thenWins'), holds: 'words' },
        ]}
        rows={weights.map((weight) => rowOf(model, weight, texts))}
      />
    </Stack>
  );
}

function rowOf(model: AwardModel, weight: WeightFirmness, texts: Texts): FigureRow {
  const { criterion, of, winnerChangesAt } = weight;
  const name = of === 'price' ? texts.translate('tender.role.price') : criterion;
  const unit = of === 'price' && unitsOf(model).price !== 'points' ? 'number' : unitsOf(model).criterion;
  const now = texts.number(weight.weight, unit);
  if (winnerChangesAt === null) return { cells: [name, now, texts.translate('tender.firmness.never'), ''] };
  return { cells: [name, now, texts.number(winnerChangesAt, unit), winnersBeyond(weight, texts)] };
}
