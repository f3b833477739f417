import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderColumn } from '../bids/columns';
import { criterionColumns } from '../bids/criterionColumns';
import type { TenderModel } from '../model/model';
import type { TenderAction } from '../state';

/** From which columns a frozen model is read: the one thing about it that is of the sheet and not of the model. */
export function CriterionColumns(props: {
  readonly model: TenderModel;
  readonly columns: readonly TenderColumn[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { model, columns, dispatch } = props;
  const { translate } = useTexts();
  const optionsOf = (offered: readonly TenderColumn[]) => [
    { value: '', name: translate('tender.criterion.noColumn') },
    ...offered.map(({ key }) => ({ value: key, name: key })),
  ];
  const scored = optionsOf(criterionColumns(columns));
  const options = optionsOf(columns);
  const chosen = (value: string): string | null => (value === '' ? null : value);
  return (
    <Stack>
      {model.criteria.map((criterion) => (
        <Choice
          key={`criterion ${criterion.id}`}
          label={criterion.name}
          value={criterion.column ?? ''}
          options={scored}
          onChoose={(value) =>
            dispatch({ type: 'criterionChanged', criterion: { ...criterion, column: chosen(value) } })
          }
        />
      ))}
      {model.costs.map((cost) => (
        <Choice
          key={`cost ${cost.id}`}
          label={cost.name}
          value={cost.column ?? ''}
          options={options}
          onChoose={(value) => dispatch({ type: 'costChanged', cost: { ...cost, column: chosen(value) } })}
        />
      ))}
    </Stack>
  );
}
