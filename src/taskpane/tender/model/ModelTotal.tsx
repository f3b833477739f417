import { AGGREGATES, modelWarnings } from '../../../engine';
import { Line, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { awardModel } from './awardModel';
import { Gaps } from './gaps';
import { totalPoints, usesPricePoints, type TenderModel } from './model';

/** Whether all points are filled in, so that their sum means something. */
function isWhole(model: TenderModel): boolean {
  const price = usesPricePoints(model) ? [model.price.points] : [];
  return [...price, ...model.criteria.map(({ points }) => points)].every(
    (entry) => typeof entry === 'number',
  );
}

/** What can be had in all, and at once whether that is a total that people mean. */
export function ModelTotal(props: { readonly model: TenderModel }) {
  const { model } = props;
  const { translate, render } = useTexts();
  const total = totalPoints(model);
  const warning = isWhole(model)
    ? modelWarnings(awardModel(model, new Gaps())).find(({ code }) => code === 'WEIGHTS')
    : undefined;
  return (
    <div>
      <Line>
        <strong>{totalLine(model, total, translate)}</strong>
      </Line>
      {warning && <SmallLine>{render(warning.message)}</SmallLine>}
    </div>
  );
}

function totalLine(
  model: TenderModel,
  total: number,
  translate: ReturnType<typeof useTexts>['translate'],
): string {
  if (model.aggregation === 'value')
    return translate('tender.model.totalEuro', { euro: { value: total, unit: 'euro' } });
  const points = { value: total, unit: 'number' } as const;
  return AGGREGATES[model.aggregation].price === 'points'
    ? translate('tender.model.total', { points })
    : translate('tender.model.totalQuality', { points });
}
